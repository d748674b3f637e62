// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keystore.h"

#include "accounts/keystoreprivate.h"

#include <algorithm>
#include <utility>

namespace accounts {

using namespace Qt::StringLiterals;

namespace {

/// The name of the entry's one value; what a person sees in the system's list of keys.
QString entryKey()
{
    return u"Cloudnet API key"_s;
}

/// On Windows a service holds one entry, so that each account is a service.
QString serviceOf(const QString &account)
{
    return u"cloudnet-console/"_s + account;
}

} // namespace

KeyCallId KeyStore::Private::add(Wanted wanted, QObject *context, Done done)
{
    const KeyCallId id = ++last;
    const Verb verb = wanted.verb;
    Call call{id,
              verb,
              std::move(wanted.account),
              std::move(wanted.address),
              std::move(wanted.key),
              context ? context : &q,
              std::move(done),
              std::make_unique<QTimer>()};
    call.deadline->setSingleShot(true);
    QObject::connect(call.deadline.get(), &QTimer::timeout, &q, [this, id] {
        const Call *late = find(id);
        settle(id, {late && late->asked ? KeyOutcome::Unanswered : KeyOutcome::NoAnswer});
    });
    // Nobody waits for a key to be dropped: it may take as long as what is at work before.
    if (verb != Verb::Drop)
        call.deadline->start(deadlines.answer);
    calls.push_back(std::move(call));
    if (verb == Verb::Unlock)
        look(calls.back(), [this](Call &seen, const Keyring &keyring) { unlock(seen, keyring); });
    else
        QMetaObject::invokeMethod(
            &q, [this] { next(); }, Qt::QueuedConnection);
    return id;
}

/// Ends a call; its outcome is told from the event loop, because it is the caller's turn then to do whatever it likes.
void KeyStore::Private::settle(KeyCallId id, KeyAnswer answer)
{
    const auto at = std::find_if(calls.begin(), calls.end(), [id](const Call &call) { return call.id == id; });
    if (at == calls.end())
        return;
    logEnd(at->verb, at->account, answer.outcome);
    if (at->unlocking != 0)
        service.forget(at->unlocking);
    // A keychain that repeats the key in its words would be a bad one, but the words are shown.
    if (!at->key.isEmpty())
        answer.detail.replace(QString::fromLatin1(at->key.bytes()), u"…"_s);
    QMetaObject::invokeMethod(
        &q,
        [context = at->context, done = std::move(at->done), answer = std::move(answer)] {
            if (context && done)
                done(answer);
        },
        Qt::QueuedConnection);
    // It may be its own timer that calls.
    at->deadline.release()->deleteLater();
    calls.erase(at);
    if (current == id)
        current = 0;
    next();
}

KeyStore::Private::Call *KeyStore::Private::find(KeyCallId id)
{
    const auto at = std::find_if(calls.begin(), calls.end(), [id](const Call &call) { return call.id == id; });
    return at == calls.end() ? nullptr : &*at;
}

void KeyStore::Private::next()
{
    if (busy || current != 0)
        return;
    const auto at =
        std::find_if(calls.begin(), calls.end(), [](const Call &call) { return call.verb != Verb::Unlock; });
    if (at == calls.end())
        return;
    current = at->id;
    if (at->verb == Verb::Drop)
        at->deadline->start(deadlines.answer);
    look(*at, [this](Call &call, const Keyring &keyring) { begin(call, keyring); });
}

void KeyStore::Private::look(const Call &call, Seen seen)
{
    service.look(serviceOf(call.account), entryKey(),
                 [this, id = call.id, seen = std::move(seen)](const Keyring &keyring) {
                     if (Call *asking = find(id))
                         seen(*asking, keyring);
                 });
}

void KeyStore::Private::begin(Call &call, const Keyring &keyring)
{
    if (const auto answer = answerOf(keyring, call.verb)) {
        settle(call.id, *answer);
        return;
    }
    call.asked = false;
    if (call.verb == Verb::Store && keyring.noDefault) {
        makeKeyring(call);
        return;
    }
    if (keyring.mayAsk)
        allowPrompt(false);
    switch (call.verb) {
    case Verb::Store:
        write(call);
        break;
    case Verb::Remove:
        erase(call);
        break;
    case Verb::Read:
    case Verb::Rebind:
    case Verb::Drop:
    case Verb::Unlock:
        readBack(call);
        break;
    }
}

/// One answer of the person serves all that wait. @p ours: the question can be taken back.
void KeyStore::Private::allowPrompt(bool ours)
{
    for (Call &call : calls) {
        if (!call.deadline->isActive())
            continue;
        call.deadline->start(deadlines.prompt);
        call.asked = ours;
    }
}

/// QtKeychain would have the keychain ask in a way that cannot be taken back, and store the key whenever the person
/// answers.
void KeyStore::Private::makeKeyring(Call &call)
{
    const KeyCallId id = call.id;
    call.unlocking = service.makeDefault(
        [this, id] {
            if (find(id))
                allowPrompt(true);
        },
        [this, id](const Unlocked &made) {
            if (Call *asking = find(id))
                madeKeyring(*asking, made);
        });
}

/// A service's word that it made a keyring is believed when it shows.
void KeyStore::Private::madeKeyring(Call &call, const Unlocked &made)
{
    call.unlocking = 0;
    if (made.state != Unlocked::State::Done) {
        settle(call.id, {outcomeOf(made.state), {}, made.detail});
        return;
    }
    call.asked = false;
    call.deadline->start(deadlines.answer);
    look(call, [this](Call &storing, const Keyring &keyring) {
        if (keyring.noDefault)
            settle(storing.id,
                   {KeyOutcome::Failed, {}, u"The keychain says that it made a keyring, and does not have it."_s});
        else
            begin(storing, keyring);
    });
}

void KeyStore::Private::run(KeyCallId id, QKeychain::Job *job, Then then)
{
    // Without parent, deleting itself: libsecret holds on to a job that it began, also when nobody waits for it here.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(entryKey());
    QObject::connect(job, &QKeychain::Job::finished, &q, [this, id, then = std::move(then)](QKeychain::Job *ended) {
        busy = false;
        if (Call *call = find(id))
            then(*call, *ended);
        else
            next();
    });
    busy = true;
    job->start();
}

void KeyStore::Private::write(Call &call)
{
    auto *job = new QKeychain::WritePasswordJob(serviceOf(call.account));
    job->setTextData(QString::fromLatin1(entryOf({call.key, call.address}).bytes()));
    run(call.id, job, [this](Call &written, QKeychain::Job &ended) {
        if (ended.error() == QKeychain::NoError)
            readBack(written);
        else
            giveUp(written, ended);
    });
}

void KeyStore::Private::erase(Call &call)
{
    run(call.id, new QKeychain::DeletePasswordJob(serviceOf(call.account)),
        [this](Call &erased, QKeychain::Job &ended) {
            if (ended.error() == QKeychain::NoError || ended.error() == QKeychain::EntryNotFound)
                readBack(erased);
            else
                giveUp(erased, ended);
        });
}

void KeyStore::Private::readBack(Call &call)
{
    run(call.id, new QKeychain::ReadPasswordJob(serviceOf(call.account)),
        [this](Call &asking, QKeychain::Job &ended) { compare(asking, ended); });
}

/// What was found, beside what was to be found.
void KeyStore::Private::compare(Call &call, QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError) {
        giveUp(call, job);
        return;
    }
    const BoundKey found = readEntry(ApiKey(static_cast<QKeychain::ReadPasswordJob &>(job).binaryData()));
    if (call.verb == Verb::Drop && found.key == call.key) {
        call.verb = Verb::Remove;
        erase(call);
    } else if (call.verb == Verb::Rebind && call.key.isEmpty() && !found.key.isEmpty()) {
        call.key = found.key;
        write(call);
    } else {
        settle(call.id, answerOf(found, call.verb, {call.key, call.address}));
    }
}

/// Ends a call that QtKeychain has no success for. Its word for it is taken only when nothing is locked.
void KeyStore::Private::giveUp(Call &call, const QKeychain::Job &job)
{
    look(call, [this, error = job.error(), words = job.errorString()](Call &failed, const Keyring &keyring) {
        if (const auto answer = answerOf(keyring, failed.verb)) {
            settle(failed.id, *answer);
            return;
        }
        settle(failed.id, answerOf(error, words, failed.verb));
    });
}

void KeyStore::Private::unlock(Call &call, const Keyring &keyring)
{
    if (keyring.state != Keyring::State::Answered && keyring.state != Keyring::State::Elsewhere) {
        settle(call.id, answerOf(keyring, call.verb).value_or(KeyAnswer{KeyOutcome::Failed}));
        return;
    }
    if (keyring.locked.isEmpty()) {
        settle(call.id, {KeyOutcome::Done});
        return;
    }
    const KeyCallId id = call.id;
    call.unlocking = service.unlock(
        keyring.locked,
        [this, id] {
            if (Call *asking = find(id)) {
                asking->asked = true;
                asking->deadline->start(deadlines.prompt);
            }
        },
        [this, id](const Unlocked &ended) {
            if (Call *asking = find(id))
                unlocked(*asking, ended);
        });
}

/// A service's word that it unlocked is believed when it shows.
void KeyStore::Private::unlocked(Call &call, const Unlocked &unlocked)
{
    call.unlocking = 0;
    if (unlocked.state != Unlocked::State::Done) {
        settle(call.id, {outcomeOf(unlocked.state), {}, unlocked.detail});
        return;
    }
    call.asked = false;
    call.deadline->start(deadlines.answer);
    look(call, [this](Call &asking, const Keyring &keyring) {
        if (keyring.state == Keyring::State::Answered && keyring.locked.isEmpty())
            settle(asking.id, {KeyOutcome::Done});
        else
            settle(asking.id, answerOf(keyring, asking.verb).value_or(KeyAnswer{KeyOutcome::Locked}));
    });
}

KeyStore::KeyStore(KeyDeadlines deadlines, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, deadlines))
{
}

KeyStore::~KeyStore() = default;

KeyCallId KeyStore::store(const Account &account, const ApiKey &key, QObject *context, Done done)
{
    return d->add({Verb::Store, account.id, account.address, key}, context, std::move(done));
}

KeyCallId KeyStore::read(const Account &account, QObject *context, Done done)
{
    return d->add({Verb::Read, account.id, account.address}, context, std::move(done));
}

KeyCallId KeyStore::rebind(const Account &account, QObject *context, Done done)
{
    return d->add({Verb::Rebind, account.id, account.address}, context, std::move(done));
}

KeyCallId KeyStore::remove(const QString &account, QObject *context, Done done)
{
    return d->add({Verb::Remove, account}, context, std::move(done));
}

KeyCallId KeyStore::unlock(const QString &account, QObject *context, Done done)
{
    return d->add({Verb::Unlock, account}, context, std::move(done));
}

void KeyStore::drop(const QString &account, const ApiKey &key)
{
    d->add({Verb::Drop, account, {}, key}, nullptr, {});
}

void KeyStore::cancel(KeyCallId id)
{
    d->settle(id, {KeyOutcome::Cancelled});
}

} // namespace accounts

#include "moc_keystore.cpp"
