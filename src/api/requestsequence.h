// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/transfer.h"

#include <QSet>
#include <QUrl>

namespace api {

/// What to do after an answer.
struct Step
{
    enum class Kind {
        Decode,   ///< a success: read its body
        SendNext, ///< send to `RequestSequence::address()`, which has changed
        Wait,     ///< the server asked to be left alone for `wait`; `error` says so
        Retry,    ///< `error` may pass: send once more to the same address, after a while
        Fail,     ///< the outcome is `error`
    };

    Kind kind = Kind::Decode;
    Error error = {};
    std::chrono::milliseconds wait{0};
};

/// The way of one call over the network: decides after each answer where the next request goes, or that there is none.
/// Every address it names lies within the base. Sends nothing itself.
class RequestSequence
{
public:
    /// @p slash: whether a write goes to the path with a slash from the start (docs/contract.md, doubt 1).
    RequestSequence(Verb verb, const QUrl &base, const QString &path, const Limits &limits, bool slash);

    QUrl address() const { return m_address; }

    /// Decides by the answer that came from address().
    Step answered(const HttpAnswer &answer);
    /// Goes to the next page of a list, named as the server wrote it.
    Step turnPage(const QString &next);

    /// Answers from the present address so far, without those that only asked to wait.
    int sends() const { return m_sends; }
    /// Whether a read that met a fault that may pass may be sent once more.
    bool mayRepeat() const { return m_verb == Verb::Get && m_sends < m_limits.attempts; }
    /// Whether a write's path with a slash has shown that it is the one that handles writes.
    bool slashProved() const { return m_slashProved; }

private:
    Step goTo(const QUrl &address);
    Step redirected(const HttpAnswer &answer);
    Step unhandledWrite(const HttpAnswer &answer);
    bool pointsToSlash(const HttpAnswer &answer) const;

    Verb m_verb;
    QUrl m_base;
    QUrl m_address;
    Limits m_limits;
    bool m_slash;
    bool m_slashProved = false;
    /// What the path without a slash said, while the one with a slash is tried.
    std::optional<Error> m_plainError;
    int m_sends = 0;
    int m_redirects = 0;
    int m_pages = 1;
    QSet<QUrl> m_visited;
};

} // namespace api
