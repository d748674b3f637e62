// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sshcommand.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHost = 253;

const QString &placeholder()
{
    static const QString text = u"{name}"_s;
    return text;
}

/// What the whole of a text must be: "$" would let a line break through at the end.
QRegularExpression whole(const QString &form)
{
    return QRegularExpression(u"\\A(?:"_s + form + u")\\z"_s);
}

bool isLabel(const QString &text)
{
    static const QRegularExpression form = whole(u"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"_s);
    return form.match(text).hasMatch();
}

/// A last label that old address functions take for a number, whatever stands before it.
bool isNumber(const QString &label)
{
    static const QRegularExpression form = whole(u"[0-9]+|0[xX][0-9A-Fa-f]*"_s);
    return form.match(label).hasMatch();
}

bool isIpAddress(const QString &text)
{
    static const QRegularExpression ipv4 =
        whole(u"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!\\z)|\\z)){4}"_s);
    // Without a zone: it names an interface of one computer.
    static const QRegularExpression ipv6 = whole(u"[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*"_s);
    return ipv4.match(text).hasMatch() ||
           (ipv6.match(text).hasMatch() && QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol);
}

/// What stands between dots in a host, as often as it takes.
bool areLabels(const QString &text)
{
    const QStringList labels = text.split(u'.');
    return text.size() <= longestHost && std::all_of(labels.begin(), labels.end(), isLabel);
}

QString atHost(const SshTarget &target)
{
    return target.user.isEmpty() ? target.host : target.user + u'@' + target.host;
}

QString quoted(QString argument)
{
    static const QRegularExpression plain = whole(u"[A-Za-z0-9%+,./:=@_-]+"_s);
    if (plain.match(argument).hasMatch())
        return argument;
    return u'\'' + argument.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

bool isHost(const QString &text)
{
    return isIpAddress(text) || (areLabels(text) && !isNumber(text.section(u'.', -1)));
}

bool isSshUser(const QString &text)
{
    static const QRegularExpression form = whole(u"[A-Za-z0-9_][A-Za-z0-9._-]{0,63}"_s);
    return form.match(text).hasMatch();
}

bool isSshPattern(const QString &pattern)
{
    if (pattern.count(placeholder()) > 1)
        return false;
    QString example = pattern;
    return isHost(example.replace(placeholder(), u"c1"_s));
}

tl::expected<SshTarget, SshFault> sshTarget(const QString &user, const QString &pattern, const QString &name)
{
    if (!user.isEmpty() && !isSshUser(user))
        return tl::unexpected(SshFault::BadUser);
    if (!isSshPattern(pattern))
        return tl::unexpected(SshFault::BadPattern);
    QString host = pattern;
    host.replace(placeholder(), name);
    // The name by itself is held to it too: joined to a pattern, what reads as an option would no longer show.
    const bool isName = areLabels(name) || isIpAddress(name);
    if (!isName || !isHost(host))
        return tl::unexpected(SshFault::BadHost);
    return SshTarget{user, host};
}

QStringList sshArguments(const SshTarget &target)
{
    return {u"ssh"_s, u"--"_s, atHost(target)};
}

QString sshText(const SshTarget &target)
{
    return shellText({u"ssh"_s, atHost(target)});
}

QUrl sftpUrl(const SshTarget &target)
{
    QUrl url;
    url.setScheme(u"sftp"_s);
    url.setUserName(target.user, QUrl::DecodedMode);
    url.setHost(target.host, QUrl::StrictMode);
    return url;
}

QString shellText(const QStringList &arguments)
{
    QStringList words;
    for (const QString &argument : arguments)
        words += quoted(argument);
    return words.join(u' ');
}

} // namespace exchange
