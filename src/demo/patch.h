// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace demo {

/// What a PATCH of a server asks for; only the fields that it names.
struct Patch
{
    std::optional<QString> description;
    std::optional<QString> hostname;
    std::optional<QString> technicalContact;
    /// The body of the 400 that it deserves, in Django REST framework's form; empty when it can be carried out.
    QJsonObject errors;

    /// Reads a body. As that framework does, space around a text is dropped; fields without a meaning here are ignored.
    static Patch fromBody(const QByteArray &body);
};

} // namespace demo
