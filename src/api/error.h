// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tlsfacts.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace api {

/// Why a call failed, as facts. Sentences are made of it where they are shown (words/errortext), so that they change
/// language too.
struct Error
{
    enum class Kind {
        Refused,        ///< nothing listens at the address
        HostNotFound,   ///< the address has no host
        NoConnection,   ///< any other failure before an answer
        Tls,            ///< the server could not prove who it is; `tls` says why
        Idle,           ///< nothing came for the idle time
        Deadline,       ///< not finished within the whole time allowed
        Cut,            ///< the answer ended too early
        TooBig,         ///< the answer passed the size limit
        Unpackable,     ///< the answer came compressed and is damaged, or passes the size limit when unpacked
        ProxyLogin,     ///< the proxy wants a login; `proxy` is the one
        Cancelled,      ///< cancelled by us
        Redirected,     ///< sent to an address where the key must not go; `words` is that address's origin
        Moved,          ///< sent to where the key must not go within the account's own origin; `words` is the path
        KeyRefused,     ///< 401
        Forbidden,      ///< 403
        NotFound,       ///< 404
        Rejected,       ///< 400 and other 4xx: `fields` and `words` as the server put it
        TooMany,        ///< 429; `retryAfter`
        ServerFault,    ///< 5xx
        NotJson,        ///< an answer of another type than JSON
        BrokenJson,     ///< JSON that does not parse: `line`, `column`, `words`
        WrongShape,     ///< JSON of an unexpected shape: `place`
        Incomplete,     ///< fewer different elements of a list came than it counts: `came`, `counted`
        UnknownOutcome, ///< a write that may or may not have arrived: read again, never repeat
        ReadOnly,       ///< a write to an account that the person made read-only: nothing was sent
        BadName,        ///< a name that cannot be put into a path (docs/contract.md, doubt 11)
    };

    Kind kind = Kind::NoConnection;
    /// The HTTP status; 0 when no answer came.
    int status = 0;
    /// Verb and path of the call, without host, query or key.
    QString call = {};
    /// The server's or the system's own words: plain text, shortened, the key removed. Never a sentence of ours.
    QString words = {};
    /// The server's words per field of the form (docs/contract.md, doubt 9).
    QMap<QString, QStringList> fields = {};
    /// Where the JSON broke, counted from 1; 0 when it did not.
    qint64 line = 0;
    qint64 column = 0;
    /// Where in the JSON the shape was wrong, as in "results[3].name".
    QString place = {};
    /// Of a list that is not whole: how many different elements came, and how many the server counts; -1 when it did
    /// not say.
    qint64 came = 0;
    qint64 counted = -1;
    /// Seconds to wait before the next call; -1 when the server did not say.
    qint64 retryAfter = -1;
    /// An HTML page came with it: that may be a gateway's or a login's, while the API itself speaks JSON.
    bool page = false;
    /// Host and port of the proxy that did not bring the connection about; empty where none stood between.
    QString proxy = {};
    /// Of Kind::Tls: what the server showed, and what is wrong with it.
    TlsFacts tls = {};

    bool operator==(const Error &) const = default;
};

/// What could not be used of an answer, or not wholly, while the rest could.
struct Flaw
{
    enum class Kind {
        NotAnObject, ///< the element is of another type
        NoName,      ///< the field that identifies it is missing or empty
        NoReference, ///< it has an id that is no whole number: it counts, and nothing more can be read about it
        LargeNumber, ///< a whole number that 64 bits do not hold: it is kept as a text of its digits
    };

    Kind kind = Kind::NotAnObject;
    /// Where, as in "[3]" or "records[7]"; of a number its digits.
    QString place = {};

    bool operator==(const Flaw &) const = default;
};

} // namespace api
