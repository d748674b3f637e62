// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/avatarfetch.h"

#include "names/hostname.h"

#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

// Read ahead of us, and taken at a time.
constexpr qint64 bufferSize = 64LL * 1024;
// Of an answer that is no picture: read to its end if that is near, as cutting it off would end the connection.
constexpr qint64 largestOther = 64LL * 1024;

/// The chosen proxy or the system's, and none to this computer itself.
class Proxies : public QNetworkProxyFactory
{
public:
    explicit Proxies(const QNetworkProxy &chosen)
        : m_chosen(chosen)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (names::isLoopback(host))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_chosen.type() == QNetworkProxy::DefaultProxy ? systemProxyForQuery(query) : QList{m_chosen};
    }

private:
    QNetworkProxy m_chosen;
};

QNetworkRequest makeRequest(const QUrl &url, const QList<QSslCertificate> &extraAuthorities)
{
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "image/png, image/jpeg, image/gif, image/webp");
    // As it is, so that the limit counts what comes; and without the person's language.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Cloudnet-Console"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(extraAuthorities);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    request.setSslConfiguration(configuration);
    return request;
}

bool isPicture(const QByteArray &contentType)
{
    static const QList<QByteArray> accepted{"image/png", "image/jpeg", "image/gif", "image/webp"};
    return accepted.contains(contentType.split(';').constFirst().trimmed().toLower());
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

AvatarFetch::AvatarFetch(const QList<QSslCertificate> &extraAuthorities, const QNetworkProxy &proxy,
                         const AvatarLimits &limits, const QString &address, Done done, QObject *parent)
    : QObject(parent)
    , m_extraAuthorities(extraAuthorities)
    , m_limits(limits)
    , m_address(address)
    , m_done(std::move(done))
{
    m_manager.setAutoDeleteReplies(false);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setProxyFactory(new Proxies(proxy));
    const auto giveUp = [this] {
        m_failed = true;
        if (m_reply)
            m_reply->abort();
    };
    connect(&m_idle, &QTimer::timeout, this, giveUp);
    connect(&m_deadline, &QTimer::timeout, this, giveUp);
    m_idle.setObjectName("idle"_L1);
    m_deadline.setObjectName("deadline"_L1);
    m_idle.setSingleShot(true);
    m_idle.setInterval(limits.idle);
    m_deadline.setSingleShot(true);
    m_deadline.start(limits.deadline);
    ask(avatarAddress(address));
}

AvatarFetch::~AvatarFetch()
{
    endReply();
}

void AvatarFetch::ask(const QUrl &url)
{
    m_reply.reset(m_manager.get(makeRequest(url, m_extraAuthorities)));
    m_reply->setReadBufferSize(bufferSize);
    connect(m_reply.get(), &QIODevice::readyRead, this, &AvatarFetch::readBody);
    connect(m_reply.get(), &QNetworkReply::encrypted, this, [this] { m_idle.start(); });
    // Queued: the reply is not deleted from within a function of Qt's that goes on using it.
    connect(m_reply.get(), &QNetworkReply::finished, this, &AvatarFetch::answered, Qt::QueuedConnection);
    m_idle.start();
}

void AvatarFetch::readBody()
{
    m_idle.start();
    const bool wanted = statusOf(*m_reply) == 200 && isPicture(m_reply->rawHeader("Content-Type"));
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const qint64 most = wanted ? m_limits.bytes : qMin(m_limits.bytes, largestOther);
    if (!m_failed && announced <= most) {
        m_body += m_reply->read(most + 1 - m_body.size());
        if (m_body.size() <= most)
            return;
    }
    m_failed = true;
    m_body.clear();
    if (!m_reply->isFinished())
        m_reply->abort();
}

void AvatarFetch::answered()
{
    const int status = statusOf(*m_reply);
    while (!m_failed && m_reply->bytesAvailable() > 0)
        readBody();
    if (!m_failed && isRedirect(status)) {
        const QUrl target = m_reply->url().resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
        const QUrl next = avatarAddress(QString::fromUtf8(target.toEncoded()));
        if (next.isValid() && ++m_redirects <= m_limits.redirects) {
            endReply();
            m_body.clear();
            return ask(next);
        }
        return end({});
    }
    const bool whole = !m_failed && status == 200 && m_reply->error() == QNetworkReply::NoError &&
                       isPicture(m_reply->rawHeader("Content-Type"));
    end(whole ? m_body : QByteArray());
}

void AvatarFetch::endReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply.reset();
}

void AvatarFetch::end(const QByteArray &picture)
{
    m_idle.stop();
    m_deadline.stop();
    // Moved out first: the call may delete this.
    const Done done = std::move(m_done);
    done(this, QByteArray(picture));
}

} // namespace probe

#include "moc_avatarfetch.cpp"
