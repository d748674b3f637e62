// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/requestnote.h"
#include "tables/table.h"

#include <memory>

namespace models {

/// Requests to the API: time, method, path, status, duration, size, attempt, outcome. The key is the request's number,
/// which is what the time sorts by too. The time is that of the day; the date stands before it on other days than
/// @p today, which is the system's when it is not given.
std::unique_ptr<tables::Table<api::RequestNote>> makeRequestTable(std::function<QDate()> today = {});

/// When it went out, date and time to the millisecond, in the person's own time zone.
QString requestTime(const api::RequestNote &note);
QString requestDuration(const api::RequestNote &note, const QLocale &locale);
/// The outcome in a word or two, in the language of the moment.
QString requestOutcome(const api::RequestNote &note);
/// How much the outcome matters.
words::Tone requestTone(const api::RequestNote &note);

} // namespace models
