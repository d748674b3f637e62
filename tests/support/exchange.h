// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpserver.h"

#include <QTcpSocket>

#include <optional>

namespace support {

/// One connection of the scripted server: takes requests from the socket one by one and sends the replies.
class Exchange : public QObject
{
public:
    Exchange(HttpServer &server, QTcpSocket *socket);

    bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    void send(const Reply &reply);

private:
    void read();
    std::optional<Received> takeRequest();
    void sendBody(const Reply &reply, qsizetype at, qsizetype length);
    void finish(Reply::End end);

    HttpServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_buffer;
    bool m_busy = false;
};

} // namespace support
