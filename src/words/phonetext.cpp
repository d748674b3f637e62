// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phonetext.h"

#include <algorithm>

namespace words {

using namespace Qt::StringLiterals;

namespace {

// Longer than any number with country code, extension and the spaces between: such text must break somewhere.
constexpr qsizetype longestNumber = 32;

bool belongsToNumber(QChar c)
{
    return (c >= u'0' && c <= u'9') || u" +-()/."_s.contains(c);
}

} // namespace

QString phoneText(const QString &text)
{
    if (text.size() > longestNumber || !std::all_of(text.begin(), text.end(), belongsToNumber))
        return text;
    // A line may end at a hyphen, even before a no-break space.
    return QString(text).replace("- "_L1, u"\u2011 "_s).replace(u' ', QChar(QChar::Nbsp));
}

} // namespace words
