// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/enddates.h"
#include "handover/text.h"

#include <QTimeZone>

namespace handover {

/// What a calendar of ends is made of.
struct Ends
{
    QList<ends::EndDate> ends;
    /// Both lists are known whole: what is not among the ends is gone.
    bool isWhole = true;
    /// What the account's ids are unlike another's by: the host of its API.
    QString host;
    /// So many days before its end something is to be renewed where it has no habit of its own.
    int renewDays = 30;
    QDateTime now;
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/// So many days what is gone stays in the calendar as cancelled: who subscribes to it hears of it.
inline constexpr int cancelledDays = 90;

/// iCalendar (RFC 5545): for each end a day on which it ends and one by which it is to be renewed. @p before is what
/// was written last, empty for nothing: what is on another day, gone or back has a greater SEQUENCE, and what says
/// anything else a later DTSTAMP; the rest is as it was. What is gone is cancelled. Titles are in the language of @p
/// words.
Text endCalendar(const Ends &ends, const Heading &heading, const QByteArray &before, const Words &words = inEnglish);

} // namespace handover
