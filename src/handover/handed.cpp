// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/handed.h"

#include "handover/rdata.h"
#include "handover/zonefile.h"
#include "names/comparablename.h"
#include "names/hostaddress.h"
#include "names/hostname.h"

#include <QHash>
#include <QSet>

namespace handover {

using namespace Qt::StringLiterals;

namespace {

/// What each computer calls itself and its networks.
bool isOwn(const QString &name)
{
    static const QSet<QString> own{
        u"localhost"_s,       u"localhost.localdomain"_s, u"ip6-localhost"_s,  u"ip6-loopback"_s, u"ip6-localnet"_s,
        u"ip6-mcastprefix"_s, u"ip6-allnodes"_s,          u"ip6-allrouters"_s, u"ip6-allhosts"_s, u"broadcasthost"_s};
    return own.contains(name) || name.endsWith(".localhost"_L1);
}

/// What Ansible has for itself.
bool isOfAnsible(const QString &name)
{
    static const QSet<QString> reserved{u"all"_s, u"ungrouped"_s, u"_meta"_s};
    return reserved.contains(name);
}

/// Why a name of a server is left out; @p name as it came.
Remark nameRemark(NameFault fault, const QString &name, const QString &server)
{
    switch (fault) {
    case NameFault::Address:
        return {QT_TRANSLATE_NOOP("Handover", "The name %1 of %2 is left out: it is an address."), {name, server}};
    case NameFault::Own:
        return {QT_TRANSLATE_NOOP("Handover", "The name %1 of %2 is left out: every computer uses it for itself."),
                {name, server}};
    case NameFault::None:
    case NameFault::Blank:
    case NameFault::Invalid:
        break;
    }
    return {QT_TRANSLATE_NOOP("Handover", "The name %1 of %2 is left out: it is not a valid hostname."),
            {name, server}};
}

/// Takes the servers one by one, and then their names, which depend on all servers.
class Handing
{
public:
    Handing(const Way &way, NamedFor named)
        : m_way(way)
        , m_named(named)
        , m_leadsApart(way.pattern.contains("{name}"_L1))
    {
    }

    void take(const Server &server)
    {
        const QString &name = server.instance.name;
        const QString compared = name.toLower();
        const auto target = exchange::sshTarget(m_way.user, m_way.pattern, name);
        if (!target)
            tell(target.error(), name);
        else if (isOwn(compared))
            tell({QT_TRANSLATE_NOOP("Handover", "%1 is left out: every computer uses that name for itself."), {name}});
        else if (m_named == NamedFor::Ansible && isOfAnsible(compared))
            tell({QT_TRANSLATE_NOOP("Handover", "%1 is left out: Ansible reserves that name."), {name}});
        else if (m_servers.contains(compared))
            tell({QT_TRANSLATE_NOOP("Handover", "%1 is left out: another server has that name."), {name}});
        else
            add({.server = server, .target = *target}, compared);
    }

    HandedServers done()
    {
        if (m_named != NamedFor::Ansible)
            nameAll();
        if (m_named == NamedFor::Hosts)
            addressAll();
        return std::move(m_handed);
    }

private:
    void tell(const Remark &remark)
    {
        if (!m_handed.remarks.contains(remark))
            m_handed.remarks.append(remark);
    }

    void tell(exchange::SshFault fault, const QString &name)
    {
        switch (fault) {
        case exchange::SshFault::BadUser:
            tell({QT_TRANSLATE_NOOP("Handover", "No server is handed over: the SSH user %1 in the settings is not "
                                                "valid."),
                  {m_way.user}});
            break;
        case exchange::SshFault::BadPattern:
            tell({QT_TRANSLATE_NOOP("Handover", "No server is handed over: the SSH address %1 in the settings is not "
                                                "valid."),
                  {m_way.pattern}});
            break;
        case exchange::SshFault::BadHost:
            tell({QT_TRANSLATE_NOOP("Handover", "%1 is left out: no host can be made of its name."), {name}});
            break;
        }
    }

    void add(Handed handed, const QString &compared)
    {
        m_servers.insert(compared);
        m_owners.insert(compared, compared);
        if (m_leadsApart)
            m_owners.insert(handed.target.host.toLower(), compared);
        if (const QString hostname = lookedUp(handed.server.instance.hostname).name; !hostname.isEmpty())
            m_shared[hostname].append(handed.server.instance.name);
        m_handed.servers.append(std::move(handed));
    }

    void nameAll()
    {
        if (!m_leadsApart && m_named == NamedFor::Hosts && !m_handed.servers.isEmpty())
            tell({QT_TRANSLATE_NOOP("Handover", "%1 is left out: it is the same host for all servers."),
                  {m_way.pattern}});
        for (Handed &handed : m_handed.servers) {
            nameHostname(handed);
            nameHost(handed);
        }
    }

    void nameHostname(Handed &handed)
    {
        const api::Instance &instance = handed.server.instance;
        const LookedUp hostname = lookedUp(instance.hostname);
        const QString owner = m_owners.value(hostname.name);
        if (hostname.fault == NameFault::Blank)
            return;
        if (hostname.fault != NameFault::None)
            tell(nameRemark(hostname.fault, instance.hostname, instance.name));
        else if (m_shared.value(hostname.name).size() > 1)
            tell({QT_TRANSLATE_NOOP("Handover", "%1 is left out: several servers have this hostname."),
                  {hostname.name}});
        else if (!owner.isEmpty() && owner != instance.name.toLower())
            tell({QT_TRANSLATE_NOOP("Handover", "The name %1 of %2 is left out: another server has that name."),
                  {hostname.name, instance.name}});
        else
            handed.hostname = hostname.name;
    }

    void nameHost(Handed &handed)
    {
        if (!m_leadsApart)
            return;
        const LookedUp host = lookedUp(handed.target.host);
        if (host.fault == NameFault::None)
            handed.host = host.name;
        else if (m_named == NamedFor::Hosts)
            tell(nameRemark(host.fault, handed.target.host, handed.server.instance.name));
    }

    void addressAll()
    {
        QList<Handed> reached;
        for (Handed &handed : m_handed.servers) {
            const api::Instance &instance = handed.server.instance;
            QStringList invalid;
            for (const QString &address : {instance.ip, instance.ipv6}) {
                const QHostAddress read = names::comparableAddress(address);
                if (!read.isNull() && !handed.addresses.contains(read.toString()))
                    handed.addresses.append(read.toString());
                if (read.isNull() && !address.trimmed().isEmpty())
                    invalid.append(address);
            }
            for (const QString &address : std::as_const(invalid))
                tell({QT_TRANSLATE_NOOP("Handover", "The address %1 of %2 is left out: no server can have it."),
                      {address, instance.name}});
            if (!handed.addresses.isEmpty())
                reached.append(handed);
            else if (invalid.isEmpty())
                tell({QT_TRANSLATE_NOOP("Handover", "%1 is left out: its address is not known."), {instance.name}});
        }
        m_handed.servers = reached;
    }

    Way m_way;
    NamedFor m_named;
    /// Each server has a host of its own.
    bool m_leadsApart;
    HandedServers m_handed;
    /// All names are compared in small letters.
    QSet<QString> m_servers;
    /// By a name that leads to a server alone, that server's.
    QHash<QString, QString> m_owners;
    /// By a hostname the servers that have it.
    QHash<QString, QStringList> m_shared;
};

} // namespace

LookedUp lookedUp(const QString &hostname)
{
    const QString name = names::comparableName(hostname);
    if (name.isEmpty())
        return {{}, NameFault::Blank};
    if (!names::hostAddress(name).isNull())
        return {{}, NameFault::Address};
    if (!names::isHost(name)) {
        // What is a hostname by its letters is one that old programs read as an address.
        const bool isNumber = names::hostnameFault(name) == names::HostnameFault::None;
        return {{}, isNumber ? NameFault::Address : NameFault::Invalid};
    }
    return isOwn(name) ? LookedUp{{}, NameFault::Own} : LookedUp{name, NameFault::None};
}

HandedServers handedServers(const QList<Server> &servers, const Way &way, NamedFor named)
{
    Handing handing(way, named);
    for (const Server &server : servers)
        handing.take(server);
    return handing.done();
}

HandedDomains handedDomains(const QStringList &domains)
{
    HandedDomains handed;
    QHash<QString, QString> seen;
    for (const QString &domain : domains) {
        const QString name = names::comparableName(domain);
        const QString file = zoneFileName(domain);
        if (file.isEmpty() || !absoluteName(name)) {
            handed.remarks.append(
                {QT_TRANSLATE_NOOP("Handover", "%1 is left out: it is no name of a domain."), {domain}});
        } else if (seen.contains(name)) {
            handed.remarks.append({QT_TRANSLATE_NOOP("Handover", "%1 is left out: it is the same domain as %2."),
                                   {domain, seen.value(name)}});
        } else {
            seen.insert(name, domain);
            handed.domains.append({domain, file});
        }
    }
    return handed;
}

} // namespace handover
