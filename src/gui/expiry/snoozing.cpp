// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/snoozing.h"

#include "ends/endmemory.h"
#include "gui/expiry/snoozedialog.h"
#include "gui/kit/buttons.h"
#include "names/domainname.h"

#include <QAction>

#include <utility>

namespace gui {

Snoozing::Snoozing(ends::EndMemory *ends, Today today, QWidget *page)
    : QObject(page)
    , m_ends(ends)
    , m_today(std::move(today))
    , m_page(page)
{
}

void Snoozing::setActions(QAction *snooze, QAction *end)
{
    m_snooze = snooze;
    m_end = end;
}

void Snoozing::retranslate()
{
    m_snooze->setText(tr("Snooze until…"));
    m_end->setText(tr("End snooze"));
}

QString Snoozing::whyNot(const ends::EndDate &row) const
{
    if (!m_ends)
        return tr("Nothing is saved about this account, so nothing can be snoozed.");
    if (!m_ends->isWritable())
        return tr("Nothing can be snoozed now, since it cannot be saved.");
    return row.days ? QString() : tr("When it expires is not known.");
}

void Snoozing::show(const ends::EndDate *row, const QString &whyNone)
{
    const QString why = row ? whyNot(*row) : whyNone;
    const bool isPossible = row && why.isEmpty();
    allow(*m_snooze, isPossible, why);
    allow(*m_end, isPossible && row->isSnoozed, isPossible ? tr("It is not snoozed.") : why);
}

void Snoozing::ask(const ends::EndDate &row)
{
    auto *dialog = new SnoozeDialog(row, m_today(), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        // The day may be another by now.
        const QDate until = dialog->until();
        const bool isDone = m_ends->snooze(row, until, dialog->reason(), m_today());
        Q_EMIT said(isDone ? tr("%1 is snoozed until %2.").arg(names::shownName(row.name), until.toString(Qt::ISODate))
                           : tr("%1 could not be snoozed.").arg(names::shownName(row.name)));
    });
    dialog->open();
}

void Snoozing::end(const ends::EndDate &row)
{
    m_ends->endSnooze(row, m_today());
    Q_EMIT said(tr("%1 is no longer snoozed.").arg(names::shownName(row.name)));
}

} // namespace gui

#include "moc_snoozing.cpp"
