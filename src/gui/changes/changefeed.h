// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changetable.h"

#include <functional>
#include <optional>

namespace inventory {
class History;
}

namespace gui {

/// The rows of a history, made again whenever it is another. Of a long one that nobody sees yet the latest are there at
/// once; all of it is made in several turns of the event loop, and comes into the table in as many.
class ChangeFeed
{
public:
    using MakerOf =
        std::function<models::ChangeRowMaker(const QList<store::Change> &changes, const QList<store::Edit> &edits)>;

    /// @p history may be null, and must outlive this; @p makerOf gives what makes rows of part of it.
    ChangeFeed(const inventory::History *history, MakerOf makerOf);

    /// The history is another than before, or is to be looked at otherwise.
    void fallBehind() { m_isBehind = true; }
    bool isBehind() const { return m_history && m_isBehind; }
    /// Whether more of the rows are to come by further turns: catchUp() while isBehind(), else work().
    bool isUnfinished() const { return isBehind() || m_maker; }
    /// What is made.
    const QList<models::ChangeRow> &rows() const { return m_rows; }

    /// Makes the rows of the history as it is, or begins to. Whether rows() are others now; @p hasRows tells that those
    /// of before can be seen, and stand meanwhile.
    bool catchUp(bool hasRows);
    /// Makes more of them. Whether rows() are others now: all that there are.
    bool work();

    /// Of very many @p rows that differ from those in @p table only some, the rest as they stand there. Whether any is
    /// left so.
    static bool leaveSome(QList<models::ChangeRow> &rows, const tables::Table<models::ChangeRow> &table);

private:
    const inventory::History *m_history;
    MakerOf m_makerOf;
    QList<models::ChangeRow> m_rows;
    /// Makes those that follow them, of a long history.
    std::optional<models::ChangeRowMaker> m_maker;
    bool m_isBehind = true;
};

} // namespace gui
