// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/savestage.h"

namespace tst_instancesave {

using namespace savestage;

/// One save on the wire: read, compare, write once, read again.
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
    // This server writes host names its own way: that is told, and shown.
    setup.server.on("PATCH", "/api/v2/instance/c1", [&](const Received &) {
        setup.held.insert(u"hostname"_s, u"new.example.se"_s);
        return Reply::empty(204);
    });
    const SaveOutcome outcome = setup.save(base, with(Field::Hostname, u"NEW.example.se"_s));
    QCOMPARE(outcome.kind, Outcome::Differs);
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
    QCOMPARE(outcome.fields, QList<Field>{Field::Hostname});
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

void TestInstanceSave::listUnderWayDoesNotUndoTheSave()
{
    Setup setup;
    const QJsonArray before{setup.held};
    setup.server.on("GET", "/api/v2/instance/", Reply::json(before));
    setup.server.hold("/api/v2/instance/");
    setup.inventory.read({Kind::Instances, {}});
    QTRY_COMPARE(setup.server.held(), 1);
    QCOMPARE(setup.save(base, with(Field::Hostname, u"new.se"_s)).kind, Outcome::Saved);
    QVERIFY(setup.inventory.values().instances.isEmpty());
    setup.server.release();
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
    settle(setup.client);
    QVERIFY(!told);
}

CONSOLE_TEST(QCoreApplication, TestInstanceSave)

} // namespace tst_instancesave

#include "tst_instancesave.moc"
