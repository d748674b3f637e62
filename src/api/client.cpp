// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clientprivate.h"

#include "api/address.h"
#include "api/log.h"
#include "api/outcome.h"

#include <algorithm>
#include <utility>

namespace api {

using namespace Qt::StringLiterals;

namespace {

// What cannot stand in a header could smuggle in another one.
bool isHeaderValue(const QByteArray &key)
{
    return std::all_of(key.begin(), key.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

Client::Private::Private(Client &client, Connection connection, const Limits &limits, std::shared_ptr<Clock> clock)
    : m_clock(std::move(clock))
    , m_client(client)
    , m_connection(std::move(connection))
    , m_limits(limits)
    , m_proxy(isLoopback(m_connection.base) ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy)
    , m_manager(makeManager(m_proxy))
    , m_pace(*m_clock, m_limits.atFirst, [this] { pump(); })
{
    m_connection.key = m_connection.key.trimmed();
    m_censor = PathCensor(m_connection.key);
    m_keys.add(m_connection.key);
    // One thread: a list's pages are decoded in turn, and the machine stays free for the person.
    m_decoder.setMaxThreadCount(1);
    QObject::connect(&m_pause, &Pause::began, &client,
                     [this](const QDateTime &until, std::chrono::milliseconds length) {
                         // As asked for: of what is left, a busy machine may have spent some.
                         qCInfo(lcApi, "nothing is sent for %lld ms: the server asks for a pause",
                                static_cast<long long>(length.count()));
                         announce(until);
                     });
    QObject::connect(&m_pause, &Pause::ended, &client, [this] {
        m_pauseCalledOff = false;
        // The server has said itself when to come back.
        m_pace.skip();
        QMetaObject::invokeMethod(
            &m_client, [this] { Q_EMIT m_client.resumed(); }, Qt::QueuedConnection);
        pump();
    });
}

Client::Private::~Private()
{
    for (const auto &[id, entry] : m_calls)
        QObject::disconnect(entry.contextDeath);
    m_decoder.clear();
    m_decoder.waitForDone();
}

std::shared_ptr<QNetworkAccessManager> Client::Private::makeManager(const QNetworkProxy &proxy)
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setAutoDeleteReplies(false);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setProxy(proxy);
    return manager;
}

void Client::Private::setInFlight(int count)
{
    m_limits.inFlight = std::clamp(count, 1, Limits::mostInFlight);
    pump();
}

void Client::Private::setProxy(const QNetworkProxy &proxy)
{
    if (isLoopback(m_connection.base) || proxy == m_proxy)
        return;
    m_proxy = proxy;
    m_manager = makeManager(proxy);
    sendReadsAgain();
}

void Client::Private::setKey(const QByteArray &key)
{
    if (key.trimmed() == m_connection.key)
        return;
    m_formerKeys += std::exchange(m_connection.key, key.trimmed());
    m_censor = PathCensor(m_connection.key);
    m_keys.add(m_connection.key);
    sendReadsAgain();
}

void Client::Private::sendReadsAgain()
{
    // From the last to the first: each goes to the front of the queue.
    for (auto at = m_calls.rbegin(); at != m_calls.rend(); ++at) {
        Entry &entry = at->second;
        if (entry.state != State::Sending || entry.call.verb != Verb::Get || entry.aborted)
            continue;
        entry.notes.givenUp(entry.transfer.get());
        entry.transfer.reset();
        entry.manager.reset();
        --m_inFlight;
        goOn(at->first);
    }
    pump();
}

CallId Client::Private::enqueue(Call call)
{
    const CallId id = ++m_lastId;
    if (!call.context)
        call.context = &m_client;
    Entry &entry = m_calls.emplace(id, Entry{.call = std::move(call)}).first->second;
    if (entry.call.context != &m_client) {
        entry.contextDeath =
            QObject::connect(entry.call.context, &QObject::destroyed, &m_client, [this, id] { drop(id); });
    }
    if (entry.call.impossible) {
        end(id, entry.call.impossible);
    } else if (!isHeaderValue(m_connection.key)) {
        end(id, Error{.kind = Error::Kind::KeyRefused});
    } else {
        m_queue.append(id, entry.call.urgency);
        pump();
    }
    return id;
}

void Client::Private::abort(CallId id)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return;
    Entry &entry = found->second;
    switch (entry.state) {
    case State::Resting:
        entry.rest->stop();
        [[fallthrough]];
    case State::Waiting:
        m_queue.remove(id);
        end(id, Error{.kind = Error::Kind::Cancelled});
        return;
    case State::Sending:
        entry.aborted = true;
        entry.transfer->abort();
        return;
    case State::Decoding:
        // A write that is here has succeeded.
        if (entry.call.verb == Verb::Get)
            end(id, Error{.kind = Error::Kind::Cancelled});
        return;
    case State::Ended:
        return;
    }
}

void Client::Private::pump()
{
    if (m_pause.isOn()) {
        if (m_queue.isEmpty())
            return;
        if (m_pause.left() > m_limits.longestPause)
            failWaiting(m_pause.reason());
        else if (std::exchange(m_pauseCalledOff, false))
            announce(*m_pause.until());
        return;
    }
    while (!m_queue.isEmpty() && m_pace.allows(m_inFlight, m_limits.inFlight)) {
        const CallId id = m_queue.takeNext();
        // A context that is dying ends its calls one by one; those whose turn is yet to come must not be sent
        // meanwhile.
        if (m_calls.at(id).call.context)
            start(id);
    }
}

void Client::Private::start(CallId id)
{
    Entry &entry = m_calls.at(id);
    if (!entry.course)
        entry.course.emplace(entry.call.verb, m_connection.base, entry.call.path, m_limits, m_slash);
    entry.state = State::Sending;
    ++m_inFlight;
    entry.manager = m_manager;
    entry.request = ++m_lastRequest;
    m_pace.sent(entry.request);
    entry.notes.begin(m_client, entry.request, entry.call.verb, entry.course->address(), m_connection, m_censor);
    entry.transfer = std::make_unique<Transfer>(*m_clock, *m_manager, m_connection, m_limits, entry.call.verb,
                                                entry.course->address(), entry.call.body,
                                                [this, id](const HttpAnswer &answer) { answered(id, answer); });
}

void Client::Private::answered(CallId id, const HttpAnswer &answer)
{
    Entry &entry = m_calls.at(id);
    entry.transfer.reset();
    entry.manager.reset();
    --m_inFlight;
    entry.status = answer.status;
    const Step step = entry.course->answered(answer);
    entry.notes.ended(answer, step);
    m_slash = m_slash || entry.course->slashProved();
    if (step.kind != Step::Kind::Wait && answer.status != 0) {
        m_pace.served();
        m_unservedSince.reset();
    }
    switch (step.kind) {
    case Step::Kind::Decode:
        decode(id, answer);
        break;
    case Step::Kind::SendNext:
        entry.askedToWait.reset();
        goOn(id);
        break;
    case Step::Kind::Wait:
        wait(id, step);
        break;
    case Step::Kind::Retry:
        rest(id);
        break;
    case Step::Kind::Fail:
        end(id, step.error);
        break;
    }
    pump();
}

void Client::Private::decode(CallId id, const HttpAnswer &answer)
{
    Entry &entry = m_calls.at(id);
    entry.state = State::Decoding;
    // Keys are taken out there too: a large body takes longer to look through than a window may stand still.
    const auto work = [this, id, body = answer.body, censor = m_keys, contentType = answer.contentType,
                       hasLength = answer.hasLength, shape = entry.call.shape, firstIndex = entry.elements,
                       decode = entry.call.decode] {
        Decoded result = decodeBody(body, contentType, shape, firstIndex, decode, censor);
        if (!hasLength && result.error && result.error->kind == Error::Kind::BrokenJson && endsWithinJson(body))
            result.error = Error{.kind = Error::Kind::Cut};
        // The client waits for this thread before it goes, and takes what it has posted with it.
        QMetaObject::invokeMethod(
            &m_client, [this, id, result = std::move(result)] { decoded(id, result); }, Qt::QueuedConnection);
    };
    m_decoder.start(work, entry.call.urgency == Urgency::Person ? 1 : 0);
}

void Client::Private::goOn(CallId id)
{
    Entry &entry = m_calls.at(id);
    // Its answer was here already when it was cancelled.
    if (entry.aborted)
        return end(id, Error{.kind = Error::Kind::Cancelled});
    entry.state = State::Waiting;
    m_queue.putFirst(id, entry.call.urgency);
}

void Client::Private::end(CallId id, std::optional<Error> outcome)
{
    Entry &entry = m_calls.at(id);
    entry.state = State::Ended;
    entry.outcome.error = std::move(outcome);
    keepWhatCame(entry);
    for (std::optional<Error> *error : {&entry.outcome.error, &entry.outcome.missing}) {
        if (!*error)
            continue;
        (*error)->call = (entry.call.verb == Verb::Get ? "GET "_L1 : "PATCH "_L1) + entry.call.path;
        clean(**error, m_connection.key);
        for (const QByteArray &key : std::as_const(m_formerKeys))
            clean(**error, key);
    }
    entry.notes.settle(entry.outcome.error ? entry.outcome.error : entry.outcome.missing);
    QMetaObject::invokeMethod(
        &m_client, [this, id] { deliver(id); }, Qt::QueuedConnection);
}

void Client::Private::deliver(CallId id)
{
    const auto entry = m_calls.extract(id);
    if (entry.empty())
        return;
    QObject::disconnect(entry.mapped().contextDeath);
    if (m_calls.empty())
        m_unservedSince.reset();
    // Last of all: this may delete the client.
    if (entry.mapped().call.context)
        entry.mapped().call.deliver(std::move(entry.mapped().outcome));
}

void Client::Private::drop(CallId id)
{
    // Taken out first and let go at the end: what the callback holds on to may be destroyed with it.
    const auto entry = m_calls.extract(id);
    if (entry.empty())
        return;
    m_queue.remove(id);
    entry.mapped().notes.givenUp(entry.mapped().transfer.get());
    if (entry.mapped().transfer)
        --m_inFlight;
    pump();
}

Client::Client(Connection connection, Limits limits, QObject *parent, std::shared_ptr<Clock> clock)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(connection), limits, std::move(clock)))
{
}

Client::~Client() = default;

QUrl Client::base() const
{
    return d->connection().base;
}

Clock &Client::clock() const
{
    return d->clock();
}

CallId Client::enqueue(Call call)
{
    return d->enqueue(std::move(call));
}

void Client::abort(CallId id)
{
    d->abort(id);
}

void Client::setInFlight(int count)
{
    d->setInFlight(count);
}

void Client::setProxy(const QNetworkProxy &proxy)
{
    d->setProxy(proxy);
}

void Client::setKey(const QByteArray &key)
{
    d->setKey(key);
}

int Client::pending() const
{
    return d->pending();
}

} // namespace api

#include "moc_client.cpp"
