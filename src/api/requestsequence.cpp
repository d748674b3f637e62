// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestsequence.h"

#include "api/address.h"
#include "api/outcome.h"
#include "api/retry.h"

namespace api {

using namespace Qt::StringLiterals;

namespace {

Step failed(Error error)
{
    return {.kind = Step::Kind::Fail, .error = std::move(error)};
}

Step unusableNext()
{
    return failed({.kind = Error::Kind::WrongShape, .place = u"next"_s});
}

// That a path does not take the write; the same path with a slash may.
bool isUnhandled(const HttpAnswer &answer)
{
    return answer.status == 404 || answer.status == 405 || answer.isRedirect();
}

bool namesTarget(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QUrl withSlash(QUrl url)
{
    url.setPath(url.path(QUrl::FullyEncoded) + u'/', QUrl::StrictMode);
    return url;
}

QUrl targetOf(const HttpAnswer &answer, const QUrl &from)
{
    QUrl target = from.resolved(QUrl::fromEncoded(answer.location));
    target.setFragment({});
    return target;
}

} // namespace

RequestSequence::RequestSequence(Verb verb, const QUrl &base, const QString &path, const Limits &limits, bool slash)
    : m_verb(verb)
    , m_base(base)
    , m_address(base)
    , m_limits(limits)
    , m_slash(verb == Verb::Patch && slash)
{
    // Strict: what is percent-encoded in a name stays so on the wire.
    m_address.setPath(base.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    if (m_slash)
        m_address = withSlash(m_address);
    m_visited.insert(m_address);
}

Step RequestSequence::answered(const HttpAnswer &answer)
{
    const qint64 asked = secondsToWait(answer);
    // What the server did not take is no attempt.
    if (answer.status != 429 && asked < 0)
        ++m_sends;
    if (m_verb == Verb::Patch && isUnhandled(answer))
        return unhandledWrite(answer);
    if (answer.isRedirect() && answer.ending != HttpAnswer::Ending::Cancelled)
        return redirected(answer);
    m_slashProved = m_slash && answer.status != 0;
    std::optional<Error> error = errorOf(answer, m_verb);
    if (!error)
        return {.kind = Step::Kind::Decode};
    if (mayPass(answer) && mayRepeat())
        return {.kind = Step::Kind::Retry, .error = std::move(*error)};
    if (error->retryAfter < 0 && error->kind != Error::Kind::TooMany)
        return failed(std::move(*error));
    const std::chrono::milliseconds wait =
        error->retryAfter < 0 ? m_limits.defaultPause : std::chrono::seconds(error->retryAfter);
    return {.kind = Step::Kind::Wait, .error = std::move(*error), .wait = wait};
}

Step RequestSequence::turnPage(const QString &next)
{
    QUrl target = onOwnOrigin(m_address.resolved(QUrl(next)), m_base);
    target.setFragment({});
    if (!target.isValid())
        return unusableNext();
    if (!isWithin(target, m_base))
        return failed({.kind = Error::Kind::Redirected, .words = origin(target)});
    if (m_visited.contains(target) || m_pages >= m_limits.pages)
        return unusableNext();
    ++m_pages;
    m_redirects = 0;
    return goTo(target);
}

Step RequestSequence::goTo(const QUrl &address)
{
    m_address = address;
    m_visited.insert(address);
    m_sends = 0;
    return {.kind = Step::Kind::SendNext};
}

Step RequestSequence::redirected(const HttpAnswer &answer)
{
    const QUrl target = targetOf(answer, m_address);
    const bool mayFollow = namesTarget(answer.status) && !answer.location.isEmpty() && isWithin(target, m_base) &&
                           !m_visited.contains(target) && m_redirects < m_limits.redirects;
    // In circles within the account's own address: nothing was kept from anybody, and there is no answer of the API.
    if (!mayFollow && m_verb == Verb::Get && !answer.location.isEmpty() && isWithin(target, m_base))
        return failed({.kind = Error::Kind::NotJson, .status = answer.status});
    if (!mayFollow)
        return failed(redirectError(answer, m_address));
    ++m_redirects;
    return goTo(target);
}

Step RequestSequence::unhandledWrite(const HttpAnswer &answer)
{
    Error error = answer.isRedirect() ? redirectError(answer, m_address) : *errorOf(answer, m_verb);
    const bool mayBeSlash = !answer.isRedirect() || pointsToSlash(answer);
    if (!m_slash && mayBeSlash && answer.ending != HttpAnswer::Ending::Cancelled) {
        m_slash = true;
        m_plainError = std::move(error);
        return goTo(withSlash(m_address));
    }
    // When neither path takes it, the documented one has said what it is about, unless the other says more.
    const bool plainSaysMore = m_plainError && m_plainError->kind == Error::Kind::NotFound &&
                               !(m_plainError->words.isEmpty() && error.kind == Error::Kind::NotFound);
    return failed(plainSaysMore ? *m_plainError : std::move(error));
}

bool RequestSequence::pointsToSlash(const HttpAnswer &answer) const
{
    const QUrl target = targetOf(answer, m_address);
    return namesTarget(answer.status) && answer.status != 303 && isWithin(target, m_base) && !target.hasQuery() &&
           target.path(QUrl::FullyDecoded) == withSlash(m_address).path(QUrl::FullyDecoded);
}

} // namespace api
