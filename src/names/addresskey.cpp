// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/addresskey.h"

#include "names/hostaddress.h"

#include <QByteArray>

namespace names {

QString canonicalAddress(const QString &text)
{
    const QHostAddress address = hostAddress(text);
    return address.isNull() ? QString() : address.toString().toLower();
}

QVariant addressSortValue(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const QHostAddress address = hostAddress(text);
    if (address.isNull())
        return text;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 number = address.toIPv4Address();
        QByteArray bytes(1, '\x04');
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += static_cast<char>((number >> shift) & 0xff);
        return bytes;
    }
    const Q_IPV6ADDR number = address.toIPv6Address();
    QByteArray bytes(1, '\x06');
    for (int i = 0; i < 16; ++i)
        bytes += static_cast<char>(number[i]);
    return bytes;
}

} // namespace names
