// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/hostaddress.h"

#include <algorithm>
#include <optional>

namespace names {

namespace {

/// Four decimal numbers. QHostAddress would read 10.0.1, typed on the way to 10.0.1.5, as 10.0.0.1.
std::optional<quint32> ipv4(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 address = 0;
    for (const QStringView part : parts) {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        if (part.isEmpty() || part.size() > 3 || !std::all_of(part.cbegin(), part.cend(), isDigit))
            return std::nullopt;
        const uint number = part.toUInt();
        if (number > 255)
            return std::nullopt;
        address = (address << 8) | number;
    }
    return address;
}

/// A quick look that spares most cells the parser.
bool mayBeIpv6(QStringView text)
{
    const auto fits = [](QChar c) {
        return c == u':' || c == u'.' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') ||
               (c >= u'A' && c <= u'F');
    };
    return text.size() >= 2 && text.count(u':') >= 2 && std::all_of(text.cbegin(), text.cend(), fits);
}

} // namespace

QHostAddress hostAddress(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (const auto address = ipv4(trimmed))
        return QHostAddress(*address);
    if (!mayBeIpv6(trimmed))
        return {};
    const QHostAddress address(trimmed.toString());
    return address.protocol() == QAbstractSocket::IPv6Protocol ? address : QHostAddress();
}

} // namespace names
