// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/silentport.h"

#include <QByteArray>
#include <QFile>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace faults {

SilentPort::SilentPort()
{
    const auto open = [this] {
        m_sockets.append(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        return m_sockets.constLast();
    };
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *where = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    const int listener = open();
    if (bind(listener, where, size) != 0 || listen(listener, 0) != 0 || getsockname(listener, where, &size) != 0)
        qFatal("The silent port cannot listen");
    m_port = ntohs(address.sin_port);
    // The queue of those who are not accepted holds one; these take it, and the system is silent to who comes after.
    for (int i = 0; i < 3; ++i)
        connect(open(), where, size);
    m_ownWaiting = waiting();
}

bool SilentPort::isKnockedAt() const
{
    const int all = waiting();
    return all < 0 || all > m_ownWaiting;
}

/// Sockets that have asked for a connection to here and have no answer (SYN_SENT is 02, proc(5)); -1 when unknown.
int SilentPort::waiting() const
{
    QFile file(QStringLiteral("/proc/net/tcp"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray here = ':' + QByteArray::number(m_port, 16).toUpper().rightJustified(4, '0');
    const QList<QByteArray> lines = file.readAll().split('\n');
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [&here](const QByteArray &line) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        return fields.value(2).endsWith(here) && fields.value(3) == "02";
    }));
}

SilentPort::~SilentPort()
{
    for (const int socket : m_sockets)
        close(socket);
}

} // namespace faults
