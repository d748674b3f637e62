// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace api {

/// The provider's own address of the API, without a slash at the end.
QUrl defaultAddress();

enum class AddressFault {
    NotAUrl,   ///< cannot be read as an absolute URL with a host
    NotHttps,  ///< another scheme than https; http is allowed for loopback addresses only
    HasSecret, ///< carries a user name, a password, a query or a fragment
};

/// The base address a person typed, checked and without a slash at the end.
tl::expected<QUrl, AddressFault> readAddress(const QString &typed);

/// Whether @p url lies within the origin (scheme, host, port) and path of @p base: the only place the key may go.
bool isWithin(const QUrl &url, const QUrl &base);

/// Whether scheme, host and port are the same, and neither names a user.
bool isSameOrigin(const QUrl &url, const QUrl &other);
/// @p url on the origin of @p base, where it names the same host with the other scheme or without the port: so a server
/// names its own pages behind a proxy that does not tell it how it is reached (docs/contract.md, doubt 4). Any other
/// address stays as it is.
QUrl onOwnOrigin(QUrl url, const QUrl &base);

/// Whether the host is this machine: localhost, 127.0.0.0/8 or ::1.
bool isLoopback(const QUrl &url);

/// Scheme, host and port: what may be shown of an address that a server named.
QString origin(const QUrl &url);
/// The address as it goes out: a host with letters beyond ASCII is shown in ASCII, so that none looks like another.
QString shownAddress(const QUrl &url);
/// The same of its host alone.
QString shownHost(const QUrl &url);

} // namespace api
