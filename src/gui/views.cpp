// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views.h"

#include "gui/rowdelegate.h"
#include "models/roles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace gui {

namespace {

void prepareHeader(QHeaderView &header)
{
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setMinimumSectionSize(40);
    QFont font = header.font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    header.setFont(font);
}

void setWidths(QHeaderView &header, const QList<int> &widths)
{
    for (qsizetype column = 0; column < widths.size(); ++column) {
        if (widths[column] > 0)
            header.resizeSection(static_cast<int>(column), widths[column]);
    }
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

/// The selected indexes as a person reads them: rows from the top, groups before their rows, columns from the left.
QModelIndexList inReadingOrder(const QAbstractItemView &view)
{
    QModelIndexList selected = view.selectionModel() ? view.selectionModel()->selectedIndexes() : QModelIndexList();
    const auto path = [](const QModelIndex &index) {
        const QModelIndex parent = index.parent();
        return parent.isValid() ? std::tuple(parent.row(), index.row(), index.column())
                                : std::tuple(index.row(), -1, index.column());
    };
    std::sort(selected.begin(), selected.end(),
              [&path](const QModelIndex &a, const QModelIndex &b) { return path(a) < path(b); });
    return selected;
}

bool isHidden(const QAbstractItemView &view, int column)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->isColumnHidden(column);
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->isColumnHidden(column);
    return false;
}

} // namespace

void prepareTable(QTableView &view, const QList<int> &widths, int stretched)
{
    view.setItemDelegate(new RowDelegate(tableRow, &view));
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setMinimumSectionSize(1);
    view.verticalHeader()->setDefaultSectionSize(std::max(tableRow, view.fontMetrics().height() + 8));
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    view.setSortingEnabled(true);
    view.setCornerButtonEnabled(false);
    QHeaderView &header = *view.horizontalHeader();
    prepareHeader(header);
    header.setStretchLastSection(stretched < 0);
    setWidths(header, widths);
    if (stretched >= 0)
        header.setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void prepareTree(QTreeView &view, const QList<int> &widths, int stretched)
{
    view.setItemDelegate(new RowDelegate(tableRow, &view));
    view.setUniformRowHeights(true);
    view.setAllColumnsShowFocus(true);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSortingEnabled(true);
    view.setExpandsOnDoubleClick(true);
    QHeaderView &header = *view.header();
    prepareHeader(header);
    header.setStretchLastSection(false);
    setWidths(header, widths);
    header.setSectionResizeMode(stretched, QHeaderView::Stretch);
}

QString selectedCells(const QAbstractItemView &view)
{
    QString text;
    QModelIndex last;
    const QModelIndexList selected = inReadingOrder(view);
    for (const QModelIndex &index : selected) {
        if (isHidden(view, index.column()))
            continue;
        if (last.isValid())
            text += index.row() == last.row() && index.parent() == last.parent() ? u'\t' : u'\n';
        text += oneLine(index.data(Qt::DisplayRole).toString());
        last = index;
    }
    return text;
}

bool copySelected(const QAbstractItemView &view)
{
    const QString text = selectedCells(view);
    if (text.isEmpty())
        return false;
    QGuiApplication::clipboard()->setText(text);
    return true;
}

bool copyCurrentCell(const QAbstractItemView &view)
{
    const QModelIndex current = view.currentIndex();
    if (!current.isValid())
        return false;
    QGuiApplication::clipboard()->setText(current.data(Qt::DisplayRole).toString());
    return true;
}

void offerActions(QAbstractItemView &view, std::function<QList<QAction *>()> actions)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&view, &QWidget::customContextMenuRequested, &view,
                     [&view, actions = std::move(actions)](const QPoint &at) {
                         auto *menu = new QMenu(&view);
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         for (QAction *action : actions()) {
                             if (action)
                                 menu->addAction(action);
                             else
                                 menu->addSeparator();
                         }
                         menu->popup(view.viewport()->mapToGlobal(at));
                     });
}

} // namespace gui
