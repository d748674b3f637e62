// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/body.h"
#include "api/client.h"
#include "api/clock.h"
#include "api/notetaker.h"
#include "api/pace.h"
#include "api/pause.h"
#include "api/queue.h"
#include "api/requestsequence.h"
#include "api/transfer.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QThreadPool>

#include <map>
#include <memory>
#include <optional>

namespace api {

/// What the client does behind its interface.
class Client::Private
{
public:
    Private(Client &client, Connection connection, const Limits &limits, std::shared_ptr<Clock> clock);
    ~Private();

    const Connection &connection() const { return m_connection; }
    int pending() const { return static_cast<int>(m_calls.size()); }
    Clock &clock() { return *m_clock; }
    Pause &pause() { return m_pause; }
    const Limits &limits() const { return m_limits; }
    bool isHeldBack() const { return !m_queue.isEmpty() && m_pace.isSlow(); }

    CallId enqueue(Call call);
    void abort(CallId id);
    void setInFlight(int count);
    void setProxy(const QNetworkProxy &proxy);
    void setKey(const QByteArray &key);
    void tryNow();
    void cancelWaiting();

private:
    enum class State {
        Waiting,  ///< in the queue
        Resting,  ///< is put into the queue again when its rest is over
        Sending,  ///< has a transfer
        Decoding, ///< its body is with the decoder
        Ended,    ///< its outcome is about to be delivered
    };

    /// A call from send() until its outcome is delivered.
    struct Entry
    {
        Call call;
        QMetaObject::Connection contextDeath = {};
        State state = State::Waiting;
        /// From the first sending on.
        std::optional<RequestSequence> course = std::nullopt;
        NoteTaker notes = {};
        /// The number of the request that is on its way.
        quint64 request = 0;
        /// When it was first asked to wait on the way to what it asks for now.
        std::optional<std::chrono::nanoseconds> askedToWait = std::nullopt;
        // Above the transfer, which uses it: after another proxy was chosen, the last such transfer takes it along.
        std::shared_ptr<QNetworkAccessManager> manager = nullptr;
        std::unique_ptr<Transfer> transfer = nullptr;
        /// From the first fault that may pass on.
        std::unique_ptr<Alarm> rest = nullptr;
        /// Someone asked for its end while it was being sent.
        bool aborted = false;
        int status = 0;
        /// Elements of a list on the pages so far.
        qsizetype elements = 0;
        /// How many different ones the server says there are; -1 when it did not.
        qint64 counted = -1;
        /// A page of a list has come, and another is asked for.
        bool turned = false;
        Outcome outcome = {};
    };

    /// Those on their way, from the front of the queue.
    void sendReadsAgain();
    static std::shared_ptr<QNetworkAccessManager> makeManager(const QNetworkProxy &proxy);
    /// Sends what may be sent now.
    void pump();
    void start(CallId id);
    void answered(CallId id, const HttpAnswer &answer);
    void wait(CallId id, const Step &step);
    /// Sends later what met a fault that may pass.
    void rest(CallId id);
    void rested(CallId id);
    /// Says until when the pause is, later: never from within a function that a caller called.
    void announce(const QDateTime &until);
    void failWaiting(const Error &reason);
    void decode(CallId id, const HttpAnswer &answer);
    void decoded(CallId id, const Decoded &result);
    /// Goes on to the next page of a list; false when that was the last, or the next cannot be read.
    bool turnPage(CallId id, const Decoded &result);
    /// What came of a list before a page that cannot be read stays (docs/contract.md, doubt 4).
    static void keepWhatCame(Entry &entry);
    /// Back into the queue, for the next request of a call that has begun.
    void goOn(CallId id);
    void end(CallId id, std::optional<Error> outcome);
    void deliver(CallId id);
    void drop(CallId id);

    // Above all that waits by it.
    std::shared_ptr<Clock> m_clock;
    Client &m_client;
    Connection m_connection;
    /// Of the connection's key.
    PathCensor m_censor;
    /// A late answer may still hold one.
    QByteArrayList m_formerKeys;
    /// Of the connection's key and the former ones.
    KeyCensor m_keys;
    Limits m_limits;
    QNetworkProxy m_proxy;
    std::shared_ptr<QNetworkAccessManager> m_manager;
    QThreadPool m_decoder;
    CallId m_lastId = 0;
    quint64 m_lastRequest = 0;
    std::map<CallId, Entry> m_calls;
    Queue m_queue;
    int m_inFlight = 0;
    /// Whether writes go to the path with a slash: once that has shown to be the one (docs/contract.md, doubt 1).
    bool m_slash = false;
    Pause m_pause{*m_clock};
    Pace m_pace;
    /// Since when the server has only asked to wait, while something waited.
    std::optional<std::chrono::nanoseconds> m_unservedSince;
    /// Nothing has waited for the end of the pause since its calls were cancelled.
    bool m_pauseCalledOff = false;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
};

} // namespace api
