// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/accountdialog.h"

#include "accounts/accountlist.h"
#include "gui/accountforms/newaccount.h"
#include "gui/look/colours.h"
#include "ui_accountdialog.h"
#include "words/accounttext.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace gui {

AccountDialog::AccountDialog(const AccountTools &tools, QWidget *parent)
    : AccountDialog(tools, accounts::Account{}, parent)
{
}

AccountDialog::AccountDialog(const AccountTools &tools, const accounts::Account &account, QWidget *parent)
    : Form(parent)
    , m_tools(tools)
    , m_ui(std::make_unique<Ui::AccountDialog>())
    , m_start(account)
{
    m_ui->setupUi(this);
    m_ui->save->setProperty("primary", true);
    m_ui->keychain->setUp(tools.keys);
    if (isNew())
        m_new = new NewAccount(tools, *m_ui->keychain, this);
    m_ui->form->setUp(m_start, [this] { return m_new ? m_new->others() : m_tools.list.accounts(); });
    m_ui->key->setUp(tools.tester, [this] { return m_ui->form->accountToTry(); });
    m_ui->key->setVisible(isNew());
    m_ui->keySource->setVisible(isNew());
    connect(m_ui->form, &AccountForm::edited, m_ui->key, &KeyEntry::forgetResult);
    connect(m_ui->key, &KeyEntry::edited, this, [this] {
        m_keyTyped = true;
        m_ui->keychain->cancel();
    });
    connect(m_ui->save, &QPushButton::clicked, this, &AccountDialog::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &AccountDialog::reject);
    connect(m_ui->keychain, &KeychainNotice::busyChanged, this, [this] {
        setBusy(m_ui->keychain->isBusy(), {m_ui->form, m_ui->key, m_ui->save});
    });
    if (m_new) {
        connect(m_new, &NewAccount::kept, this, [this](const accounts::Account &kept, const accounts::ApiKey &key) {
            QDialog::accept();
            Q_EMIT made(kept, key);
        });
    }
    retranslate();
}

AccountDialog::~AccountDialog()
{
    // While it is whole: a field that is left asks for the other accounts.
    hide();
}

bool AccountDialog::holdsUnsaved() const
{
    return m_ui->form->hasChanges() || m_keyTyped;
}

void AccountDialog::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void AccountDialog::save()
{
    const std::optional<accounts::Account> account = m_ui->form->account();
    if (!account)
        return;
    if (m_new) {
        m_ui->key->offer([this, account](const accounts::ApiKey &key) { m_new->keep(*account, key); });
        return;
    }
    const auto changed = m_tools.list.change(*account);
    m_faults = changed ? accounts::AccountList::Faults() : changed.error();
    retranslate();
    if (!changed)
        return;
    QDialog::accept();
    Q_EMIT this->changed(*changed);
}

void AccountDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(isNew() ? tr("Add account") : tr("Edit account"));
    m_ui->save->setText(isNew() ? tr("Add account") : tr("Save"));
    m_ui->keySource->setText(words::AccountText::keySource());
    QStringList problems;
    for (const accounts::AccountFault fault : std::as_const(m_faults))
        problems += fault == accounts::AccountFault::NotKept ? words::AccountText::notKept(m_tools.list.fileName())
                                                             : words::AccountText::sentence(fault);
    m_ui->problem->setText(u"✕ "_s + problems.join(u' '));
    m_ui->problem->setVisible(!problems.isEmpty());
    QPalette palette = m_ui->problem->palette();
    palette.setColor(QPalette::WindowText, coloursFor(this->palette()).bad);
    m_ui->problem->setPalette(palette);
}

} // namespace gui

#include "moc_accountdialog.cpp"
