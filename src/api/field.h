// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace api {

/// The field @p name of a JSON object; undefined when there is none. Every field of an answer is read through this.
///
/// QJsonObject of Qt 6.8 finds `"name\u0000"` when asked for `name`, depending on how the text is kept inside, so that
/// the same object could read in two ways.
inline QJsonValue field(const QJsonObject &object, QLatin1StringView name)
{
    const auto found = object.constFind(name);
    return found != object.constEnd() && found.key() == name ? found.value() : QJsonValue(QJsonValue::Undefined);
}

} // namespace api
