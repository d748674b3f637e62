// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/plaintext.h"

namespace names {

namespace {

bool turnsText(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool breaksLine(QChar c)
{
    return c == u'\n' || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

} // namespace

QString shownText(QString text, bool lines)
{
    text.removeIf(turnsText);
    for (QChar &c : text) {
        if (breaksLine(c))
            c = lines ? u'\n' : u' ';
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

} // namespace names
