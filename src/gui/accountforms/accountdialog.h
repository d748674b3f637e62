// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/apikey.h"
#include "gui/accountforms/accounttools.h"
#include "gui/kit/form.h"

#include <memory>
#include <optional>

namespace Ui {
class AccountDialog;
}

namespace gui {

class NewAccount;

/// The form of one account: a new one with its key, or one that is there already, whose key has a dialog of its own.
class AccountDialog : public Form
{
    Q_OBJECT

public:
    /// For a new account.
    AccountDialog(const AccountTools &tools, QWidget *parent);
    /// For @p account, which is in the list.
    AccountDialog(const AccountTools &tools, const accounts::Account &account, QWidget *parent);
    ~AccountDialog() override;

Q_SIGNALS:
    /// A new account is in the list, and this is its key; the dialog closes.
    void made(const accounts::Account &account, const accounts::ApiKey &key);
    /// The account was changed as typed; the dialog closes.
    void changed(const accounts::Account &account);

protected:
    bool holdsUnsaved() const override;
    void changeEvent(QEvent *event) override;

private:
    void save();
    void retranslate();
    bool isNew() const { return m_start.id.isEmpty(); }

    AccountTools m_tools;
    std::unique_ptr<Ui::AccountDialog> m_ui;
    accounts::Account m_start;
    NewAccount *m_new = nullptr;
    bool m_keyTyped = false;
    /// What the list said of the last attempt.
    QList<accounts::AccountFault> m_faults;
};

} // namespace gui
