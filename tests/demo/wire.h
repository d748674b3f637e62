// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace demo {
class Server;
}

/// What came back for one call.
struct WireReply
{
    /// 0 when there was no answer.
    int status = 0;
    QByteArray contentType;
    QByteArray location;
    QByteArray allow;
    QByteArray body;

    QJsonObject object() const;
    QJsonArray array() const;
};

/// Calls a demo server as any client would, redirects not followed. Paths are relative to the base, "/instance/".
class Wire
{
public:
    explicit Wire(const demo::Server &server);

    WireReply get(const QString &path);
    WireReply patch(const QString &path, const QByteArray &body);
    WireReply patch(const QString &path, const QJsonObject &body);
    /// An empty @p key sends no key.
    WireReply send(const QByteArray &verb, const QString &path, const QByteArray &key, const QByteArray &body = {});

    /// Begins a GET; the reply belongs to the caller.
    QNetworkReply *begin(const QString &path);
    /// Waits for a reply's end and deletes it.
    static WireReply finish(QNetworkReply *reply);

private:
    QNetworkRequest request(const QString &path, const QByteArray &key) const;

    QNetworkAccessManager m_network;
    const QUrl m_address;
    const QByteArray m_key;
};
