// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/refusingport.h"
#include "support/reply.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;

namespace support {

class Exchange;

/// A request as it arrived.
struct Received
{
    QByteArray verb;
    /// Path and query exactly as on the wire, still percent-encoded.
    QByteArray path;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The value of a header, its name in any case; null when there is none.
    QByteArray header(const QByteArray &name) const;
};

/// An HTTP/1.1 server on a free port of 127.0.0.1 that answers from a script and remembers every request. It lives in
/// the test's own thread and event loop: let the loop run (QTRY_…, QSignalSpy::wait) and it answers.
///
///     support::HttpServer server;
///     server.on("GET", "/api/v2/instance/", support::Reply::json("[]"));
///     api::Client client({.base = server.base(), .key = "secret"});
///     …
///     QTRY_COMPARE(server.requests().size(), 1);
///     QCOMPARE(server.requests().first().header("api_key"), "secret");
///
/// Several answers go out in turn, the last of them again and again; a function may make the answer from the request:
///
///     server.on("GET", path, {Reply::empty(429).header("Retry-After", "1"), Reply::json("[]")});
///     server.on("PATCH", path, [&](const support::Received &request) { return Reply::json(request.body); });
///
/// What asks for `fence` is answered at once and not remembered, whatever is scripted or held: it comes after all that
/// was sent before it (settle() in api/await.h).
///
/// What has no script gets 404 with `{"detail": "Not found."}`. To look at requests that wait: `hold()`, then
/// `release()`.
class HttpServer : public QObject
{
public:
    using Handler = std::function<Reply(const Received &)>;

    explicit HttpServer(QObject *parent = nullptr);
    /// The same over TLS.
    HttpServer(const QSslCertificate &certificate, const QSslKey &key, QObject *parent = nullptr);
    ~HttpServer() override;

    /// The last segment of the paths that are answered at once and not remembered.
    static constexpr const char *fence = "fence";

    /// Scheme, host and port.
    QUrl origin() const;
    /// The origin with `/api/v2`, without a slash at the end.
    QUrl base() const;
    quint16 port() const;

    /// Scripts the answers to @p path (with its query, if it has one, as on the wire); replaces what was scripted
    /// there.
    void on(const QByteArray &verb, const QByteArray &path, const Reply &reply);
    void on(const QByteArray &verb, const QByteArray &path, const QList<Reply> &replies);
    void on(const QByteArray &verb, const QByteArray &path, const Handler &handler);
    /// Answers what no other script answers.
    void otherwise(Handler handler);

    /// Every request so far, in the order of arrival.
    const QList<Received> &requests() const { return m_requests; }
    /// Those of one verb and path.
    QList<Received> requests(const QByteArray &verb, const QByteArray &path) const;
    void forgetRequests() { m_requests.clear(); }

    /// From now on requests are taken but not answered: those of @p path, or all.
    void hold(const QByteArray &path = {});
    /// Answers what is held, in the order of arrival: @p count of them (and goes on holding), or all (and holds no
    /// longer).
    void release(int count = -1);
    /// Requests that are held now; those whose connection closed meanwhile do not count.
    int held() const;

    /// Connections accepted so far, and those open now.
    int connections() const { return m_accepted; }
    int openConnections() const;
    /// Stops listening; what is connected stays. The port then refuses.
    void stopListening();

private:
    friend class Exchange;

    void listen();
    void accept();
    void take(Exchange &exchange, const Received &request);
    Reply answer(const Received &request);

    std::unique_ptr<QTcpServer> m_listener;
    std::unique_ptr<RefusingPort> m_refusing;
    bool m_secure = false;
    quint16 m_port = 0;
    QHash<QByteArray, Handler> m_handlers;
    Handler m_otherwise;
    QList<Received> m_requests;
    QList<std::pair<QPointer<Exchange>, Received>> m_held;
    QList<QPointer<Exchange>> m_exchanges;
    bool m_holding = false;
    /// What is held; all when empty.
    QByteArray m_heldPath;
    int m_accepted = 0;
};

} // namespace support
