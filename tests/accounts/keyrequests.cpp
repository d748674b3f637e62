// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keyrequests.h"
#include "support/testcase.h"

using namespace Qt::StringLiterals;
using accounts::ApiKey;
using accounts::KeyAnswer;
using accounts::KeyOutcome;
using accounts::KeyStore;

ApiKey keyOf(const char *text)
{
    return ApiKey(QByteArray(text));
}

KeyStore::Done KeyRequest::done()
{
    return [this](const KeyAnswer &given) {
        ++times;
        answer = given;
    };
}

bool KeyRequest::wait()
{
    return support::waitFor([this] { return times > 0; }) && times == 1;
}

KeyAnswer told(KeyRequest &request)
{
    return request.wait() ? request.answer : KeyAnswer{KeyOutcome::Failed, {}, u"told %1 times"_s.arg(request.times)};
}

accounts::Account accountOf(const QString &id, const QUrl &address)
{
    accounts::Account account;
    account.id = id;
    account.address = address;
    return account;
}

KeyAnswer stored(KeyStore &store, const QString &account, const ApiKey &key)
{
    return stored(store, accountOf(account), key);
}

KeyAnswer stored(KeyStore &store, const accounts::Account &account, const ApiKey &key)
{
    KeyRequest request;
    store.store(account, key, nullptr, request.done());
    return told(request);
}

KeyAnswer readOf(KeyStore &store, const QString &account)
{
    return readOf(store, accountOf(account));
}

KeyAnswer readOf(KeyStore &store, const accounts::Account &account)
{
    KeyRequest request;
    store.read(account, nullptr, request.done());
    return told(request);
}

KeyAnswer rebound(KeyStore &store, const accounts::Account &account)
{
    KeyRequest request;
    store.rebind(account, nullptr, request.done());
    return told(request);
}

KeyAnswer removed(KeyStore &store, const QString &account)
{
    KeyRequest request;
    store.remove(account, nullptr, request.done());
    return told(request);
}

KeyAnswer unlocked(KeyStore &store, const QString &account)
{
    KeyRequest request;
    store.unlock(account, nullptr, request.done());
    return told(request);
}
