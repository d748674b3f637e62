// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "inventory/instancesave.h"
#include "inventory/inventory.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_instancesave {

using namespace Qt::StringLiterals;
using namespace inventory;
using support::Received;
using support::Reply;
using Outcome = SaveOutcome::Kind;

namespace {

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

const InstanceFields base{u"shop"_s, u"old.se"_s, u"Norr"_s};

InstanceFields with(Field field, const QString &text)
{
    InstanceFields fields = base;
    fields.at(field) = text;
    return fields;
}

const QList<QByteArray> readWriteRead{"GET /api/v2/instance/c1/", "PATCH /api/v2/instance/c1",
                                      "GET /api/v2/instance/c1/"};
const QList<QByteArray> readOnly{"GET /api/v2/instance/c1/"};

} // namespace

/// One save on the wire: read, compare, write once, read again; and each way in which that can end.
class TestInstanceSave : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheChangedFieldIsSent_data();
    void onlyTheChangedFieldIsSent();
    void rowShowsWhatTheServerSays();
    void colleaguesOtherFieldIsKept();
    void readOnlyWritesNothing();
    void conflictWritesNothing();
    void sameChangeByBothNeedsNoWrite();
    void rejectionTellsTheField();
    void unreadableServerIsNotWritten();
    void closedWithoutAnswerIsWrittenOnce_data();
    void closedWithoutAnswerIsWrittenOnce();
    void faultAfterTheWriteIsFoundOut_data();
    void faultAfterTheWriteIsFoundOut();
    void serverThatLeavesTheList();
    void unseenIsStale();
    void listUnderWayDoesNotUndoTheSave();
    void deadContextIsNotTold();
};

void TestInstanceSave::onlyTheChangedFieldIsSent_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("description") << Field::Description << u"new \"text\" å"_s
                                 << QByteArray(R"({"description":"new \"text\" å"})");
    QTest::newRow("hostname") << Field::Hostname << u"new.se"_s << QByteArray(R"({"hostname":"new.se"})");
    QTest::newRow("hostname cleared") << Field::Hostname << QString() << QByteArray(R"({"hostname":""})");
    QTest::newRow("contact") << Field::TechnicalContact << u"Väst"_s << QByteArray(R"({"technical_contact":"Väst"})");
}

void TestInstanceSave::onlyTheChangedFieldIsSent()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(QByteArray, body);
    Setup setup;
    QCOMPARE(setup.save(base, with(field, text)).kind, Outcome::Saved);
    QCOMPARE(setup.sent(), readWriteRead);
    QCOMPARE(QJsonDocument::fromJson(setup.server.requests().at(1).body), QJsonDocument::fromJson(body));
}

void TestInstanceSave::rowShowsWhatTheServerSays()
{
    Setup setup;
    setup.inventory.read({Kind::Instances, {}});
    QTRY_VERIFY(setup.inventory.instanceDetail(u"c1"_s));
    // This server writes host names its own way.
    setup.server.on("PATCH", "/api/v2/instance/c1", [&](const Received &) {
        setup.held.insert(u"hostname"_s, u"new.example.se"_s);
        return Reply::empty(204);
    });
    const SaveOutcome outcome = setup.save(base, with(Field::Hostname, u"NEW.example.se"_s));
    QCOMPARE(setup.inventory.values().instances.first().hostname, u"new.example.se"_s);
    QCOMPARE(outcome.theirs->hostname, u"new.example.se"_s);
}

void TestInstanceSave::colleaguesOtherFieldIsKept()
{
    Setup setup;
    setup.held.insert(u"description"_s, u"changed by a colleague"_s);
    QCOMPARE(setup.save(base, with(Field::Hostname, u"new.se"_s)).kind, Outcome::Saved);
    QCOMPARE(setup.server.requests().at(1).body, QByteArray(R"({"hostname":"new.se"})"));
    QCOMPARE(setup.held.value(u"description"_s).toString(), u"changed by a colleague"_s);
}

void TestInstanceSave::readOnlyWritesNothing()
{
    Setup setup;
    setup.inventory.setReadOnly(true);
    const SaveOutcome outcome = setup.save(base, {u"shop"_s, u"new.se"_s, u"Norr"_s});
    QCOMPARE(outcome.kind, Outcome::Failed);
    QVERIFY(outcome.error && outcome.error->kind == api::Error::Kind::ReadOnly);
    QCOMPARE(setup.sent(), QList<QByteArray>{"GET /api/v2/instance/c1/"});
    setup.inventory.setReadOnly(false);
    QCOMPARE(setup.save(base, {u"shop"_s, u"new.se"_s, u"Norr"_s}).kind, Outcome::Saved);
    QCOMPARE(setup.held.value(u"hostname"_s).toString(), u"new.se"_s);
}

void TestInstanceSave::conflictWritesNothing()
{
    Setup setup;
    setup.held.insert(u"hostname"_s, u"theirs.se"_s);
    const SaveOutcome outcome = setup.save(base, with(Field::Hostname, u"mine.se"_s));
    QCOMPARE(outcome.kind, Outcome::Conflict);
    QCOMPARE(outcome.conflicts, QList<Field>{Field::Hostname});
    QCOMPARE(outcome.theirs->hostname, u"theirs.se"_s);
    QCOMPARE(setup.sent(), readOnly);
}

void TestInstanceSave::sameChangeByBothNeedsNoWrite()
{
    Setup setup;
    setup.held.insert(u"hostname"_s, u"new.se"_s);
    QCOMPARE(setup.save(base, with(Field::Hostname, u"new.se"_s)).kind, Outcome::Saved);
    QCOMPARE(setup.sent(), readOnly);
}

void TestInstanceSave::rejectionTellsTheField()
{
    Setup setup;
    setup.server.on("PATCH", "/api/v2/instance/c1", Reply::json(R"({"hostname": ["Not a host name."]})", 400));
    const SaveOutcome outcome = setup.save(base, with(Field::Hostname, u"x.se"_s));
    QCOMPARE(outcome.kind, Outcome::Failed);
    QCOMPARE(outcome.error->kind, api::Error::Kind::Rejected);
    QCOMPARE(outcome.error->fields.value(u"hostname"_s), QStringList{u"Not a host name."_s});
}

void TestInstanceSave::unreadableServerIsNotWritten()
{
    Setup setup;
    setup.server.on("GET", "/api/v2/instance/c1/", Reply::json("{}", 500));
    QCOMPARE(setup.save(base, with(Field::Hostname, u"x.se"_s)).kind, Outcome::Failed);
    QCOMPARE(setup.sent(), readOnly);
}

void TestInstanceSave::closedWithoutAnswerIsWrittenOnce_data()
{
    QTest::addColumn<bool>("obeys");
    QTest::addColumn<Outcome>("kind");
    QTest::newRow("it arrived") << true << Outcome::Saved;
    QTest::newRow("it did not") << false << Outcome::Unknown;
}

void TestInstanceSave::closedWithoutAnswerIsWrittenOnce()
{
    QFETCH(bool, obeys);
    QFETCH(Outcome, kind);
    Setup setup;
    setup.server.on("PATCH", "/api/v2/instance/c1", [&](const Received &request) {
        if (obeys)
            setup.take(request.body);
        return Reply::closed();
    });
    const SaveOutcome outcome = setup.save(base, with(Field::Hostname, u"new.se"_s));
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.theirs->hostname, obeys ? u"new.se"_s : u"old.se"_s);
    QCOMPARE(setup.sent(), readWriteRead);
}

void TestInstanceSave::faultAfterTheWriteIsFoundOut_data()
{
    closedWithoutAnswerIsWrittenOnce_data();
}

void TestInstanceSave::faultAfterTheWriteIsFoundOut()
{
    QFETCH(bool, obeys);
    QFETCH(Outcome, kind);
    Setup setup;
    setup.server.on("PATCH", "/api/v2/instance/c1", [&](const Received &request) {
        if (obeys)
            setup.take(request.body);
        return Reply::text("text/html", "<h1>Bad gateway</h1>", 502);
    });
    QCOMPARE(setup.save(base, with(Field::Hostname, u"new.se"_s)).kind, kind);
    QCOMPARE(setup.sent(), readWriteRead);
}

void TestInstanceSave::serverThatLeavesTheList()
{
    Setup setup;
    setup.inventory.read({Kind::Instances, {}});
    QTRY_COMPARE(setup.inventory.values().instances.size(), 1);
    QTRY_VERIFY(setup.inventory.instanceDetail(u"c1"_s));
    setup.server.on("PATCH", "/api/v2/instance/c1", [&](const Received &) {
        setup.server.on("GET", "/api/v2/instance/c1/", Reply::json("{}", 404));
        setup.server.on("GET", "/api/v2/instance/", Reply::json("[]"));
        return Reply::empty(204);
    });
    QCOMPARE(setup.save(base, with(Field::TechnicalContact, u"Other"_s)).kind, Outcome::Gone);
    QTRY_COMPARE(setup.inventory.values().instances.size(), 0);
}

void TestInstanceSave::unseenIsStale()
{
    Setup setup;
    setup.server.on("PATCH", "/api/v2/instance/c1", [&](const Received &) {
        setup.server.on("GET", "/api/v2/instance/c1/", Reply::json("{}", 500));
        return Reply::empty(204);
    });
    QCOMPARE(setup.save(base, with(Field::Hostname, u"new.se"_s)).kind, Outcome::Unseen);
    QCOMPARE(setup.inventory.state({Kind::Instance, u"c1"_s}).phase, State::Phase::Stale);
}

void TestInstanceSave::listUnderWayDoesNotUndoTheSave()
{
    Setup setup;
    const QJsonArray before{setup.held};
    setup.server.on("GET", "/api/v2/instance/", Reply::json(before).after(std::chrono::milliseconds(300)));
    setup.inventory.read({Kind::Instances, {}});
    QTRY_COMPARE(setup.server.requests().size(), 1);
    QCOMPARE(setup.save(base, with(Field::Hostname, u"new.se"_s)).kind, Outcome::Saved);
    QVERIFY(setup.inventory.values().instances.isEmpty());
    QTRY_COMPARE(setup.inventory.values().instances.size(), 1);
    QCOMPARE(setup.inventory.values().instances.first().hostname, u"new.se"_s);
}

void TestInstanceSave::deadContextIsNotTold()
{
    Setup setup;
    bool told = false;
    auto context = std::make_unique<QObject>();
    setup.inventory.saveInstance(u"c1"_s, base, with(Field::Hostname, u"new.se"_s), context.get(),
                                 [&](const SaveOutcome &) { told = true; });
    context.reset();
    QTRY_COMPARE(setup.inventory.state({Kind::Instance, u"c1"_s}).phase, State::Phase::Ready);
    QTest::qWait(100);
    QVERIFY(!told);
}

CONSOLE_TEST(QCoreApplication, TestInstanceSave)

} // namespace tst_instancesave

#include "tst_instancesave.moc"
