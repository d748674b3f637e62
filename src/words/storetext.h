// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fault.h"

#include <QCoreApplication>
#include <QList>

namespace words {

/// What is the matter with what is kept of an account on this computer, in sentences for a person.
class StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)

public:
    /// One after the other, each once.
    static QString sentences(const QList<store::Fault> &faults);
    /// Files, and the words of the system.
    static QString details(const QList<store::Fault> &faults);

private:
    static QString sentence(const store::Fault &fault);
};

} // namespace words
