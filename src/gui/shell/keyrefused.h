// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/resource.h"

#include <QWidget>

namespace inventory {
class Inventory;
}

namespace gui {

class Notice;

/// Says once, over all pages, that the API refuses the key, and offers to replace it. What is known stays on the pages.
class KeyRefused : public QWidget
{
    Q_OBJECT

public:
    /// @p inventory must outlive this.
    explicit KeyRefused(inventory::Inventory &inventory, QWidget *parent = nullptr);

    /// What it says; empty while the key is not refused.
    QString sentence() const;

Q_SIGNALS:
    void replaceAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isRefused() const;
    void showState();

    inventory::Inventory &m_inventory;
    Notice *m_notice;
    bool m_refused = false;
};

} // namespace gui
