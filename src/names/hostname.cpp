// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/hostname.h"

#include "names/domainname.h"
#include "names/hostaddress.h"
#include "names/invisible.h"

#include <algorithm>

namespace names {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 253;
constexpr qsizetype longestLabel = 63;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isHostCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || isDigit(c) || c == u'-';
}

HostnameFault labelFault(QStringView label)
{
    if (label.isEmpty())
        return HostnameFault::EmptyLabel;
    if (!std::all_of(label.begin(), label.end(), isHostCharacter))
        return HostnameFault::BadCharacter;
    if (label.size() > longestLabel)
        return HostnameFault::LongLabel;
    if (label.front() == u'-' || label.back() == u'-')
        return HostnameFault::HyphenAtEdge;
    return HostnameFault::None;
}

/// A last label that old address functions take for a number, whatever stands before it.
bool isNumber(QStringView label)
{
    const bool isHex = label.startsWith("0x"_L1, Qt::CaseInsensitive);
    const QStringView digits = isHex ? label.sliced(2) : label;
    return std::all_of(digits.begin(), digits.end(), isHex ? isHexDigit : isDigit);
}

/// As it stands, without spaces around it, and without zeros that make a part of it octal to some.
bool isAddress(const QString &text)
{
    const QHostAddress address = hostAddress(text);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.toString() == text;
    return !address.isNull() && text.trimmed() == text;
}

} // namespace

HostnameFault hostnameFault(const QString &hostname)
{
    if (hostname.isEmpty())
        return HostnameFault::None;
    if (hostname.size() > longestName)
        return HostnameFault::TooLong;
    if (invisiblePlace(hostname) > 0)
        return HostnameFault::Invisible;
    const QList<QStringView> labels = QStringView(hostname).split(u'.');
    for (const QStringView label : labels) {
        if (const HostnameFault fault = labelFault(label); fault != HostnameFault::None)
            return fault;
    }
    return HostnameFault::None;
}

qsizetype badCharacterPlace(QStringView hostname)
{
    const auto isBad = [](QChar c) { return c != u'.' && !isHostCharacter(c); };
    const auto found = std::find_if(hostname.begin(), hostname.end(), isBad);
    return found == hostname.end() ? 0 : found - hostname.begin() + 1;
}

bool isHost(const QString &text)
{
    if (text.isEmpty())
        return false;
    return isAddress(text) || (hostnameFault(text) == HostnameFault::None && !isNumber(text.section(u'.', -1)));
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool hasHostname(const QString &hostname)
{
    return !hostname.trimmed().isEmpty();
}

QString shownServer(const QString &hostname, const QString &name)
{
    return hasHostname(hostname) ? shownName(hostname) : name;
}

QString serverSearchText(const QString &hostname, const QString &name)
{
    return shownName(hostname) == hostname ? name : name + u' ' + hostname;
}

} // namespace names
