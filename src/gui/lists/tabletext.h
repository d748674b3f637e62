// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

class QAbstractItemView;
class QHeaderView;

namespace tables {
class ArrangedModel;
class TableModel;
} // namespace tables

/// What a view shows, as text for others: visible columns from the left as they stand, rows from the top, as the cells
/// say it (dates as the language writes them; in Swedish that is what its spreadsheet programs read), with the line
/// breaks and tabs that a cell shows as blanks. What only a
/// tooltip says stays there. Groups are headings, not rows: a row that stands in several is taken once, at its first
/// place, and what it is grouped by is a column of its own. Rows count by their number in the table.
namespace gui {

/// The header of a table's or tree's columns; null for any other view.
QHeaderView *columnHeader(const QAbstractItemView &view);
/// The columns that are not hidden, from the left.
QList<int> shownColumns(const QAbstractItemView &view);

/// Whether the selection holds a row: one with groups alone does not.
bool hasSelectedRows(const QAbstractItemView &view, const tables::ArrangedModel &model);
std::vector<int> selectedRows(const QAbstractItemView &view, const tables::ArrangedModel &model);
/// The columns of copied rows: those that are shown, then those of TableModel::identity() that are not.
QList<int> copiedColumns(const QAbstractItemView &view, const tables::TableModel &table);
/// All that the filter lets through, also in groups that are closed.
std::vector<int> shownRows(const tables::ArrangedModel &model);

QStringList headersOf(const tables::TableModel &table, const QList<int> &columns);
QStringList cellsOf(const tables::TableModel &table, int row, const QList<int> &columns);

/// A line of headers, then a line a row, the cells separated by tabs, as a spreadsheet or a mail takes it
/// (exchange::tabbedLine()). Empty without rows.
QString tabSeparated(const tables::TableModel &table, const std::vector<int> &rows, const QList<int> &columns);
/// A line of headers, then a line a row, as exchange::csvLine() writes them; lines end as the clipboard's do.
QString commaSeparated(const tables::TableModel &table, const std::vector<int> &rows, const QList<int> &columns,
                       QChar separator);

} // namespace gui
