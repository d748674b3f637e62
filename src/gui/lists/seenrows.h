// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

class QAbstractItemView;

namespace tables {
class ArrangedModel;
}

namespace gui {

/// What of a list can be seen: its rows, those in closed groups aside, and the headings of its groups; and which of
/// them are selected. An index of a row is in a column that is shown: a view scrolls to no other.
class SeenRows
{
public:
    /// Both must outlive this.
    SeenRows(QAbstractItemView &view, const tables::ArrangedModel &model)
        : m_view(view)
        , m_model(model)
    {
    }

    /// Whether no closed group hides @p index.
    bool isSeen(const QModelIndex &index) const;
    /// The first row, else the first heading.
    QModelIndex first() const;
    /// A place of the row of that key, one that is selected rather than another.
    QModelIndex placeOf(const QString &key) const;
    /// The heading of the group of that key.
    QModelIndex headingOf(const QString &group) const;

    /// The first row that is selected, else the first heading that is.
    QModelIndex firstSelected() const;
    /// Whether more than one row is selected, each counted once.
    bool areSeveralSelected() const;
    /// Of headings the current one where it is selected, else the first that is.
    QModelIndex selectedHeading() const;
    /// What is in closed groups is not selected any longer.
    void deselectUnseen();

private:
    QAbstractItemView &m_view;
    const tables::ArrangedModel &m_model;
};

} // namespace gui
