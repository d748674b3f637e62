// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/acceptdialog.h"

#include "ui_acceptdialog.h"

#include <QEvent>

namespace gui {

namespace {

/// What is offered, and the longest: nobody remembers why for longer.
constexpr int offeredDays = 90;
constexpr int longestYears = 2;

} // namespace

AcceptDialog::AcceptDialog(std::function<QString()> sentence, const QDate &today, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::AcceptDialog>())
    , m_sentence(std::move(sentence))
{
    m_ui->setupUi(this);
    m_ui->until->setDateRange(today, today.addYears(longestYears));
    m_ui->until->setDate(today.addDays(offeredDays));
    m_ui->what->setText(m_sentence());
    connect(m_ui->reason, &QLineEdit::textChanged, this, &AcceptDialog::showState);
    showState();
    m_ui->reason->setFocus();
}

AcceptDialog::~AcceptDialog() = default;

QDate AcceptDialog::until() const
{
    return m_ui->until->date();
}

QString AcceptDialog::reason() const
{
    return m_ui->reason->text().simplified();
}

bool AcceptDialog::holdsUnsaved() const
{
    return !reason().isEmpty();
}

void AcceptDialog::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->what->setText(m_sentence());
    }
}

/// Without a reason nobody knows later why.
void AcceptDialog::showState()
{
    m_ui->accept->setEnabled(!reason().isEmpty());
}

} // namespace gui

#include "moc_acceptdialog.cpp"
