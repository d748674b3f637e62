// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/history.h"

#include <QCoreApplication>

namespace words {

/// How an edit was taken back, in the language of the moment.
class UndoText
{
    Q_DECLARE_TR_FUNCTIONS(UndoText)

public:
    /// What came of one field of it, by its name in the API.
    static QString sentence(const inventory::SaveOutcome &outcome, const QString &field);
    /// How many fields were to be taken back, a row each, and of how many the server holds what stood before.
    struct Counted
    {
        int restored = 0;
        int all = 0;
    };
    static Counted counted(const inventory::History::UndoneList &results);
    /// What the server held in that field when it was last read; empty where it was not.
    static QString held(const inventory::SaveOutcome &outcome, const QString &field);
    /// Why an edit that took a server out of one's list cannot be taken back from here.
    static QString outOfReach();
    /// Why the changes of others cannot be.
    static QString onlyOwn();
};

} // namespace words
