// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/size.h"

#include <QRegularExpression>
#include <QStringList>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> number(const QString &text, int limit)
{
    // Digits only: toInt() alone would take signs and spaces as well.
    static const QRegularExpression digits(u"^[0-9]{1,9}$"_s);
    if (!digits.match(text).hasMatch())
        return std::nullopt;
    const int value = text.toInt();
    return value <= limit ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<Size> Size::fromText(const QString &text)
{
    Size size;
    if (text.trimmed().isEmpty())
        return size;

    QStringList seen;
    for (const QString &part : text.split(u',')) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0)
            return std::nullopt;
        const QString word = part.left(equals).trimmed();
        const QString value = part.mid(equals + 1).trimmed();
        if (seen.contains(word))
            return std::nullopt;
        seen.append(word);

        std::optional<int> read;
        if (word == "servers"_L1 && (read = number(value, maxServers)))
            size.servers = *read;
        else if (word == "domains"_L1 && (read = number(value, maxDomains)))
            size.domains = *read;
        else if (word == "records"_L1 && (read = number(value, maxRecords)))
            size.records = *read;
        else
            return std::nullopt;
    }
    if (size.domains == 0 && size.records.value_or(0) > 0)
        return std::nullopt;
    return size;
}

} // namespace demo
