// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "gui/accountforms/accounttools.h"
#include "gui/kit/dialog.h"

#include <memory>

namespace Ui {
class RemoveAccountDialog;
}

namespace gui {

/// Asks whether an account is to be removed, and removes it: its key first, then what is kept of it. Keeping it is the
/// default.
class RemoveAccountDialog : public Dialog
{
    Q_OBJECT

public:
    /// @p account is in the list.
    RemoveAccountDialog(const AccountTools &tools, const accounts::Account &account, QWidget *parent);
    ~RemoveAccountDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void forget();
    void tellNotForgotten();
    void retranslate();

    accounts::AccountList &m_list;
    std::unique_ptr<Ui::RemoveAccountDialog> m_ui;
    accounts::Account m_account;
    /// The settings file could not be written.
    bool m_unwritable = false;
};

} // namespace gui
