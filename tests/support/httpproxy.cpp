// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpproxy.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace support {

namespace {

/// One connection of a client: its request's head, then its tunnel.
class Tunnel : public QObject
{
public:
    Tunnel(QTcpSocket *client, quint16 target, QByteArray refusal, QList<QByteArray> &heads, QByteArray &sent,
           QObject *parent)
        : QObject(parent)
        , m_client(client)
        , m_server(new QTcpSocket(this))
        , m_target(target)
        , m_refusal(std::move(refusal))
        , m_heads(heads)
        , m_sent(sent)
    {
        client->setParent(this);
        connect(client, &QIODevice::readyRead, this, &Tunnel::read);
        connect(client, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
        connect(m_server, &QAbstractSocket::connected, this, [this] {
            m_client->write("HTTP/1.1 200 Connection established\r\n\r\n");
            pass();
        });
        connect(m_server, &QIODevice::readyRead, this, [this] { m_client->write(m_server->readAll()); });
        connect(m_server, &QAbstractSocket::disconnected, m_client, &QAbstractSocket::disconnectFromHost);
        connect(m_server, &QAbstractSocket::errorOccurred, m_client, &QAbstractSocket::disconnectFromHost);
        read();
    }

private:
    void read()
    {
        m_buffer += m_client->readAll();
        if (m_told) {
            pass();
            return;
        }
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_told = true;
        const QByteArray head = m_buffer.first(end);
        m_buffer.remove(0, end + 4);
        m_heads += head;
        if (head.startsWith("CONNECT ") && m_refusal.isEmpty()) {
            m_server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
            return;
        }
        m_client->write(m_refusal.isEmpty() ? "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                            : m_refusal);
        m_client->disconnectFromHost();
    }

    void pass()
    {
        if (m_server->state() != QAbstractSocket::ConnectedState)
            return;
        m_sent += m_buffer;
        m_server->write(m_buffer);
        m_buffer.clear();
    }

    QTcpSocket *m_client;
    QTcpSocket *m_server;
    quint16 m_target;
    QByteArray m_refusal;
    QList<QByteArray> &m_heads;
    QByteArray &m_sent;
    QByteArray m_buffer;
    bool m_told = false;
};

} // namespace

HttpProxy::HttpProxy(quint16 target, QObject *parent)
    : QObject(parent)
    , m_target(target)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &HttpProxy::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("The proxy has no port");
}

QList<QByteArray> HttpProxy::requests() const
{
    QList<QByteArray> lines;
    for (const QByteArray &head : m_heads)
        lines += head.left(head.indexOf("\r\n"));
    return lines;
}

void HttpProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection())
        new Tunnel(client, m_target, m_refusal, m_heads, m_sent, this);
}

} // namespace support
