// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/plaintooltip.h"

#include "names/plaintext.h"

using namespace Qt::StringLiterals;

namespace names {

namespace {

// More is not read in a tooltip, and would not fit on a screen.
constexpr qsizetype longest = 2000;
// Qt breaks lines of a tooltip at spaces only: a longer word gets places to be broken at.
constexpr qsizetype longestWord = 80;

QString breakable(const QString &text)
{
    QString result;
    qsizetype word = 0;
    for (const QChar c : text) {
        word = c.isSpace() ? 0 : word + 1;
        // Never between the halves of one character.
        if (word > longestWord && !c.isLowSurrogate()) {
            result += QChar(0x200b);
            word = 1;
        }
        result += c;
    }
    return result;
}

} // namespace

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > longest ? text.left(longest) + u'…' : text;
    return u"<span style=\"white-space:pre-wrap\">"_s + breakable(withSigns(shown)).toHtmlEscaped() + u"</span>"_s;
}

} // namespace names
