// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/casetext.h"

#include "words/datetext.h"

namespace words {

using cases::Asked;
using cases::State;

QString CaseText::asked(const QString &asked)
{
    switch (cases::askedOf(asked).value_or(Asked::Mend)) {
    case Asked::AddPeople:
        return tr("Give access");
    case Asked::RemovePeople:
        return tr("Remove access");
    case Asked::AddKeys:
        return tr("Add SSH keys");
    case Asked::RemoveKeys:
        return tr("Remove SSH keys");
    case Asked::AddDeployKeys:
        return tr("Add deploy keys");
    case Asked::RemoveDeployKeys:
        return tr("Remove deploy keys");
    case Asked::Leaving:
        return tr("Leaves us");
    case Asked::StopTold:
        return tr("No longer notify");
    case Asked::TakeBack:
        return tr("Restore changes");
    case Asked::Mend:
        break;
    }
    return tr("Put findings right");
}

QString CaseText::standing(const cases::Standing &standing)
{
    const QString counted = tr("%1 of %2 seen").arg(standing.seen).arg(standing.all);
    switch (standing.state) {
    case State::Draft:
        return tr("Draft, not sent");
    case State::Sent:
        return standing.isOverdue ? tr("Overdue, nothing seen yet") : tr("Sent, nothing seen yet");
    case State::Partly:
        return standing.isOverdue ? tr("Overdue, %1").arg(counted) : counted;
    case State::Seen:
        return tr("Seen to be done");
    case State::CameBack:
        return tr("Came back");
    case State::Withdrawn:
        return tr("Withdrawn");
    }
    return {};
}

Tone CaseText::tone(const cases::Standing &standing)
{
    if (standing.state == State::CameBack)
        return Tone::Bad;
    if (standing.isOverdue)
        return Tone::Warning;
    if (standing.state == State::Seen)
        return Tone::Good;
    return standing.state == State::Draft || standing.state == State::Withdrawn ? Tone::Muted : Tone::Normal;
}

QString CaseText::seen(const store::CaseItem &item, bool isSent, const QLocale &locale)
{
    if (item.lost.isValid())
        return tr("Came back, seen %1 (%2)").arg(timeText(item.lost, locale), item.reading);
    if (item.seen.isValid())
        return tr("Seen %1 (%2)").arg(timeText(item.seen, locale), item.reading);
    return isSent ? tr("Not seen yet") : tr("Not sent");
}

} // namespace words
