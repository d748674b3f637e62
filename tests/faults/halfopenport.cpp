// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/halfopenport.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace faults {

HalfOpenPort::HalfOpenPort(quint16 target)
    : m_target(target)
{
    QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] { lead(); });
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("The half-open port cannot listen");
}

void HalfOpenPort::lead()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        QObject::connect(client, &QIODevice::readyRead, server, [client, server] {
            if (server->state() == QAbstractSocket::ConnectedState)
                server->write(client->readAll());
        });
        QObject::connect(server, &QAbstractSocket::connected, client,
                         [client, server] { server->write(client->readAll()); });
        QObject::connect(server, &QIODevice::readyRead, client, [client, server] { client->write(server->readAll()); });
        QObject::connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }
}

} // namespace faults
