// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transfer.h"

#include "api/address.h"
#include "api/oneshotbody.h"
#include "api/proxy.h"
#include "api/unpacker.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>

namespace api {

using namespace Qt::StringLiterals;

namespace {

// Read ahead of us, and taken at a time.
constexpr qint64 bufferSize = 1024LL * 1024;
constexpr qint64 pieceSize = 256LL * 1024;
// Of what is compressed less: it takes some time to unpack.
constexpr qint64 packedPieceSize = 32LL * 1024;
// Of an error only the server's words matter, and what is longer is no sentence; of what a write answers nothing does.
constexpr qint64 largestAside = 64LL * 1024;

QNetworkRequest makeRequest(const Connection &connection, const QUrl &address)
{
    QNetworkRequest request(address);
    request.setRawHeader("api_key", connection.key);
    request.setRawHeader("Accept", "application/json");
    // Said by us, Qt leaves it to us to unpack.
    request.setRawHeader("Accept-Encoding", Unpacker::encoding);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Cloudnet-Console/" CONSOLE_VERSION ""_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Qt's HTTP/2 stalls when the server says GOAWAY, as nginx does after so many requests.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (address.scheme() == "https"_L1) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificates(connection.extraAuthorities);
        request.setSslConfiguration(configuration);
    }
    return request;
}

QString sentences(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors)
        words.append(error.errorString());
    words.removeDuplicates();
    return words.join(u'\n');
}

bool hasLength(const QNetworkReply &reply)
{
    return reply.hasRawHeader("Content-Length") || reply.hasRawHeader("Transfer-Encoding");
}

// Whether an answer came to its end though Qt, where the connection's end arrives with it, asks for the request's body
// again and does not get it: one of unsaid length ends with its connection, one of a length where that has come.
bool isWholeAllTheSame(const QNetworkReply &reply, int status, qint64 received)
{
    if (reply.error() != QNetworkReply::ContentReSendError || status == 0)
        return false;
    bool isNumber = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&isNumber);
    return !hasLength(reply) || (isNumber && length == received && !reply.hasRawHeader("Transfer-Encoding"));
}

} // namespace

Transfer::Transfer(Clock &clock, QNetworkAccessManager &manager, const Connection &connection, const Limits &limits,
                   Verb verb, const QUrl &address, const QByteArray &body, Done done)
    : m_manager(manager)
    , m_largest(limits.bytes)
    , m_done(std::move(done))
    , m_longestIdle(limits.idle)
    , m_unsaidEnd(limits.unsaidEnd)
    , m_idle(clock.makeAwakeAlarm([this] { beIdle(); }))
    , m_deadline(clock.makeAwakeAlarm([this] { stop(HttpAnswer::Ending::Deadline); }))
{
    QNetworkRequest request = makeRequest(connection, address);
    // A read too has such a body, an empty one: Qt would send it again by itself, at once and more than once.
    m_body = std::make_unique<OneShotBody>(body);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    if (verb == Verb::Patch) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        m_largest = std::min(m_largest, largestAside);
    }
    m_reply.reset(manager.sendCustomRequest(request, verb == Verb::Get ? "GET" : "PATCH", m_body.get()));
    watch(limits);
}

Transfer::~Transfer()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void Transfer::watch(const Limits &limits)
{
    // Later, when Qt's thread has begun with it: what it is told before is lost where the request has a body, and
    // without a bound it reads for as long as something comes, deaf to abort().
    QMetaObject::invokeMethod(
        this, [this] { m_reply->setReadBufferSize(bufferSize); }, Qt::QueuedConnection);
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &Transfer::readHead);
    connect(m_reply.get(), &QIODevice::readyRead, this, &Transfer::readBody);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    // Queued: nobody is called from within a function of Qt's that goes on using the reply.
    connect(m_reply.get(), &QNetworkReply::finished, this, &Transfer::finish, Qt::QueuedConnection);

    connect(m_reply.get(), &QNetworkReply::encrypted, this, &Transfer::restartIdle);
    connect(m_reply.get(), &QNetworkReply::uploadProgress, this, &Transfer::restartIdle);
    connect(m_reply.get(), &QNetworkReply::downloadProgress, this, &Transfer::restartIdle);
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &Transfer::restartIdle);
    restartIdle();
    m_deadline->set(limits.deadline);
}

void Transfer::abort()
{
    stop(HttpAnswer::Ending::Cancelled);
}

HttpAnswer Transfer::soFar() const
{
    HttpAnswer answer = m_answer;
    answer.ending = HttpAnswer::Ending::Cancelled;
    answer.mayHaveArrived = m_body && m_body->wasRead();
    return answer;
}

bool Transfer::endsUnsaid() const
{
    return m_received > 0 && !m_answer.hasLength && m_reply->url().scheme() == "https"_L1;
}

void Transfer::restartIdle()
{
    m_idle->set(endsUnsaid() ? std::min(m_unsaidEnd, m_longestIdle) : m_longestIdle);
}

void Transfer::beIdle()
{
    if (!endsUnsaid())
        return stop(HttpAnswer::Ending::Idle);
    if (m_answer.ending != HttpAnswer::Ending::Complete || m_reply->isFinished())
        return;
    m_endedUnsaid = true;
    m_reply->abort();
}

void Transfer::stop(HttpAnswer::Ending ending)
{
    if (m_answer.ending != HttpAnswer::Ending::Complete || m_reply->isFinished())
        return;
    m_answer.ending = ending;
    m_reply->abort();
}

void Transfer::readHead()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.contentType = m_reply->rawHeader("Content-Type");
    m_answer.location = m_reply->rawHeader("Location");
    m_answer.retryAfter = m_reply->rawHeader("Retry-After");
    m_answer.date = m_reply->rawHeader("Date");
    m_answer.hasLength = hasLength(*m_reply);
    if (!m_answer.isSuccess())
        m_largest = std::min(m_largest, largestAside);
}

void Transfer::readBody()
{
    while (m_reply->isOpen() && m_reply->bytesAvailable() > 0) {
        if (m_received == 0)
            m_unpacker = Unpacker::of(m_reply->rawHeader("Content-Encoding"));
        const QByteArray piece = m_reply->read(m_unpacker ? packedPieceSize : pieceSize);
        if (piece.isEmpty() || m_answer.ending != HttpAnswer::Ending::Complete)
            return;
        takePiece(piece);
        if (m_answer.ending != HttpAnswer::Ending::Complete) {
            m_reply->abort();
            return;
        }
        restartIdle();
    }
}

void Transfer::takePiece(const QByteArray &piece)
{
    m_received += piece.size();
    if (m_unpacker)
        m_unpacker->unpack(piece, m_answer.body, m_largest);
    else
        m_answer.body += piece;
    if (m_unpacker && m_unpacker->isDamaged())
        m_answer.ending = HttpAnswer::Ending::Unpackable;
    else if (m_received > m_largest || m_answer.body.size() > m_largest)
        m_answer.ending = HttpAnswer::Ending::TooBig;
}

void Transfer::finish()
{
    readHead();
    readBody();
    m_idle->stop();
    m_deadline->stop();
    m_answer.mayHaveArrived = m_body->wasRead();
    const bool ended = m_endedUnsaid || isWholeAllTheSame(*m_reply, m_answer.status, m_received);
    m_answer.networkError = ended ? QNetworkReply::NoError : m_reply->error();
    // Qt counts a status of 400 and up as an error of the network too, with the whole address in its words.
    const bool failed = m_answer.networkError != QNetworkReply::NoError && m_answer.status < 400;
    if (m_answer.status == 407)
        m_answer.proxy = proxyFor(m_manager, m_reply->url());
    if (m_answer.ending == HttpAnswer::Ending::Complete && failed)
        readFailure();
    else if (m_answer.ending == HttpAnswer::Ending::Complete)
        checkWhole();
    // Moved out first: the call may delete this.
    const Done done = std::move(m_done);
    done(std::move(m_answer));
}

/// What is compressed says itself where it ends.
void Transfer::checkWhole()
{
    if (!m_unpacker || m_unpacker->isWhole())
        return;
    m_answer.ending = HttpAnswer::Ending::Failed;
    m_answer.networkError = QNetworkReply::RemoteHostClosedError;
}

void Transfer::readFailure()
{
    m_answer.ending = HttpAnswer::Ending::Failed;
    m_answer.words = m_tlsErrors.isEmpty() ? m_reply->errorString() : sentences(m_tlsErrors);
    if (m_answer.status == 0 && isOfTheProxy(m_answer.networkError))
        m_answer.proxy = proxyFor(m_manager, m_reply->url());
    if (m_answer.networkError == QNetworkReply::SslHandshakeFailedError)
        m_answer.tls = tlsFacts(shownHost(m_reply->url()), m_reply->sslConfiguration().peerCertificate(), m_tlsErrors,
                                m_answer.words);
}

} // namespace api

#include "moc_transfer.cpp"
