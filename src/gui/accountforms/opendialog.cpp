// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/opendialog.h"

#include "accounts/authorities.h"
#include "gui/accountforms/accountdialog.h"
#include "gui/accountforms/keydialog.h"
#include "gui/look/colours.h"
#include "ui_opendialog.h"
#include "words/accounttext.h"

#include <QEvent>

#include <chrono>

using namespace Qt::StringLiterals;

namespace gui {

OpenDialog::OpenDialog(const AccountTools &tools, const accounts::Account &account, QWidget *parent)
    : Dialog(parent)
    , m_tools(tools)
    , m_ui(std::make_unique<Ui::OpenDialog>())
    , m_account(account)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->keychain->setUp(tools.keys);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(500));
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_ui->keychain, &KeychainNotice::done, this, &OpenDialog::end);
    connect(m_ui->keychain, &KeychainNotice::absent, this, [this] { askForKey(true); });
    connect(m_ui->keychain, &KeychainNotice::withoutKeychain, this, [this] { askForKey(false); });
    connect(m_ui->keychain, &KeychainNotice::busyChanged, this, [this] {
        if (m_ui->keychain->sentence().isEmpty() || m_ui->keychain->isBusy())
            return;
        retranslate();
        show();
        m_ui->keychain->setFocus();
    });
    connect(m_ui->keychain, &KeychainNotice::calledOff, this, &QDialog::reject);
    connect(m_ui->edit, &QPushButton::clicked, this, &OpenDialog::edit);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->accounts, &QPushButton::clicked, this, [this] {
        // First, so that nobody takes the end of this for the end of all.
        Q_EMIT accountsAsked();
        reject();
    });
    // Over a window, its menu leads to the accounts.
    m_ui->accounts->setVisible(!parent);
    // A dialog that was not shown is not closed by its end, and would stay.
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    retranslate();
}

OpenDialog::~OpenDialog() = default;

void OpenDialog::start()
{
    retranslate();
    if (hasFault()) {
        show();
        m_ui->edit->setFocus();
        return;
    }
    m_patience.start();
    m_ui->keychain->read(m_account);
}

bool OpenDialog::hasFault() const
{
    return m_account.address.isEmpty() || !accounts::readAuthorities(m_account.caFile);
}

void OpenDialog::askForKey(bool keep)
{
    m_patience.stop();
    auto *dialog =
        new KeyDialog(m_tools, m_account, keep ? KeyDialog::Purpose::Missing : KeyDialog::Purpose::SessionOnly,
                      isVisible() ? this : parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &KeyDialog::given, this,
            [this](const accounts::Account &, const accounts::ApiKey &key) { end(key); });
    connect(dialog, &QDialog::rejected, this, &QDialog::reject);
    dialog->show();
}

void OpenDialog::edit()
{
    auto *dialog = new AccountDialog(m_tools, m_account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &AccountDialog::changed, this, [this](const accounts::Account &account) {
        m_account = account;
        start();
    });
    dialog->show();
}

void OpenDialog::end(const accounts::ApiKey &key)
{
    m_patience.stop();
    const accounts::Account account = m_account;
    accept();
    Q_EMIT opened(account, key);
}

void OpenDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void OpenDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Open account"));
    m_ui->sentence->setText(tr("Opening the account “%1”…").arg(m_account.name));
    m_ui->cancel->setText(parentWidget() ? tr("Cancel") : tr("Quit"));
    const auto authorities = accounts::readAuthorities(m_account.caFile);
    QString problem;
    if (m_account.address.isEmpty())
        problem = tr("The saved API URL of the account is not valid, so the key is not sent.");
    else if (!authorities)
        problem = tr("CA file %1: %2").arg(m_account.caFile, words::AccountText::sentence(authorities.error()));
    m_ui->problem->setText(u"✕ "_s + problem);
    m_ui->problem->setVisible(!problem.isEmpty());
    m_ui->edit->setVisible(!problem.isEmpty() || m_ui->keychain->asksForAddress());
    QPalette palette = m_ui->problem->palette();
    palette.setColor(QPalette::WindowText, coloursFor(this->palette()).bad);
    m_ui->problem->setPalette(palette);
}

} // namespace gui

#include "moc_opendialog.cpp"
