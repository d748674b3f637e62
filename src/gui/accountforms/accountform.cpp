// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/accountform.h"

#include "accounts/authorities.h"
#include "gui/kit/filedialog.h"
#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/measures.h"
#include "names/invisible.h"
#include "ui_accountform.h"
#include "words/accounttext.h"
#include "words/errortext.h"
#include "words/fieldtext.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using accounts::AccountFault;

namespace gui {

const QStringList &accountColours()
{
    static const QStringList colours{accounts::Account::defaultColour(),
                                     u"#1b7a3d"_s,
                                     u"#b3261e"_s,
                                     u"#c26a00"_s,
                                     u"#7b3fb5"_s,
                                     u"#007a87"_s,
                                     u"#b0307a"_s,
                                     u"#5b6673"_s};
    return colours;
}

namespace {

/// The first that none of these has.
QString freeColour(const QList<accounts::Account> &taken)
{
    for (const QString &colour : accountColours()) {
        if (std::none_of(taken.begin(), taken.end(),
                         [&colour](const accounts::Account &account) { return account.colour == colour; }))
            return colour;
    }
    return accounts::Account::defaultColour();
}

} // namespace

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccountForm>())
{
    m_ui->setupUi(this);
    for (const Field field : {Field::Name, Field::Address, Field::CaFile}) {
        auto *line = static_cast<QLineEdit *>(editorOf(field));
        scaleFont(*hintOf(field), 0.9, QFont::Normal);
        connect(line, &QLineEdit::textChanged, this, [this] {
            showFaults();
            Q_EMIT edited();
        });
        connect(line, &QLineEdit::editingFinished, this, [this, field] { check({field}); });
    }
    connect(m_ui->colour, &QComboBox::activated, this, &AccountForm::edited);
    connect(m_ui->readOnly, &QCheckBox::toggled, this, &AccountForm::edited);
    connect(m_ui->keeps, &QCheckBox::toggled, this, &AccountForm::edited);
    connect(m_ui->choose, &QPushButton::clicked, this, &AccountForm::chooseFile);
    setUp({}, [] { return QList<accounts::Account>(); });
}

AccountForm::~AccountForm() = default;

void AccountForm::setUp(const accounts::Account &account, std::function<QList<accounts::Account>()> others)
{
    m_start = account;
    m_start.caFile = accounts::authorityFile(account.caFile);
    m_others = std::move(others);
    if (account.id.isEmpty())
        m_start.colour = freeColour(m_others());
    m_ui->name->setText(account.name);
    m_ui->address->setText(account.address.toString(QUrl::FullyEncoded));
    m_ui->caFile->setText(m_start.caFile);
    m_ui->readOnly->setChecked(account.readOnly);
    m_ui->keeps->setChecked(account.keeps);
    m_ui->colour->clear();
    QStringList colours = accountColours();
    if (!colours.contains(m_start.colour))
        colours.append(m_start.colour);
    for (const QString &colour : std::as_const(colours))
        m_ui->colour->addItem(swatchIcon(QColor(colour), swatchSide), QString(), colour);
    showColours();
    m_ui->colour->setCurrentIndex(static_cast<int>(colours.indexOf(m_start.colour)));
    m_judged.clear();
    showFaults();
}

accounts::Account AccountForm::typed() const
{
    accounts::Account account = m_start;
    account.name = m_ui->name->text().trimmed();
    account.address = api::readAddress(m_ui->address->text().trimmed()).value_or(QUrl());
    account.colour = m_ui->colour->currentData().toString();
    account.readOnly = m_ui->readOnly->isChecked();
    account.keeps = m_ui->keeps->isChecked();
    account.caFile = accounts::authorityFile(m_ui->caFile->text());
    return account;
}

std::optional<accounts::Account> AccountForm::account()
{
    return check({Field::Name, Field::Address, Field::CaFile}) ? std::optional(typed()) : std::nullopt;
}

std::optional<accounts::Account> AccountForm::accountToTry()
{
    return check({Field::Address, Field::CaFile}) ? std::optional(typed()) : std::nullopt;
}

bool AccountForm::hasChanges() const
{
    return typed() != m_start;
}

void AccountForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showColours();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showFaults();
}

QString AccountForm::faultOf(Field field) const
{
    switch (field) {
    case Field::Name: {
        const QList<AccountFault> faults = accounts::faultsOf(typed(), m_others());
        for (const AccountFault fault : {AccountFault::NoName, AccountFault::NameTooLong, AccountFault::NameTaken}) {
            if (faults.contains(fault))
                return words::AccountText::sentence(fault);
        }
        return {};
    }
    case Field::Address: {
        // What was typed, since a text that is no address has become an empty one.
        const QString typed = m_ui->address->text().trimmed();
        if (const qsizetype place = names::invisiblePlace(typed); place > 0)
            return words::FieldText::invisibleCharacter(place);
        const auto address = api::readAddress(typed);
        return address ? QString() : words::ErrorText::sentence(address.error());
    }
    case Field::CaFile: {
        const auto authorities = accounts::readAuthorities(typed().caFile);
        return authorities ? QString() : words::AccountText::sentence(authorities.error());
    }
    }
    return {};
}

/// What is no fault and has to be seen: where a name goes whose letters may look like others.
QString AccountForm::noteOf(Field field) const
{
    if (field != Field::Address)
        return {};
    const QString typed = m_ui->address->text().trimmed();
    const auto address = api::readAddress(typed);
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (!address || std::all_of(typed.begin(), typed.end(), isAscii))
        return {};
    return tr("Not only letters a to z. Requests go to %1").arg(address->toString(QUrl::FullyEncoded));
}

bool AccountForm::check(const QList<Field> &fields)
{
    for (const Field field : fields)
        m_judged.insert(field);
    showFaults();
    for (const Field field : fields) {
        if (faultOf(field).isEmpty())
            continue;
        if (fields.size() > 1)
            editorOf(field)->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void AccountForm::showFaults()
{
    for (const Field field : {Field::Name, Field::Address, Field::CaFile}) {
        const QString fault = m_judged.contains(field) ? faultOf(field) : QString();
        QLabel *hint = hintOf(field);
        const QString note = fault.isEmpty() ? noteOf(field) : QString();
        hint->setText(!fault.isEmpty() ? u"✕ "_s + fault : note.isEmpty() ? QString() : u"⚠ "_s + note);
        hint->setVisible(!hint->text().isEmpty());
        editorOf(field)->setAccessibleDescription(fault + note);
        const Colours &colours = coloursFor(this->palette());
        QPalette palette = hint->palette();
        palette.setColor(QPalette::WindowText, fault.isEmpty() ? colours.warning : colours.bad);
        hint->setPalette(palette);
    }
}

void AccountForm::showColours()
{
    const QStringList names{tr("Blue"),   tr("Green"), tr("Red"),  tr("Orange"),
                            tr("Purple"), tr("Teal"),  tr("Pink"), tr("Grey")};
    for (int i = 0; i < m_ui->colour->count(); ++i)
        m_ui->colour->setItemText(i, i < names.size() ? names.at(i) : tr("Another colour"));
}

void AccountForm::chooseFile()
{
    const FileQuestion question{.title = [] { return tr("Choose the CA file"); },
                                .accept = [] { return tr("Choose"); },
                                .filter = [] { return tr("Certificates (*.pem *.crt *.cer)"); }};
    askWhichFile(question, this, this, [this](const QString &file) {
        m_ui->caFile->setText(file);
        check({Field::CaFile});
    });
}

QLabel *AccountForm::hintOf(Field field) const
{
    return field == Field::Name ? m_ui->nameHint : field == Field::Address ? m_ui->addressHint : m_ui->caFileHint;
}

QWidget *AccountForm::editorOf(Field field) const
{
    return field == Field::Name ? m_ui->name : field == Field::Address ? m_ui->address : m_ui->caFile;
}

} // namespace gui

#include "moc_accountform.cpp"
