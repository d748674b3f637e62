// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/windowbar.h"
#include "inventory/resource.h"

namespace inventory {
class Inventory;
}

namespace gui {

/// Says once, over all pages, that the API refuses the key, and offers to replace it. What is known stays on the pages.
class KeyRefused : public WindowBar
{
    Q_OBJECT

public:
    /// @p inventory must outlive this.
    explicit KeyRefused(inventory::Inventory &inventory, QWidget *parent = nullptr);

    QString sentence() const override;

Q_SIGNALS:
    void replaceAsked();

protected:
    void retranslate() override { showState(); }

private:
    bool isRefused() const;
    void showState();

    inventory::Inventory &m_inventory;
    Notice *m_notice;
    bool m_refused = false;
};

} // namespace gui
