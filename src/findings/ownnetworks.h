// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QSet>

namespace findings {

/// The addresses of one's own servers, and the networks in which they are: /24 and /64, the sizes in which providers
/// give addresses out.
class OwnNetworks
{
public:
    void add(const QHostAddress &address);

    bool has(const QHostAddress &address) const { return m_addresses.contains(address); }
    bool isNear(const QHostAddress &address) const { return m_networks.contains(networkOf(address)); }
    const QSet<QHostAddress> &addresses() const { return m_addresses; }

    /// Its leading bits; no /24 is a /64.
    static quint64 networkOf(const QHostAddress &address);

private:
    QSet<QHostAddress> m_addresses;
    QSet<quint64> m_networks;
};

} // namespace findings
