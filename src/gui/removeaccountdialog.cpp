// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/removeaccountdialog.h"

#include "accounts/accountlist.h"
#include "gui/keychainnotice.h"
#include "ui_removeaccountdialog.h"

#include <QEvent>

namespace gui {

RemoveAccountDialog::RemoveAccountDialog(const AccountTools &tools, const accounts::Account &account, QWidget *parent)
    : Dialog(parent)
    , m_list(tools.list)
    , m_ui(std::make_unique<Ui::RemoveAccountDialog>())
    , m_account(account)
{
    m_ui->setupUi(this);
    m_ui->keychain->setUp(tools.keys);
    connect(m_ui->remove, &QPushButton::clicked, this, [this] { m_ui->keychain->remove(m_account.id); });
    connect(m_ui->keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->keychain, &KeychainNotice::done, this, &RemoveAccountDialog::forget);
    connect(m_ui->keychain, &KeychainNotice::withoutKeychain, this, &RemoveAccountDialog::forget);
    connect(m_ui->keychain, &KeychainNotice::busyChanged, this,
            [this] { setBusy(m_ui->keychain->isBusy(), {m_ui->remove}); });
    m_ui->keep->setFocus();
    retranslate();
}

RemoveAccountDialog::~RemoveAccountDialog() = default;

void RemoveAccountDialog::forget()
{
    QDialog::accept();
    // Last: where it was the open account, its window and this go.
    m_list.remove(m_account.id);
}

void RemoveAccountDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RemoveAccountDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->question->setText(tr("Remove the account “%1”?").arg(m_account.name));
}

} // namespace gui
