// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ownnetworks.h"

#include <QtEndian>

namespace findings {

void OwnNetworks::add(const QHostAddress &address)
{
    m_addresses.insert(address);
    m_networks.insert(networkOf(address));
}

quint64 OwnNetworks::networkOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.toIPv4Address() >> 8;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return qFromBigEndian<quint64>(bytes.c);
}

} // namespace findings
