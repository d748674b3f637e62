// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keywishes.h"
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

KeyStore::Done Wish::done()
{
    return [this](const KeyAnswer &given) {
        ++times;
        answer = given;
    };
}

bool Wish::wait()
{
    return support::waitFor([this] { return times > 0; }) && times == 1;
}

KeyAnswer told(Wish &wish)
{
    return wish.wait() ? wish.answer : KeyAnswer{KeyOutcome::Failed, {}, u"told %1 times"_s.arg(wish.times)};
}

KeyAnswer stored(KeyStore &store, const QString &account, const ApiKey &key)
{
    Wish wish;
    store.store(account, key, nullptr, wish.done());
    return told(wish);
}

KeyAnswer readOf(KeyStore &store, const QString &account)
{
    Wish wish;
    store.read(account, nullptr, wish.done());
    return told(wish);
}

KeyAnswer removed(KeyStore &store, const QString &account)
{
    Wish wish;
    store.remove(account, nullptr, wish.done());
    return told(wish);
}

KeyAnswer unlocked(KeyStore &store, const QString &account)
{
    Wish wish;
    store.unlock(account, nullptr, wish.done());
    return told(wish);
}
