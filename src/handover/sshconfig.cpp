// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/sshconfig.h"

#include "exchange/sshcommand.h"
#include "names/comparablename.h"

#include <algorithm>

namespace handover {

using namespace Qt::StringLiterals;

namespace {

Remark noHost(const Server &server)
{
    return {QT_TRANSLATE_NOOP("Handover", "%1 is left out: no host can be made of its name."), {server.instance.name}};
}

/// The names of servers that a hostname must not be taken for.
QSet<QString> namesOf(const QList<Server> &servers)
{
    QSet<QString> names;
    for (const Server &server : servers)
        names.insert(server.instance.name.toLower());
    return names;
}

void remarkShared(const QSet<QString> &shared, QList<Remark> &remarks)
{
    QStringList sorted(shared.cbegin(), shared.cend());
    sorted.sort();
    for (const QString &hostname : sorted)
        remarks.append(
            {QT_TRANSLATE_NOOP("Handover", "%1 is left out: several servers have this hostname."), {hostname}});
}

QByteArray includeHint()
{
    return "# Put a line at the top of ~/.ssh/config that names this file: Include FILE\n";
}

} // namespace

Text sshConfig(const QList<Server> &servers, const Way &way, const Heading &heading)
{
    Text text;
    const QSet<QString> shared = sharedHostnames(servers);
    const QSet<QString> taken = namesOf(servers);
    remarkShared(shared, text.remarks);
    QByteArray entries;
    for (const Server &server : servers) {
        const auto target = exchange::sshTarget(way.user, way.pattern, server.instance.name);
        if (!target) {
            text.remarks.append(noHost(server));
            continue;
        }
        QString names = server.instance.name;
        const QString hostname = lookedUpAs(server.instance.hostname);
        if (!hostname.isEmpty() && !shared.contains(hostname) && !taken.contains(hostname))
            names += u' ' + hostname;
        entries += "\nHost " + names.toUtf8() + "\n    HostName " + target->host.toUtf8() + '\n';
        if (!target->user.isEmpty())
            entries += "    User " + target->user.toUtf8() + '\n';
        entries += "    HostKeyAlias cloudnet-" + server.instance.name.toUtf8() + '\n';
        ++text.count;
    }
    text.bytes = comments("#", heading, text.remarks) + includeHint() + entries;
    return text;
}

Text hostsFile(const QList<Server> &servers, const Way &way, const Heading &heading)
{
    Text text;
    const QSet<QString> shared = sharedHostnames(servers);
    const QSet<QString> taken = namesOf(servers);
    remarkShared(shared, text.remarks);
    QByteArray entries;
    for (const Server &server : servers) {
        const auto target = exchange::sshTarget({}, way.pattern, server.instance.name);
        QStringList names;
        const QString hostname = lookedUpAs(server.instance.hostname);
        if (!hostname.isEmpty() && !shared.contains(hostname) && !taken.contains(hostname))
            names.append(hostname);
        // A pattern without the server's name leads to one host, whatever the server.
        if (target && way.pattern.contains("{name}"_L1) && lookedUpAs(target->host) == target->host.toLower())
            names.append(target->host.toLower());
        if (target)
            names.append(server.instance.name);
        names.removeDuplicates();
        QStringList addresses;
        for (const QString &address : {server.instance.ip, server.instance.ipv6}) {
            if (const QHostAddress read = names::comparableAddress(address); !read.isNull())
                addresses.append(read.toString());
        }
        if (addresses.isEmpty())
            text.remarks.append(
                {QT_TRANSLATE_NOOP("Handover", "%1 is left out: its address is not known."), {server.instance.name}});
        else if (!target)
            text.remarks.append(noHost(server));
        else
            ++text.count;
        for (const QString &address : target ? std::as_const(addresses) : QStringList())
            entries += address.toUtf8() + '\t' + names.join(u' ').toUtf8() + '\n';
    }
    text.bytes = comments("#", heading, text.remarks) + entries;
    return text;
}

} // namespace handover
