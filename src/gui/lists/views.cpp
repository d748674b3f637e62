// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/views.h"

#include "exchange/csv.h"
#include "gui/lists/rowdelegate.h"
#include "gui/lists/tabletext.h"
#include "gui/look/fonts.h"
#include "tables/arrangedmodel.h"
#include "tables/roles.h"
#include "tables/tablemodel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

constexpr char rowProperty[] = "leastRow";

/// Rows grow with the text.
class RowHeight : public QObject
{
public:
    explicit RowHeight(QTableView &view)
        : QObject(&view)
        , m_view(view)
    {
        view.installEventFilter(this);
    }

    static void apply(QTableView &view)
    {
        const int least = view.property(rowProperty).toInt();
        view.verticalHeader()->setDefaultSectionSize(std::max(least, view.fontMetrics().height() + 8));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            apply(m_view);
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView &m_view;
};

void prepareHeader(QHeaderView &header)
{
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setMinimumSectionSize(40);
    scaleFont(header, 0.9, QFont::Normal);
}

/// The bar that marks what is selected stands at the view's edge, not where the columns are pushed to.
void keepMark(QAbstractItemView &view)
{
    QObject::connect(view.horizontalScrollBar(), &QAbstractSlider::valueChanged, view.viewport(),
                     [port = view.viewport()] { port->update(); });
}

void setWidths(QHeaderView &header, const QList<int> &widths)
{
    for (qsizetype column = 0; column < widths.size(); ++column) {
        if (widths[column] > 0)
            header.resizeSection(static_cast<int>(column), widths[column]);
    }
}

/// The selected indexes as a person reads them: rows from the top, groups before their rows, columns as they stand.
QModelIndexList inReadingOrder(const QAbstractItemView &view)
{
    QModelIndexList selected = view.selectionModel() ? view.selectionModel()->selectedIndexes() : QModelIndexList();
    const QList<int> columns = shownColumns(view);
    selected.removeIf([&columns](const QModelIndex &index) { return !columns.contains(index.column()); });
    const auto path = [&columns](const QModelIndex &index) {
        const QModelIndex parent = index.parent();
        const qsizetype column = columns.indexOf(index.column());
        return parent.isValid() ? std::tuple(parent.row(), index.row(), column) : std::tuple(index.row(), -1, column);
    };
    std::sort(selected.begin(), selected.end(),
              [&path](const QModelIndex &a, const QModelIndex &b) { return path(a) < path(b); });
    return selected;
}

} // namespace

void prepareTable(QTableView &view, const QList<int> &widths, int stretched)
{
    view.setItemDelegate(new RowDelegate(tableRow, &view));
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setMinimumSectionSize(1);
    new RowHeight(view);
    setLeastRowHeight(view, tableRow);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    keepMark(view);
    view.setSortingEnabled(true);
    view.setCornerButtonEnabled(false);
    QHeaderView &header = *view.horizontalHeader();
    prepareHeader(header);
    header.setStretchLastSection(stretched < 0);
    setWidths(header, widths);
    if (stretched >= 0)
        header.setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void prepareNoteColumns(QAbstractItemView &view, const tables::TableModel &table)
{
    QHeaderView &header = *columnHeader(view);
    if (const int star = table.columnIndex("favourite"); star >= 0) {
        header.moveSection(header.visualIndex(star), 1);
        header.resizeSection(star, header.minimumSectionSize());
    }
    for (const QByteArray &id : {QByteArray("tags"), QByteArray("note")}) {
        if (const int column = table.columnIndex(id); column >= 0)
            header.setSectionHidden(column, true);
    }
}

void setLeastRowHeight(QTableView &view, int least)
{
    view.setProperty(rowProperty, least);
    RowHeight::apply(view);
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
    keepMark(view);
    QHeaderView &header = *view.header();
    prepareHeader(header);
    header.setStretchLastSection(false);
    setWidths(header, widths);
    header.setSectionResizeMode(stretched, QHeaderView::Stretch);
}

QString selectedCells(const QAbstractItemView &view)
{
    const auto *model = qobject_cast<const tables::ArrangedModel *>(view.model());
    if (model && model->table() && view.selectionBehavior() == QAbstractItemView::SelectRows)
        return tabSeparated(*model->table(), selectedRows(view, *model), copiedColumns(view, *model->table()));
    QList<QStringList> rows;
    QModelIndex last;
    const QModelIndexList selected = inReadingOrder(view);
    for (const QModelIndex &index : selected) {
        if (!last.isValid() || index.row() != last.row() || index.parent() != last.parent())
            rows.append(QStringList());
        rows.last().append(index.data(Qt::DisplayRole).toString());
        last = index;
    }
    QStringList lines;
    for (const QStringList &row : std::as_const(rows))
        lines.append(exchange::tabbedLine(row));
    return lines.join(u'\n');
}

int copySelected(const QAbstractItemView &view)
{
    const QString text = selectedCells(view);
    if (text.isEmpty())
        return 0;
    QGuiApplication::clipboard()->setText(text);
    const auto breaks = static_cast<int>(text.count(u'\n'));
    return view.selectionBehavior() == QAbstractItemView::SelectRows ? breaks : breaks + 1;
}

bool copyCurrentCell(const QAbstractItemView &view)
{
    const QModelIndex current = view.currentIndex();
    if (!current.isValid())
        return false;
    const QVariant value = current.data(tables::ValueRole);
    QGuiApplication::clipboard()->setText((value.isValid() ? value : current.data(Qt::DisplayRole)).toString());
    return true;
}

void followClicks(QAbstractItemView &view, std::function<void(const QModelIndex &)> follow)
{
    QObject::connect(&view, &QAbstractItemView::clicked, &view,
                     [&view, follow = std::move(follow)](const QModelIndex &index) {
                         const bool isActivated =
                             view.style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, &view);
                         if (!isActivated && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
                             follow(index);
                     });
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
