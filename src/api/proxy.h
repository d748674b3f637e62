// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;

/// The proxy between the client and the API, where it is what failed.
namespace api {

/// Host and port of the proxy through which @p manager asks for @p address; empty where it asks by itself.
QString proxyFor(const QNetworkAccessManager &manager, const QUrl &address);

/// Whether a failure before an answer can only be the proxy's, where there is one: nothing listens there, or it does
/// not let the connection through. Qt has the same error for most of it.
bool isOfTheProxy(QNetworkReply::NetworkError error);

} // namespace api
