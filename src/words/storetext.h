// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fault.h"

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
    /// How much of notes and history: "3 notes, 1,200 changes seen and 31 edits of yours", and support
    /// cases where there are any.
    static QString counts(qsizetype notes, qsizetype changes, qsizetype edits, qsizetype cases = 0);

private:
    static QString sentence(const store::Fault &fault);
};

} // namespace words
