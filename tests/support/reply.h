// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <utility>

namespace support {

/// What a scripted server sends back for one request, down to the byte. Built from one of the static functions, then
/// refined: `Reply::json("[]").header("Retry-After", "1").after(50ms)`.
class Reply
{
public:
    /// JSON text as given, valid or not.
    static Reply json(const QByteArray &text, int status = 200);
    static Reply json(const QJsonObject &object, int status = 200);
    static Reply json(const QJsonArray &array, int status = 200);
    /// Any body of any type; an empty @p type sends no Content-Type.
    static Reply text(const QByteArray &type, const QByteArray &body, int status = 200);
    /// No body: 204 and the like.
    static Reply empty(int status);
    static Reply redirect(int status, const QByteArray &location);
    /// These bytes instead of an HTTP answer, then the connection is closed.
    static Reply bytes(const QByteArray &bytes);
    /// Closes the connection without a byte.
    static Reply closed();
    /// Never answers; the connection stays open.
    static Reply silence();

    /// Adds a header.
    Reply &header(const QByteArray &name, const QByteArray &value);
    /// Waits before the first byte.
    Reply &after(std::chrono::milliseconds delay);
    /// Sends the body in pieces of @p size bytes, one every @p interval.
    Reply &slowly(qsizetype size, std::chrono::milliseconds interval);
    /// Says the whole length, sends the first @p length bytes of the body, then closes the connection.
    Reply &cutAt(qsizetype length);
    /// Says the whole length, sends the first @p length bytes of the body, then stays silent.
    Reply &stallAt(qsizetype length);
    /// Does not say how long the body is: it ends with the connection.
    Reply &withoutLength();
    /// Compresses the body and says so.
    Reply &gzip();

private:
    friend class Exchange;

    enum class End { Keep, Close, Stall };

    QByteArray head() const;

    int m_status = 200;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    QByteArray m_body;
    bool m_raw = false;
    bool m_saysLength = true;
    qsizetype m_sent = -1;
    End m_end = End::Keep;
    qsizetype m_pieceSize = -1;
    std::chrono::milliseconds m_interval{0};
    std::chrono::milliseconds m_delay{0};
};

} // namespace support
