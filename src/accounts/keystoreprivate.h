// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/keystore.h"
#include "accounts/verdict.h"

#include <QTimer>

#include <list>
#include <memory>

namespace accounts {

/// The calls that wait and the one under way: each is asked of the Secret Service first, and QtKeychain meets an open
/// keyring only.
class KeyStore::Private
{
public:
    Private(KeyStore &keyStore, KeyDeadlines limits)
        : q(keyStore)
        , deadlines(limits)
    {
    }

    struct Wanted
    {
        Verb verb = Verb::Read;
        /// Its id.
        QString account;
        /// For which the key is kept, or is to be.
        QUrl address = {};
        ApiKey key = {};
    };
    KeyCallId add(Wanted wanted, QObject *context, Done done);
    void settle(KeyCallId id, KeyAnswer answer);

private:
    struct Call
    {
        KeyCallId id = 0;
        Verb verb = Verb::Read;
        QString account;
        QUrl address;
        ApiKey key;
        QPointer<QObject> context;
        Done done;
        std::unique_ptr<QTimer> deadline;
        /// Of the Secret Service, to take it back.
        int unlocking = 0;
        /// The person is being asked, and the question can be taken back.
        bool asked = false;
    };
    using Then = std::function<void(Call &, QKeychain::Job &)>;
    using Seen = std::function<void(Call &, const Keyring &)>;

    Call *find(KeyCallId id);
    void next();
    void look(const Call &call, Seen seen);
    void begin(Call &call, const Keyring &keyring);
    void allowPrompt(bool ours);
    void makeKeyring(Call &call);
    void madeKeyring(Call &call, const Unlocked &made);
    void run(KeyCallId id, QKeychain::Job *job, Then then);
    void write(Call &call);
    void erase(Call &call);
    void readBack(Call &call);
    void compare(Call &call, QKeychain::Job &job);
    void giveUp(Call &call, const QKeychain::Job &job);
    void unlock(Call &call, const Keyring &keyring);
    void unlocked(Call &call, const Unlocked &unlocked);

    KeyStore &q;
    const KeyDeadlines deadlines;
    SecretService service;
    /// In order. A list: settling one leaves the others where they are.
    std::list<Call> calls;
    KeyCallId last = 0;
    /// Whose turn it is; 0 for nobody's.
    KeyCallId current = 0;
    /// QtKeychain is at work, maybe for a call that was settled meanwhile. It works for one at a time, and what it
    /// began cannot be taken back.
    bool busy = false;
};

} // namespace accounts
