// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/sshconfig.h"

#include "handover/handed.h"

namespace handover {

using namespace Qt::StringLiterals;

namespace {

QByteArray includeHint()
{
    return "# Put a line at the top of ~/.ssh/config that names this file: Include FILE\n";
}

/// Who logs in is not of the account: a person should know where it comes from.
Remark userRemark(const Way &way)
{
    if (way.user.isEmpty())
        return {QT_TRANSLATE_NOOP("Handover", "No user is set in the settings, under SSH: ssh logs in as whoever runs "
                                              "it, unless your own configuration names another.")};
    return {QT_TRANSLATE_NOOP("Handover", "ssh logs in as %1, the user in the settings, under SSH."), {way.user}};
}

} // namespace

Text sshConfig(const QList<Server> &servers, const Way &way, const Heading &heading)
{
    HandedServers handed = handedServers(servers, way, NamedFor::Ssh);
    if (!handed.servers.isEmpty())
        handed.remarks.append(userRemark(way));
    QByteArray entries;
    for (const Handed &one : handed.servers) {
        const QString &name = one.server.instance.name;
        QStringList names{name, one.hostname};
        names.removeAll(QString());
        names.removeDuplicates();
        entries += "\nHost " + names.join(u' ').toUtf8() + "\n    HostName " + one.target.host.toUtf8() + '\n';
        if (!one.target.user.isEmpty())
            entries += "    User " + one.target.user.toUtf8() + '\n';
        entries += "    HostKeyAlias cloudnet-" + name.toUtf8() + '\n';
    }
    return {comments("#", heading, handed.remarks) + includeHint() + entries, handed.remarks,
            static_cast<int>(handed.servers.size())};
}

Text hostsFile(const QList<Server> &servers, const Way &way, const Heading &heading)
{
    const HandedServers handed = handedServers(servers, way, NamedFor::Hosts);
    QByteArray entries;
    for (const Handed &one : handed.servers) {
        QStringList names{one.hostname, one.host, one.server.instance.name};
        names.removeAll(QString());
        names.removeDuplicates();
        for (const QString &address : one.addresses)
            entries += address.toUtf8() + '\t' + names.join(u' ').toUtf8() + '\n';
    }
    return {comments("#", heading, handed.remarks) + entries, handed.remarks, static_cast<int>(handed.servers.size())};
}

} // namespace handover
