// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QNetworkProxy>

namespace api {
class Client;
}

namespace session {

/// The proxy as the network classes take it; the system's is the default one.
QNetworkProxy proxyOf(const settings::Settings::Proxy &proxy);

/// Makes the client keep to what the settings say of the network now.
void useNetwork(api::Client &client, const settings::Settings &settings);

} // namespace session
