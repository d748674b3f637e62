// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMenu>

class QHeaderView;

namespace tables {
class ArrangedModel;
}

namespace gui {

/// By which of its shown columns a table is sorted, and in which order: what a click on a header does, for the
/// keyboard.
class SortMenu : public QMenu
{
    Q_OBJECT

public:
    /// @p header is that of a view that sorts @p model; all must outlive the menu.
    SortMenu(QHeaderView &header, const tables::ArrangedModel &model, QWidget *parent);

    /// Sorts by that column, from its small end, or from the other one where it was sorted by that already.
    void sortBy(int column);
    /// Opens below the header.
    void open();
    void retranslate();
    /// "Customer", as in the menu; with the order where the table is sorted by it.
    QString spoken(int column) const;

Q_SIGNALS:
    /// How the table is sorted now, as a sentence.
    void said(const QString &sentence);

private:
    void sort(int column, Qt::SortOrder order);
    void showState();

    QHeaderView &m_header;
    const tables::ArrangedModel &m_model;
    /// By column.
    QList<QAction *> m_columns;
    QAction *m_ascending;
    QAction *m_descending;
};

} // namespace gui
