// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>

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

/// Sends a call and lets the event loop run until its outcome is here.
template <typename T>
api::Result<T> await(api::Client &client, const api::Request<T> &request)
{
    QEventLoop loop;
    std::optional<api::Result<T>> outcome;
    client.send<T>(request, &loop, [&](api::Result<T> result) {
        outcome = std::move(result);
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    loop.exec();
    if (!outcome)
        qFatal("The call had no outcome");
    return std::move(*outcome);
}

/// The error of a call that is expected to fail.
template <typename T>
api::Error awaitError(api::Client &client, const api::Request<T> &request)
{
    const api::Result<T> result = await(client, request);
    if (result)
        qFatal("The call should have failed");
    return result.error();
}
