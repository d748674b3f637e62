// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/network.h"

#include "api/client.h"

namespace session {

QNetworkProxy proxyOf(const settings::Settings::Proxy &proxy)
{
    using ProxyKind = settings::Settings::Proxy::Kind;
    switch (proxy.kind) {
    case ProxyKind::None:
        return {QNetworkProxy::NoProxy};
    case ProxyKind::Manual:
        return {QNetworkProxy::HttpProxy, proxy.host, static_cast<quint16>(proxy.port)};
    case ProxyKind::System:
        break;
    }
    return {};
}

void useNetwork(api::Client &client, const settings::Settings &settings)
{
    client.setInFlight(settings.requestsAtOnce());
    client.setProxy(proxyOf(settings.proxy()));
}

} // namespace session
