// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/serverkeys.h"

#include "names/comparablename.h"
#include "names/hostname.h"

namespace insight {

using namespace Qt::StringLiterals;

ServerKeys serverKeys(const api::Instance &instance, const api::InstanceDetail *detail)
{
    ServerKeys keys;
    keys.shown = names::shownServer(instance.hostname, instance.name);
    const auto bears = [&keys](const QString &shown) {
        const QString name = withoutWww(names::comparableName(shown));
        if (!name.isEmpty() && !keys.names.contains(name))
            keys.names.append(name);
    };
    const auto has = [&keys](const QString &text) {
        const QHostAddress address = names::comparableAddress(text);
        if (!address.isNull() && !keys.addresses.contains(address))
            keys.addresses.append(address);
    };
    bears(instance.hostname);
    has(instance.ip);
    has(instance.ipv6);
    if (!detail)
        return keys;
    bears(detail->instance.hostname);
    bears(detail->domain);
    has(detail->instance.ip);
    has(detail->instance.ipv6);
    for (const api::Network &network : detail->networks) {
        has(network.ip);
        has(network.ipv6);
    }
    return keys;
}

QString withoutWww(const QString &name)
{
    return name.startsWith("www."_L1) ? name.mid(4) : name;
}

} // namespace insight
