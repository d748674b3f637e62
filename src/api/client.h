// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/clock.h"
#include "api/request.h"
#include "api/requestnote.h"

#include <QDateTime>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace api {

/// Where and as whom. The key is held in memory only and is sent nowhere but to `base`.
struct Connection
{
    /// As `readAddress` gave it.
    QUrl base;
    QByteArray key = {};
    /// Trusted beside the system's store.
    QList<QSslCertificate> extraAuthorities = {};
};

/// How long and how much.
struct Limits
{
    /// Of one HTTP exchange: without a byte, and in all. A call of several pages has as many exchanges.
    std::chrono::milliseconds idle = std::chrono::seconds(30);
    std::chrono::milliseconds deadline = std::chrono::seconds(120);
    /// Over TLS, of a body whose length was not told: without a byte for so long it has ended. That the server has
    /// closed its side of TLS is not told by Qt (docs/qt-facts.md, Network 10); what came tells whether it is whole.
    std::chrono::milliseconds unsaidEnd = std::chrono::seconds(3);
    /// Of one answer's body, unpacked.
    qint64 bytes = 64LL * 1024 * 1024;
    /// More than the network manager has connections to one host would only wait there (docs/qt-facts.md, Network 4).
    static constexpr int mostInFlight = 6;
    int inFlight = mostInFlight;
    /// Before the first answers, each ten of which let one more go at once. What is on its way when a server says its
    /// limit for the first time was sent in vain: of a small account that is much. An account begins with four lists.
    int atFirst = 4;
    int pages = 1000;
    int redirects = 5;
    /// As long as a read waits in all when the server asks for pauses (429, 503 with Retry-After); one that is longer
    /// fails what waits instead.
    std::chrono::seconds longestPause = std::chrono::minutes(10);
    /// How often a read is sent to one address in all when it meets what may pass (`mayPass`); being asked to wait does
    /// not count.
    int attempts = 3;
    /// The pause after a 429 that does not say how long.
    std::chrono::milliseconds defaultPause = std::chrono::seconds(2);
    /// What a read waits after a fault before it is sent again; it grows with each attempt (`retryWait`).
    std::chrono::milliseconds retryWait = std::chrono::milliseconds(500);
};

/// Names one call under way, to abort it. 0 is none.
using CallId = quint64;

/// Sends calls to one account's API: polite (at most six at once, fewer and slower when the server asks for it, what a
/// person waits for first), guarded (no redirect,
/// proxy or cookie carries the key elsewhere), and with exactly one outcome for each call.
///
/// One client has one network manager at a time, and a new one when its proxy changes: what is connected keeps to what
/// it was connected with. Make a new client when the account or its authorities change.
class Client : public QObject
{
    Q_OBJECT

public:
    /// By @p clock it waits, rests, and knows when nothing has come for too long.
    explicit Client(Connection connection, Limits limits = {}, QObject *parent = nullptr,
                    std::shared_ptr<Clock> clock = realClock());
    ~Client() override;

    QUrl base() const;
    /// The one that pausedUntil() goes by.
    Clock &clock() const;

    /// Sends @p request. @p done is called exactly once, later (never from within send), in this thread; not at all
    /// when
    /// @p context died before. What @p context's death leaves behind is aborted down to the socket. @p context lives in
    /// this thread; none means this client. @p done may delete anything, this client too.
    template <typename T>
    CallId send(const Request<T> &request, QObject *context, std::function<void(Result<T>)> done,
                Urgency urgency = Urgency::Person);

    /// Ends a call down to the socket; its outcome is Error::Kind::Cancelled, later. A write that may have been sent by
    /// then ends as Error::Kind::UnknownOutcome instead, and a call already ended is left alone.
    void abort(CallId id);

    /// From now on at most @p count exchanges at once, 1 to Limits::mostInFlight; what is on its way goes on.
    void setInFlight(int count);
    /// From now on through @p proxy; a default-constructed one is the system's choice. Reads on their way are sent
    /// again, a write ends the way it began, and what waits waits on. An account on this machine has no proxy.
    void setProxy(const QNetworkProxy &proxy);

    /// Another key takes the place of the one that was given: it goes out with all that is sent from now on. Reads on
    /// their way are sent again with it, a write ends the way it began.
    void setKey(const QByteArray &key);

    /// Calls that wait or are on their way.
    int pending() const;

    /// Until when the server asked to be left alone (UTC); nothing when it did not. What waits is sent then, or fails
    /// at once where that is farther away than Limits::longestPause.
    std::optional<QDateTime> pausedUntil() const;
    std::chrono::seconds longestPause() const;
    /// Whether calls wait for their turn because the server has asked for slower, in a pause or after it.
    bool isHeldBack() const;
    /// Ends the pause now, whatever its length, and sends the first of what waits; the others follow as they may.
    void tryNow();
    /// Ends every call that waits, for its turn, for the end of a pause or to be sent again, as Error::Kind::Cancelled:
    /// writes too, of which nothing was sent. What is on its way goes on, and so does a pause.
    void cancelWaiting();

Q_SIGNALS:
    /// The server asked to be left alone until then (UTC); nothing is sent before. Again when it asks for longer, and
    /// when after cancelWaiting() a new call waits for the end of the same pause.
    void paused(const QDateTime &until);
    /// The pause is over: its time has come, or tryNow().
    void resumed();
    /// A request that went out has ended: told once for each, also for one that was cancelled. Those that the client's
    /// own end takes along are not told.
    void noted(const api::RequestNote &note);

private:
    /// How a call ended: an error, or an answer of which something is told.
    struct Outcome
    {
        std::optional<Error> error;
        /// Of a list that is not whole.
        std::optional<Error> missing;
        QList<Flaw> flaws;
    };

    /// A call without its type: what the queue and the wire need to know.
    struct Call
    {
        Verb verb = Verb::Get;
        QString path;
        QByteArray body;
        Shape shape = Shape::Object;
        Urgency urgency = Urgency::Person;
        std::optional<Error> impossible;
        QPointer<QObject> context;
        /// In the decoder's thread.
        std::function<tl::expected<void, Error>(const QJsonValue &, qsizetype)> decode;
        /// How many different elements of a list the decoder has met so far.
        std::function<qsizetype()> came;
        /// In the client's thread, once.
        std::function<void(Outcome)> deliver;
    };

    CallId enqueue(Call call);

    class Private;
    std::unique_ptr<Private> d;
};

template <typename T>
CallId Client::send(const Request<T> &request, QObject *context, std::function<void(Result<T>)> done, Urgency urgency)
{
    // Written by the decoder's thread, then handed over: never touched by both at once.
    auto answer = std::make_shared<Answer<T>>();
    answer->keepsRaw = request.keepsRaw;
    return enqueue(Call{
        .verb = request.verb,
        .path = request.path,
        .body = request.body,
        .shape = request.shape,
        .urgency = urgency,
        .impossible = request.impossible,
        .context = context,
        .decode = [answer, decode = request.decode](const QJsonValue &json,
                                                    qsizetype firstIndex) { return decode(json, firstIndex, *answer); },
        .came = [answer] { return answer->came; },
        .deliver =
            [answer, done = std::move(done)](Outcome outcome) {
                if (outcome.error)
                    return done(tl::unexpected(std::move(*outcome.error)));
                answer->missing = std::move(outcome.missing);
                answer->flaws += outcome.flaws;
                done(std::move(*answer));
            },
    });
}

} // namespace api
