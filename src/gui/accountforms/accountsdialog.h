// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/apikey.h"
#include "gui/accountforms/accounttools.h"
#include "gui/kit/dialog.h"

#include <memory>
#include <optional>

namespace Ui {
class AccountsDialog;
}

namespace gui {

class Placeholder;

/// The accounts that are kept: open, add, edit, replace key, remove.
class AccountsDialog : public Dialog
{
    Q_OBJECT

public:
    /// @p current is the id of the account that is open; empty for none of the list.
    AccountsDialog(const AccountTools &tools, const QString &current, QWidget *parent);
    ~AccountsDialog() override;

Q_SIGNALS:
    /// The person wants to see another account.
    void openAsked(const QString &id);
    /// An account is in the list now, and this is its key.
    void added(const accounts::Account &account, const accounts::ApiKey &key);
    void keyReplaced(const accounts::Account &account, const accounts::ApiKey &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<accounts::Account> chosen() const;
    void showAccounts();
    void showDeeds();
    void add();
    void edit();
    void replaceKey();
    void remove();
    void showOver(QDialog &dialog);

    AccountTools m_tools;
    QString m_current;
    std::unique_ptr<Ui::AccountsDialog> m_ui;
    /// In the list's place as long as there is none.
    Placeholder *m_none;
};

} // namespace gui
