// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/scene.h"

#include <algorithm>

namespace faults {

using namespace Qt::StringLiterals;

Identities::Identities()
{
    const QString here = u"DNS:localhost,IP:127.0.0.1"_s;
    const QString name = u"api.example"_s;
    // In the order of Shown.
    m_identities = {
        m_own.issue(name, here),
        m_other.issue(name, here),
        m_own.issue(name, here, {.to = u"20210101120000Z"_s}),
        m_own.issue(name, here, {.from = u"20980101120000Z"_s}),
        m_own.issue(name, u"DNS:other.example,DNS:www.other.example"_s),
        support::Authority::selfSigned(name, here),
    };
}

bool Identities::areValid() const
{
    return !authority().isNull() && std::all_of(m_identities.begin(), m_identities.end(),
                                                [](const support::Identity &identity) { return identity.isValid(); });
}

Scene::Scene(const Identities &identities, const Row &row, bool secure, const FaultServer::Answers &answers)
{
    const bool tls = row.speaks == Speaks::AsAsked ? secure : row.speaks == Speaks::Tls;
    quint16 port = 0;
    switch (row.stage) {
    case Stage::Server:
    case Stage::HalfOpen:
        m_server =
            std::make_unique<FaultServer>(tls ? identities.identity(row.shown) : support::Identity{}, answers, row.cue);
        if (row.stage == Stage::HalfOpen)
            m_halfOpen = std::make_unique<HalfOpenPort>(m_server->port());
        port = m_halfOpen ? m_halfOpen->port() : m_server->port();
        break;
    case Stage::Silent:
        m_silent = std::make_unique<SilentPort>();
        port = m_silent->port();
        break;
    case Stage::Nobody:
        m_nobody = std::make_unique<support::RefusingPort>();
        port = m_nobody->port();
        break;
    case Stage::NoHost:
        break;
    }
    QUrl base;
    base.setScheme(secure ? u"https"_s : u"http"_s);
    // RFC 6761: the name "invalid" never has an address.
    base.setHost(row.stage == Stage::NoHost ? u"cloudnet.invalid"_s : u"127.0.0.1"_s);
    if (port != 0)
        base.setPort(port);
    base.setPath(u"/api/v2"_s);
    m_connection = {.base = base, .key = key, .extraAuthorities = {identities.authority()}};
}

int Scene::standing() const
{
    if (m_server)
        return m_server->standing();
    return m_silent && m_silent->isKnockedAt() ? 1 : 0;
}

void Scene::resetWhatStands()
{
    if (m_server)
        m_server->resetWhatStands();
}

} // namespace faults
