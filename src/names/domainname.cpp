// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/domainname.h"

#include "names/lookalike.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

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

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar unit) { return unit.unicode() < 0x80; });
}

/// What a decoded label may have of ASCII.
bool isLabel(QStringView decoded)
{
    return std::all_of(decoded.cbegin(), decoded.cend(),
                       [](QChar unit) { return unit.unicode() >= 0x80 || isLabelUnit(unit); });
}

/// A label that came in Unicode, in ASCII. Where it is no label, or its form in ASCII would read as another, its bytes.
QString asciiLabel(const QString &label)
{
    const QByteArray ace = QUrl::toAce(label, QUrl::IgnoreIDNWhitelist);
    const bool isOne = ace.startsWith("xn--") && !ace.contains('.');
    return QString::fromLatin1(isOne ? ace : label.toUtf8().toPercentEncoding());
}

QString inAscii(const QString &label)
{
    return isAscii(label) ? label : asciiLabel(label);
}

QString shownLabel(const QString &label, const QString &top)
{
    if (!isAscii(label) && readsAsItself(label, top))
        return label;
    const QString ascii = inAscii(label);
    const QString decoded = unicodeLabel(ascii);
    return isLabel(decoded) && readsAsItself(decoded, top) ? decoded : ascii;
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

QString shownName(const QString &name)
{
    if (isAscii(name) && !name.contains("xn--"_L1, Qt::CaseInsensitive))
        return name;
    QStringList labels = name.split(u'.');
    const qsizetype count = labels.size() - (labels.constLast().isEmpty() ? 1 : 0);
    // A label by itself is under none, and what is no label is no top either, whatever letters it has.
    const QString top = count > 1 ? unicodeLabel(inAscii(labels.at(count - 1))) : QString();
    for (QString &label : labels)
        label = shownLabel(label, top);
    return labels.join(u'.');
}

QString shownNameAndOwn(const QString &name)
{
    const QString shown = shownName(name);
    return shown == name || !isAscii(name) ? shown : shown + u'\n' + name;
}

} // namespace names
