// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace inventory {
class History;
class Inventory;
} // namespace inventory

namespace settings {
class Settings;
}

namespace gui {

/// Offers a customer's sheet in a menu.
class SheetActions : public QObject
{
    Q_OBJECT

public:
    /// The customer of what is looked at, by name or insight::customerId(); empty for none.
    using CustomerNow = std::function<QString()>;

    /// Puts it before @p before in @p menu; it begins with the customer that @p customerNow tells. @p history may be
    /// null: then nothing is known to have changed. All must outlive this, and so must @p window, over which the dialog
    /// stands.
    SheetActions(const inventory::Inventory &inventory, const inventory::History *history, settings::Settings &settings,
                 CustomerNow customerNow, QMenu &menu, QAction *before, QWidget &window);

    bool event(QEvent *event) override;

private:
    void open();
    void retranslate();

    const inventory::Inventory &m_inventory;
    const inventory::History *m_history;
    settings::Settings &m_settings;
    CustomerNow m_customerNow;
    QWidget &m_window;
    QAction *m_open;
};

} // namespace gui
