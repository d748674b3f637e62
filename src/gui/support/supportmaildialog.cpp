// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/supportmaildialog.h"

#include "exchange/mailto.h"
#include "settings/settings.h"
#include "ui_supportmaildialog.h"
#include "words/language.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextCursor>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// As the mail's address, when it is short enough to arrive whole; else invalid.
QUrl addressOf(const exchange::Mail &mail)
{
    // Encoding makes nothing shorter.
    if (mail.subject.size() + mail.body.size() > exchange::longestMailto)
        return {};
    QUrl url = exchange::mailtoUrl(mail.to, mail.subject, mail.body);
    return url.toEncoded().size() > exchange::longestMailto ? QUrl() : url;
}

} // namespace

SupportMailDialog::SupportMailDialog(const exchange::SupportRequest &request, settings::Settings &settings,
                                     Opener opener, QWidget *parent)
    : SupportMailDialog([request](const exchange::MailWords &words) { return exchange::composeMail(request, words); },
                        settings, std::move(opener), parent)
{
}

SupportMailDialog::SupportMailDialog(Composer composer, settings::Settings &settings, Opener opener, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::SupportMailDialog>())
    , m_composer(std::move(composer))
    , m_settings(settings)
    , m_opener(std::move(opener))
{
    m_ui->setupUi(this);
    m_ui->openButton->setProperty("primary", true);
    m_ui->language->addItem(u"Svenska"_s, u"sv"_s);
    m_ui->language->addItem(u"English"_s, u"en"_s);
    m_ui->language->setCurrentIndex(m_ui->language->findData(settings.mailLanguage()));
    compose();
    connect(m_ui->language, &QComboBox::currentIndexChanged, this, &SupportMailDialog::chooseLanguage);
    connect(m_ui->again, &QPushButton::clicked, this, &SupportMailDialog::compose);
    connect(m_ui->subject, &QLineEdit::textChanged, this, &SupportMailDialog::edited);
    connect(m_ui->body, &QPlainTextEdit::textChanged, this, &SupportMailDialog::edited);
    connect(m_ui->openButton, &QPushButton::clicked, this, &SupportMailDialog::openMail);
    connect(m_ui->copy, &QPushButton::clicked, this, &SupportMailDialog::copy);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &SupportMailDialog::reject);
    m_ui->body->setFocus();
}

SupportMailDialog::~SupportMailDialog() = default;

exchange::Mail SupportMailDialog::mail() const
{
    return {.to = m_ui->to->value(), .subject = m_ui->subject->text(), .body = m_ui->body->toPlainText()};
}

bool SupportMailDialog::holdsUnsaved() const
{
    return isEdited() && mail() != m_given;
}

void SupportMailDialog::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showState();
    }
}

exchange::MailWords SupportMailDialog::words() const
{
    return [code = m_ui->language->currentData().toString()](const char *source) {
        return words::translated(code, "SupportMail", source);
    };
}

void SupportMailDialog::compose()
{
    const exchange::Mail mail = m_composer(words());
    m_composing = true;
    m_ui->to->setValue(mail.to);
    // As a person's own change would be, so that Undo brings back what stood there.
    m_ui->subject->selectAll();
    m_ui->subject->insert(mail.subject);
    m_ui->subject->setCursorPosition(0);
    QTextCursor cursor(m_ui->body->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(mail.body);
    m_ui->body->moveCursor(QTextCursor::Start);
    m_composing = false;
    m_composed = this->mail();
    tell(Feedback::Nothing);
}

void SupportMailDialog::chooseLanguage()
{
    m_settings.setMailLanguage(m_ui->language->currentData().toString());
    if (isEdited())
        tell(Feedback::TextKept);
    else
        compose();
}

void SupportMailDialog::edited()
{
    if (!m_composing)
        tell(Feedback::Nothing);
}

void SupportMailDialog::openMail()
{
    const exchange::Mail mail = this->mail();
    const QUrl url = addressOf(mail);
    if (!url.isValid())
        return;
    const bool opened = m_opener(url);
    if (opened)
        m_given = mail;
    tell(opened ? Feedback::HandedOver : Feedback::NoProgram);
}

void SupportMailDialog::copy()
{
    m_given = mail();
    QGuiApplication::clipboard()->setText(exchange::mailText(m_given, words()));
    tell(Feedback::Copied);
}

void SupportMailDialog::tell(Feedback feedback)
{
    m_feedback = feedback;
    showState();
}

void SupportMailDialog::showState()
{
    const bool fits = addressOf(mail()).isValid();
    m_ui->openButton->setEnabled(fits);
    m_ui->again->setEnabled(isEdited());
    switch (m_feedback) {
    case Feedback::TextKept:
        m_ui->notice->say(Notice::Kind::Information,
                          tr("You have edited the message, so its text was not replaced. “Regenerate” replaces it."));
        break;
    case Feedback::Copied:
        m_ui->notice->say(Notice::Kind::Information,
                          tr("The message has been copied. Paste it into your email program."));
        break;
    case Feedback::HandedOver:
        m_ui->notice->say(Notice::Kind::Information,
                          tr("The message has been passed to your email program. Send it from there."));
        break;
    case Feedback::NoProgram:
        m_ui->notice->say(
            Notice::Kind::Error,
            tr("No email program could be opened. Copy the message and paste it into your email program."));
        break;
    case Feedback::Nothing:
        if (fits)
            m_ui->notice->clear();
        else
            m_ui->notice->say(
                Notice::Kind::Warning,
                tr("The message is too long to be passed to an email program. Copy it and paste it there instead."));
        break;
    }
}

} // namespace gui

#include "moc_supportmaildialog.cpp"
