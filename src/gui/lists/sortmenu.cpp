// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/sortmenu.h"

#include "tables/arrangedmodel.h"

#include <QActionGroup>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace gui {

SortMenu::SortMenu(QHeaderView &header, const tables::ArrangedModel &model, QWidget *parent)
    : QMenu(parent)
    , m_header(header)
    , m_model(model)
    , m_ascending(new QAction(this))
    , m_descending(new QAction(this))
{
    auto *columns = new QActionGroup(this);
    for (int column = 0; column < model.columnCount(); ++column) {
        QAction *action = addAction(QString());
        action->setCheckable(true);
        columns->addAction(action);
        connect(action, &QAction::triggered, this, [this, column] { sort(column, m_header.sortIndicatorOrder()); });
        m_columns.append(action);
    }
    addSeparator();
    auto *orders = new QActionGroup(this);
    for (QAction *order : {m_ascending, m_descending}) {
        order->setCheckable(true);
        orders->addAction(order);
        addAction(order);
    }
    connect(m_ascending, &QAction::triggered, this,
            [this] { sort(m_header.sortIndicatorSection(), Qt::AscendingOrder); });
    connect(m_descending, &QAction::triggered, this,
            [this] { sort(m_header.sortIndicatorSection(), Qt::DescendingOrder); });
    connect(this, &QMenu::aboutToShow, this, &SortMenu::showState);
    retranslate();
}

void SortMenu::sortBy(int column)
{
    const bool again = column == m_header.sortIndicatorSection() && m_header.sortIndicatorOrder() == Qt::AscendingOrder;
    sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void SortMenu::open()
{
    const QRect room = m_header.viewport()->rect();
    popup(m_header.viewport()->mapToGlobal(isRightToLeft() ? room.bottomRight() : room.bottomLeft()));
    setActiveAction(m_columns.value(m_header.sortIndicatorSection()));
}

void SortMenu::retranslate()
{
    setTitle(tr("Sort by"));
    m_ascending->setText(tr("Ascending"));
    m_descending->setText(tr("Descending"));
    for (int column = 0; column < m_columns.size(); ++column) {
        const QString header = m_model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        m_columns.at(column)->setText(QString(header).replace(u'&', "&&"_L1));
    }
    showState();
}

QString SortMenu::spoken(int column) const
{
    const QString header = m_model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    if (column != m_header.sortIndicatorSection())
        return header;
    return m_header.sortIndicatorOrder() == Qt::AscendingOrder ? tr("%1, sorted ascending").arg(header)
                                                               : tr("%1, sorted descending").arg(header);
}

void SortMenu::sort(int column, Qt::SortOrder order)
{
    m_header.setSortIndicator(column, order);
    showState();
    const QString header = m_model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    Q_EMIT said(order == Qt::AscendingOrder ? tr("Sorted by %1, ascending.").arg(header)
                                            : tr("Sorted by %1, descending.").arg(header));
}

void SortMenu::showState()
{
    for (int column = 0; column < m_columns.size(); ++column) {
        m_columns.at(column)->setVisible(!m_header.isSectionHidden(column));
        m_columns.at(column)->setChecked(column == m_header.sortIndicatorSection());
    }
    m_ascending->setChecked(m_header.sortIndicatorOrder() == Qt::AscendingOrder);
    m_descending->setChecked(m_header.sortIndicatorOrder() == Qt::DescendingOrder);
}

} // namespace gui

#include "moc_sortmenu.cpp"
