// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/await.h"
#include "inventory/instancesave.h"
#include "inventory/inventory.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace savestage {

using namespace Qt::StringLiterals;
using namespace inventory;
using support::Received;
using support::Reply;
using Outcome = SaveOutcome::Kind;

/// A server that holds one instance and obeys PATCH.
struct Setup
{
    Setup()
    {
        server.on("GET", "/api/v2/instance/c1/", [this](const Received &) { return Reply::json(held); });
        server.on("PATCH", "/api/v2/instance/c1", [this](const Received &request) {
            take(request.body);
            return Reply::json(held);
        });
        server.on("GET", "/api/v2/instance/", [this](const Received &) { return Reply::json(QJsonArray{held}); });
    }

    void take(const QByteArray &body)
    {
        const QJsonObject change = QJsonDocument::fromJson(body).object();
        for (auto field = change.begin(); field != change.end(); ++field)
            held.insert(field.key(), field.value());
    }

    /// Saves and waits; what was sent meanwhile is in `server.requests()`.
    SaveOutcome save(const InstanceFields &base, const InstanceFields &mine)
    {
        std::optional<SaveOutcome> outcome;
        server.forgetRequests();
        inventory.saveInstance(u"c1"_s, base, mine, &inventory, [&](const SaveOutcome &told) { outcome = told; });
        [&] { QTRY_VERIFY(outcome); }();
        return outcome.value_or(SaveOutcome{});
    }

    QList<QByteArray> sent() const
    {
        QList<QByteArray> lines;
        for (const Received &request : server.requests())
            lines.append(request.verb + ' ' + request.path);
        return lines;
    }

    QJsonObject held{{u"name"_s, u"c1"_s},
                     {u"hostname"_s, u"old.se"_s},
                     {u"description"_s, u"shop"_s},
                     {u"technical_contact"_s, u"Norr"_s}};
    support::HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}}};
    Inventory inventory{client};
};

inline const InstanceFields base{u"shop"_s, u"old.se"_s, u"Norr"_s};

inline InstanceFields with(Field field, const QString &text)
{
    InstanceFields fields = base;
    fields.at(field) = text;
    return fields;
}

inline const QList<QByteArray> readWriteRead{"GET /api/v2/instance/c1/", "PATCH /api/v2/instance/c1",
                                             "GET /api/v2/instance/c1/"};
inline const QList<QByteArray> readOnly{"GET /api/v2/instance/c1/"};

} // namespace savestage
