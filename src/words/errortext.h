// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/address.h"
#include "api/error.h"
#include "inventory/outage.h"

#include <QCoreApplication>
#include <QString>

namespace words {

/// Sentences about facts, made when they are shown, in the language of that moment.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// One plain sentence: what is wrong, and what to do where there is something to do.
    static QString sentence(const api::Error &error);
    /// The sentence of Kind::Tls without the way to File → Accounts…, for where a CA file is chosen already.
    static QString sentence(const api::TlsFacts &tls);
    /// Whether a certificate authority of one's own would help.
    static bool wantsAuthority(const api::TlsFacts &tls);
    /// The facts for support: call, status, place, the server's words. Without the key.
    static QString details(const api::Error &error);
    /// What the server showed: host, subject, issuer and validity, a line each; empty when it showed nothing.
    static QString details(const api::TlsFacts &tls);
    static QString sentence(const api::Flaw &flaw);
    /// Of a list that is not whole, by why the rest of it is not there (inventory::State::missing).
    static QString incomplete(const api::Error &missing);
    /// A line for each.
    static QString details(const QList<api::Flaw> &flaws);
    static QString sentence(api::AddressFault fault);

private:
    static QString pause(qint64 seconds);
    static QString notTheApi();
    static QString ofTheWay(const api::Error &error);
    static QString proxyLogin(const QString &proxy);
    static QString sentenceWithWay(const api::TlsFacts &tls);
    static QString fault(api::TlsProblem problem, const api::TlsFacts &tls);
};

/// Whether the fault is told once, over all pages, and need not be told again beside what it concerns: a refused key,
/// and whatever leaves a gap in what was read.
inline bool isToldOnce(const api::Error &error)
{
    return error.kind == api::Error::Kind::KeyRefused || inventory::isGap(error);
}

/// Whether that a list came in part is told once, over all pages: what may pass by itself is read again, and counted
/// with all else that was not read.
inline bool isToldOnceInPart(const api::Error &missing)
{
    return inventory::mayPassByItself(missing);
}

/// Whether what stands on the screen lacks something for it. A large number is shown digit by digit.
inline bool isSeen(const api::Flaw &flaw)
{
    return flaw.kind != api::Flaw::Kind::LargeNumber;
}

} // namespace words
