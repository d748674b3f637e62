// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace support {

/// A port of 127.0.0.1 that refuses every connection for as long as this lives: it is taken, and nobody listens. A port
/// that was merely given back may be given to a test that runs beside this one, and hear what is not meant for it.
class RefusingPort
{
public:
    /// Takes @p port, or any when it is 0. What a listener had open there may stay open.
    explicit RefusingPort(quint16 port = 0)
    {
        if (!m_socket.bind(QHostAddress::LocalHost, port, QAbstractSocket::ReuseAddressHint))
            qFatal("cannot take port %d: %s", port, qPrintable(m_socket.errorString()));
    }

    quint16 port() const { return m_socket.localPort(); }

private:
    QTcpSocket m_socket;
};

} // namespace support
