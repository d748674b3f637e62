// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/keydialog.h"

#include "ui_keydialog.h"
#include "words/accounttext.h"

#include <QEvent>

namespace gui {

KeyDialog::KeyDialog(const AccountTools &tools, const accounts::Account &account, Purpose purpose, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::KeyDialog>())
    , m_account(account)
    , m_purpose(purpose)
{
    m_ui->setupUi(this);
    m_ui->use->setProperty("primary", true);
    m_ui->keychain->setUp(tools.keys);
    m_ui->key->setUp(tools.tester, [this] { return std::optional(m_account); });
    m_ui->key->setFocus();
    connect(m_ui->key, &KeyEntry::edited, m_ui->keychain, &KeychainNotice::cancel);
    connect(m_ui->use, &QPushButton::clicked, this, &KeyDialog::use);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->keychain, &KeychainNotice::done, this, &KeyDialog::end);
    connect(m_ui->keychain, &KeychainNotice::withoutKeychain, this, &KeyDialog::end);
    connect(m_ui->keychain, &KeychainNotice::busyChanged, this, [this] {
        setBusy(m_ui->keychain->isBusy(), {m_ui->key, m_ui->use});
    });
    retranslate();
}

KeyDialog::~KeyDialog() = default;

void KeyDialog::use()
{
    m_ui->key->offer([this](const accounts::ApiKey &key) {
        m_key = key;
        if (m_purpose == Purpose::SessionOnly)
            end();
        else
            m_ui->keychain->store(m_account, m_key);
    });
}

void KeyDialog::end()
{
    QDialog::accept();
    Q_EMIT given(m_account, m_key);
}

void KeyDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyDialog::retranslate()
{
    m_ui->retranslateUi(this);
    QString sentence;
    switch (m_purpose) {
    case Purpose::Missing:
        setWindowTitle(tr("Account key"));
        sentence = tr("No key is saved for the account “%1”. Enter its key. It will be saved in the keychain.");
        break;
    case Purpose::Replace:
        setWindowTitle(tr("Replace key"));
        sentence = tr("Enter the new key of the account “%1”. It replaces the one in the keychain.");
        break;
    case Purpose::SessionOnly:
        setWindowTitle(tr("Key for this session"));
        sentence = tr("Enter the key of the account “%1”. It is used until you quit the program and is not saved.");
        break;
    }
    m_ui->reason->setText(sentence.arg(m_account.name));
}

} // namespace gui

#include "moc_keydialog.cpp"
