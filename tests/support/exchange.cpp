// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/exchange.h"

#include <QTimer>

namespace support {

Exchange::Exchange(HttpServer &server, QTcpSocket *socket)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
{
    socket->setParent(this);
    // Head and body are written apart: without this the second waits for the first's acknowledgement.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QIODevice::readyRead, this, &Exchange::read);
    connect(socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    // Bytes may have come with the connection itself.
    QMetaObject::invokeMethod(
        this, [this] { read(); }, Qt::QueuedConnection);
}

void Exchange::read()
{
    m_buffer += m_socket->readAll();
    if (m_busy)
        return;
    if (std::optional<Received> request = takeRequest()) {
        m_busy = true;
        m_server.take(*this, *request);
    }
}

std::optional<Received> Exchange::takeRequest()
{
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = m_buffer.first(headEnd).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    Received request;
    request.verb = words.value(0);
    request.path = words.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype bodyStart = headEnd + 4;
    const qsizetype bodyLength = request.header("Content-Length").toLongLong();
    if (m_buffer.size() < bodyStart + bodyLength)
        return std::nullopt;
    request.body = m_buffer.mid(bodyStart, bodyLength);
    m_buffer.remove(0, bodyStart + bodyLength);
    return request;
}

void Exchange::send(const Reply &reply)
{
    QTimer::singleShot(reply.m_delay, this, [this, reply] {
        const qsizetype length = reply.m_sent < 0 ? reply.m_body.size() : qMin(reply.m_sent, reply.m_body.size());
        m_socket->write(reply.head());
        sendBody(reply, 0, length);
    });
}

void Exchange::sendBody(const Reply &reply, qsizetype at, qsizetype length)
{
    const qsizetype piece = reply.m_pieceSize > 0 ? qMin(reply.m_pieceSize, length - at) : length - at;
    m_socket->write(reply.m_body.mid(at, piece));
    if (at + piece >= length)
        return finish(reply.m_end);
    QTimer::singleShot(reply.m_interval, this,
                       [this, reply, next = at + piece, length] { sendBody(reply, next, length); });
}

void Exchange::finish(Reply::End end)
{
    switch (end) {
    case Reply::End::Stall:
        return;
    case Reply::End::Close:
        m_socket->disconnectFromHost();
        return;
    case Reply::End::Keep:
        m_busy = false;
        read();
        return;
    }
}

} // namespace support
