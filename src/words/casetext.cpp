// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/casetext.h"

#include "names/plaintext.h"
#include "words/datetext.h"

#include <QUrl>

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

QString CaseText::reading(const QString &reading)
{
    const QStringList parts = reading.split(u'/', Qt::SkipEmptyParts);
    const QString list = parts.value(0);
    const bool isOfPeople = list == "instance"_L1 && parts.value(1) == "user"_L1;
    const qsizetype place = isOfPeople ? 2 : 1;
    const QString name = names::shownText(QUrl::fromPercentEncoding(parts.value(place).toUtf8()), false);
    const QString part = parts.value(place + 1);
    if (isOfPeople)
        return name.isEmpty() ? tr("the list of people") : tr("the details of the person with ID %1").arg(name);
    if (list == "domain"_L1)
        return name.isEmpty() ? tr("the list of domains") : tr("the records of %1").arg(name);
    if (list == "certificate"_L1)
        return tr("the list of certificates");
    if (list != "instance"_L1)
        return names::shownText(reading, false);
    if (name.isEmpty())
        return tr("the list of servers");
    if (part == "sshkeys"_L1)
        return tr("the SSH keys of %1").arg(name);
    if (part == "deploykeys"_L1)
        return tr("the deploy keys of %1").arg(name);
    return part == "users"_L1 ? tr("the users of %1").arg(name) : tr("the details of %1").arg(name);
}

QString CaseText::read(const QString &moment, const QString &reading)
{
    if (reading == "history"_L1)
        return tr("%1, by a change between two readings").arg(moment);
    if (reading == "findings"_L1)
        return tr("%1, when the account was examined").arg(moment);
    return reading.isEmpty() ? moment : tr("%1, by reading %2").arg(moment, CaseText::reading(reading));
}

QString CaseText::seen(const store::CaseItem &item, bool isSent, const QLocale &locale)
{
    if (item.lost.isValid())
        return tr("Came back, seen %1").arg(read(timeText(item.lost, locale), item.reading));
    if (item.seen.isValid())
        return tr("Seen %1").arg(read(timeText(item.seen, locale), item.reading));
    return isSent ? tr("Not seen yet") : tr("Not sent");
}

} // namespace words
