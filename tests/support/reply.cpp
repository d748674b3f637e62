// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reply.h"

#include <QJsonDocument>

#include <array>
#include <cstdint>

namespace support {

namespace {

// gzip's frame around blocks that are stored, not squeezed, which every reader of gzip must accept: how long it is does
// not depend on who packs it.
QByteArray gzipped(const QByteArray &body)
{
    constexpr qsizetype largestBlock = 0xffff;
    QByteArray out = QByteArray::fromHex("1f8b08000000000000ff");
    const auto appendLittleEndian = [&out](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            out.append(static_cast<char>((value >> (8 * i)) & 0xffU));
    };
    qsizetype at = 0;
    do {
        const qsizetype length = qMin(largestBlock, body.size() - at);
        out.append(at + length == body.size() ? '\x01' : '\x00');
        appendLittleEndian(static_cast<std::uint32_t>(length), 2);
        appendLittleEndian(~static_cast<std::uint32_t>(length), 2);
        out.append(body.mid(at, length));
        at += length;
    } while (at < body.size());

    std::uint32_t crc = 0xffffffffU;
    for (const char byte : body) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    appendLittleEndian(~crc, 4);
    appendLittleEndian(static_cast<std::uint32_t>(body.size()), 4);
    return out;
}

} // namespace

Reply Reply::text(const QByteArray &type, const QByteArray &body, int status)
{
    Reply reply;
    reply.m_status = status;
    reply.m_body = body;
    if (!type.isEmpty())
        reply.header("Content-Type", type);
    return reply;
}

Reply Reply::json(const QByteArray &text, int status)
{
    return Reply::text("application/json", text, status);
}

Reply Reply::json(const QJsonObject &object, int status)
{
    return json(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

Reply Reply::json(const QJsonArray &array, int status)
{
    return json(QJsonDocument(array).toJson(QJsonDocument::Compact), status);
}

Reply Reply::empty(int status)
{
    return text({}, {}, status);
}

Reply Reply::redirect(int status, const QByteArray &location)
{
    return empty(status).header("Location", location);
}

Reply Reply::bytes(const QByteArray &bytes)
{
    Reply reply;
    reply.m_raw = true;
    reply.m_body = bytes;
    reply.m_end = End::Close;
    return reply;
}

Reply Reply::closed()
{
    return bytes({});
}

Reply Reply::silence()
{
    Reply reply = bytes({});
    reply.m_end = End::Stall;
    return reply;
}

Reply &Reply::header(const QByteArray &name, const QByteArray &value)
{
    m_headers.append({name, value});
    return *this;
}

Reply &Reply::after(std::chrono::milliseconds delay)
{
    m_delay = delay;
    return *this;
}

Reply &Reply::slowly(qsizetype size, std::chrono::milliseconds interval)
{
    m_pieceSize = size;
    m_interval = interval;
    return *this;
}

Reply &Reply::cutAt(qsizetype length)
{
    m_sent = length;
    m_end = End::Close;
    return *this;
}

Reply &Reply::stallAt(qsizetype length)
{
    m_sent = length;
    m_end = End::Stall;
    return *this;
}

Reply &Reply::withoutLength()
{
    m_saysLength = false;
    m_end = End::Close;
    return *this;
}

Reply &Reply::gzip()
{
    m_body = gzipped(m_body);
    return header("Content-Encoding", "gzip");
}

QByteArray Reply::head() const
{
    if (m_raw)
        return {};
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_status) + " Scripted\r\n";
    for (const auto &[name, value] : m_headers)
        head += name + ": " + value + "\r\n";
    if (m_status != 204 && m_saysLength)
        head += "Content-Length: " + QByteArray::number(m_body.size()) + "\r\n";
    return head + "\r\n";
}

} // namespace support
