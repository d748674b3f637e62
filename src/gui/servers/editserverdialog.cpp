// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/editserverdialog.h"

#include "gui/look/colours.h"
#include "gui/servers/fieldedit.h"
#include "names/hostname.h"
#include "names/plaintext.h"
#include "ui_editserverdialog.h"
#include "words/errortext.h"
#include "words/fieldtext.h"
#include "words/savetext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using inventory::Field;

namespace gui {

EditServerDialog::EditServerDialog(const QString &name, const inventory::InstanceFields &base, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::EditServerDialog>())
    , m_name(name)
{
    m_ui->setupUi(this);
    m_ui->save->setProperty("primary", true);
    m_ui->progress->hide();
    m_ui->messageBox->hide();
    QVBoxLayout &layout = *m_ui->contentsLayout;
    m_fields = {
        new FieldEdit({Field::Description, m_ui->description, nullptr, m_ui->descriptionMark, m_ui->descriptionUndo,
                       m_ui->descriptionHint},
                      layout),
        new FieldEdit(
            {Field::Hostname, nullptr, m_ui->hostname, m_ui->hostnameMark, m_ui->hostnameUndo, m_ui->hostnameHint},
            layout),
        new FieldEdit({Field::TechnicalContact, nullptr, m_ui->technicalContact, m_ui->technicalContactMark,
                       m_ui->technicalContactUndo, m_ui->technicalContactHint},
                      layout),
    };
    setBase(base);
    for (FieldEdit *field : m_fields) {
        field->setText(m_base.at(field->field()));
        connect(field, &FieldEdit::edited, this, [this, field] { edited(*field); });
    }
    connect(m_ui->save, &QPushButton::clicked, this, &EditServerDialog::saveAsked);
    connect(m_ui->cancel, &QPushButton::clicked, this, &EditServerDialog::reject);
    retranslate();
}

EditServerDialog::~EditServerDialog() = default;

void EditServerDialog::setBase(const inventory::InstanceFields &base)
{
    m_base = base;
    for (FieldEdit *field : m_fields)
        field->setBase(base.at(field->field()));
}

inventory::InstanceFields EditServerDialog::typed() const
{
    inventory::InstanceFields fields;
    for (const FieldEdit *field : m_fields)
        fields.at(field->field()) = field->text();
    return fields;
}

bool EditServerDialog::hasChanges() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const FieldEdit *field) { return field->isChanged(); });
}

QString EditServerDialog::message() const
{
    return m_ui->message->text().trimmed();
}

void EditServerDialog::setJournalled(bool isJournalled)
{
    m_ui->messageBox->setVisible(isJournalled);
}

void EditServerDialog::rebase(const inventory::InstanceFields &base, const inventory::InstanceFields &typed)
{
    const inventory::InstanceFields before = this->typed();
    setBase(base);
    for (FieldEdit *field : m_fields) {
        if (before.at(field->field()) != typed.at(field->field()))
            field->setText(typed.at(field->field()));
    }
    showState();
}

void EditServerDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_ui->progress->setVisible(saving);
    if (saving) {
        m_outcome.reset();
        m_serverWords = {};
        for (FieldEdit *field : m_fields)
            field->showHeld(std::nullopt);
    }
    showState();
}

void EditServerDialog::setPaused(bool paused)
{
    m_paused = paused;
    showProgress();
}

void EditServerDialog::showProgress()
{
    m_ui->progress->setText(m_paused ? tr("The server asks us to wait. Try now or cancel in the main window.")
                                     : tr("Saving…"));
}

void EditServerDialog::showOutcome(const inventory::SaveOutcome &outcome)
{
    m_outcome = outcome;
    if (outcome.theirs)
        rebase(*outcome.theirs, inventory::carriedOver(m_base, *outcome.theirs, typed()));
    FieldEdit *first = nullptr;
    for (FieldEdit *field : m_fields) {
        QString &words = m_serverWords[static_cast<size_t>(field->field())];
        words = outcome.error ? outcome.error->fields.value(inventory::apiName(field->field())).join(u' ') : QString();
        const bool differs = outcome.theirs && outcome.fields.contains(field->field());
        field->showHeld(differs ? std::optional(outcome.theirs->at(field->field())) : std::nullopt);
        if (!first && (differs || !words.isEmpty()))
            first = field;
    }
    setSaving(false);
    if (first)
        first->editor()->setFocus(Qt::OtherFocusReason);
}

void EditServerDialog::finish()
{
    QDialog::accept();
}

void EditServerDialog::reject()
{
    // A save under way has an outcome soon, and the person must see it.
    if (m_saving)
        return;
    Form::reject();
}

bool EditServerDialog::holdsUnsaved() const
{
    return hasChanges() || !message().isEmpty();
}

void EditServerDialog::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showState();
}

void EditServerDialog::edited(FieldEdit &field)
{
    m_serverWords[static_cast<size_t>(field.field())].clear();
    showState();
}

void EditServerDialog::showState()
{
    for (FieldEdit *field : m_fields) {
        field->showState(!m_saving);
        showHint(*field);
    }
    m_ui->messageBox->setEnabled(!m_saving);
    m_ui->save->setEnabled(!m_saving && hasChanges() && !hasFault());
    m_ui->cancel->setEnabled(!m_saving);
    showNotice();
}

void EditServerDialog::showHint(FieldEdit &field)
{
    const bool changed = field.isChanged();
    const QString serverWords = m_serverWords[static_cast<size_t>(field.field())];
    QString words;
    auto tone = words::Tone::Muted;
    const auto say = [&](words::Tone how, const QString &sentence) {
        tone = how;
        words = (how == words::Tone::Bad ? u"✕ "_s : how == words::Tone::Warning ? u"⚠ "_s : QString()) + sentence;
    };
    if (!serverWords.isEmpty()) {
        say(words::Tone::Bad, tr("The API says: %1").arg(serverWords));
    } else if (field.isCut()) {
        say(words::Tone::Bad, tr("This field takes at most %1 characters. The rest was cut off.")
                                  .arg(locale().toString(FieldEdit::longestLine)));
    } else if (field.isTooLong()) {
        say(words::Tone::Muted, tr("%1 characters, more than can be edited here. The text stays as it is unless you "
                                   "replace it.")
                                    .arg(locale().toString(m_base.at(field.field()).size())));
    } else if (const qsizetype place = names::turningPlace(field.text());
               place > 0 && (field.field() != Field::Hostname || !changed)) {
        // A field to type in shows what stands there, turned; a changed hostname has a fault of its own.
        say(words::Tone::Warning, tr("An invisible character at place %L1 reorders the text: it may read differently "
                                     "from what is stored.")
                                      .arg(place));
    } else if (field.field() == Field::Description) {
        // What nobody has touched is not found fault with.
        if (QStringView(field.text()).trimmed().isEmpty())
            say(changed ? words::Tone::Warning : words::Tone::Muted,
                tr("Without a description, Cloudnet cannot see what the server is used for either."));
        else
            say(words::Tone::Muted, tr("What the server is used for, so that Cloudnet understands it too."));
    } else if (field.field() == Field::Hostname) {
        const QString fault = changed ? words::FieldText::faultOfHostname(field.text()) : QString();
        if (fault.isEmpty())
            say(words::Tone::Muted, tr("If left blank, the server's name %1 is used.").arg(m_name));
        else
            say(words::Tone::Bad, fault);
    } else if (changed) {
        say(words::Tone::Warning,
            tr("The list shows servers that you own or are the technical contact for: after this change the server may "
               "disappear from your list."));
    } else {
        say(words::Tone::Muted, tr("The person or company that is the technical contact."));
    }
    field.showHint(words, toneColour(tone, palette()));
}

void EditServerDialog::showNotice()
{
    using Kind = inventory::SaveOutcome::Kind;
    if (!m_outcome) {
        m_ui->notice->clear();
        return;
    }
    const bool certain = m_outcome->kind == Kind::Failed || m_outcome->kind == Kind::NotSaved;
    m_ui->notice->say(
        certain ? Notice::Kind::Error : Notice::Kind::Warning,
        [outcome = *m_outcome, name = m_name] { return words::SaveText::sentence(outcome, name); },
        [outcome = *m_outcome] { return words::SaveText::details(outcome); });
}

void EditServerDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Edit %1").arg(m_name));
    for (FieldEdit *field : m_fields)
        field->retranslate();
    showProgress();
    showState();
}

bool EditServerDialog::hasFault() const
{
    // A hostname that stands wrong on the server already must not lock the other fields.
    const auto wrong = [](const FieldEdit *field) {
        return field->isChanged() &&
               (field->isCut() || (field->field() == Field::Hostname &&
                                   names::hostnameFault(field->text()) != names::HostnameFault::None));
    };
    return std::any_of(m_fields.begin(), m_fields.end(), wrong);
}

} // namespace gui

#include "moc_editserverdialog.cpp"
