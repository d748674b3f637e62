// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/supportmaildialog.h"

#include "exchange/casetext.h"
#include "exchange/mailto.h"
#include "gui/kit/partbar.h"
#include "gui/kit/tooltip.h"
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
    m_ui->bodyLayout->addWidget(new PartBar(*m_ui->body, this));
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
    setUpCase();
    m_ui->body->setFocus();
}

SupportMailDialog::~SupportMailDialog() = default;

void SupportMailDialog::setUpCase()
{
    m_ui->caseBox->hide();
    m_ui->follow->setChecked(true);
    connect(m_ui->follow, &QCheckBox::toggled, this, [this] {
        showReference();
        showState();
    });
    connect(m_ui->keep, &QPushButton::clicked, this, [this] { closeWithCase(false); });
    connect(m_ui->sent, &QPushButton::clicked, this, [this] { markSent(); });
}

void SupportMailDialog::offerCase(cases::CaseBook *book, const cases::NewCase &newCase)
{
    if (!book || !book->isWritable() || newCase.items.isEmpty())
        return;
    m_book = book;
    m_newCase = newCase;
    m_reference = book->nextReference();
    m_ui->caseBox->show();
    compose();
}

void SupportMailDialog::showDraft(cases::CaseBook &book, const QString &id)
{
    const store::Case *one = book.find(id);
    if (!one)
        return;
    m_book = &book;
    m_case = id;
    m_reference = one->reference;
    m_newCase.items = one->items;
    m_ui->follow->setEnabled(false);
    m_ui->caseBox->show();
    compose();
}

bool SupportMailDialog::isFollowed() const
{
    return m_book && m_ui->follow->isChecked();
}

/// The subject bears the reference while the mail is followed.
void SupportMailDialog::showReference()
{
    const bool wasEdited = isEdited();
    const QString subject = cases::withReference(m_ui->subject->text(), isFollowed() ? m_reference : QString());
    if (subject != m_ui->subject->text())
        m_ui->subject->setText(subject);
    m_ui->subject->setCursorPosition(0);
    if (!wasEdited)
        m_composed = mail();
}

void SupportMailDialog::keepCase()
{
    if (!isFollowed())
        return;
    if (!m_case.isEmpty()) {
        m_book->setMail(m_case, m_ui->subject->text(), m_ui->body->exactText());
        return;
    }
    const store::Case kept = m_book->begin(m_newCase, m_reference, m_ui->subject->text(), m_ui->body->exactText(),
                                           m_ui->language->currentData().toString());
    m_case = kept.id;
    m_reference = kept.reference;
    // From now on it is a case; who does not want it withdraws it.
    m_ui->follow->setEnabled(false);
    showReference();
}

void SupportMailDialog::closeWithCase(bool isSent)
{
    keepCase();
    if (isSent && m_book)
        m_book->markSent(m_case);
    accept();
}

QString SupportMailDialog::unfilledIn(const QString &body)
{
    const QStringList codes = words::languageCodes();
    for (const QString &code : codes) {
        const QString name = words::translated(code, "SupportMail", exchange::writersName);
        if (body.contains(name))
            return name;
    }
    return {};
}

bool SupportMailDialog::askToFillIn()
{
    const QString unfilled = unfilledIn(m_ui->body->exactText());
    if (unfilled.isEmpty())
        return false;
    m_ui->body->moveCursor(QTextCursor::Start);
    m_ui->body->find(unfilled);
    m_ui->body->setFocus();
    tell(Feedback::Unfilled);
    return true;
}

/// It may have been filled in where it was sent from: who was asked, and presses again, says so.
void SupportMailDialog::markSent()
{
    if (m_feedback == Feedback::Unfilled || !askToFillIn())
        closeWithCase(true);
}

void SupportMailDialog::handOver()
{
    if (m_handedOver)
        m_handedOver();
}

exchange::Mail SupportMailDialog::mail() const
{
    return {.to = m_ui->to->value(), .subject = m_ui->subject->text(), .body = m_ui->body->exactText()};
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
    exchange::Mail mail = m_composer(words());
    if (m_book)
        mail.subject = cases::withReference(mail.subject, isFollowed() ? m_reference : QString());
    m_composing = true;
    m_ui->to->setValue(mail.to);
    // As a person's own change would be, so that Undo brings back what stood there.
    m_ui->subject->selectAll();
    m_ui->subject->insert(mail.subject);
    m_ui->subject->setCursorPosition(0);
    m_ui->body->replaceExactText(mail.body);
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
    keepCase();
    const exchange::Mail mail = this->mail();
    const QUrl url = addressOf(mail);
    if (!url.isValid())
        return;
    const bool opened = m_opener(url);
    if (opened) {
        m_given = mail;
        handOver();
    }
    tell(opened ? Feedback::HandedOver : Feedback::NoProgram);
}

void SupportMailDialog::copy()
{
    keepCase();
    m_given = mail();
    handOver();
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
    const int count = static_cast<int>(m_newCase.items.size());
    m_ui->follow->setText(tr("&Follow as %1 until %Ln thing(s) are seen to be done", nullptr, count).arg(m_reference));
    m_ui->keep->setEnabled(isFollowed());
    m_ui->sent->setEnabled(isFollowed());
    QStringList seen;
    for (const store::CaseItem &item : std::as_const(m_newCase.items))
        seen.append(exchange::itemText(item, words()));
    setPlainToolTip(*m_ui->follow, seen.join(u'\n'));
    switch (m_feedback) {
    case Feedback::Unfilled:
        m_ui->notice->say(Notice::Kind::Warning,
                          tr("The message still contains “%1”. Fill it in here, or press “Mark as sent” again if you "
                             "filled it in in your email program.")
                              .arg(unfilledIn(m_ui->body->exactText())));
        break;
    case Feedback::TextKept:
        m_ui->notice->say(Notice::Kind::Information,
                          tr("You have edited the message, so its text was not replaced. “Regenerate” replaces it."));
        break;
    case Feedback::Copied:
        m_ui->notice->say(Notice::Kind::Information,
                          isFollowed()
                              ? tr("The message has been copied. Paste it into your email program, and mark it here "
                                   "as sent.")
                              : tr("The message has been copied. Paste it into your email program."));
        break;
    case Feedback::HandedOver:
        m_ui->notice->say(Notice::Kind::Information,
                          isFollowed()
                              ? tr("The message has been passed to your email program. Send it from there, then "
                                   "mark it here as sent.")
                              : tr("The message has been passed to your email program. Send it from there."));
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
