// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/apikey.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace accounts {

/// What became of a request to the keychain.
enum class KeyOutcome {
    Done, ///< stored, read, removed or unlocked, and looked after: what was stored can be read, what was removed cannot
    Absent,       ///< the keychain is open and has no key for this account; for read and rebind only
    OtherAddress, ///< the key is kept for another address than the account has, or for none: address; for read only
    Locked,       ///< the keychain is locked: nothing is known of the key, and nothing was changed
    NoBus,        ///< there is no keychain here: there is no session bus
    NoService,    ///< there is no keychain here: nobody on the bus keeps keys
    NoAnswer,     ///< the keychain did not answer before the deadline
    Unanswered,   ///< the person did not answer the keychain before the deadline; its question was taken back
    Refused,      ///< the person said no to the keychain's question, or there was nobody who could be asked
    Failed,       ///< the keychain failed: detail
    Cancelled,    ///< by cancel()
};

/// The outcome with what belongs to it.
struct KeyAnswer
{
    KeyOutcome outcome = KeyOutcome::Done;
    /// What was read.
    ApiKey key = {};
    /// For Failed, the keychain's own words in whatever language it has them; never the key.
    QString detail = {};
    /// For OtherAddress, what the key is kept for; empty where that is not known.
    QUrl address = {};
};

/// Names one request under way, to cancel it. 0 is none.
using KeyCallId = quint64;

/// How long the keychain may take.
struct KeyDeadlines
{
    /// To answer when it need not ask anybody.
    std::chrono::milliseconds answer = std::chrono::seconds(10);
    /// When it asks the person: until that is answered.
    std::chrono::milliseconds prompt = std::chrono::minutes(2);
};

/// The keys of accounts in the system's keychain: the one place where a key is kept. Each account has an entry of its
/// own, "cloudnet-console/<id>": the key, and on a line of its own the address of the API that it is for. A settings
/// file can be edited by whatever runs as the person; so an account whose address is another one gets its key only by
/// rebind(), after the person was asked. An entry without an address, as earlier versions wrote it, is one for the
/// provider's own.
///
/// Never blocks. Each request has exactly one outcome, later (never from within the call), in this thread; none when
/// its context or the store died before. Requests are fulfilled one after another, in order, except for unlock().
/// Reading and removing never show a prompt of the keychain (KWallet's own, and macOS's, excepted): that is for
/// unlock() alone.
///
/// A request that ended as NoAnswer or Cancelled while the keychain was at work may still come true there: read to
/// know.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const KeyAnswer &)>;

    explicit KeyStore(KeyDeadlines deadlines = {}, QObject *parent = nullptr);
    ~KeyStore() override;

    /// Keeps the key of the account, for its address, instead of one that is kept already. On a desktop without any
    /// keyring yet, the keychain asks the person for a password for a new one; until that is answered, nothing is given
    /// to it.
    KeyCallId store(const Account &account, const ApiKey &key, QObject *context, Done done);
    KeyCallId read(const Account &account, QObject *context, Done done);
    /// Keeps the key that is there for the account's address from now on, whatever it was for, and gives it.
    KeyCallId rebind(const Account &account, QObject *context, Done done);
    /// Done also when there was no key.
    KeyCallId remove(const QString &account, QObject *context, Done done);
    /// Removes @p key of the account, and no other, whenever the keychain comes to it: for a key that nobody wants kept
    /// any longer, and that store() may have left there as it ended as NoAnswer or Cancelled. Nobody is told.
    void drop(const QString &account, const ApiKey &key);
    /// Lets the keychain ask the person to unlock what keeps this account's key, and new keys. Done at once where
    /// nothing is locked.
    KeyCallId unlock(const QString &account, QObject *context, Done done);

    /// Ends a request as Cancelled; takes its prompt back. One already ended is left alone.
    void cancel(KeyCallId id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace accounts
