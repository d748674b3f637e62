// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/wrapping.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace commandline {

namespace {

/// Behind these a name is parted where it must be.
bool partsNames(QChar c)
{
    static constexpr QStringView signs = u".-_/@:,;=";
    return signs.contains(c);
}

} // namespace

qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const uint c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isMark =
            category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
        const bool isWide =
            (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
            (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
            (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
        width += isMark ? 0 : isWide ? 2 : 1;
    }
    return width;
}

qsizetype longestWord(const QString &text, bool parts)
{
    qsizetype longest = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isEnd = i == text.size() || text.at(i) == u' ';
        const bool isSign = !isEnd && parts && partsNames(text.at(i));
        if (!isEnd && !isSign)
            continue;
        longest = std::max(longest, widthOf(text.mid(begin, i - begin + (isSign ? 1 : 0))));
        begin = i + 1;
    }
    return longest;
}

QStringList piecesOf(const QString &text, qsizetype width)
{
    QStringList pieces;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype begin = 0;
    qsizetype taken = 0;
    qsizetype afterBlank = -1;
    qsizetype afterSign = -1;
    for (qsizetype at = 0, next = letters.toNextBoundary(); next > 0; at = next, next = letters.toNextBoundary()) {
        const qsizetype letter = widthOf(text.mid(at, next - at));
        // A blank at the end of a line takes no place.
        while (taken + letter > width && at > begin && text.at(at) != u' ') {
            const qsizetype end = afterBlank > begin ? afterBlank : afterSign > begin ? afterSign : at;
            pieces.append(text.mid(begin, end - begin).trimmed());
            taken = widthOf(text.mid(end, at - end));
            begin = end;
        }
        taken += letter;
        if (text.at(at) == u' ')
            afterBlank = next;
        else if (partsNames(text.at(at)))
            afterSign = next;
    }
    pieces.append(text.mid(begin).trimmed());
    return pieces;
}

} // namespace commandline
