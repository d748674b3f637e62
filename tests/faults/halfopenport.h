// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace faults {

/// A port of 127.0.0.1 that leads to another one. When the server behind it closes, its last bytes arrive, and the
/// client's side of the connection stays open all the same: of a server that speaks TLS nothing but its close_notify
/// says that it has ended.
class HalfOpenPort
{
public:
    explicit HalfOpenPort(quint16 target);

    quint16 port() const { return m_listener.serverPort(); }

private:
    void lead();

    QTcpServer m_listener;
    quint16 m_target;
};

} // namespace faults
