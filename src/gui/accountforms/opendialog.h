// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/apikey.h"
#include "gui/accountforms/accounttools.h"
#include "gui/kit/dialog.h"

#include <QTimer>

#include <memory>

namespace Ui {
class OpenDialog;
}

namespace gui {

/// Opening an account, from its name to its key: reads the key from the keychain, and asks for one where none is kept
/// or none can be read. It shows itself only when something stands in the way or takes long.
class OpenDialog : public Dialog
{
    Q_OBJECT

public:
    /// @p account is in the list. Deletes itself when it has ended.
    OpenDialog(const AccountTools &tools, const accounts::Account &account, QWidget *parent);
    ~OpenDialog() override;

    void start();

Q_SIGNALS:
    /// The account can be opened with this key. Otherwise the dialog ends as rejected().
    void opened(const accounts::Account &account, const accounts::ApiKey &key);
    /// The person would rather choose another account; the dialog has ended.
    void accountsAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool hasFault() const;
    void askForKey(bool keep);
    void edit();
    void end(const accounts::ApiKey &key);
    void retranslate();

    AccountTools m_tools;
    std::unique_ptr<Ui::OpenDialog> m_ui;
    accounts::Account m_account;
    QTimer m_patience;
};

} // namespace gui
