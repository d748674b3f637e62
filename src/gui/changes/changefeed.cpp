// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changefeed.h"

#include "inventory/history.h"

#include <algorithm>

using models::ChangeRow;

namespace gui {

namespace {

/// Of a history longer than this the latest rows are made first: fewer than what a table takes as its beginning.
constexpr qsizetype manyRows = 2000;
constexpr qsizetype latestRows = 400;
/// So many are made in one turn of the event loop.
constexpr qsizetype madeATurn = 2000;
/// So many that are there become others in one turn: all of them do when what is new is another.
constexpr qsizetype changedATurn = 1000;

} // namespace

ChangeFeed::ChangeFeed(const inventory::History *history, MakerOf makerOf)
    : m_history(history)
    , m_makerOf(std::move(makerOf))
{
}

bool ChangeFeed::catchUp(bool hasRows)
{
    m_maker.reset();
    const QList<store::Change> &changes = m_history->changes();
    const QList<store::Edit> &edits = m_history->edits();
    const bool isLong = changes.size() > manyRows;
    if (isLong && !hasRows) {
        const auto older = std::find_if(edits.cbegin(), edits.cend(), [&changes](const store::Edit &edit) {
            return edit.begun < changes.at(latestRows - 1).seen;
        });
        models::ChangeRowMaker latest = m_makerOf(changes.first(latestRows), edits.first(older - edits.cbegin()));
        latest.work(latestRows);
        m_rows = latest.take();
        return true;
    }
    m_isBehind = false;
    m_maker.emplace(m_makerOf(changes, edits));
    return !isLong && work();
}

bool ChangeFeed::work()
{
    if (!m_maker->work(madeATurn))
        return false;
    m_rows = m_maker->take();
    m_maker.reset();
    return true;
}

bool ChangeFeed::leaveSome(QList<ChangeRow> &rows, const tables::Table<ChangeRow> &table)
{
    if (rows.size() <= manyRows)
        return false;
    qsizetype different = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        // Mostly a row stands where it stood.
        auto number = static_cast<int>(i);
        const bool isThere = number < table.rowCount();
        if (isThere && rows.at(i) == table.row(number))
            continue;
        const QString key =
            rows.at(i).edit ? models::changeKey(*rows.at(i).edit) : models::changeKey(rows.at(i).change);
        if (!isThere || table.key(number) != key)
            number = table.rowOf(key);
        if (number >= 0 && !(rows.at(i) == table.row(number)) && ++different > changedATurn)
            rows[i] = table.row(number);
    }
    return different > changedATurn;
}

} // namespace gui
