// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/clock.h"

#include <QNetworkReply>
#include <QSslError>

class QNetworkAccessManager;

namespace api {

class OneShotBody;
class Unpacker;

/// What one HTTP exchange brought: the answer as far as it came, and why it ended.
struct HttpAnswer
{
    enum class Ending {
        Complete,  ///< the whole answer is here
        Failed,    ///< the network failed: `networkError` and `words`
        Cancelled, ///< abort() was called
        Idle,
        Deadline,
        TooBig,
        Unpackable, ///< its compressed body is damaged
    };

    Ending ending = Ending::Complete;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    /// The system's own words for a failure.
    QString words;
    /// 0 when no answer came.
    int status = 0;
    QByteArray contentType;
    QByteArray location;
    QByteArray retryAfter;
    QByteArray date;
    QByteArray body;
    /// Whether a head told how long the body is, be it in chunks: else only what it says shows whether it is whole.
    bool hasLength = false;
    /// Host and port of the proxy that was asked, where it did not bring an answer about.
    QString proxy;
    /// Of a handshake that failed.
    TlsFacts tls;
    /// Whether any of a write's body was given to the network: only then can it have arrived.
    bool mayHaveArrived = false;

    bool isSuccess() const { return status >= 200 && status < 300; }
    /// 304 is none: it says that nothing changed since a visit that nobody told of.
    bool isRedirect() const { return status >= 300 && status < 400 && status != 304; }
};

/// One HTTP exchange: sends once, follows nothing, reads within the limits, and says how it ended.
class Transfer : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(HttpAnswer)>;

    /// Sends at once; @p clock must outlive this. @p done is called once, from the event loop; it may delete this.
    /// Deleting this ends the exchange down to the socket, without a call.
    Transfer(Clock &clock, QNetworkAccessManager &manager, const Connection &connection, const Limits &limits,
             Verb verb, const QUrl &address, const QByteArray &body, Done done);
    ~Transfer() override;

    /// Ends the exchange down to the socket; it is then done as Cancelled, unless it has ended already.
    void abort();

    /// What an end now would make of it.
    HttpAnswer soFar() const;

private:
    void watch(const Limits &limits);
    void readHead();
    void readBody();
    void takePiece(const QByteArray &piece);
    /// Whether nothing but silence may tell the end of the body that is being read.
    bool endsUnsaid() const;
    void restartIdle();
    void beIdle();
    void stop(HttpAnswer::Ending ending);
    void finish();
    void checkWhole();
    void readFailure();

    HttpAnswer m_answer;
    QNetworkAccessManager &m_manager;
    QList<QSslError> m_tlsErrors;
    qint64 m_largest;
    /// Of the body as it came.
    qint64 m_received = 0;
    /// Of an answer that comes compressed, from its first piece on.
    std::unique_ptr<Unpacker> m_unpacker;
    Done m_done;
    std::chrono::milliseconds m_longestIdle;
    std::chrono::milliseconds m_unsaidEnd;
    /// Nothing came for so long that a body of unsaid length has ended.
    bool m_endedUnsaid = false;
    std::unique_ptr<Alarm> m_idle;
    std::unique_ptr<Alarm> m_deadline;
    // Above the reply, which reads it until it is gone.
    std::unique_ptr<OneShotBody> m_body;
    std::unique_ptr<QNetworkReply> m_reply;
};

} // namespace api
