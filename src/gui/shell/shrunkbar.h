// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/windowbar.h"

namespace inventory {
class Inventory;
}

namespace gui {

class Notice;

/// Asks, above all pages, whether what far too short a list no longer has is gone. Until the person says so, or the
/// list comes whole, it is shown as it was known.
class ShrunkBar : public WindowBar
{
    Q_OBJECT

public:
    /// @p inventory must outlive this.
    explicit ShrunkBar(inventory::Inventory &inventory, QWidget *parent = nullptr);

    /// What it asks; empty while there is nothing to ask.
    QString sentence() const override;

protected:
    void retranslate() override { showState(); }

private:
    void showState();

    inventory::Inventory &m_inventory;
    Notice *m_notice;
};

} // namespace gui
