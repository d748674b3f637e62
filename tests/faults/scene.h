// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "faults/halfopenport.h"
#include "faults/rows.h"
#include "faults/silentport.h"
#include "support/refusingport.h"

#include <memory>

namespace faults {

/// Who the servers of the matrix say they are. Made once a program: it takes the `openssl` command.
class Identities
{
public:
    Identities();

    /// Whether all could be made: a test checks this first.
    bool areValid() const;
    const support::Identity &identity(Shown shown) const { return m_identities.at(static_cast<qsizetype>(shown)); }
    /// What is added for the account. It has issued all but one of an unknown issuer and one that is self-signed.
    QSslCertificate authority() const { return m_own.certificate(); }

private:
    support::Authority m_own{QStringLiteral("Norrland Test CA")};
    support::Authority m_other{QStringLiteral("Other CA")};
    QList<support::Identity> m_identities;
};

/// The other side of a row, as it stands for one call.
class Scene
{
public:
    /// @p answers instead of the row's.
    Scene(const Identities &identities, const Row &row, bool secure, const FaultServer::Answers &answers);
    Scene(const Identities &identities, const Row &row, bool secure)
        : Scene(identities, row, secure, row.answers)
    {
    }

    /// To the server as the account has it, with the authority added.
    api::Connection connection() const { return m_connection; }
    /// Nothing where nobody is at the address.
    const FaultServer *server() const { return m_server.get(); }
    /// How often so far it came to where nothing new comes by itself (FaultServer::standing); where no connection comes
    /// about, whether one was tried.
    int standing() const;
    /// Goes on where a reset is what comes next.
    void resetWhatStands();

private:
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<HalfOpenPort> m_halfOpen;
    std::unique_ptr<support::RefusingPort> m_nobody;
    std::unique_ptr<SilentPort> m_silent;
    api::Connection m_connection;
};

/// Of every call. All but the size and the longest pause is as it comes: time passes by the test's own clock
/// (TimeDriver).
inline constexpr api::Limits matrixLimits{.bytes = 16LL * 1024 * 1024, .longestPause = std::chrono::seconds(60)};

} // namespace faults
