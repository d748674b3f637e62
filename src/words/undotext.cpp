// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/undotext.h"

#include "words/errortext.h"
#include "words/savetext.h"

#include <algorithm>

namespace words {

namespace {

using Kind = inventory::SaveOutcome::Kind;

bool isNamed(const inventory::SaveOutcome &outcome, const QString &field)
{
    return std::any_of(outcome.fields.cbegin(), outcome.fields.cend(),
                       [&field](inventory::Field own) { return inventory::apiName(own) == field; });
}

bool isRestored(const inventory::SaveOutcome &outcome, const QString &field)
{
    return SaveText::isDone(outcome) || (outcome.kind == Kind::Differs && !isNamed(outcome, field));
}

} // namespace

UndoText::Counted UndoText::counted(const inventory::History::UndoneList &results)
{
    Counted count;
    for (const inventory::History::Undone &undone : results) {
        for (const store::EditedField &field : undone.edit.fields) {
            ++count.all;
            count.restored += isRestored(undone.outcome, field.field) ? 1 : 0;
        }
    }
    return count;
}

QString UndoText::held(const inventory::SaveOutcome &outcome, const QString &field)
{
    for (const inventory::Field own : inventory::allFields) {
        if (inventory::apiName(own) == field && outcome.theirs)
            return outcome.theirs->at(own).isEmpty() ? tr("(nothing)") : outcome.theirs->at(own);
    }
    return {};
}

QString UndoText::sentence(const inventory::SaveOutcome &outcome, const QString &field)
{
    switch (outcome.kind) {
    case Kind::Saved:
        return tr("Restored.");
    case Kind::Gone:
        return tr("Restored. The server no longer appears in your list.");
    case Kind::Conflict:
        return isNamed(outcome, field) ? tr("Changed meanwhile. Nothing was written.")
                                       : tr("Nothing was written, because another field was changed meanwhile.");
    case Kind::NotSaved:
        return tr("Not restored: nothing has changed on the server.");
    case Kind::Differs:
        return isNamed(outcome, field) ? tr("Not restored: the server has another value.") : tr("Restored.");
    case Kind::Unknown:
        return tr("Not known: the server could not be read afterwards.");
    case Kind::Failed:
        break;
    }
    return outcome.error ? ErrorText::sentence(*outcome.error) + QChar(u' ') + tr("Nothing was written.")
                         : tr("Nothing was written.");
}

QString UndoText::outOfReach()
{
    return tr("With its new technical contact the server has left your list, so it cannot be changed back from here. "
              "Support can: the message is ready.");
}

QString UndoText::onlyOwn()
{
    return tr("Only your own edits that were saved can be undone here. Support can take back what others changed.");
}

} // namespace words
