// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet/sheetactions.h"

#include "gui/sheet/sheetdialog.h"
#include "inventory/history.h"
#include "inventory/inventory.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include <utility>

namespace gui {

SheetActions::SheetActions(const inventory::Inventory &inventory, const inventory::History *history,
                           settings::Settings &settings, CustomerNow customerNow, QMenu &menu, QAction *before,
                           QWidget &window)
    : QObject(&window)
    , m_inventory(inventory)
    , m_history(history)
    , m_settings(settings)
    , m_customerNow(std::move(customerNow))
    , m_window(window)
    , m_open(new QAction(this))
{
    m_open->setObjectName(QStringLiteral("sheet"));
    menu.insertAction(before, m_open);
    menu.insertSeparator(before);
    connect(m_open, &QAction::triggered, this, &SheetActions::open);
    retranslate();
}

bool SheetActions::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::event(event);
}

void SheetActions::open()
{
    auto *dialog = new SheetDialog({.values = m_inventory.values(),
                                    .changes = m_history ? m_history->changes() : QList<store::Change>(),
                                    .today = QDate::currentDate()},
                                   m_settings, &m_window);
    dialog->showCustomer(m_customerNow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void SheetActions::retranslate()
{
    m_open->setText(tr("Customer &sheet…"));
}

} // namespace gui

#include "moc_sheetactions.cpp"
