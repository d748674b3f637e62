// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchkey.h"

#include "names/addresskey.h"
#include "names/domainname.h"
#include "names/fold.h"

namespace models {

namespace {

// fold() leaves no control characters in a text, so these stand in no cell and no word.
constexpr QChar cellEnd = u'\x1f';
constexpr QChar textEnd = u'\x1e';

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

SearchText::SearchText(const QList<QStringList> &cells)
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
            const QString address = names::canonicalAddress(text);
            if (!address.isNull())
                appendText(kept, start, address);
        }
    }
    const QString folded = names::foldPlain(kept);
    plain = folded.toUtf8();
    if (folded == kept)
        kept.clear();
}

QByteArrayView SearchKey::plain(int column) const
{
    return cell(m_plain, column, cellEnd.toLatin1());
}

QStringView SearchKey::kept(int column) const
{
    return cell(m_kept, column, cellEnd);
}

} // namespace models
