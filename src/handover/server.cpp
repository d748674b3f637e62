// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/server.h"

#include "names/comparablename.h"
#include "names/hostaddress.h"
#include "names/hostname.h"

#include <algorithm>

namespace handover {

using namespace Qt::StringLiterals;

namespace {

/// "c2" before "c10".
bool standsBefore(const QString &a, const QString &b)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    qsizetype i = 0;
    while (i < a.size() && i < b.size() && a.at(i) == b.at(i) && !isDigit(a.at(i)))
        ++i;
    const auto numberAt = [&](const QString &text) {
        qsizetype end = i;
        while (end < text.size() && isDigit(text.at(end)))
            ++end;
        return text.mid(i, end - i);
    };
    const QString one = numberAt(a);
    const QString other = numberAt(b);
    if (!one.isEmpty() && !other.isEmpty() && one.size() != other.size())
        return one.size() < other.size();
    return a < b;
}

} // namespace

QList<Server> serversOf(const inventory::Values &values, const QHash<QString, QStringList> &tags,
                        const std::optional<QSet<QString>> &chosen)
{
    QList<Server> servers;
    QSet<QString> seen;
    for (const api::Instance &instance : values.instances) {
        if ((chosen && !chosen->contains(instance.name)) || seen.contains(instance.name))
            continue;
        seen.insert(instance.name);
        Server server{.instance = instance, .detail = std::nullopt, .tags = tags.value(instance.name)};
        if (const auto detail = values.instanceDetails.constFind(instance.name);
            detail != values.instanceDetails.cend()) {
            server.detail = *detail;
            for (const api::Customer &customer : detail->customers) {
                if (!customer.name.trimmed().isEmpty() && !server.customers.contains(customer.name))
                    server.customers.append(customer.name);
            }
        }
        servers.append(std::move(server));
    }
    std::sort(servers.begin(), servers.end(),
              [](const Server &a, const Server &b) { return standsBefore(a.instance.name, b.instance.name); });
    return servers;
}

QString lookedUpAs(const QString &hostname)
{
    const QString name = names::comparableName(hostname);
    // Names that each computer has for itself are not taken over.
    static const QSet<QString> own{
        u"localhost"_s,       u"localhost.localdomain"_s, u"ip6-localhost"_s,  u"ip6-loopback"_s, u"ip6-localnet"_s,
        u"ip6-mcastprefix"_s, u"ip6-allnodes"_s,          u"ip6-allrouters"_s, u"ip6-allhosts"_s, u"broadcasthost"_s};
    const bool isName = !name.isEmpty() && names::hostAddress(name).isNull() && names::isHost(name) &&
                        !own.contains(name) && !name.endsWith(".localhost"_L1);
    return isName ? name : QString();
}

QSet<QString> sharedHostnames(const QList<Server> &servers)
{
    QSet<QString> once;
    QSet<QString> shared;
    for (const Server &server : servers) {
        const QString hostname = lookedUpAs(server.instance.hostname);
        if (!hostname.isEmpty() && once.contains(hostname))
            shared.insert(hostname);
        once.insert(hostname);
    }
    return shared;
}

} // namespace handover
