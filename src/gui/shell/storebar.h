// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace store {
class Store;
}

namespace gui {

class Notice;

/// Says, above all pages, what is the matter with what is kept of the account on this computer. The person may put it
/// away; what is new is said again.
class StoreBar : public QWidget
{
    Q_OBJECT

public:
    /// @p store must outlive this.
    explicit StoreBar(store::Store &store, QWidget *parent = nullptr);

    /// What it says; empty while all is well.
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    store::Store &m_store;
    Notice *m_notice;
    /// What was put away.
    QString m_read;
};

} // namespace gui
