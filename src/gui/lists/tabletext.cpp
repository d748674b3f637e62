// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/tabletext.h"

#include "exchange/csv.h"
#include "tables/arrangedmodel.h"
#include "tables/tablemodel.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <tuple>

namespace gui {

namespace {

/// Rows of the table in the order in which they are met, each once.
class Gathering
{
public:
    explicit Gathering(const tables::ArrangedModel &model)
        : m_model(model)
        , m_taken(static_cast<size_t>(model.totalCount()), 0)
    {
    }

    void take(const QModelIndex &parent, int first, int last)
    {
        for (int row = first; row <= last; ++row) {
            const int source = m_model.sourceRow(m_model.index(row, 0, parent));
            if (source < 0 || m_taken[static_cast<size_t>(source)])
                continue;
            m_taken[static_cast<size_t>(source)] = 1;
            m_rows.push_back(source);
        }
    }

    std::vector<int> rows() && { return std::move(m_rows); }

private:
    const tables::ArrangedModel &m_model;
    std::vector<char> m_taken;
    std::vector<int> m_rows;
};

QItemSelection selectionOf(const QAbstractItemView &view)
{
    return view.selectionModel() ? view.selectionModel()->selection() : QItemSelection();
}

} // namespace

QHeaderView *columnHeader(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    return nullptr;
}

QList<int> shownColumns(const QAbstractItemView &view)
{
    QList<int> columns;
    const QHeaderView *header = columnHeader(view);
    for (int visual = 0; header && visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

bool hasSelectedRows(const QAbstractItemView &view, const tables::ArrangedModel &model)
{
    const QItemSelection selection = selectionOf(view);
    return std::any_of(selection.cbegin(), selection.cend(), [&model](const QItemSelectionRange &range) {
        return range.isValid() && (!model.isGrouped() || range.parent().isValid());
    });
}

std::vector<int> selectedRows(const QAbstractItemView &view, const tables::ArrangedModel &model)
{
    // By ranges, not by cells: all of 100,000 rows are one range, or one for each group.
    std::vector<std::tuple<int, int, int>> ranges;
    const QItemSelection selection = selectionOf(view);
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid() && (!model.isGrouped() || range.parent().isValid()))
            ranges.emplace_back(range.parent().row(), range.top(), range.bottom());
    }
    std::sort(ranges.begin(), ranges.end());
    Gathering gathering(model);
    for (const auto &[group, first, last] : ranges)
        gathering.take(group < 0 ? QModelIndex() : model.index(group, 0), first, last);
    return std::move(gathering).rows();
}

std::vector<int> shownRows(const tables::ArrangedModel &model)
{
    Gathering gathering(model);
    const int top = model.rowCount();
    if (!model.isGrouped())
        gathering.take({}, 0, top - 1);
    for (int group = 0; model.isGrouped() && group < top; ++group) {
        const QModelIndex parent = model.index(group, 0);
        gathering.take(parent, 0, model.rowCount(parent) - 1);
    }
    return std::move(gathering).rows();
}

QList<int> copiedColumns(const QAbstractItemView &view, const tables::TableModel &table)
{
    QList<int> columns = shownColumns(view);
    for (const int column : table.identity()) {
        if (!columns.contains(column))
            columns.append(column);
    }
    return columns;
}

QStringList headersOf(const tables::TableModel &table, const QList<int> &columns)
{
    QStringList headers;
    for (const int column : columns)
        headers.append(table.header(column));
    return headers;
}

QStringList cellsOf(const tables::TableModel &table, int row, const QList<int> &columns)
{
    QStringList cells;
    cells.reserve(columns.size());
    for (const int column : columns)
        cells.append(table.text(row, column));
    return cells;
}

QString tabSeparated(const tables::TableModel &table, const std::vector<int> &rows, const QList<int> &columns)
{
    if (rows.empty())
        return {};
    QString text = exchange::tabbedLine(headersOf(table, columns)) + u'\n';
    for (const int row : rows)
        text += exchange::tabbedLine(cellsOf(table, row, columns)) + u'\n';
    text.chop(1);
    return text;
}

QString commaSeparated(const tables::TableModel &table, const std::vector<int> &rows, const QList<int> &columns,
                       QChar separator)
{
    QString text = exchange::csvLine(headersOf(table, columns), separator) + u'\n';
    for (const int row : rows)
        text += exchange::csvLine(cellsOf(table, row, columns), separator) + u'\n';
    return text;
}

} // namespace gui
