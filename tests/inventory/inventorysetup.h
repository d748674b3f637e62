// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/await.h"
#include "inventory/inventory.h"
#include "support/httpserver.h"

namespace inventorytest {

using namespace Qt::StringLiterals;

inline const inventory::Resource firstServer{inventory::Kind::Instance, u"c1"_s};

/// c0, c1, …
inline QList<inventory::Resource> servers(int count)
{
    QList<inventory::Resource> many;
    for (int i = 0; i < count; ++i)
        many.append({inventory::Kind::Instance, u"c%1"_s.arg(i)});
    return many;
}

/// An inventory that asks a server of the test's own.
struct Setup
{
    explicit Setup(const std::shared_ptr<api::Clock> &clockOfClient = api::realClock())
        : clock(clockOfClient)
    {
    }

    std::shared_ptr<api::Clock> clock;
    support::HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}},
                       {.atFirst = api::Limits::mostInFlight, .retryWait = std::chrono::milliseconds(1)},
                       nullptr,
                       clock};
    inventory::Inventory inventory{client};
};

} // namespace inventorytest
