// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

namespace gui {

/// How the columns of a table stand: their order, which are hidden, the widths that the person gave, and the order of
/// rows. Columns are told by their number in the table.
struct ColumnLayout
{
    /// From the left; every column is in it.
    QList<int> order;
    QSet<int> hidden;
    /// In pixels at the usual size of text: they grow with it. A column without one has its first width, or fills what
    /// the others leave.
    QHash<int, int> widths;
    /// -1: none.
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    /// Whether the person said which columns are shown. Else some come where there is room, and go where there is none.
    bool isChosen = false;

    bool operator==(const ColumnLayout &) const = default;
};

/// For the settings: columns by their @p ids.
QByteArray columnLayoutBytes(const ColumnLayout &layout, const QList<QByteArray> &ids);
/// What columnLayoutBytes() wrote, perhaps in another version of the program, perhaps damaged since. What cannot be
/// used is as in @p usual; a column that it does not know stands after the one before it in the table. One column at
/// least is shown.
ColumnLayout columnLayoutFrom(const QByteArray &bytes, const QList<QByteArray> &ids, const ColumnLayout &usual);

} // namespace gui
