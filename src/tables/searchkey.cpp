// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/searchkey.h"

#include "names/addresskey.h"
#include "names/domainname.h"
#include "names/fold.h"

#include <algorithm>

namespace tables {

namespace {

// fold() leaves no control characters in a text, so these stand in no cell and no word.
constexpr QChar cellEnd = u'\x1f';
constexpr QChar textEnd = u'\x1e';
/// Begins a blank cell that can be found by some text all the same.
constexpr QChar blankMark = u'\x1d';

/// Appends one more text of the cell that began at @p cellStart, unless the cell has it already.
void appendText(QString &key, qsizetype cellStart, const QString &text)
{
    const QString folded = names::fold(text);
    if (folded.isEmpty() || QStringView(key).sliced(cellStart).contains(folded))
        return;
    if (key.size() > cellStart)
        key += textEnd;
    key += folded;
}

/// A quick look that spares most texts the parser of addresses.
bool mayBeAddress(const QString &text)
{
    bool isParted = false;
    for (const QChar unit : text) {
        const bool parts = unit == u'.' || unit == u':';
        isParted = isParted || parts;
        if (!parts && !unit.isSpace() && !(unit >= u'0' && unit <= u'9') && !(unit >= u'a' && unit <= u'f') &&
            !(unit >= u'A' && unit <= u'F'))
            return false;
    }
    return isParted;
}

template <typename View, typename Unit>
View cell(View cells, int column, Unit end)
{
    for (; column > 0; --column) {
        const qsizetype at = cells.indexOf(end);
        if (at < 0)
            return {};
        cells = cells.sliced(at + 1);
    }
    const qsizetype at = cells.indexOf(end);
    return at < 0 ? cells : cells.first(at);
}

} // namespace

SearchText::SearchText(const QList<QStringList> &cells, const QList<int> &blank)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column > 0)
            kept += cellEnd;
        const qsizetype start = kept.size();
        for (const QString &text : cells.at(column)) {
            appendText(kept, start, text);
            const QString unicode = names::unicodeName(text);
            if (unicode != text)
                appendText(kept, start, unicode);
            if (!mayBeAddress(text))
                continue;
            const QString address = names::canonicalAddress(text);
            if (!address.isNull())
                appendText(kept, start, address);
        }
        const bool empty = cells.at(column).value(0).trimmed().isEmpty() || blank.contains(static_cast<int>(column));
        if (empty && kept.size() > start)
            kept.insert(start, blankMark);
    }
    const bool ascii = std::all_of(kept.cbegin(), kept.cend(), [](QChar unit) { return unit.unicode() < 0x80; });
    const QString folded = ascii ? kept : names::foldPlain(kept);
    plain = ascii ? folded.toLatin1() : folded.toUtf8();
    if (ascii || folded == kept)
        kept.clear();
}

QByteArrayView SearchKey::plain(int column) const
{
    return cell(m_plain, column, cellEnd.toLatin1());
}

bool SearchKey::isBlank(int column) const
{
    const QByteArrayView cell = plain(column);
    return cell.isEmpty() || cell.front() == blankMark.toLatin1();
}

QStringView SearchKey::kept(int column) const
{
    return cell(m_kept, column, cellEnd);
}

} // namespace tables
