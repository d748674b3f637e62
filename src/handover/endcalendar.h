// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/enddates.h"
#include "handover/text.h"

#include <QSet>
#include <QTimeZone>

#include <optional>

namespace handover {

/// What a calendar of ends is made of.
struct Ends
{
    /// All of the account: what is not among them is gone.
    QList<ends::EndDate> ends;
    /// The places in the list of those that are wanted; nothing for all.
    std::optional<QSet<qsizetype>> wanted = std::nullopt;
    /// Both lists are known whole.
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
/// anything else a later DTSTAMP; the rest is as it was. What is gone is cancelled; what is only not wanted is left
/// out, and what has no date any more is as it was. Titles are in the language of @p words.
Text endCalendar(const Ends &ends, const Heading &heading, const QByteArray &before, const Words &words = inEnglish);

} // namespace handover
