// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fault.h"
#include "store/mine.h"

#include <QCoreApplication>
#include <QList>

namespace words {

/// What is kept of an account on this computer, and what is the matter with it, in sentences for a person.
class StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)

public:
    /// One after the other, each once.
    static QString sentences(const QList<store::Fault> &faults);
    /// Files, and the words of the system.
    static QString details(const QList<store::Fault> &faults);
    /// How much of notes and history, as far as there is any: "3 notes, 1,200 changes seen and 31 edits of yours".
    /// Empty where there is nothing. @p filters is how many saved filters there are beside it.
    static QString counts(const store::Added &added, int filters);

private:
    static QString sentence(const store::Fault &fault);
};

} // namespace words
