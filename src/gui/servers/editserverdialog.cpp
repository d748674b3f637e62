// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/editserverdialog.h"

#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "names/hostname.h"
#include "ui_editserverdialog.h"
#include "words/errortext.h"
#include "words/fieldtext.h"

#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using inventory::Field;

namespace gui {

namespace {

/// What the editor of @p field gives back when @p text is put into it and nobody edits.
QString asEdited(Field field, const QString &text)
{
    if (field == Field::Hostname)
        return text.trimmed();
    if (field == Field::TechnicalContact)
        return text;
    QTextDocument document;
    document.setPlainText(text);
    return document.toPlainText();
}

/// What the server says of the whole, or of fields that the form does not have.
QString wordsBeyondFields(const api::Error &error)
{
    if (error.kind != api::Error::Kind::Rejected)
        return {};
    QStringList words{error.words};
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field) {
        const bool here = std::any_of(inventory::allFields.begin(), inventory::allFields.end(),
                                      [&](Field own) { return inventory::apiName(own) == field.key(); });
        if (!here)
            words += field.value();
    }
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

EditServerDialog::EditServerDialog(const QString &name, const inventory::InstanceFields &base, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::EditServerDialog>())
    , m_name(name)
{
    m_ui->setupUi(this);
    m_ui->save->setProperty("primary", true);
    m_ui->progress->hide();
    m_fields = {{
        {Field::Description,
         m_ui->description,
         m_ui->descriptionMark,
         m_ui->descriptionUndo,
         m_ui->descriptionHint,
         {},
         {}},
        {Field::Hostname, m_ui->hostname, m_ui->hostnameMark, m_ui->hostnameUndo, m_ui->hostnameHint, {}, {}},
        {Field::TechnicalContact,
         m_ui->technicalContact,
         m_ui->technicalContactMark,
         m_ui->technicalContactUndo,
         m_ui->technicalContactHint,
         {},
         {}},
    }};
    setBase(base);
    for (const FieldWidgets &widgets : m_fields) {
        // What appears with the first change must not move what is being typed in.
        for (QWidget *widget : {static_cast<QWidget *>(widgets.mark), static_cast<QWidget *>(widgets.undo)}) {
            QSizePolicy policy = widget->sizePolicy();
            policy.setRetainSizeWhenHidden(true);
            widget->setSizePolicy(policy);
        }
        scaleFont(*widgets.hint, 0.9, QFont::Normal);
        setText(widgets, m_base.at(widgets.field));
        connect(widgets.undo, &QToolButton::clicked, this,
                [this, &widgets] { setText(widgets, m_base.at(widgets.field)); });
    }
    connect(m_ui->description, &QPlainTextEdit::textChanged, this, [this] { edited(Field::Description); });
    connect(m_ui->hostname, &QLineEdit::textChanged, this, [this] { edited(Field::Hostname); });
    connect(m_ui->technicalContact, &QLineEdit::textChanged, this, [this] { edited(Field::TechnicalContact); });
    connect(m_ui->save, &QPushButton::clicked, this, &EditServerDialog::saveAsked);
    connect(m_ui->cancel, &QPushButton::clicked, this, &EditServerDialog::reject);
    retranslate();
}

EditServerDialog::~EditServerDialog() = default;

QString EditServerDialog::text(const FieldWidgets &widgets) const
{
    const QString raw = rawText(widgets);
    return raw == widgets.unchanged ? m_base.at(widgets.field) : raw;
}

void EditServerDialog::setBase(const inventory::InstanceFields &base)
{
    m_base = base;
    for (FieldWidgets &widgets : m_fields)
        widgets.unchanged = asEdited(widgets.field, base.at(widgets.field));
}

QString EditServerDialog::rawText(const FieldWidgets &widgets) const
{
    switch (widgets.field) {
    case Field::Description:
        return m_ui->description->toPlainText();
    case Field::Hostname:
        return m_ui->hostname->text().trimmed();
    case Field::TechnicalContact:
        break;
    }
    return m_ui->technicalContact->text();
}

void EditServerDialog::setText(const FieldWidgets &widgets, const QString &text)
{
    switch (widgets.field) {
    case Field::Description:
        m_ui->description->setPlainText(text);
        break;
    case Field::Hostname:
        m_ui->hostname->setText(text);
        break;
    case Field::TechnicalContact:
        m_ui->technicalContact->setText(text);
        break;
    }
}

inventory::InstanceFields EditServerDialog::typed() const
{
    inventory::InstanceFields fields;
    for (const FieldWidgets &widgets : m_fields)
        fields.at(widgets.field) = text(widgets);
    return fields;
}

bool EditServerDialog::hasChanges() const
{
    return !inventory::differences(m_base, typed()).isEmpty();
}

void EditServerDialog::rebase(const inventory::InstanceFields &base, const inventory::InstanceFields &typed)
{
    setBase(base);
    for (const FieldWidgets &widgets : m_fields) {
        if (text(widgets) != typed.at(widgets.field))
            setText(widgets, typed.at(widgets.field));
    }
    showState();
}

void EditServerDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_ui->progress->setVisible(saving);
    if (saving) {
        m_error.reset();
        m_outcomeUnknown = false;
        for (FieldWidgets &widgets : m_fields)
            widgets.serverWords.clear();
    }
    showState();
}

void EditServerDialog::showFailure(const api::Error &error)
{
    m_error = error;
    for (FieldWidgets &widgets : m_fields)
        widgets.serverWords = error.fields.value(inventory::apiName(widgets.field)).join(u' ');
    setSaving(false);
    const auto wrong = std::find_if(m_fields.begin(), m_fields.end(),
                                    [](const FieldWidgets &widgets) { return !widgets.serverWords.isEmpty(); });
    if (wrong != m_fields.end())
        wrong->editor->setFocus(Qt::OtherFocusReason);
}

void EditServerDialog::showUnknown(const api::Error &error, bool read)
{
    m_error = error;
    m_outcomeUnknown = true;
    m_readAfterUnknown = read;
    setSaving(false);
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
    return hasChanges();
}

void EditServerDialog::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showState();
}

void EditServerDialog::edited(Field field)
{
    for (FieldWidgets &widgets : m_fields) {
        if (widgets.field == field)
            widgets.serverWords.clear();
    }
    showState();
}

void EditServerDialog::showState()
{
    for (const FieldWidgets &widgets : m_fields) {
        const bool changed = rawText(widgets) != widgets.unchanged;
        widgets.mark->setVisible(changed);
        widgets.undo->setVisible(changed);
        widgets.editor->setEnabled(!m_saving);
        widgets.undo->setEnabled(!m_saving);
        QPalette palette = widgets.mark->palette();
        palette.setColor(QPalette::WindowText, coloursFor(this->palette()).accent);
        widgets.mark->setPalette(palette);
        showHint(widgets);
    }
    m_ui->save->setEnabled(!m_saving && hasChanges() && !hasFault());
    m_ui->cancel->setEnabled(!m_saving);
    showNotice();
}

void EditServerDialog::showHint(const FieldWidgets &widgets)
{
    const QString typed = text(widgets);
    const bool changed = typed != m_base.at(widgets.field);
    QString words;
    auto tone = words::Tone::Muted;
    if (!widgets.serverWords.isEmpty()) {
        words = u"✕ "_s + tr("The API says: %1").arg(widgets.serverWords);
        tone = words::Tone::Bad;
    } else if (widgets.field == Field::Description && typed.trimmed().isEmpty()) {
        words = u"⚠ "_s + tr("Without a description, Cloudnet cannot see what the server is used for either.");
        tone = words::Tone::Warning;
    } else if (widgets.field == Field::Description) {
        words = tr("What the server is used for, so that Cloudnet understands it too.");
    } else if (widgets.field == Field::Hostname) {
        const QString fault = words::FieldText::faultOfHostname(typed);
        words = fault.isEmpty() ? tr("If left blank, the server's name %1 is used.").arg(m_name) : u"✕ "_s + fault;
        tone = fault.isEmpty() ? tone : words::Tone::Bad;
    } else if (changed) {
        words = u"⚠ "_s + tr("The list shows servers that you own or are the technical contact for: after this change "
                             "the server may disappear from your list.");
        tone = words::Tone::Warning;
    } else {
        words = tr("The person or company that is the technical contact.");
    }
    QPalette palette = widgets.hint->palette();
    palette.setColor(QPalette::WindowText, toneColour(tone, this->palette()));
    widgets.hint->setPalette(palette);
    widgets.hint->setText(words);
    widgets.editor->setAccessibleDescription(words);
}

void EditServerDialog::showNotice()
{
    if (!m_error) {
        m_ui->notice->clear();
        return;
    }
    const auto sentence = [error = *m_error, unknown = m_outcomeUnknown, readAfter = m_readAfterUnknown]() -> QString {
        QString text = words::ErrorText::sentence(error);
        if (const QString words = wordsBeyondFields(error); !words.isEmpty())
            text += u' ' + tr("The API says: %1").arg(words);
        if (unknown && readAfter)
            return text + u' ' +
                   tr("The form now compares with what is on the server. Your text is still in the form.");
        if (unknown)
            return text + u' ' + tr("The server could not be read afterwards either. Your text is still in the form.");
        return text + u' ' + tr("Nothing was saved. Your text is still in the form.");
    };
    m_ui->notice->say(m_outcomeUnknown ? Notice::Kind::Warning : Notice::Kind::Error, sentence,
                      [error = *m_error] { return words::ErrorText::details(error); });
}

void EditServerDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Edit %1").arg(m_name));
    showState();
}

bool EditServerDialog::hasFault() const
{
    // A hostname that stands wrong on the server already must not lock the other fields.
    const inventory::InstanceFields fields = typed();
    return fields.hostname != m_base.hostname && names::hostnameFault(fields.hostname) != names::HostnameFault::None;
}

} // namespace gui
