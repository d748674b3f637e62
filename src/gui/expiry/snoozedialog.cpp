// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/snoozedialog.h"

#include "names/domainname.h"
#include "ui_snoozedialog.h"

#include <QEvent>

namespace gui {

namespace {

/// What is offered, and the longest: nobody remembers why for longer.
constexpr int offeredSnooze = 7;
constexpr int longestSnoozeYears = 2;

} // namespace

SnoozeDialog::SnoozeDialog(const ends::EndDate &end, const QDate &today, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::SnoozeDialog>())
    , m_end(end)
    , m_lastDay(today.addDays(end.days.value_or(0)))
{
    m_ui->setupUi(this);
    m_ui->until->setDateRange(today.addDays(1), today.addYears(longestSnoozeYears));
    m_ui->until->setDate(end.isSnoozed ? end.snoozedUntil : today.addDays(offeredSnooze));
    m_ui->reason->setText(end.isSnoozed ? end.snoozeReason : QString());
    connect(m_ui->reason, &QLineEdit::textChanged, this, &SnoozeDialog::showState);
    connect(m_ui->until, &QDateEdit::dateChanged, this, &SnoozeDialog::showState);
    retranslate();
    m_ui->reason->setFocus();
}

SnoozeDialog::~SnoozeDialog() = default;

QDate SnoozeDialog::until() const
{
    return m_ui->until->date();
}

QString SnoozeDialog::reason() const
{
    return m_ui->reason->text().simplified();
}

bool SnoozeDialog::holdsUnsaved() const
{
    return !reason().isEmpty() && reason() != m_end.snoozeReason;
}

void SnoozeDialog::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void SnoozeDialog::retranslate()
{
    const QString day = m_lastDay.toString(Qt::ISODate);
    const QString name = names::shownName(m_end.name);
    const bool isOver = m_end.nearness == ends::Nearness::Overdue;
    if (m_end.kind == ends::EndDate::Kind::Domain)
        m_ui->what->setText(isOver ? tr("The domain %1 expired on %2.").arg(name, day)
                                   : tr("The domain %1 expires on %2.").arg(name, day));
    else
        m_ui->what->setText(isOver ? tr("The certificate for %1 expired on %2.").arg(name, day)
                                   : tr("The certificate for %1 expires on %2.").arg(name, day));
    showState();
}

/// Without a reason nobody knows later why.
void SnoozeDialog::showState()
{
    const bool endsBefore = m_end.nearness != ends::Nearness::Overdue && m_lastDay <= until();
    m_ui->hint->setText(endsBefore ? tr("It expires before it asks again.") : QString());
    m_ui->hint->setVisible(endsBefore);
    m_ui->snooze->setEnabled(!reason().isEmpty());
}

} // namespace gui

#include "moc_snoozedialog.cpp"
