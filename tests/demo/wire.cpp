// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/wire.h"

#include "demo/server.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

QJsonObject WireReply::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray WireReply::array() const
{
    return QJsonDocument::fromJson(body).array();
}

Wire::Wire(const demo::Server &server)
    : m_address(server.address())
    , m_key(server.key())
{
}

QNetworkRequest Wire::request(const QString &path, const QByteArray &key) const
{
    QNetworkRequest request(QUrl(m_address.toString() + path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // No test depends on the time: this only keeps a server that never answers from hanging the test for ever.
    request.setTransferTimeout(60'000);
    if (!key.isEmpty())
        request.setRawHeader("api_key"_ba, key);
    return request;
}

WireReply Wire::get(const QString &path)
{
    return finish(begin(path));
}

QNetworkReply *Wire::begin(const QString &path)
{
    return m_network.get(request(path, m_key));
}

WireReply Wire::patch(const QString &path, const QByteArray &body)
{
    return send("PATCH"_ba, path, m_key, body);
}

WireReply Wire::patch(const QString &path, const QJsonObject &body)
{
    return patch(path, QJsonDocument(body).toJson());
}

WireReply Wire::send(const QByteArray &verb, const QString &path, const QByteArray &key, const QByteArray &body)
{
    QNetworkRequest asked = request(path, key);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return finish(m_network.sendCustomRequest(asked, verb, body));
}

WireReply Wire::finish(QNetworkReply *reply)
{
    if (!reply->isFinished()) {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    WireReply out;
    out.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    out.contentType = reply->rawHeader("Content-Type"_ba);
    out.location = reply->rawHeader("Location"_ba);
    out.allow = reply->rawHeader("Allow"_ba);
    out.body = reply->readAll();
    delete reply;
    return out;
}
