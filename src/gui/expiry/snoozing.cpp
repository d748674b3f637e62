// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/snoozing.h"

#include "ends/endmemory.h"
#include "gui/kit/buttons.h"
#include "gui/kit/untildialog.h"
#include "names/domainname.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

/// For so long an end is snoozed, unless the person says otherwise.
constexpr int snoozedDays = 7;

bool hasDays(const ends::EndDate &end)
{
    return end.days.has_value();
}

bool isSnoozed(const ends::EndDate &end)
{
    return end.isSnoozed;
}

} // namespace

QString Snoozing::sentenceOf(const ends::EndDate &end, const QDate &lastDay)
{
    const QString day = lastDay.toString(Qt::ISODate);
    const QString name = names::shownName(end.name);
    const bool isOver = end.nearness == ends::Nearness::Overdue;
    if (end.kind == ends::EndDate::Kind::Domain)
        return isOver ? tr("The domain %1 expired on %2.").arg(name, day)
                      : tr("The domain %1 expires on %2.").arg(name, day);
    return isOver ? tr("The certificate for %1 expired on %2.").arg(name, day)
                  : tr("The certificate for %1 expires on %2.").arg(name, day);
}

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

QString Snoozing::whyNot(const QList<ends::EndDate> &rows) const
{
    if (!m_ends)
        return tr("Nothing is saved about this account, so nothing can be snoozed.");
    if (!m_ends->isWritable())
        return tr("Nothing can be snoozed now, since it cannot be saved.");
    return std::any_of(rows.cbegin(), rows.cend(), hasDays) ? QString() : tr("When it expires is not known.");
}

void Snoozing::show(const QList<ends::EndDate> &rows, const QString &whyNone)
{
    const QString why = rows.isEmpty() ? whyNone : whyNot(rows);
    const bool isPossible = !rows.isEmpty() && why.isEmpty();
    allow(*m_snooze, isPossible, why);
    const QString none = rows.size() == 1 ? tr("It is not snoozed.") : tr("None of them is snoozed.");
    allow(*m_end, isPossible && std::any_of(rows.cbegin(), rows.cend(), isSnoozed), isPossible ? none : why);
}

std::unique_ptr<UntilDialog> Snoozing::makeDialog(const QList<ends::EndDate> &ends, const QDate &today, QWidget *window)
{
    const auto lastDay = [today](const ends::EndDate &end) { return today.addDays(end.days.value_or(0)); };
    const auto sentence = [ends, lastDay] {
        return ends.size() == 1 ? sentenceOf(ends.constFirst(), lastDay(ends.constFirst()))
                                : tr("%Ln expiry date(s) are selected.", nullptr, static_cast<int>(ends.size()));
    };
    const auto explanation = [isOne = ends.size() == 1] {
        return isOne ? tr("Until then it does not ask for action. After that day, or when its expiry date changes, you "
                          "are reminded as usual.")
                     : tr("Until then they do not ask for action. After that day you are reminded of them as usual, "
                          "and of each as soon as its expiry date changes.");
    };
    const auto hint = [ends, lastDay](const QDate &until) {
        const auto before = std::count_if(ends.cbegin(), ends.cend(), [&](const ends::EndDate &end) {
            return end.nearness != ends::Nearness::Overdue && lastDay(end) <= until;
        });
        return before == 0        ? QString()
               : ends.size() == 1 ? tr("It expires before it asks again.")
                                  : tr("%Ln of them expire(s) before then.", nullptr, static_cast<int>(before));
    };
    const ends::EndDate &first = ends.constFirst();
    const bool isOld = ends.size() == 1 && first.isSnoozed;
    UntilDialog::Texts texts{[] { return tr("Snooze until a date"); }, sentence, explanation,
                             [] { return tr("Snooze"); }, hint};
    const UntilDialog::Offer offer{today.addDays(1), isOld ? first.snoozedUntil : today.addDays(snoozedDays),
                                   isOld ? first.snoozeReason : QString()};
    return std::make_unique<UntilDialog>(std::move(texts), offer, window);
}

void Snoozing::ask(const QList<ends::EndDate> &rows)
{
    QList<ends::EndDate> known = rows;
    known.removeIf([](const ends::EndDate &end) { return !hasDays(end); });
    if (known.isEmpty())
        return;
    UntilDialog *dialog = makeDialog(known, m_today(), m_page->window()).release();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, known] {
        // The day may be another by now.
        const QDate until = dialog->until();
        QStringList done;
        if (!std::all_of(known.cbegin(), known.cend(), isSnoozed))
            Q_EMIT leaving();
        for (const ends::EndDate &end : known) {
            if (m_ends->snooze(end, until, dialog->reason(), m_today()))
                done.append(names::shownName(end.name));
        }
        const QString day = until.toString(Qt::ISODate);
        if (done.size() < known.size())
            Q_EMIT said(
                known.size() == 1
                    ? tr("%1 could not be snoozed.").arg(names::shownName(known.constFirst().name))
                    : tr("%Ln of them could not be snoozed.", nullptr, static_cast<int>(known.size() - done.size())));
        else if (done.size() == 1)
            Q_EMIT said(tr("%1 is snoozed until %2.").arg(done.constFirst(), day));
        else
            Q_EMIT said(tr("%Ln expiry date(s) snoozed until %1.", nullptr, static_cast<int>(done.size())).arg(day));
    });
    dialog->open();
}

void Snoozing::end(const QList<ends::EndDate> &rows)
{
    QStringList ended;
    if (std::any_of(rows.cbegin(), rows.cend(), isSnoozed))
        Q_EMIT leaving();
    for (const ends::EndDate &end : rows) {
        if (!isSnoozed(end))
            continue;
        m_ends->endSnooze(end, m_today());
        ended.append(names::shownName(end.name));
    }
    if (ended.size() == 1)
        Q_EMIT said(tr("%1 is no longer snoozed.").arg(ended.constFirst()));
    else
        Q_EMIT said(tr("%Ln expiry date(s) are no longer snoozed.", nullptr, static_cast<int>(ended.size())));
}

} // namespace gui

#include "moc_snoozing.cpp"
