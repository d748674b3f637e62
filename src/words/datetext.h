// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/date.h"

#include <QLocale>
#include <QString>
#include <QVariant>

namespace words {

/// A date in ISO form in every language, 2026-11-23, which nobody can read two ways. A moment shows its day in the
/// person's own time zone. A date that was not understood shows as it came (docs/contract.md, doubt 6).
QString dateText(const api::Date &date);

/// The day in full, with the exact time in the person's own time zone where there is one, and below it the text as it
/// came. A date that was not understood is only the text.
QString dateToolTip(const api::Date &date, const QLocale &locale);

/// When something was: the time of day, in the person's own time zone, and the day before it unless that is today.
QString timeText(const QDateTime &moment, const QLocale &locale, const QDate &today = QDate::currentDate());

/// The moment to sort by; a day counts as its end (docs/contract.md, doubt 6). Invalid when the date was not
/// understood.
QVariant dateSortValue(const api::Date &date);

/// The day as 2026-11-23, by which a date is found; empty when it was not understood.
QString dateSearchText(const api::Date &date);

} // namespace words
