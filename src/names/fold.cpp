// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/fold.h"

#include <algorithm>

namespace names {

namespace {

constexpr char16_t ring = u'\u030A';
constexpr char16_t diaeresis = u'\u0308';

bool isDiacritic(char16_t unit)
{
    return unit >= u'\u0300' && unit <= u'\u036F';
}

char16_t foldAscii(char16_t unit)
{
    if (unit >= u'A' && unit <= u'Z')
        return static_cast<char16_t>(unit + (u'a' - u'A'));
    return unit < u' ' || unit == u'\x7f' ? u' ' : unit;
}

/// Appends a letter that has no decomposition of its own, or any other unit, to @p result.
void appendFolded(QString &result, QChar unit)
{
    switch (unit.unicode()) {
    case u'ø':
        result += u'o';
        break;
    case u'ł':
        result += u'l';
        break;
    case u'đ':
        result += u'd';
        break;
    case u'ı':
        result += u'i';
        break;
    case u'æ':
        result += u"ae";
        break;
    case u'ß':
        result += u"ss";
        break;
    case u'œ':
        result += u"oe";
        break;
    default:
        result += unit.isSpace() || unit.category() == QChar::Other_Control ? QChar(u' ') : unit;
    }
}

/// Puts å, ä and ö together again and drops every other diacritic.
void appendDiacritic(QString &result, char16_t mark)
{
    if (result.isEmpty())
        return;
    QChar &base = result.back();
    if (base == u'a' && mark == ring)
        base = u'å';
    else if (base == u'a' && mark == diaeresis)
        base = u'ä';
    else if (base == u'o' && mark == diaeresis)
        base = u'ö';
}

} // namespace

QString fold(QStringView text)
{
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar unit) { return unit.unicode() < 0x80; });
    if (ascii) {
        QString result(text.size(), Qt::Uninitialized);
        std::transform(text.cbegin(), text.cend(), result.begin(),
                       [](QChar c) { return QChar(foldAscii(c.unicode())); });
        return result;
    }
    const QString decomposed = text.toString().toCaseFolded().normalized(QString::NormalizationForm_D);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar unit : decomposed) {
        if (isDiacritic(unit.unicode()))
            appendDiacritic(result, unit.unicode());
        else
            appendFolded(result, unit);
    }
    return result;
}

QChar foldPlain(QChar folded)
{
    switch (folded.unicode()) {
    case u'å':
    case u'ä':
        return u'a';
    case u'ö':
        return u'o';
    default:
        return folded;
    }
}

QString foldPlain(const QString &folded)
{
    QString result = folded;
    std::transform(folded.cbegin(), folded.cend(), result.begin(), [](QChar unit) { return foldPlain(unit); });
    return result;
}

} // namespace names
