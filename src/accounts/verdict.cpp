// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/verdict.h"

#include "accounts/log.h"

namespace accounts {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcAccounts, "cloudnet.accounts", QtWarningMsg)

namespace {

const char *nameOf(Verb verb)
{
    switch (verb) {
    case Verb::Store:
        return "store";
    case Verb::Read:
        return "read";
    case Verb::Rebind:
        return "rebind";
    case Verb::Remove:
        return "remove";
    case Verb::Unlock:
        return "unlock";
    case Verb::Drop:
        return "drop";
    }
    return "";
}

const char *nameOf(KeyOutcome outcome)
{
    switch (outcome) {
    case KeyOutcome::Done:
        return "done";
    case KeyOutcome::Absent:
        return "no key there";
    case KeyOutcome::OtherAddress:
        return "kept for another address";
    case KeyOutcome::Locked:
        return "locked";
    case KeyOutcome::NoService:
        return "no service";
    case KeyOutcome::NoBus:
        return "no session bus";
    case KeyOutcome::NoAnswer:
        return "no answer";
    case KeyOutcome::Unanswered:
        return "its question was not answered";
    case KeyOutcome::Refused:
        return "refused";
    case KeyOutcome::Failed:
        return "failed";
    case KeyOutcome::Cancelled:
        return "cancelled";
    }
    return "";
}

} // namespace

KeyOutcome outcomeOf(Unlocked::State state)
{
    switch (state) {
    case Unlocked::State::Done:
        return KeyOutcome::Done;
    case Unlocked::State::Dismissed:
        return KeyOutcome::Refused;
    case Unlocked::State::NoService:
        return KeyOutcome::NoService;
    case Unlocked::State::Failed:
        break;
    }
    return KeyOutcome::Failed;
}

KeyOutcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeyOutcome::Done;
    case QKeychain::EntryNotFound:
        return KeyOutcome::Absent;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeyOutcome::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyOutcome::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return KeyOutcome::Failed;
}

std::optional<KeyAnswer> answerOf(const Keyring &keyring, Verb verb)
{
    switch (keyring.state) {
    case Keyring::State::NoBus:
        return KeyAnswer{KeyOutcome::NoBus};
    case Keyring::State::NoService:
        return KeyAnswer{KeyOutcome::NoService, {}, keyring.detail};
    case Keyring::State::NoAnswer:
        return KeyAnswer{KeyOutcome::NoAnswer, {}, keyring.detail};
    case Keyring::State::Failed:
        return KeyAnswer{KeyOutcome::Failed, {}, keyring.detail};
    case Keyring::State::Answered:
    case Keyring::State::Elsewhere:
        break;
    }
    const bool locked = verb == Verb::Store    ? keyring.defaultLocked
                        : verb == Verb::Rebind ? keyring.defaultLocked || keyring.readLocked()
                                               : keyring.readLocked();
    if (locked)
        return KeyAnswer{KeyOutcome::Locked};
    return {};
}

void logEnd(Verb verb, const QString &account, KeyOutcome outcome)
{
    qCInfo(lcAccounts, "keychain, %s the key of account %s: %s", nameOf(verb), qUtf8Printable(account),
           nameOf(outcome));
}

KeyAnswer answerOf(QKeychain::Error error, const QString &words, Verb verb)
{
    const KeyOutcome outcome = outcomeOf(error);
    if (outcome == KeyOutcome::Absent && verb == Verb::Remove)
        return {KeyOutcome::Done};
    if (outcome == KeyOutcome::Absent && verb == Verb::Store)
        return {KeyOutcome::Failed, {}, u"The keychain says that it stored the key, and does not have it."_s};
    return {outcome, {}, outcome == KeyOutcome::Failed ? words : QString()};
}

KeyAnswer answerOf(const BoundKey &found, Verb verb, const BoundKey &wanted)
{
    switch (verb) {
    case Verb::Read:
        if (isFor(found, wanted.address.value_or(QUrl())))
            return {KeyOutcome::Done, found.key};
        return {.outcome = KeyOutcome::OtherAddress, .address = found.address.value_or(QUrl())};
    case Verb::Store:
    case Verb::Rebind:
        if (found == wanted)
            return {KeyOutcome::Done, verb == Verb::Rebind ? found.key : ApiKey()};
        return {KeyOutcome::Failed, {}, u"The keychain gives back another key than it was given."_s};
    case Verb::Remove:
        return {KeyOutcome::Failed, {}, u"The keychain says that it removed the key, and has it still."_s};
    case Verb::Drop:
    case Verb::Unlock:
        break;
    }
    return {KeyOutcome::Done};
}

} // namespace accounts
