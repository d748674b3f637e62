// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/windowbar.h"

namespace store {
class Store;
}

namespace gui {

class Notice;

/// Says, above all pages, what is the matter with what is kept of the account on this computer. The person may put it
/// away; what is new is said again.
class StoreBar : public WindowBar
{
    Q_OBJECT

public:
    /// @p store must outlive this.
    explicit StoreBar(store::Store &store, QWidget *parent = nullptr);

    /// What it says; empty while all is well.
    QString sentence() const override;

protected:
    void retranslate() override { showState(); }

private:
    void showState();

    store::Store &m_store;
    Notice *m_notice;
    /// What was put away.
    QString m_read;
};

} // namespace gui
