// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/savestage.h"

namespace tst_saveoutcomes {

using namespace savestage;

/// What is said of a save follows from what the server holds afterwards, however the write was answered.
class TestSaveOutcomes : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void uncertainAnswerIsFoundOut_data();
    void uncertainAnswerIsFoundOut();
    void refusalIsCertain_data();
    void refusalIsCertain();
    void successIsNotBelievedUnseen_data();
    void successIsNotBelievedUnseen();
    void onlyWhatWasTypedIsJudged();
    void serverThatLeavesTheList();
    void notFoundAfterwardsIsNoSuccess();
    void unreadAfterwardsIsUnknown_data();
    void unreadAfterwardsIsUnknown();
};

void TestSaveOutcomes::uncertainAnswerIsFoundOut_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<bool>("obeys");
    const auto add = [](const char *name, const Reply &reply) {
        QTest::addRow("%s, it arrived", name) << reply << true;
        QTest::addRow("%s, it did not", name) << reply << false;
    };
    add("closed", Reply::closed());
    add("404", Reply::json(R"({"detail": "Not found."})", 404));
    add("redirect to a login page", Reply::redirect(302, "/login/?next=/api/v2/instance/c1"));
    add("redirect elsewhere", Reply::redirect(301, "https://login.example/"));
    add("303", Reply::redirect(303, "/api/v2/instance/c1/"));
    add("500", Reply::json("{}", 500));
    add("502 from a gateway", Reply::text("text/html", "<h1>Bad gateway</h1>", 502));
    add("403 with a page", Reply::text("text/html", "<h1>Blocked</h1>", 403));
    add("400 with a page", Reply::text("text/plain", "<!doctype html>", 400));
    add("200 with a page", Reply::text("text/html", "<h1>Log in</h1>"));
}

void TestSaveOutcomes::uncertainAnswerIsFoundOut()
{
    QFETCH(Reply, reply);
    QFETCH(bool, obeys);
    Setup setup;
    const auto answer = [&](const Received &request) {
        if (obeys)
            setup.take(request.body);
        return reply;
    };
    setup.server.on("PATCH", "/api/v2/instance/c1", answer);
    setup.server.on("PATCH", "/api/v2/instance/c1/", answer);
    const SaveOutcome outcome = setup.save(base, with(Field::Hostname, u"new.se"_s));
    QCOMPARE(outcome.kind, obeys ? Outcome::Saved : Outcome::NotSaved);
    QVERIFY(outcome.error);
    QVERIFY(!outcome.readError);
    QCOMPARE(outcome.theirs->hostname, obeys ? u"new.se"_s : u"old.se"_s);
    QCOMPARE(outcome.fields, obeys ? QList<Field>() : QList<Field>{Field::Hostname});
    QList<QByteArray> sent = setup.sent();
    // Where a path does not take it, it is sent to the other once.
    sent.removeOne("PATCH /api/v2/instance/c1/");
    QCOMPARE(sent, readWriteRead);
}

void TestSaveOutcomes::refusalIsCertain_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("400") << Reply::json(R"({"hostname": ["No."]})", 400);
    QTest::newRow("401") << Reply::json(R"({"detail": "No."})", 401);
    QTest::newRow("403") << Reply::json(R"({"detail": "No."})", 403);
    QTest::newRow("403, empty, called a page") << Reply::text("text/html", {}, 403);
    QTest::newRow("409, in plain text") << Reply::text("text/plain", "Locked.", 409);
    QTest::newRow("429") << Reply::empty(429);
}

void TestSaveOutcomes::refusalIsCertain()
{
    QFETCH(Reply, reply);
    Setup setup;
    setup.server.on("PATCH", "/api/v2/instance/c1", reply);
    const SaveOutcome outcome = setup.save(base, with(Field::Hostname, u"new.se"_s));
    QCOMPARE(outcome.kind, Outcome::Failed);
    QVERIFY(outcome.error);
    QCOMPARE(setup.sent(), (QList<QByteArray>{"GET /api/v2/instance/c1/", "PATCH /api/v2/instance/c1"}));
}

void TestSaveOutcomes::successIsNotBelievedUnseen_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("hostname");
    QTest::addColumn<Outcome>("kind");
    QTest::addColumn<QList<Field>>("fields");
    const QList<Field> both{Field::Description, Field::Hostname};
    QTest::newRow("nothing is stored") << base.description << base.hostname << Outcome::NotSaved << both;
    QTest::newRow("cut") << u"new te"_s << u"new.se"_s << Outcome::Differs << QList<Field>{Field::Description};
    QTest::newRow("a read-only field") << u"new text"_s << base.hostname << Outcome::Differs
                                       << QList<Field>{Field::Hostname};
    QTest::newRow("something else") << u"x"_s << u"y"_s << Outcome::Differs << both;
    QTest::newRow("in other letters") << u"new text"_s << u"NEW.se"_s << Outcome::Differs
                                      << QList<Field>{Field::Hostname};
    QTest::newRow("emptied") << QString() << u"new.se"_s << Outcome::Differs << QList<Field>{Field::Description};
    QTest::newRow("all of it") << u"new text"_s << u"new.se"_s << Outcome::Saved << QList<Field>();
}

void TestSaveOutcomes::successIsNotBelievedUnseen()
{
    QFETCH(QString, description);
    QFETCH(QString, hostname);
    QFETCH(Outcome, kind);
    QFETCH(QList<Field>, fields);
    Setup setup;
    setup.server.on("PATCH", "/api/v2/instance/c1", [&](const Received &request) {
        setup.held.insert(u"description"_s, description);
        setup.held.insert(u"hostname"_s, hostname);
        // It repeats what it was sent, as if it had stored that.
        return Reply::json(request.body);
    });
    const SaveOutcome outcome = setup.save(base, {u"new text"_s, u"new.se"_s, u"Norr"_s});
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.fields, fields);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.theirs->description, description);
    QCOMPARE(outcome.theirs->hostname, hostname);
    QCOMPARE(setup.sent(), readWriteRead);
}

void TestSaveOutcomes::onlyWhatWasTypedIsJudged()
{
    Setup setup;
    // A server that changes what nobody asked it to, while it stores what it was asked to.
    setup.server.on("PATCH", "/api/v2/instance/c1", [&](const Received &request) {
        setup.take(request.body);
        setup.held.insert(u"description"_s, u"SHOP"_s);
        setup.held.insert(u"technical_contact"_s, QJsonValue());
        return Reply::empty(204);
    });
    const SaveOutcome outcome = setup.save(base, with(Field::Hostname, u"new.se"_s));
    QCOMPARE(outcome.kind, Outcome::Saved);
    QCOMPARE(setup.server.requests().at(1).body, QByteArray(R"({"hostname":"new.se"})"));
}

void TestSaveOutcomes::serverThatLeavesTheList()
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

void TestSaveOutcomes::notFoundAfterwardsIsNoSuccess()
{
    Setup setup;
    setup.server.on("PATCH", "/api/v2/instance/c1", [&](const Received &) {
        setup.server.on("GET", "/api/v2/instance/c1/", Reply::json("{}", 404));
        return Reply::empty(204);
    });
    // A description takes no server out of a list.
    const SaveOutcome outcome = setup.save(base, with(Field::Description, u"new"_s));
    QCOMPARE(outcome.kind, Outcome::Unknown);
    QVERIFY(outcome.readError && outcome.readError->kind == api::Error::Kind::NotFound);
    QTRY_VERIFY(setup.sent().contains("GET /api/v2/instance/"));
}

void TestSaveOutcomes::unreadAfterwardsIsUnknown_data()
{
    QTest::addColumn<Reply>("write");
    QTest::addColumn<Reply>("read");
    QTest::newRow("done, then 500") << Reply::empty(204) << Reply::json("{}", 500);
    QTest::newRow("done, then a login page") << Reply::json("{}") << Reply::text("text/html", "<h1>Log in</h1>");
    QTest::newRow("a login page, then 404") << Reply::redirect(302, "/login/") << Reply::json("{}", 404);
    QTest::newRow("404 twice") << Reply::json("{}", 404) << Reply::json("{}", 404);
}

void TestSaveOutcomes::unreadAfterwardsIsUnknown()
{
    QFETCH(Reply, write);
    QFETCH(Reply, read);
    Setup setup;
    setup.server.on("PATCH", "/api/v2/instance/c1", [&](const Received &) {
        setup.server.on("GET", "/api/v2/instance/c1/", read);
        return write;
    });
    const SaveOutcome outcome = setup.save(base, with(Field::TechnicalContact, u"Other"_s));
    QCOMPARE(outcome.kind, Outcome::Unknown);
    QVERIFY(outcome.readError);
    QVERIFY(!outcome.theirs);
    // What was known before is not shown as if it were true.
    QVERIFY(setup.inventory.state({Kind::Instance, u"c1"_s}).phase != State::Phase::Ready);
}

CONSOLE_TEST(QCoreApplication, TestSaveOutcomes)

} // namespace tst_saveoutcomes

#include "tst_saveoutcomes.moc"
