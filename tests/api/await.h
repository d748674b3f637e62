// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/calls.h"
#include "api/client.h"
#include "support/httpserver.h"
#include "support/manualclock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <memory>
#include <optional>

/// The outcomes of one call, in the order they came: a test of "exactly one" looks at the size.
template <typename T>
class Outcomes
{
public:
    /// To be handed to Client::send.
    std::function<void(api::Result<T>)> collect() const
    {
        return [results = m_results](api::Result<T> result) { results->append(std::move(result)); };
    }

    qsizetype size() const { return m_results->size(); }
    const api::Result<T> &first() const { return m_results->first(); }
    /// The kind of the first error; nothing when it succeeded or has not come.
    std::optional<api::Error::Kind> kind() const
    {
        return size() > 0 && !first() ? std::optional(first().error().kind) : std::nullopt;
    }

private:
    std::shared_ptr<QList<api::Result<T>>> m_results = std::make_shared<QList<api::Result<T>>>();
};

/// Sends a call and lets the event loop run until its outcome is here; @p afterEach is called whenever something
/// happened meanwhile.
template <typename T>
api::Result<T> await(
    api::Client &client, const api::Request<T> &request, const std::function<void()> &afterEach = [] {})
{
    QObject context;
    std::optional<api::Result<T>> outcome;
    bool tooLong = false;
    client.send<T>(request, &context, [&](api::Result<T> result) { outcome = std::move(result); });
    QTimer::singleShot(std::chrono::seconds(60), &context, [&] { tooLong = true; });
    while (!outcome && !tooLong) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        afterEach();
    }
    if (!outcome)
        qFatal("The call had no outcome");
    return std::move(*outcome);
}

/// The same, and whatever the client rests or pauses meanwhile is over at once by @p clock.
template <typename T>
api::Result<T> await(api::Client &client, const api::Request<T> &request, support::ManualClock &clock)
{
    return await(client, request, [&clock] { clock.passRests(); });
}

/// Lets all arrive that @p client has sent, and all that comes of it: several calls in turn go out behind it, by the
/// same network manager, and are answered. What has not happened by then was not to happen. Not while the client
/// pauses, or has no place for one more.
inline void settle(api::Client &client)
{
    for (int round = 0; round < 3; ++round)
        await(client, api::instance(QString::fromLatin1(support::HttpServer::fence)));
}

/// The same where the client itself can send nothing: by one of its own.
inline void settle(const support::HttpServer &server)
{
    api::Client other({.base = server.base(), .key = "another"});
    settle(other);
}

/// The error of a call that is expected to fail.
template <typename T, typename... Clock>
api::Error awaitError(api::Client &client, const api::Request<T> &request, Clock &...clock)
{
    const api::Result<T> result = await(client, request, clock...);
    if (result)
        qFatal("The call should have failed");
    return result.error();
}

/// For a failed check: what the call ended with, and what the server saw.
template <typename T>
QString whyNot(const api::Result<T> &result, const support::HttpServer &server)
{
    const QString saw = QStringLiteral("%1 requests").arg(server.requests().size());
    return result ? saw
                  : QStringLiteral("error %1, %2; %3").arg(int(result.error().kind)).arg(result.error().words, saw);
}
