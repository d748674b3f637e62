// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpServer>

#include <chrono>

namespace bench {

/// A wire with latency between its port on 127.0.0.1 and a server: what the server sends arrives so much later, however
/// many connections there are and however much each carries.
class SlowWire : public QObject
{
    Q_OBJECT

public:
    SlowWire(quint16 server, std::chrono::milliseconds latency, QObject *parent = nullptr);

    /// The port to ask instead of the server's; 0 when there is none.
    quint16 port() const { return m_listener.serverPort(); }

private:
    void join();

    const quint16 m_server;
    const std::chrono::milliseconds m_latency;
    QTcpServer m_listener;
};

} // namespace bench
