// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/slowwire.h"

#include <QTcpSocket>
#include <QTimer>

namespace bench {

SlowWire::SlowWire(quint16 server, std::chrono::milliseconds latency, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_latency(latency)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &SlowWire::join);
    m_listener.listen(QHostAddress::LocalHost);
}

void SlowWire::join()
{
    while (QTcpSocket *near = m_listener.nextPendingConnection()) {
        auto *far = new QTcpSocket(near);
        for (QTcpSocket *socket : {near, far})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        connect(far, &QTcpSocket::readyRead, near, [this, near, far] {
            const QByteArray bytes = far->readAll();
            QTimer::singleShot(m_latency, Qt::PreciseTimer, near, [near, bytes] { near->write(bytes); });
        });
        connect(far, &QTcpSocket::disconnected, near, [this, near] {
            // Behind what it sent last.
            QTimer::singleShot(m_latency + std::chrono::milliseconds(1), near, &QTcpSocket::disconnectFromHost);
        });
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server);
    }
}

} // namespace bench

#include "moc_slowwire.cpp"
