// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "api/types.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace api {

/// Reads the fields of one JSON object in every variant that is allowed (docs/contract.md, doubts 3, 4 and 6). A field
/// that is missing or null reads as missing, one of an unexpected type as well as it can be: nothing here is an error.
class Reader
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    /// Text; a number or a truth value as text, an object as its name, an array as its texts with commas between.
    QString text(QLatin1StringView key) const;
    Quantity quantity(QLatin1StringView key) const;
    /// True, a number other than 0, or "true" and "1" as text.
    bool flag(QLatin1StringView key) const;
    /// An id (docs/contract.md, doubt 10): a whole number or its text.
    std::optional<qint64> reference(QLatin1StringView key) const;
    Date date(QLatin1StringView key) const;
    /// An object, an array of objects, or only the name where an object is expected.
    QList<Customer> customers(QLatin1StringView key) const;

    /// The elements of an inner list, each read by @p read; what is not an object is left out and named in @p flaws.
    template <typename T>
    QList<T> list(QLatin1StringView key, QList<Flaw> &flaws, T (*read)(const Reader &)) const;

private:
    /// The field as an array: an array as it is, one value as an array of one, nothing as an empty one.
    QJsonArray array(QLatin1StringView key) const;

    QJsonObject m_object;
};

template <typename T>
QList<T> Reader::list(QLatin1StringView key, QList<Flaw> &flaws, T (*read)(const Reader &)) const
{
    const QJsonArray elements = array(key);
    QList<T> values;
    values.reserve(elements.size());
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (elements.at(i).isObject())
            values.append(read(Reader(elements.at(i).toObject())));
        else
            flaws.append({Flaw::Kind::NotAnObject, QStringLiteral("%1[%2]").arg(key).arg(i)});
    }
    return values;
}

} // namespace api
