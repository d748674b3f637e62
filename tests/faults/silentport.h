// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace faults {

/// A port of 127.0.0.1 where no connection comes about, and none is refused either: what knocks is left to wait.
class SilentPort
{
public:
    SilentPort();
    ~SilentPort();
    SilentPort(const SilentPort &) = delete;
    SilentPort &operator=(const SilentPort &) = delete;

    quint16 port() const { return m_port; }
    /// Whether somebody waits there. True where the system does not tell (/proc/net/tcp).
    bool isKnockedAt() const;

private:
    int waiting() const;

    QList<int> m_sockets;
    int m_ownWaiting = 0;
    quint16 m_port = 0;
};

} // namespace faults
