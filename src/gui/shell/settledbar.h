// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/windowbar.h"
#include "store/edits.h"

#include <QList>

namespace inventory {
class Inventory;
class Journal;
} // namespace inventory

namespace gui {

class Notice;

/// Tells, above all pages, how edits ended of which an earlier run of the program did not hear the end. The person puts
/// it away.
class SettledBar : public WindowBar
{
    Q_OBJECT

public:
    /// Both must outlive this.
    SettledBar(inventory::Inventory &inventory, inventory::Journal &journal, QWidget *parent = nullptr);

    QString sentence() const override;

protected:
    void retranslate() override { showState(); }

private:
    void showState();

    inventory::Inventory &m_inventory;
    Notice *m_notice;
    QList<store::Edit> m_edits;
};

} // namespace gui
