// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpserver.h"

#include "support/exchange.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>

#include <algorithm>

namespace support {

QByteArray Received::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpServer::HttpServer(QObject *parent)
    : QObject(parent)
    , m_listener(std::make_unique<QTcpServer>())
{
    listen();
}

HttpServer::HttpServer(const QSslCertificate &certificate, const QSslKey &key, QObject *parent)
    : QObject(parent)
    , m_secure(true)
{
    auto listener = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    listener->setSslConfiguration(configuration);
    m_listener = std::move(listener);
    listen();
}

HttpServer::~HttpServer()
{
    // Sockets must go while the members that their end touches are still there.
    for (const QPointer<Exchange> &exchange : std::as_const(m_exchanges))
        delete exchange;
}

void HttpServer::listen()
{
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("The scripted server cannot listen");
    m_port = m_listener->serverPort();
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_listener->nextPendingConnection()) {
        ++m_accepted;
        m_exchanges.append(new Exchange(*this, socket));
    }
}

QUrl HttpServer::origin() const
{
    QUrl url;
    url.setScheme(m_secure ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

QUrl HttpServer::base() const
{
    QUrl url = origin();
    url.setPath(QStringLiteral("/api/v2"));
    return url;
}

quint16 HttpServer::port() const
{
    return m_port;
}

void HttpServer::on(const QByteArray &verb, const QByteArray &path, const Reply &reply)
{
    on(verb, path, [reply](const Received &) { return reply; });
}

void HttpServer::on(const QByteArray &verb, const QByteArray &path, const QList<Reply> &replies)
{
    on(verb, path, [replies, next = qsizetype(0)](const Received &) mutable {
        return replies.at(std::min(next++, replies.size() - 1));
    });
}

void HttpServer::on(const QByteArray &verb, const QByteArray &path, const Handler &handler)
{
    m_handlers.insert(verb + ' ' + path, handler);
}

void HttpServer::otherwise(Handler handler)
{
    m_otherwise = std::move(handler);
}

QList<Received> HttpServer::requests(const QByteArray &verb, const QByteArray &path) const
{
    QList<Received> found;
    for (const Received &request : m_requests) {
        if (request.verb == verb && request.path == path)
            found.append(request);
    }
    return found;
}

void HttpServer::take(Exchange &exchange, const Received &request)
{
    if (request.path.endsWith(QByteArray("/") + fence + '/'))
        return exchange.send(Reply::json("{}"));
    m_requests.append(request);
    if (m_holding && (m_heldPath.isEmpty() || m_heldPath == request.path))
        m_held.append({&exchange, request});
    else
        exchange.send(answer(request));
}

Reply HttpServer::answer(const Received &request)
{
    const auto handler = m_handlers.find(request.verb + ' ' + request.path);
    if (handler != m_handlers.end())
        return (*handler)(request);
    if (m_otherwise)
        return m_otherwise(request);
    return Reply::json(R"({"detail": "Not found."})", 404);
}

void HttpServer::hold(const QByteArray &path)
{
    m_heldPath = path;
    m_holding = true;
}

void HttpServer::release(int count)
{
    m_holding = count >= 0;
    m_held.removeIf([](const auto &held) { return !held.first || !held.first->isOpen(); });
    for (int released = 0; !m_held.isEmpty() && (count < 0 || released < count); ++released) {
        const auto [exchange, request] = m_held.takeFirst();
        exchange->send(answer(request));
    }
}

int HttpServer::held() const
{
    return static_cast<int>(std::count_if(m_held.begin(), m_held.end(),
                                          [](const auto &held) { return held.first && held.first->isOpen(); }));
}

int HttpServer::openConnections() const
{
    return static_cast<int>(std::count_if(m_exchanges.begin(), m_exchanges.end(),
                                          [](const auto &exchange) { return exchange && exchange->isOpen(); }));
}

void HttpServer::stopListening()
{
    m_listener->close();
    m_refusing = std::make_unique<RefusingPort>(m_port);
}

} // namespace support
