// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/bulksave.h"
#include "words/tone.h"

#include <QCoreApplication>

namespace words {

/// How far several saves at once have come, in the language of the moment: a row, and all of them.
class BulkText
{
    Q_DECLARE_TR_FUNCTIONS(BulkText)

public:
    /// In a word or two: Saved, Refused, Conflict, Unknown, …
    static QString word(const inventory::BulkRow &row);
    /// A sentence more where there is something to say; else empty.
    static QString explanation(const inventory::BulkRow &row);
    /// How good it is.
    static Tone tone(const inventory::BulkRow &row);
    /// The sign that says the same without colour; empty where it means nothing.
    static QString sign(const inventory::BulkRow &row);
    /// What was answered, as SaveText::details(); empty for nothing.
    static QString details(const inventory::BulkRow &row);
    /// How many ended how: "10 servers saved, 1 refused or not saved, 2 in conflict."
    static QString summary(const inventory::BulkSave::Counts &counts);

private:
    static QString ofFields(const api::Error &error);
};

} // namespace words
