// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/standing.h"
#include "words/tone.h"

#include <QCoreApplication>
#include <QLocale>

namespace words {

/// What was asked of support, and where that stands, in the language of the moment.
class CaseText
{
    Q_DECLARE_TR_FUNCTIONS(CaseText)

public:
    /// What was asked for, in a few words; @p asked as store::Case has it.
    static QString asked(const QString &asked);
    /// Where a case stands: "3 of 5 seen", "Sent, nothing seen yet".
    static QString standing(const cases::Standing &standing);
    static Tone tone(const cases::Standing &standing);
    /// Which read it was that showed something, in words; @p reading as store::CaseItem has it, its path.
    static QString reading(const QString &reading);
    /// "2026-03-02 14:02, by reading the SSH keys of c1234".
    static QString read(const QString &moment, const QString &reading);
    /// Of one thing that is to be seen: since when it is seen, and by which read.
    static QString seen(const store::CaseItem &item, bool isSent, const QLocale &locale);
};

} // namespace words
