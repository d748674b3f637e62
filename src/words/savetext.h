// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/instancesave.h"

#include <QCoreApplication>

namespace words {

/// How a save of a server's fields ended, in the language of the moment.
class SaveText
{
    Q_DECLARE_TR_FUNCTIONS(SaveText)

public:
    /// Whether there is nothing left to do: the form may close.
    static bool isDone(const inventory::SaveOutcome &outcome);
    /// For the status line when it is done, for the form when it is not. Empty for a conflict, which is a question.
    static QString sentence(const inventory::SaveOutcome &outcome, const QString &server);
    /// What was answered, to the write and to the reading after it; empty when there is nothing to say.
    static QString details(const inventory::SaveOutcome &outcome);

    /// How the write was answered.
    static QString unclear(const inventory::SaveOutcome &outcome);
    /// What the API said instead, with its words about the whole.
    static QString refused(const api::Error &error);
};

} // namespace words
