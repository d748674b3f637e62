// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sshcommand.h"

#include "names/hostname.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

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
    return names::isHost(example.replace(placeholder(), u"c1"_s));
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
    const bool isName =
        names::isHost(name) || (!name.isEmpty() && names::hostnameFault(name) == names::HostnameFault::None);
    if (!isName || !names::isHost(host))
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
