// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/seenrows.h"

#include <QItemSelection>
#include <QStringList>

namespace gui {

/// Several rows that a person selected, by their keys: those that a filter or a closed group hides now are among them,
/// and are selected again when they return.
class SeveralRows
{
public:
    /// Both must outlive this.
    SeveralRows(QAbstractItemView &view, const tables::ArrangedModel &model);

    /// The person selects what is selected now. Where that goes on from what was selected, those hidden stay.
    void take();
    void clear() { m_keys.clear(); }
    /// Those that are in the table and not seen.
    QStringList hidden() const;
    bool isHidden(const QString &key) const;

    /// What is to be selected: all that are seen, where they are selected already; nothing when that is what is
    /// selected. With @p again what is selected now does not count.
    struct Marks
    {
        QItemSelection selection;
        bool isOther = false;
    };
    Marks marks(bool again) const;

private:
    QModelIndexList placesOf(const QString &key) const;

    const QAbstractItemView &m_view;
    const tables::ArrangedModel &m_model;
    SeenRows m_seen;
    QStringList m_keys;
};

} // namespace gui
