// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/apikey.h"
#include "gui/accountforms/accounttools.h"
#include "gui/kit/dialog.h"

#include <functional>
#include <memory>

namespace Ui {
class FirstStart;
}

namespace words {
class Language;
}

namespace settings {
class Settings;
}

namespace gui {

class NewAccount;

/// What a person sees who starts without an account: what the program is, where a key comes from, a field for it with
/// Test, and the demo. Closing it without either is rejected().
class FirstStart : public Dialog
{
    Q_OBJECT

public:
    /// @p problem makes the sentence of why there is no account, in the language of the moment; empty text for none.
    /// Settings and language must outlive the dialog.
    FirstStart(const AccountTools &tools, std::function<QString()> problem, settings::Settings &settings,
               words::Language &language, QWidget *parent = nullptr);
    ~FirstStart() override;

    void setProblem(std::function<QString()> problem);

Q_SIGNALS:
    /// An account is in the list, and this is its key; the dialog stays.
    void accountMade(const accounts::Account &account, const accounts::ApiKey &key);
    void demoAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void openAccount();
    void retranslate();

    std::unique_ptr<Ui::FirstStart> m_ui;
    std::function<QString()> m_problem;
    words::Language &m_language;
    NewAccount *m_new;
};

} // namespace gui
