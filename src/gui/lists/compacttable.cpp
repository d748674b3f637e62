// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/compacttable.h"

#include "gui/lists/rowdelegate.h"
#include "gui/lists/views.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

constexpr int widestColumn = 320;
constexpr int mostRows = 200;

} // namespace

CompactTable::CompactTable(QWidget *parent)
    : QTableView(parent)
{
    prepareTable(*this, {});
    setSortingEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setLeastRowHeight(*this, detailRow);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // It stands on the page's ground, not on a white sheet of its own.
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
}

void CompactTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &CompactTable::fit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &CompactTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &CompactTable::fit);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(m_flexible, m_isWhole ? QHeaderView::Interactive : QHeaderView::Stretch);
    fit();
}

QSize CompactTable::sizeHint() const
{
    const int rows = model() ? std::min(model()->rowCount(), mostRows) : 0;
    const int header = horizontalHeader()->sizeHint().height();
    const int bar = m_scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {300, header + rows * verticalHeader()->defaultSectionSize() + bar + 2 * frameWidth() + 2};
}

QSize CompactTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void CompactTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    // Later: the header has its font after this.
    if (event->type() == QEvent::FontChange && model())
        QMetaObject::invokeMethod(this, &CompactTable::fit, Qt::QueuedConnection);
}

void CompactTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitFlexible();
    if (std::exchange(m_scrolls, needsBar()) != m_scrolls)
        updateGeometry();
}

bool CompactTable::needsBar() const
{
    return horizontalHeader()->length() > width() - 2 * frameWidth();
}

void CompactTable::fitFlexible()
{
    QHeaderView &header = *horizontalHeader();
    if (!m_isWhole || !model())
        return;
    const int others = header.length() - header.sectionSize(m_flexible);
    const int needed = std::max(sizeHintForColumn(m_flexible), header.sectionSizeHint(m_flexible)) + 4;
    header.resizeSection(m_flexible, std::max(needed, viewport()->width() - others));
}

void CompactTable::fit()
{
    QHeaderView &header = *horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        if (column == m_flexible)
            continue;
        const int wanted = std::max(sizeHintForColumn(column), header.sectionSizeHint(column)) + 4;
        header.resizeSection(column, m_isWhole ? wanted : std::min(wanted, widestColumn));
    }
    fitFlexible();
    m_scrolls = needsBar();
    updateGeometry();
}

} // namespace gui

#include "moc_compacttable.cpp"
