// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

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
    /// Puts it before @p before in @p menu. @p history may be null: then nothing is known to have changed. All must
    /// outlive this, and so must @p window, over which the dialog stands.
    SheetActions(const inventory::Inventory &inventory, const inventory::History *history, settings::Settings &settings,
                 QMenu &menu, QAction *before, QWidget &window);

    bool event(QEvent *event) override;

private:
    void open();
    void retranslate();

    const inventory::Inventory &m_inventory;
    const inventory::History *m_history;
    settings::Settings &m_settings;
    QWidget &m_window;
    QAction *m_open;
};

} // namespace gui
