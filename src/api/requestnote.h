// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace api {

/// What can be told of one HTTP request that has ended: facts for the curious and for support, without host or key.
struct RequestNote
{
    /// Counts the requests of one client in the order they went out, from 1.
    quint64 number = 0;
    /// When it went out (UTC).
    QDateTime started = {};
    /// "GET" or "PATCH".
    QString verb = {};
    /// Below the base URL, with its query, percent-encoded; see notedPath().
    QString path = {};
    /// The HTTP status; 0 when no answer came.
    int status = 0;
    /// Until its answer was there, or until it was given up.
    std::chrono::milliseconds duration{0};
    /// Of the answer's body as far as it was taken, unpacked.
    qint64 bytes = 0;
    /// How often the call has been sent to this address, this time included.
    int attempt = 1;
    /// Why it brought nothing to go on with; nothing for a success, which a redirect that is followed is too. Cleaned,
    /// and without the words about fields of a form.
    std::optional<Error> outcome = std::nullopt;

    bool operator==(const RequestNote &) const = default;
};

/// The kind in English words that stay the same, for logs and support: "not found".
QString kindName(Error::Kind kind);

/// Takes a key and one-time-password addresses out of the path of an address, percent-encoded or not. Made once a key:
/// its patterns cost more to compile than a request takes otherwise.
class PathCensor
{
public:
    PathCensor(const QByteArray &key = {});
    void clean(QString &path) const;

private:
    /// Nothing without a key.
    std::optional<QRegularExpression> m_key;
    QRegularExpression m_otp;
};

/// Path and query of @p address as on the wire, below @p base where it lies there, cleaned by @p censor, at most 2,000
/// characters.
QString notedPath(const QUrl &address, const QUrl &base, const PathCensor &censor);

} // namespace api
