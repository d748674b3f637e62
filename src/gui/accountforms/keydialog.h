// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/apikey.h"
#include "gui/accountforms/accounttools.h"
#include "gui/kit/dialog.h"

#include <memory>

namespace Ui {
class KeyDialog;
}

namespace gui {

/// Asks for a key of an account that is there already.
class KeyDialog : public Dialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Missing,     ///< none is kept: it is typed and kept
        Replace,     ///< another takes the place of the one that is kept
        SessionOnly, ///< it is used now and kept nowhere
    };

    KeyDialog(const AccountTools &tools, const accounts::Account &account, Purpose purpose, QWidget *parent);
    ~KeyDialog() override;

Q_SIGNALS:
    /// The key is in the keychain, or to be used for this session only; the dialog closes.
    void given(const accounts::Account &account, const accounts::ApiKey &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void use();
    void end();
    void retranslate();

    std::unique_ptr<Ui::KeyDialog> m_ui;
    accounts::Account m_account;
    Purpose m_purpose;
    accounts::ApiKey m_key;
};

} // namespace gui
