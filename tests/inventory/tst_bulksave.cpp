// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/bulkstage.h"
#include "inventory/changelog.h"
#include "inventory/history.h"
#include "inventory/journal.h"
#include "store/store.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <utility>

namespace tst_bulksave {

using namespace bulkstage;

namespace {

const BulkSave::Texts newContact{{Field::TechnicalContact, u"Syd"_s}};
const QByteArray contactBody = R"({"technical_contact":"Syd"})";

/// The same texts for all servers of the stage.
struct Bulk : BulkSave
{
    explicit Bulk(Setup &setup, const Texts &texts = newContact, const SaveNote &note = {})
        : BulkSave(setup.inventory, setup.targets(), texts, note)
    {
    }
};

} // namespace

/// Several servers saved at once: what goes out to each, and what is said of each.
class TestBulkSave : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsTickedGoesOut();
    void nothingToChangeSendsNothing();
    void sixAtOnce();
    void rowsTellHowFarTheyAre();
    void conflictOfOneRow_data();
    void conflictOfOneRow();
    void faultOfOneRowIsRetried();
    void refusedIsToldApart();
    void closedInTheMiddle_data();
    void closedInTheMiddle();
    void outageStopsTheRest();
    void refusedKeyStopsTheRest();
    void cancelStopsWhatHasNotBegun();
    void somethingElseStoredIsWrittenAgain();
    void oneBatchInTheJournal();
    void othersAreReadWhileTheJournalIsWritten();
    void goneMeanwhileTellsNobody();
};

void TestBulkSave::onlyWhatIsTickedGoesOut()
{
    Setup setup(3);
    setup.held[u"c1"_s][u"technical_contact"_s] = u"Syd"_s;
    // Of a field that is not ticked a colleague's change stays what it is.
    Bulk bulk(setup, {{Field::TechnicalContact, u"Syd"_s}, {Field::Hostname, {}}});
    setup.held[u"c2"_s][u"description"_s] = u"a colleague's"_s;
    bulk.start();
    Setup::finish(bulk);
    const QByteArray both = R"({"hostname":"","technical_contact":"Syd"})";
    QCOMPARE(setup.written(), (QMap<QString, QList<QByteArray>>{
                                  {u"c0"_s, {both}}, {u"c1"_s, {R"({"hostname":""})"}}, {u"c2"_s, {both}}}));
    QCOMPARE(bulk.counts().saved, 3);
    QCOMPARE(setup.held[u"c2"_s][u"description"_s].toString(), u"a colleague's"_s);
    QCOMPARE(bulk.rows().at(2).known().description, u"a colleague's"_s);
}

void TestBulkSave::nothingToChangeSendsNothing()
{
    Setup setup(2);
    setup.held[u"c0"_s][u"technical_contact"_s] = u"Syd"_s;
    Bulk bulk(setup);
    QCOMPARE(phases(bulk), (QList{Phase::Unchanged, Phase::Waiting}));
    bulk.start();
    Setup::finish(bulk);
    for (const Received &request : setup.server.requests())
        QVERIFY2(!request.path.contains("c0"), request.path.constData());
    QCOMPARE(bulk.counts().unchanged, 1);
    QCOMPARE(bulk.counts().saved, 1);
    // Nothing at all to do has an end too.
    Bulk none(setup, {{Field::TechnicalContact, u"Syd"_s}});
    setup.server.forgetRequests();
    none.start();
    Setup::finish(none);
    QCOMPARE(none.counts().unchanged, 2);
    QVERIFY(setup.server.requests().isEmpty());
}

void TestBulkSave::sixAtOnce()
{
    Setup setup(9);
    Bulk bulk(setup);
    setup.server.hold();
    bulk.start();
    QTRY_COMPARE(setup.server.held(), BulkSave::mostAtOnce);
    QCOMPARE(phases(bulk).count(Phase::Saving), BulkSave::mostAtOnce);
    QCOMPARE(phases(bulk).count(Phase::Waiting), 3);
    setup.server.release();
    Setup::finish(bulk);
    QCOMPARE(bulk.counts().saved, 9);
    // Read, write, read: no request more.
    QCOMPARE(setup.server.requests().size(), 27);
}

void TestBulkSave::rowsTellHowFarTheyAre()
{
    Setup setup(7);
    Bulk bulk(setup);
    QList<QList<Phase>> told(7);
    connect(&bulk, &BulkSave::rowChanged, &bulk, [&](qsizetype row) { told[row].append(bulk.rows().at(row).phase); });
    QSignalSpy finished(&bulk, &BulkSave::finished);
    bulk.start();
    QTRY_COMPARE(finished.size(), 1);
    for (const QList<Phase> &row : std::as_const(told))
        QCOMPARE(row, (QList{Phase::Saving, Phase::Ended}));
    settle(setup.client);
    QCOMPARE(finished.size(), 1);
}

void TestBulkSave::conflictOfOneRow_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::newRow("mine") << u"Syd"_s;
    QTest::newRow("theirs") << u"Öst"_s;
}

void TestBulkSave::conflictOfOneRow()
{
    QFETCH(const QString, chosen);
    Setup setup(3);
    Bulk bulk(setup);
    setup.held[u"c1"_s][u"technical_contact"_s] = u"Öst"_s;
    setup.held[u"c1"_s][u"description"_s] = u"theirs too"_s;
    bulk.start();
    Setup::finish(bulk);
    QCOMPARE(bulk.counts().saved, 2);
    QCOMPARE(bulk.counts().conflicts, 1);
    QVERIFY(bulk.rows().at(1).isConflict() && !bulk.rows().at(1).isFailed());
    QCOMPARE(bulk.rows().at(1).outcome->fields, QList{Field::TechnicalContact});
    QVERIFY(!setup.written().contains(u"c1"_s));
    // A conflict is a question, not something to try again.
    bulk.retryFailed();
    Setup::finish(bulk);
    QVERIFY(bulk.rows().at(1).isConflict());
    InstanceFields answer = bulk.rows().at(1).mine;
    answer.technicalContact = chosen;
    setup.server.forgetRequests();
    bulk.resolve(1, answer);
    Setup::finish(bulk);
    QVERIFY(bulk.rows().at(1).isDone());
    QCOMPARE(setup.held[u"c1"_s][u"technical_contact"_s].toString(), chosen);
    QCOMPARE(setup.held[u"c1"_s][u"description"_s].toString(), u"theirs too"_s);
    const bool mine = chosen == u"Syd"_s;
    QCOMPARE(setup.written().value(u"c1"_s), mine ? QList<QByteArray>{contactBody} : QList<QByteArray>());
    QCOMPARE(bulk.rows().at(1).phase, mine ? Phase::Ended : Phase::Unchanged);
}

void TestBulkSave::faultOfOneRowIsRetried()
{
    Setup setup(3);
    Bulk bulk(setup);
    setup.server.on("PATCH", Setup::path(u"c1"_s), Reply::json(R"({"detail": "Oops."})", 500));
    bulk.start();
    Setup::finish(bulk);
    QCOMPARE(bulk.rows().at(1).outcome->kind, Outcome::NotSaved);
    QVERIFY(bulk.rows().at(1).isFailed());
    QCOMPARE(bulk.counts().saved, 2);
    QCOMPARE(bulk.counts().refused, 1);
    setup.server.on("PATCH", Setup::path(u"c1"_s),
                    [&](const Received &request) { return setup.obey(u"c1"_s, request); });
    setup.server.forgetRequests();
    bulk.retryFailed();
    Setup::finish(bulk);
    QCOMPARE(bulk.counts().saved, 3);
    // Only that one, and only what was ticked.
    QCOMPARE(setup.written(), (QMap<QString, QList<QByteArray>>{{u"c1"_s, {contactBody}}}));
    QCOMPARE(setup.server.requests().size(), 3);
}

void TestBulkSave::refusedIsToldApart()
{
    Setup setup(2);
    Bulk bulk(setup);
    setup.server.on("PATCH", Setup::path(u"c0"_s), Reply::json(R"({"technical_contact": ["No."]})", 400));
    bulk.start();
    Setup::finish(bulk);
    const BulkRow &row = bulk.rows().first();
    QCOMPARE(row.outcome->kind, Outcome::Failed);
    QCOMPARE(row.outcome->error->fields.value(u"technical_contact"_s), QStringList{u"No."_s});
    QCOMPARE(bulk.counts().refused, 1);
    QCOMPARE(bulk.counts().saved, 1);
    QVERIFY(!bulk.stoppedBy());
}

void TestBulkSave::closedInTheMiddle_data()
{
    QTest::addColumn<bool>("obeys");
    QTest::newRow("it arrived") << true;
    QTest::newRow("it did not") << false;
}

void TestBulkSave::closedInTheMiddle()
{
    QFETCH(const bool, obeys);
    Setup setup(8);
    Bulk bulk(setup);
    setup.server.on("PATCH", Setup::path(u"c3"_s), [&](const Received &request) {
        if (obeys)
            setup.obey(u"c3"_s, request);
        return Reply::closed();
    });
    bulk.start();
    Setup::finish(bulk);
    // What the server holds afterwards says how it ended.
    QCOMPARE(bulk.rows().at(3).outcome->kind, obeys ? Outcome::Saved : Outcome::NotSaved);
    QVERIFY(bulk.rows().at(3).outcome->error);
    QCOMPARE(bulk.counts().saved, obeys ? 8 : 7);
    for (const QList<QByteArray> &bodies : setup.written())
        QCOMPARE(bodies, QList<QByteArray>{contactBody});
}

void TestBulkSave::outageStopsTheRest()
{
    Setup setup(12);
    Bulk bulk(setup);
    bool isDown = false;
    for (const QString &name : setup.held.keys()) {
        setup.server.on("GET", Setup::path(name) + '/', [&, name](const Received &) {
            return isDown ? Reply::closed() : Reply::json(setup.held[name]);
        });
        // The first write is the last that arrives.
        setup.server.on("PATCH", Setup::path(name), [&, name](const Received &request) {
            if (!std::exchange(isDown, true)) {
                setup.server.stopListening();
                setup.obey(name, request);
            }
            return Reply::closed();
        });
    }
    bulk.start();
    Setup::finish(bulk);
    QVERIFY(bulk.stoppedBy());
    QVERIFY2(bulk.counts().stopped > 0, qPrintable(QString::number(bulk.counts().stopped)));
    QCOMPARE(bulk.counts().saved, 0);
    // Of what had gone out nobody knows.
    QVERIFY(bulk.counts().unknown > 0);
    QCOMPARE(bulk.counts().stopped + bulk.counts().failed(), 12);
    // Those that never began sent nothing.
    for (qsizetype row = 0; row < bulk.rows().size(); ++row) {
        const QByteArray path = Setup::path(bulk.rows().at(row).name);
        if (bulk.rows().at(row).phase == Phase::Stopped)
            QVERIFY(setup.server.requests("GET", path + '/').isEmpty());
    }
}

void TestBulkSave::refusedKeyStopsTheRest()
{
    Setup setup(20);
    Bulk bulk(setup);
    for (const QString &name : setup.held.keys())
        setup.server.on("GET", Setup::path(name) + '/', Reply::json(R"({"detail": "Invalid key."})", 401));
    bulk.start();
    Setup::finish(bulk);
    QCOMPARE(bulk.stoppedBy()->kind, api::Error::Kind::KeyRefused);
    QCOMPARE(bulk.counts().refused, BulkSave::mostAtOnce);
    QCOMPARE(bulk.counts().stopped, 14);
    QVERIFY(setup.written().isEmpty());
}

void TestBulkSave::cancelStopsWhatHasNotBegun()
{
    Setup setup(10);
    Bulk bulk(setup);
    setup.server.hold();
    bulk.start();
    QTRY_COMPARE(setup.server.held(), 6);
    bulk.cancel();
    QCOMPARE(bulk.counts().stopped, 4);
    QVERIFY(bulk.isRunning());
    setup.server.release();
    Setup::finish(bulk);
    // What was under way ended as it would have.
    QCOMPARE(bulk.counts().saved, 6);
    QCOMPARE(setup.written().size(), 6);
    for (int number = 6; number < 10; ++number)
        QVERIFY(setup.server.requests("GET", Setup::path(Setup::nameOf(number)) + '/').isEmpty());
    // Failed is not what never began.
    bulk.retryFailed();
    Setup::finish(bulk);
    QCOMPARE(setup.written().size(), 6);
    bulk.resume();
    Setup::finish(bulk);
    QCOMPARE(bulk.counts().saved, 10);
    for (const QList<QByteArray> &bodies : setup.written())
        QCOMPARE(bodies, QList<QByteArray>{contactBody});
}

void TestBulkSave::somethingElseStoredIsWrittenAgain()
{
    Setup setup(1);
    Bulk bulk(setup);
    setup.server.on("PATCH", Setup::path(u"c0"_s), [&](const Received &) {
        setup.held[u"c0"_s][u"technical_contact"_s] = u"SYD"_s;
        return Reply::empty(204);
    });
    bulk.start();
    Setup::finish(bulk);
    QCOMPARE(bulk.counts().different, 1);
    bulk.retryFailed();
    Setup::finish(bulk);
    // The person's wish once more, not a conflict with what their own save became.
    QCOMPARE(bulk.rows().first().outcome->kind, Outcome::NotSaved);
    QCOMPARE(setup.written().value(u"c0"_s), (QList<QByteArray>{contactBody, contactBody}));
}

void TestBulkSave::oneBatchInTheJournal()
{
    const QTemporaryDir folder;
    Setup setup(8);
    store::Store store(folder.path());
    ChangeLog log(setup.inventory, store);
    Journal journal(setup.inventory, store, log);
    setup.inventory.setJournal(&journal);
    setup.server.on("PATCH", Setup::path(u"c5"_s), {Reply::json("{}", 500), Reply::json("{}", 500)});
    Bulk bulk(setup, newContact, {.message = u"New contact"_s, .batch = u"b1"_s});
    bulk.start();
    Setup::finish(bulk);
    bulk.retryFailed();
    Setup::finish(bulk);
    History history(store, log, journal, setup.inventory);
    QTRY_VERIFY(history.isLoaded());
    const QList<store::Edit> edits = history.batchOf(history.edits().constFirst());
    QCOMPARE(edits.size(), history.edits().size());
    // One for each write that went out.
    QCOMPARE(edits.size(), 9);
    QStringList servers;
    for (const store::Edit &edit : edits) {
        servers.append(edit.instance);
        QCOMPARE(edit.batch, u"b1"_s);
        QCOMPARE(edit.message, u"New contact"_s);
        QCOMPARE(edit.fields, (QList<store::EditedField>{{u"technical_contact"_s, u"Norr"_s, u"Syd"_s}}));
        QCOMPARE(edit.outcome, edit.instance == "c5"_L1 ? store::Edit::Outcome::Refused : store::Edit::Outcome::Saved);
    }
    QCOMPARE(servers.count(u"c5"_s), 2);
    setup.inventory.setJournal(nullptr);
}

void TestBulkSave::othersAreReadWhileTheJournalIsWritten()
{
    const QTemporaryDir folder;
    Setup setup(20);
    store::Store store(folder.path());
    ChangeLog log(setup.inventory, store);
    Journal journal(setup.inventory, store, log);
    setup.inventory.setJournal(&journal);
    // The disk takes its time.
    QSemaphore disk;
    store.run([&disk](store::Files &) { disk.acquire(); });
    Bulk bulk(setup);
    bulk.start();
    // Nothing goes out before it is written down; the connections are used all the same.
    QTRY_COMPARE(setup.server.requests().size(), 2 * BulkSave::mostAtOnce);
    settle(setup.client);
    QCOMPARE(setup.written().size(), 0);
    QCOMPARE(phases(bulk).count(Phase::Waiting), 20 - 2 * BulkSave::mostAtOnce);
    disk.release();
    Setup::finish(bulk);
    QCOMPARE(bulk.counts().saved, 20);
    QCOMPARE(setup.written().size(), 20);
    setup.inventory.setJournal(nullptr);
}

void TestBulkSave::goneMeanwhileTellsNobody()
{
    Setup setup(8);
    auto bulk = std::make_unique<Bulk>(setup);
    setup.server.hold();
    bulk->start();
    QTRY_COMPARE(setup.server.held(), 6);
    bulk.reset();
    setup.server.release();
    settle(setup.client);
    // What had begun goes on, and what had not does not begin.
    QTRY_COMPARE(setup.written().size(), 6);
}

CONSOLE_TEST(QCoreApplication, TestBulkSave)

} // namespace tst_bulksave

#include "tst_bulksave.moc"
