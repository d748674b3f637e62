// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace accounts {
class AccountList;
}

namespace gui {

/// The accounts in the window's own menu: Switch account, with one entry each, and Accounts….
class AccountActions : public QObject
{
    Q_OBJECT

public:
    /// Puts them before @p before in @p menu; @p list must outlive this. @p current is the id of the account that is
    /// open; empty for none of the list.
    AccountActions(accounts::AccountList &list, const QString &current, QMenu &menu, QAction *before, QObject *parent);
    ~AccountActions() override;

    bool event(QEvent *event) override;

Q_SIGNALS:
    void switchAsked(const QString &id);
    void accountsAsked();

private:
    void showAccounts();
    void markCurrent();
    void retranslate();

    accounts::AccountList &m_list;
    QString m_current;
    QMenu *m_switch;
    QAction *m_accounts;
    QActionGroup *m_choices = nullptr;
};

} // namespace gui
