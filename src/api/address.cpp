// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/address.h"

#include "names/hostname.h"

#include <QStringList>

#include <algorithm>

namespace api {

using namespace Qt::StringLiterals;

namespace {

int usualPort(const QUrl &url)
{
    return url.scheme() == "http"_L1 ? 80 : 443;
}

int portOf(const QUrl &url)
{
    return url.port(usualPort(url));
}

QString pathWithoutSlash(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

// A server may decode "%2F" and "%2E" before it resolves "..", so the decoded form must not climb either.
bool climbs(const QUrl &url)
{
    const QStringList segments = url.path(QUrl::FullyDecoded).replace(u'\\', u'/').split(u'/');
    return std::any_of(segments.begin(), segments.end(), [](const QString &segment) { return segment == ".."_L1; });
}

// Also an empty name, which QUrl counts as none and yet writes.
bool namesUser(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded).contains(u'@');
}

} // namespace

QUrl defaultAddress()
{
    return QUrl(u"https://api.cloudnet.se/api/v2"_s);
}

tl::expected<QUrl, AddressFault> readAddress(const QString &typed)
{
    QUrl url(typed.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty() || climbs(url))
        return tl::unexpected(AddressFault::NotAUrl);
    if (namesUser(url) || url.hasQuery() || url.hasFragment())
        return tl::unexpected(AddressFault::HasSecret);
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url)))
        return tl::unexpected(AddressFault::NotHttps);
    url.setPath(pathWithoutSlash(url), QUrl::StrictMode);
    return url;
}

bool isWithin(const QUrl &url, const QUrl &base)
{
    if (!isSameOrigin(url, base) || climbs(url))
        return false;
    const QString path = url.path(QUrl::FullyEncoded);
    const QString root = pathWithoutSlash(base);
    return path == root || path.startsWith(root + u'/');
}

bool isSameOrigin(const QUrl &url, const QUrl &other)
{
    return url.isValid() && url.scheme() == other.scheme() && url.host() == other.host() &&
           portOf(url) == portOf(other) && !namesUser(url) && !namesUser(other);
}

QUrl onOwnOrigin(QUrl url, const QUrl &base)
{
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool isOwnHost = url.host() == base.host() && !namesUser(url);
    // Another port that is named may be another's.
    const bool isOwnPort = url.port() == -1 || portOf(url) == portOf(base) || url.port() == usualPort(url);
    if (!isWeb || !isOwnHost || !isOwnPort)
        return url;
    url.setScheme(base.scheme());
    url.setPort(base.port());
    return url;
}

bool isLoopback(const QUrl &url)
{
    return names::isLoopback(url.host());
}

QString origin(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString(QUrl::FullyEncoded);
}

QString shownAddress(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

QString shownHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

} // namespace api
