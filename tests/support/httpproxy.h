// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>

namespace support {

/// An HTTP proxy on a free port of 127.0.0.1. It has a tunnel to one server of this machine for each CONNECT, whatever
/// host was asked for, so that a test's server can have any name; remembers what it was asked; and refuses all else.
class HttpProxy : public QObject
{
public:
    /// @p target is the port of that server.
    explicit HttpProxy(quint16 target, QObject *parent = nullptr);

    /// From now on answers so to each CONNECT instead: a whole head.
    void refuse(const QByteArray &head) { m_refusal = head; }

    quint16 port() const { return m_listener.serverPort(); }
    /// The heads of the requests as they arrived, in order.
    const QList<QByteArray> &heads() const { return m_heads; }
    /// Their first lines.
    QList<QByteArray> requests() const;
    /// All that went through from the client's side after the heads, as it was on the wire.
    const QByteArray &sent() const { return m_sent; }

private:
    void accept();

    QTcpServer m_listener;
    quint16 m_target;
    QList<QByteArray> m_heads;
    QByteArray m_sent;
    QByteArray m_refusal;
};

} // namespace support
