// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/measures.h"

#include <QList>

#include <functional>

class QAction;
class QAbstractItemView;
class QModelIndex;
class QTableView;
class QTreeView;

namespace tables {
class TableModel;
}

namespace gui {

/// Gives a table our rows, header, selection and delegate. Its columns get @p widths once (0 leaves one alone); @p
/// stretched fills what the others leave, the last one when it is -1.
void prepareTable(QTableView &view, const QList<int> &widths, int stretched = -1);
/// The same for a tree in which @p stretched fills what the others leave.
void prepareTree(QTreeView &view, const QList<int> &widths, int stretched);
/// The columns of a note (models/notecolumns.h), where @p view, which is prepared and shows @p table, has them: the
/// star stands after the first column, the others are hidden.
void prepareNoteColumns(QAbstractItemView &view, const tables::TableModel &table);
/// Rows of a prepared table are at least so high, and as high as the text needs, whatever its size.
void setLeastRowHeight(QTableView &view, int least);

/// The selected cells as text, as in the view: tab-separated, a line a row; line breaks and tabs within a cell become
/// spaces, and none is a formula (exchange::tabbedLine()). Where whole rows are selected, groups are left out, and
/// headers stand above them (see tabletext.h).
QString selectedCells(const QAbstractItemView &view);
/// Puts them on the clipboard, and tells how many rows they are of; 0 when none is selected.
int copySelected(const QAbstractItemView &view);
/// Puts the current cell on the clipboard, as it is: its own line breaks and tabs, and nothing before a formula.
bool copyCurrentCell(const QAbstractItemView &view);

/// Runs @p follow where a person clicks a cell to go where it leads. With a modifier a click selects; where the desktop
/// activates on a click, that is enough.
void followClicks(QAbstractItemView &view, std::function<void(const QModelIndex &)> follow);

/// The view's context menu: what @p actions gives when it opens, a null for a line.
void offerActions(QAbstractItemView &view, std::function<QList<QAction *>()> actions);

} // namespace gui
