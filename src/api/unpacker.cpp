// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/unpacker.h"

// What is read stays const.
#define ZLIB_CONST
#include <zlib.h>

namespace api {

namespace {

// Unpacked at a time: a bomb is noticed after one of these too many.
constexpr qsizetype unpackedAtATime = 64 * 1024;

// The largest window, with the head of gzip or of zlib: servers send either as "deflate".
constexpr int eitherHead = MAX_WBITS + 32;

bool isUnderstood(const QByteArray &encoding)
{
    return encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate";
}

} // namespace

/// Of zlib.
class Unpacker::Stream
{
public:
    Stream() { isReady = inflateInit2_(&z, eitherHead, ZLIB_VERSION, static_cast<int>(sizeof z)) == Z_OK; }
    ~Stream() { inflateEnd(&z); }
    Q_DISABLE_COPY_MOVE(Stream)

    z_stream z{};
    bool isReady = false;
};

Unpacker::Unpacker() = default;

Unpacker::~Unpacker() = default;

std::unique_ptr<Unpacker> Unpacker::of(const QByteArray &contentEncoding)
{
    const QByteArray named = contentEncoding.trimmed().toLower();
    if (named.isEmpty() || named == "identity")
        return nullptr;
    std::unique_ptr<Unpacker> unpacker(new Unpacker);
    if (isUnderstood(named))
        unpacker->m_stream = std::make_unique<Stream>();
    return unpacker;
}

void Unpacker::unpack(const QByteArray &piece, QByteArray &out, qint64 most)
{
    m_begun = m_begun || !piece.isEmpty();
    m_damaged = m_damaged || (!piece.isEmpty() && !(m_stream && m_stream->isReady));
    if (m_damaged || m_ended)
        return;
    z_stream &z = m_stream->z;
    z.next_in = reinterpret_cast<const Bytef *>(piece.constData());
    z.avail_in = static_cast<uInt>(piece.size());
    do {
        const qsizetype before = out.size();
        out.resize(before + unpackedAtATime);
        z.next_out = reinterpret_cast<Bytef *>(out.data() + before);
        z.avail_out = static_cast<uInt>(unpackedAtATime);
        const int result = inflate(&z, Z_NO_FLUSH);
        out.resize(before + unpackedAtATime - static_cast<qsizetype>(z.avail_out));
        m_ended = result == Z_STREAM_END;
        // Without progress: all of the piece is used up.
        m_damaged = result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR;
    } while (!m_damaged && !m_ended && z.avail_out == 0 && out.size() <= most);
}

bool Unpacker::isWhole() const
{
    return m_ended || !m_begun;
}

} // namespace api
