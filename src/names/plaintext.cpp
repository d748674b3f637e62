// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/plaintext.h"

#include <algorithm>

namespace names {

using namespace Qt::StringLiterals;

namespace {

bool breaksLine(QChar c)
{
    return c == u'\n' || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

} // namespace

bool turnsText(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

qsizetype turningPlace(QStringView text)
{
    const auto *const found = std::find_if(text.begin(), text.end(), turnsText);
    return found == text.end() ? 0 : found - text.begin() + 1;
}

QString withSigns(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), turnsText))
        return text;
    QString shown;
    for (const QChar c : text) {
        if (turnsText(c))
            shown += u"[U+%1]"_s.arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
        else
            shown += c;
    }
    return shown;
}

QString plainText(QString text, bool lines)
{
    for (QChar &c : text) {
        if (breaksLine(c))
            c = lines ? u'\n' : u' ';
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

QString shownText(const QString &text, bool lines)
{
    return withSigns(plainText(text, lines));
}

} // namespace names
