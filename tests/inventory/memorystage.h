// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changelog.h"
#include "inventory/inventorysetup.h"
#include "inventory/journal.h"
#include "inventory/memory.h"
#include "inventory/refresh.h"
#include "inventory/sweep.h"
#include "store/store.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace memorystage {

using namespace Qt::StringLiterals;
using namespace inventory;
using support::Reply;

/// A server with one account: one server, one domain, one person, one certificate.
inline void fill(support::HttpServer &server, const QByteArray &hostname = "a.se")
{
    const QByteArray one = R"({"name":"c1","hostname":")" + hostname + R"("})";
    server.on("GET", "/api/v2/instance/", Reply::json("[" + one + "]"));
    server.on("GET", "/api/v2/instance/c1/", Reply::json(one));
    server.on("GET", "/api/v2/instance/user/", Reply::json(R"([{"id": 7, "name": "Ali"}])"));
    server.on("GET", "/api/v2/instance/user/7/",
              Reply::json(R"({"id": 7, "name": "Ali", "totp_url": "otpauth://totp/hidden-of-ali"})"));
    server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "a.se"}])"));
    server.on("GET", "/api/v2/domain/a.se/", Reply::json(R"({"name": "a.se", "records": []})"));
    server.on("GET", "/api/v2/certificate/", Reply::json(R"([{"domain": "a.se", "expire": "2027-01-01"}])"));
    for (const char *path : {"sshkeys/", "deploykeys/", "users/"})
        server.on("GET", QByteArray("/api/v2/instance/c1/") + path, Reply::json(R"({"name": "c1"})"));
}

/// One run of the program over what is kept in a folder.
struct Run
{
    explicit Run(const QString &folder, support::HttpServer &server,
                 const std::shared_ptr<api::Clock> &clock = api::realClock())
        : client({.base = server.base(), .key = "secret", .extraAuthorities = {}},
                 {.retryWait = std::chrono::milliseconds(1)}, nullptr, clock)
        , store(folder)
    {
        inventory.setJournal(&journal);
        inventory.refresh().setDeep(true);
        QObject::connect(&memory, &Memory::loaded, &inventory, [this] { isLoaded = true; });
    }
    ~Run() { inventory.setJournal(nullptr); }

    /// Brings back what is kept and waits for it.
    bool load()
    {
        memory.load();
        return support::waitFor([this] { return isLoaded; });
    }
    /// Reads the whole account and waits for it.
    bool read()
    {
        inventory.refreshAll();
        return support::waitFor([this] {
            for (Kind kind : everyList) {
                if (inventory.state({kind, {}}).phase == State::Phase::Loading)
                    return false;
            }
            return inventory.sweep().isIdle();
        });
    }
    QList<store::Change> changesKept()
    {
        return ask<QList<store::Change>>([](store::Files &files) { return store::changes(files.mine()); });
    }
    template <typename T>
    T ask(std::function<T(store::Files &)> work)
    {
        std::optional<T> answer;
        store.ask<T>(&inventory, std::move(work), [&answer](T value) { answer = std::move(value); });
        return support::waitFor([&answer] { return answer.has_value(); }) ? *answer : T();
    }

    api::Client client;
    Inventory inventory{client};
    store::Store store;
    Memory memory{inventory, store};
    ChangeLog changes{inventory, store};
    Journal journal{inventory, store, changes};
    bool isLoaded = false;
};

} // namespace memorystage
