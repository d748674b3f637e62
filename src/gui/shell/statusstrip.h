// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/state.h"
#include "settings/accountlabel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace inventory {
class Sweep;
}

namespace gui {

class ElidedLabel;

/// The line at the bottom: the account, how fresh what stands is, work in the background with pause, and how many rows
/// are shown.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    /// @p sweep must outlive the strip.
    StatusStrip(const settings::AccountLabel &account, inventory::Sweep &sweep, QWidget *parent = nullptr);

    void setAccount(const settings::AccountLabel &account);
    /// Says a sentence for some seconds where the freshness stands.
    void say(const QString &sentence);
    /// @p isPartial: rows lack something that was to be read with them.
    void setPage(const inventory::State &state, const QString &countText, bool isPartial = false);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveWay();
    void showAccount();
    void showState();
    void showWork();
    void fit();

    settings::AccountLabel m_account;
    inventory::Sweep &m_sweep;
    inventory::State m_state;
    bool m_isPartial = false;
    ElidedLabel *m_name;
    QLabel *m_kind;
    QLabel *m_fresh;
    QLabel *m_work;
    QPushButton *m_pause;
    QLabel *m_counts;
    QTimer m_saying;
    /// What is said of the work, and the same where there is little room.
    QString m_longWork;
    QString m_shortWork;
};

} // namespace gui
