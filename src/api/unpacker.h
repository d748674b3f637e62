// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace api {

/// Unpacks a body that comes compressed, piece by piece. Qt would do so by itself, and then could not tell a body that
/// was cut from a whole one, since it forgets the length that was told.
class Unpacker
{
public:
    /// What may come compressed, for the header Accept-Encoding.
    static constexpr const char *encoding = "gzip";

    /// Of an answer with this Content-Encoding; null where nothing is to be unpacked. One that is not ours cannot be
    /// unpacked: see isDamaged().
    static std::unique_ptr<Unpacker> of(const QByteArray &contentEncoding);
    ~Unpacker();
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    /// Appends to @p out what @p piece holds, until it is longer than @p most.
    void unpack(const QByteArray &piece, QByteArray &out, qint64 most);
    /// Whether it came to its end. Nothing at all is whole too: an answer without a body may say how it is packed.
    bool isWhole() const;
    bool isDamaged() const { return m_damaged; }

private:
    class Stream;

    Unpacker();

    std::unique_ptr<Stream> m_stream;
    bool m_begun = false;
    bool m_ended = false;
    bool m_damaged = false;
};

} // namespace api
