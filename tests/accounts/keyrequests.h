// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/keystore.h"

#include <QTest>

// Requests to a KeyStore, and their outcomes waited for.

/// Long enough for a slow machine under a sanitizer: the keychain answers, and is waited for.
inline constexpr accounts::KeyDeadlines patient{std::chrono::seconds(60), std::chrono::seconds(60)};
/// The keychain answers, and the person does not: that is what is waited for.
inline constexpr accounts::KeyDeadlines unattended{std::chrono::seconds(60), std::chrono::milliseconds(300)};
/// Nobody answers, and that is what is waited for.
inline constexpr accounts::KeyDeadlines hasty{std::chrono::milliseconds(200), std::chrono::milliseconds(300)};

/// One request and its outcome.
struct KeyRequest
{
    int times = 0;
    accounts::KeyAnswer answer;

    accounts::KeyStore::Done done();
    /// Waits for the outcome; false unless it was told once.
    bool wait();
};

/// The outcome of a request, waited for.
accounts::KeyAnswer told(KeyRequest &request);

accounts::ApiKey keyOf(const char *text);
/// An account with this id, otherwise as any.
accounts::Account accountOf(const QString &id, const QUrl &address = api::defaultAddress());
accounts::KeyAnswer stored(accounts::KeyStore &store, const QString &account, const accounts::ApiKey &key);
accounts::KeyAnswer stored(accounts::KeyStore &store, const accounts::Account &account, const accounts::ApiKey &key);
accounts::KeyAnswer readOf(accounts::KeyStore &store, const QString &account);
accounts::KeyAnswer readOf(accounts::KeyStore &store, const accounts::Account &account);
accounts::KeyAnswer rebound(accounts::KeyStore &store, const accounts::Account &account);
accounts::KeyAnswer removed(accounts::KeyStore &store, const QString &account);
accounts::KeyAnswer unlocked(accounts::KeyStore &store, const QString &account);

#define COMPARE_OUTCOME(answer, expected)                                                                              \
    do {                                                                                                               \
        const accounts::KeyAnswer compared = answer;                                                                   \
        QVERIFY2(compared.outcome == (expected),                                                                       \
                 qPrintable(QStringLiteral("outcome %1: %2").arg(int(compared.outcome)).arg(compared.detail)));        \
    } while (false)
