// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/server.h"

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
    for (const api::Instance &instance : values.instances) {
        if (chosen && !chosen->contains(instance.name))
            continue;
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
    std::stable_sort(servers.begin(), servers.end(),
                     [](const Server &a, const Server &b) { return standsBefore(a.instance.name, b.instance.name); });
    return servers;
}

} // namespace handover
