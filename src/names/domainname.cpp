// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/domainname.h"

#include <QUrl>

namespace names {

using namespace Qt::StringLiterals;

namespace {

bool isLabelUnit(QChar unit)
{
    return unit == u'-' || (unit.unicode() < 0x80 && unit.isLetterOrNumber());
}

QString unicodeLabel(QStringView label)
{
    if (!label.startsWith("xn--"_L1, Qt::CaseInsensitive))
        return label.toString();
    const QString decoded = QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return decoded.isEmpty() ? label.toString() : decoded;
}

} // namespace

QString unicodeName(const QString &ascii)
{
    if (!ascii.contains("xn--"_L1, Qt::CaseInsensitive))
        return ascii;
    QString result;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= ascii.size(); ++i) {
        if (i < ascii.size() && isLabelUnit(ascii.at(i)))
            continue;
        result += unicodeLabel(QStringView(ascii).sliced(start, i - start));
        if (i < ascii.size())
            result += ascii.at(i);
        start = i + 1;
    }
    return result;
}

} // namespace names
