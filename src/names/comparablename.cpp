// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/comparablename.h"

#include "names/hostaddress.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace names {

using namespace Qt::StringLiterals;

QString comparableName(const QString &name)
{
    QString trimmed = name.trimmed();
    if (trimmed.endsWith(u'.'))
        trimmed.chop(1);
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(trimmed.cbegin(), trimmed.cend(), isAscii))
        return trimmed.toLower();
    QStringList labels = trimmed.split(u'.');
    for (QString &label : labels) {
        const bool ascii = std::all_of(label.cbegin(), label.cend(), isAscii);
        const QByteArray ace = ascii ? QByteArray() : QUrl::toAce(label, QUrl::IgnoreIDNWhitelist);
        label = ace.isEmpty() ? label.toLower() : QString::fromLatin1(ace).toLower();
    }
    return labels.join(u'.');
}

QHostAddress comparableAddress(const QString &text)
{
    const QHostAddress address = hostAddress(text.section(u'/', 0, 0));
    if (address.isNull() || address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4) ||
        address == QHostAddress(QHostAddress::AnyIPv6))
        return {};
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

QString parentOf(const QString &name)
{
    const qsizetype dot = name.indexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1);
}

bool isWildcard(const QString &name)
{
    return name.startsWith("*."_L1);
}

} // namespace names
