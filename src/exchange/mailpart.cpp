// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailpart.h"

#include "names/plaintext.h"

#include <algorithm>

namespace exchange {

namespace {

constexpr qsizetype longestPart = 200;

} // namespace

QString oneMailLine(const QString &text)
{
    QString line = text.left(4 * longestPart);
    // Support must not read something else than stands there.
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control || names::turnsText(c); },
        u' ');
    line = line.simplified();
    if (line.size() <= longestPart)
        return line;
    // Not in the middle of a character.
    const bool splits = line.at(longestPart - 1).isHighSurrogate();
    return line.left(longestPart - (splits ? 1 : 0)) + QChar(u'…');
}

} // namespace exchange
