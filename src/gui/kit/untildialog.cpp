// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/untildialog.h"

#include "ui_untildialog.h"

#include <QEvent>

namespace gui {

namespace {

/// Nobody remembers why for longer.
constexpr int longestYears = 2;

} // namespace

UntilDialog::UntilDialog(Texts texts, const Offer &offer, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::UntilDialog>())
    , m_texts(std::move(texts))
    , m_reasonBefore(offer.reason)
{
    m_ui->setupUi(this);
    m_ui->until->setDateRange(offer.first, offer.first.addYears(longestYears));
    m_ui->until->setDate(offer.until);
    m_ui->reason->setText(offer.reason);
    connect(m_ui->reason, &QLineEdit::textChanged, this, &UntilDialog::showState);
    connect(m_ui->until, &QDateEdit::dateChanged, this, &UntilDialog::showState);
    retranslate();
    m_ui->reason->setFocus();
}

UntilDialog::~UntilDialog() = default;

QDate UntilDialog::until() const
{
    return m_ui->until->date();
}

QString UntilDialog::reason() const
{
    return m_ui->reason->text().simplified();
}

bool UntilDialog::holdsUnsaved() const
{
    return !reason().isEmpty() && reason() != m_reasonBefore;
}

void UntilDialog::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void UntilDialog::retranslate()
{
    setWindowTitle(m_texts.title());
    m_ui->what->setText(m_texts.sentence());
    m_ui->explanation->setText(m_texts.explanation());
    m_ui->answer->setText(m_texts.answer());
    showState();
}

/// Without a reason nobody knows later why.
void UntilDialog::showState()
{
    const QString hint = m_texts.hint ? m_texts.hint(until()) : QString();
    m_ui->hint->setText(hint);
    m_ui->hint->setVisible(!hint.isEmpty());
    m_ui->answer->setEnabled(!reason().isEmpty());
}

} // namespace gui

#include "moc_untildialog.cpp"
