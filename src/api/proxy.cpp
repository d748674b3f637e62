// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/proxy.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace api {

QString proxyFor(const QNetworkAccessManager &manager, const QUrl &address)
{
    QNetworkProxy proxy = manager.proxy();
    if (proxy.type() == QNetworkProxy::DefaultProxy)
        proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(address)).value(0);
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    const bool isIpv6 = proxy.hostName().contains(u':');
    return (isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(proxy.hostName()).arg(proxy.port());
}

bool isOfTheProxy(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return true;
    default:
        return false;
    }
}

} // namespace api
