// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/standing.h"
#include "tables/table.h"

#include <memory>

namespace gui {

/// A case, and where it stands.
struct CaseRow
{
    store::Case one;
    cases::Standing standing;

    bool operator==(const CaseRow &) const = default;
};

/// One thing that is to be seen. @p place tells it from the others of its case.
struct CaseItemRow
{
    store::CaseItem item;
    qsizetype place = 0;
    /// Whether the mail was sent.
    bool isSent = false;

    bool operator==(const CaseItemRow &) const = default;
};

/// Cases: reference, what was asked for, what it concerns, where it stands, how much is seen, when it was sent, by when
/// it is expected. The key is the case's id.
std::unique_ptr<tables::Table<CaseRow>> makeCaseTable();
/// What is to be seen: what, whether it is, and since when.
std::unique_ptr<tables::Table<CaseItemRow>> makeCaseItemTable();

/// What was asked for, in a few words.
QString askedText(const QString &asked);
/// In the language of the moment, a sentence for the details: since when it is seen, and by which read.
QString seenText(const store::CaseItem &item, bool isSent, const QLocale &locale);
words::Tone toneOf(const cases::Standing &standing);

} // namespace gui
