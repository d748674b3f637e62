// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/removeaccountdialog.h"

#include "accounts/accountlist.h"
#include "gui/accountforms/keychainnotice.h"
#include "gui/look/colours.h"
#include "ui_removeaccountdialog.h"
#include "words/writetext.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace gui {

RemoveAccountDialog::RemoveAccountDialog(const AccountTools &tools, const accounts::Account &account, QWidget *parent)
    : Dialog(parent)
    , m_list(tools.list)
    , m_ui(std::make_unique<Ui::RemoveAccountDialog>())
    , m_account(account)
{
    m_ui->setupUi(this);
    m_ui->keychain->setUp(tools.keys);
    connect(m_ui->remove, &QPushButton::clicked, this, [this] {
        // Before its key goes.
        if (m_list.isWritable())
            m_ui->keychain->remove(m_account);
        else
            tellNotForgotten();
    });
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
    // Where it was the open account, its window and this go; not from within.
    if (m_list.remove(m_account.id))
        accept();
    else
        tellNotForgotten();
}

void RemoveAccountDialog::tellNotForgotten()
{
    m_unwritable = true;
    retranslate();
}

void RemoveAccountDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void RemoveAccountDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->question->setText(tr("Remove the account “%1”?").arg(m_account.name));
    const QString file = m_list.fileName();
    const QString why = m_unwritable ? words::WriteText::why(words::obstacleOf(file, {})) : QString();
    m_ui->problem->setText(
        u"✕ "_s +
        (why.isEmpty()
             ? tr("The account was not removed: the settings file %1 cannot be written.").arg(file)
             : tr("The account was not removed: the settings file %1 cannot be written: %2.").arg(file, why)));
    m_ui->problem->setVisible(m_unwritable);
    QPalette palette = m_ui->problem->palette();
    palette.setColor(QPalette::WindowText, coloursFor(this->palette()).bad);
    m_ui->problem->setPalette(palette);
}

} // namespace gui

#include "moc_removeaccountdialog.cpp"
