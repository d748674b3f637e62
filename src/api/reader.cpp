// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reader.h"

#include "api/field.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <limits>

namespace api {

using namespace Qt::StringLiterals;

namespace {

// The whole number that a JSON number is; nothing for 4.5 and for what is too large to be exact.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.isDouble() ? value.toInteger(none) : none;
    return number == none ? std::nullopt : std::optional(number);
}

// The whole number that a text is. "007" and "1 000" are not: as text they show as they came.
std::optional<qint64> wholeNumber(const QString &text)
{
    static const QRegularExpression pattern(u"^(-?(?:0|[1-9][0-9]*))(?:\\.0+)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    bool fits = false;
    const qint64 number = match.captured(1).toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        // Null is kept for what did not come at all.
        return value.toString().isNull() ? u""_s : value.toString();
    case QJsonValue::Double:
        if (const std::optional<qint64> number = wholeNumber(value))
            return QString::number(*number);
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Object:
        return textOf(field(value.toObject(), "name"_L1));
    case QJsonValue::Array: {
        QStringList texts;
        const QJsonArray elements = value.toArray();
        for (const QJsonValue element : elements) {
            const QString text = textOf(element);
            if (!text.isEmpty())
                texts.append(text);
        }
        return texts.isEmpty() ? u""_s : texts.join(", "_L1);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

QString Reader::text(QLatin1StringView key) const
{
    return textOf(field(m_object, key));
}

Quantity Reader::quantity(QLatin1StringView key) const
{
    const QJsonValue value = field(m_object, key);
    Quantity quantity;
    quantity.number = value.isString() ? wholeNumber(value.toString()) : wholeNumber(value);
    if (!quantity.number)
        quantity.text = textOf(value);
    return quantity;
}

bool Reader::flag(QLatin1StringView key) const
{
    const QJsonValue value = field(m_object, key);
    if (value.isString()) {
        const QString text = value.toString().trimmed();
        return text == "1"_L1 || text.compare("true"_L1, Qt::CaseInsensitive) == 0;
    }
    return value.isDouble() ? value.toDouble() != 0.0 : value.toBool();
}

std::optional<qint64> Reader::reference(QLatin1StringView key) const
{
    return quantity(key).number;
}

Date Reader::date(QLatin1StringView key) const
{
    const QString came = text(key);
    return came.isNull() ? Date() : Date::fromText(came);
}

QList<Customer> Reader::customers(QLatin1StringView key) const
{
    QList<Customer> customers;
    const QJsonArray elements = array(key);
    for (const QJsonValue element : elements) {
        Customer customer;
        if (element.isObject()) {
            const Reader reader(element.toObject());
            customer = {reader.text("url"_L1), reader.text("name"_L1), reader.text("contact_name"_L1)};
        } else {
            customer.name = textOf(element);
        }
        if (customer != Customer())
            customers.append(customer);
    }
    return customers;
}

QJsonArray Reader::array(QLatin1StringView key) const
{
    const QJsonValue value = field(m_object, key);
    if (value.isArray())
        return value.toArray();
    if (value.isNull() || value.isUndefined() || value == QJsonValue(u""_s))
        return {};
    return {value};
}

} // namespace api
