// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/firststart.h"

#include "accounts/accountlist.h"
#include "gui/accountforms/newaccount.h"
#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "settings/settings.h"
#include "ui_firststart.h"
#include "words/accounttext.h"
#include "words/language.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace gui {

FirstStart::FirstStart(const AccountTools &tools, std::function<QString()> problem, settings::Settings &settings,
                       words::Language &language, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::FirstStart>())
    , m_problem(std::move(problem))
    , m_language(language)
{
    m_ui->setupUi(this);
    m_ui->open->setProperty("primary", true);
    scaleFont(*m_ui->head, 1.5);
    m_ui->keychain->setUp(tools.keys);
    m_new = new NewAccount(tools, *m_ui->keychain, this);
    const accounts::Account first{.id = {}, .name = u"Cloudnet"_s};
    m_ui->form->setUp(first, [this] { return m_new->others(); });
    m_ui->form->hide();
    m_ui->key->setUp(tools.tester, [this] {
        const auto account = m_ui->form->accountToTry();
        if (!account)
            m_ui->more->setChecked(true);
        return account;
    });
    connect(m_ui->more, &QCheckBox::toggled, m_ui->form, &QWidget::setVisible);
    connect(m_ui->form, &AccountForm::edited, m_ui->key, &KeyEntry::forgetResult);
    connect(m_ui->open, &QPushButton::clicked, this, &FirstStart::openAccount);
    connect(m_ui->demo, &QPushButton::clicked, this, &FirstStart::demoAsked);
    connect(m_ui->quit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_new, &NewAccount::kept, this, &FirstStart::accountMade);
    connect(m_ui->keychain, &KeychainNotice::busyChanged, this, [this] {
        setBusy(m_ui->keychain->isBusy(), {m_ui->key, m_ui->form, m_ui->open, m_ui->demo});
    });
    connect(m_ui->key, &KeyEntry::edited, m_ui->keychain, &KeychainNotice::cancel);
    connect(m_ui->language, &QPushButton::clicked, this, [&settings, &language] {
        const QString next = language.code() == "sv"_L1 ? u"en"_s : u"sv"_s;
        settings.setLanguage(next);
        language.use(next);
    });
    m_ui->key->setFocus();
    retranslate();
}

FirstStart::~FirstStart()
{
    // While it is whole: a field that is left asks for the other accounts.
    hide();
}

void FirstStart::setProblem(std::function<QString()> problem)
{
    m_problem = std::move(problem);
    retranslate();
}

void FirstStart::openAccount()
{
    const std::optional<accounts::Account> account = m_ui->form->account();
    if (!account)
        m_ui->more->setChecked(true);
    else
        m_ui->key->offer([this, account](const accounts::ApiKey &key) { m_new->keep(*account, key); });
}

void FirstStart::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void FirstStart::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->keySource->setText(words::AccountText::keySource());
    // Each language is offered by its own name.
    m_ui->language->setText(m_language.code() == "sv"_L1 ? u"English"_s : u"Svenska"_s);
    const QString problem = m_problem();
    m_ui->problem->setVisible(!problem.isEmpty());
    m_ui->problem->setText(u"⚠ "_s + problem);
    QPalette palette = m_ui->problem->palette();
    palette.setColor(QPalette::WindowText, coloursFor(this->palette()).warning);
    m_ui->problem->setPalette(palette);
}

} // namespace gui

#include "moc_firststart.cpp"
