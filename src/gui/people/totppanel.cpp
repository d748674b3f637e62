// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/totppanel.h"

#include "gui/look/fonts.h"
#include "ui_totppanel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int textLines = 3;

bool isOtpAddress(const QString &secret)
{
    return secret.startsWith("otpauth:"_L1, Qt::CaseInsensitive);
}

} // namespace

TotpPanel::TotpPanel(QWidget *parent, std::chrono::milliseconds tick)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TotpPanel>())
    , m_clipboard(new SecretClipboard(*QGuiApplication::clipboard(), this, tick))
{
    m_ui->setupUi(this);
    m_ui->sentence->setForegroundRole(QPalette::PlaceholderText);
    m_ui->countdown->setForegroundRole(QPalette::PlaceholderText);
    setFixedFont(*m_ui->text);
    m_ui->text->setWordWrapMode(QTextOption::WrapAnywhere);
    fitText();
    // Marking would put it into the desktop's primary selection, where nothing takes it away.
    m_ui->text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_ui->text->setContextMenuPolicy(Qt::NoContextMenu);
    m_ui->text->setFocusPolicy(Qt::TabFocus);
    connect(m_ui->show, &QPushButton::clicked, this, [this] {
        if (isShown())
            hideSecret();
        else
            showSecret();
    });
    connect(m_ui->copy, &QPushButton::clicked, this, [this] { m_clipboard->copy(secret()); });
    connect(m_ui->clear, &QPushButton::clicked, m_clipboard, &SecretClipboard::clear);
    connect(m_clipboard, &SecretClipboard::ticked, this, &TotpPanel::showCountdown);
    connect(m_clipboard, &SecretClipboard::ended, this, &TotpPanel::showCountdown);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            hideSecret();
    });
    showState();
    showCountdown();
}

TotpPanel::~TotpPanel() = default;

void TotpPanel::setPerson(const QString &person, Secret secret)
{
    const bool another = person != m_person;
    m_person = person;
    m_secret = std::move(secret);
    if (m_shown && (another || this->secret() != *m_shown))
        m_shown.reset();
    showState();
}

void TotpPanel::hideSecret()
{
    if (!m_shown)
        return;
    m_shown.reset();
    showState();
}

bool TotpPanel::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        hideSecret();
    return QWidget::event(event);
}

void TotpPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        showState();
        showCountdown();
    }
    // Later: the text has its font after this.
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &TotpPanel::fitText, Qt::QueuedConnection);
}

void TotpPanel::fitText()
{
    m_ui->text->setFixedHeight(textLines * m_ui->text->fontMetrics().lineSpacing() + 16);
}

void TotpPanel::hideEvent(QHideEvent *event)
{
    hideSecret();
    QWidget::hideEvent(event);
}

QString TotpPanel::secret() const
{
    return m_secret ? m_secret() : QString();
}

void TotpPanel::showSecret()
{
    if (const QString text = secret(); !text.trimmed().isEmpty())
        m_shown = text;
    showState();
}

void TotpPanel::showState()
{
    const bool isSet = !secret().trimmed().isEmpty();
    const bool hasCode = m_shown && isOtpAddress(*m_shown) && m_ui->code->setText(*m_shown);
    if (!hasCode)
        m_ui->code->clear();
    m_ui->code->setVisible(hasCode);
    if (m_shown && m_ui->text->toPlainText() != *m_shown)
        m_ui->text->setPlainText(*m_shown);
    else if (!m_shown)
        m_ui->text->clear();
    m_ui->secret->setVisible(isShown());
    m_ui->show->setVisible(isSet);
    m_ui->copy->setVisible(isSet);
    m_ui->show->setText(isShown() ? tr("Hide") : tr("Show"));
    m_ui->show->setAccessibleName(isShown() ? tr("Hide the one-time password address")
                                            : tr("Show the one-time password address"));
    m_ui->sentence->setText(sentence());
}

QString TotpPanel::sentence() const
{
    if (!m_secret)
        return tr("It is unknown whether one is set up.");
    if (secret().trimmed().isEmpty())
        return tr("None is set up for this person.");
    if (!m_shown)
        return tr("Anyone who sees the address can generate this person's codes, so it is hidden.");
    if (!isOtpAddress(*m_shown))
        return tr("Authenticator apps do not recognise this address, so it is shown only as text.");
    if (m_ui->code->isEmpty())
        return tr("The address is too long for a QR code.");
    return tr("Scan the QR code with an authenticator app. It is hidden again when you leave this window.");
}

void TotpPanel::showCountdown()
{
    const QString sentence = m_clipboard->sentence(locale());
    m_ui->clipboard->setVisible(!sentence.isEmpty());
    m_ui->clear->setVisible(m_clipboard->left() > 0);
    m_ui->countdown->setText(sentence);
}

} // namespace gui

#include "moc_totppanel.cpp"
