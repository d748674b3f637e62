// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/standing.h"
#include "tables/table.h"

#include <memory>

namespace models {

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

/// Columns reference, asked, object, state, seen, sent, due, overdue, items. A row's key is the case's id.
std::unique_ptr<tables::Table<CaseRow>> makeCaseTable();
/// What is to be seen: what, whether it is, and since when.
std::unique_ptr<tables::Table<CaseItemRow>> makeCaseItemTable();

/// What is to be seen, in one sentence of the language of the moment.
QString caseItemText(const store::CaseItem &item);

} // namespace models
