// SPDX-License-Identifier: GPL-3.0-or-later
// For systems whose keychain is no Secret Service: QtKeychain tells there whether it is locked, and unlocks it by
// itself.
#include "accounts/secretservice.h"

namespace accounts {

class SecretService::Private
{
};

SecretService::SecretService(QObject *parent)
    : QObject(parent)
{
}

SecretService::~SecretService() = default;

void SecretService::look(const QString &, const QString &, std::function<void(const Keyring &)> done)
{
    Keyring keyring;
    keyring.state = Keyring::State::Elsewhere;
    keyring.mayAsk = true;
    QMetaObject::invokeMethod(
        this, [keyring, done] { done(keyring); }, Qt::QueuedConnection);
}

int SecretService::unlock(const QStringList &, std::function<void()>, std::function<void(const Unlocked &)> done)
{
    QMetaObject::invokeMethod(
        this, [done] { done({}); }, Qt::QueuedConnection);
    return 0;
}

int SecretService::makeDefault(std::function<void()>, std::function<void(const Unlocked &)> done)
{
    return unlock({}, {}, std::move(done));
}

void SecretService::forget(int) {}

} // namespace accounts
