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
    /// A line for each.
    static QString details(const QList<api::Flaw> &flaws);
    static QString sentence(api::AddressFault fault);

private:
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

} // namespace words
