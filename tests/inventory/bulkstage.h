// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/await.h"
#include "inventory/bulksave.h"
#include "inventory/inventory.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace bulkstage {

using namespace Qt::StringLiterals;
using namespace inventory;
using support::Received;
using support::Reply;
using Outcome = SaveOutcome::Kind;
using Phase = BulkRow::Phase;

/// A server that holds some instances, c0, c1, …, each with a description of its own, and obeys PATCH.
struct Setup
{
    explicit Setup(int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString name = nameOf(i);
            held.insert(name, QJsonObject{{u"name"_s, name},
                                          {u"hostname"_s, name + u".se"_s},
                                          {u"description"_s, u"shop "_s + name},
                                          {u"technical_contact"_s, u"Norr"_s}});
            server.on("GET", path(name) + '/', [this, name](const Received &) { return Reply::json(held[name]); });
            server.on("PATCH", path(name), [this, name](const Received &request) { return obey(name, request); });
        }
    }

    static QString nameOf(int number) { return u"c%1"_s.arg(number); }
    static QByteArray path(const QString &name) { return "/api/v2/instance/" + name.toUtf8(); }

    Reply obey(const QString &name, const Received &request)
    {
        const QJsonObject change = QJsonDocument::fromJson(request.body).object();
        for (auto field = change.begin(); field != change.end(); ++field)
            held[name].insert(field.key(), field.value());
        return Reply::json(held[name]);
    }

    static InstanceFields fieldsOf(const QJsonObject &object)
    {
        return {object.value("description"_L1).toString(), object.value("hostname"_L1).toString(),
                object.value("technical_contact"_L1).toString()};
    }

    /// What all hold now.
    QList<BulkSave::Target> targets() const
    {
        QList<BulkSave::Target> all;
        for (auto one = held.begin(); one != held.end(); ++one)
            all.append({one.key(), fieldsOf(*one)});
        return all;
    }

    /// What was written to each server, in turn.
    QMap<QString, QList<QByteArray>> written() const
    {
        QMap<QString, QList<QByteArray>> bodies;
        for (const Received &request : server.requests()) {
            if (request.verb == "PATCH")
                bodies[QString::fromUtf8(request.path.mid(request.path.lastIndexOf('/') + 1))].append(request.body);
        }
        return bodies;
    }

    /// Lets it go on to its end.
    static void finish(BulkSave &save)
    {
        QSignalSpy finished(&save, &BulkSave::finished);
        [&] { QTRY_COMPARE(finished.size(), 1); }();
        QVERIFY(!save.isRunning());
    }

    QMap<QString, QJsonObject> held;
    support::HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}},
                       {.atFirst = api::Limits::mostInFlight, .retryWait = std::chrono::milliseconds(1)}};
    Inventory inventory{client};
};

inline QList<Phase> phases(const BulkSave &save)
{
    QList<Phase> all;
    for (const BulkRow &row : save.rows())
        all.append(row.phase);
    return all;
}

} // namespace bulkstage
