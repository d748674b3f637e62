// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/memorystage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_savejournal {

using namespace memorystage;
using Kind = SaveOutcome::Kind;
using Outcome = store::Edit::Outcome;

namespace {

/// A server that obeys PATCH, over an account that is kept.
struct Stage
{
    Stage()
    {
        fill(server);
        server.on("GET", "/api/v2/instance/",
                  [this](const support::Received &) { return Reply::json(QJsonArray{held}); });
        server.on("GET", "/api/v2/instance/c1/", [this](const support::Received &) { return Reply::json(held); });
        server.on("PATCH", "/api/v2/instance/c1", [this](const support::Received &request) {
            journalAtPatch = run ? run->ask<QList<store::Edit>>(readEdits) : QList<store::Edit>();
            const QJsonObject change = QJsonDocument::fromJson(request.body).object();
            for (auto field = change.begin(); field != change.end(); ++field)
                held.insert(field.key(), field.value());
            return Reply::json(held);
        });
        start();
    }

    static QList<store::Edit> readEdits(store::Files &files) { return store::edits(files.mine()); }

    void start()
    {
        run.reset();
        run = std::make_unique<Run>(folder.path(), server);
        QVERIFY(run->load());
        QVERIFY(run->read());
    }
    QList<store::Edit> edits() { return run->ask<QList<store::Edit>>(readEdits); }
    InstanceFields fields() const { return InstanceFields::of(*run->inventory.instanceDetail(u"c1"_s)); }

    SaveOutcome save(const QString &hostname, const SaveNote &note = {})
    {
        InstanceFields mine = fields();
        mine.hostname = hostname;
        std::optional<SaveOutcome> outcome;
        run->inventory.saveInstance(
            u"c1"_s, fields(), mine, &run->inventory, [&](const SaveOutcome &told) { outcome = told; }, note);
        return support::waitFor([&] { return outcome.has_value(); }) ? *outcome : SaveOutcome{};
    }
    SaveOutcome undo(const store::Edit &edit)
    {
        std::optional<SaveOutcome> outcome;
        run->journal.undo(edit, {}, &run->inventory, [&](const SaveOutcome &told) { outcome = told; });
        return support::waitFor([&] { return outcome.has_value(); }) ? *outcome : SaveOutcome{};
    }

    QJsonObject held{{u"name"_s, u"c1"_s}, {u"hostname"_s, u"a.se"_s}, {u"description"_s, u"shop"_s}};
    QTemporaryDir folder;
    support::HttpServer server;
    std::unique_ptr<Run> run;
    /// What was in the journal when the PATCH came in.
    QList<store::Edit> journalAtPatch;
};

} // namespace

/// The journal of edits: written before anything goes out, completed after, taken back safely.
class TestSaveJournal : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writtenBeforeItGoesOut();
    void refusedIsWrittenSo();
    void ownChangeIsTheEdits();
    void endNotHeardIsAskedAtTheNextStart_data();
    void endNotHeardIsAskedAtTheNextStart();
    void undoWritesTheOldValue();
    void undoLeavesWhatSomeoneElseWrote();
    void journalThatCannotBeWrittenHoldsNothingUp();
};

void TestSaveJournal::writtenBeforeItGoesOut()
{
    Stage stage;
    const SaveOutcome outcome = stage.save(u"b.se"_s, {.message = u"flytt"_s, .batch = u"many"_s});
    QCOMPARE(outcome.kind, Kind::Saved);
    QCOMPARE(stage.journalAtPatch.size(), 1);
    store::Edit edit = stage.journalAtPatch.first();
    QCOMPARE(edit.outcome, Outcome::Begun);
    QCOMPARE(edit.instance, u"c1"_s);
    QCOMPARE(edit.message, u"flytt"_s);
    QCOMPARE(edit.batch, u"many"_s);
    QCOMPARE(edit.fields, (QList<store::EditedField>{{u"hostname"_s, u"a.se"_s, u"b.se"_s}}));
    QVERIFY(support::waitFor([&] { return stage.edits().first().outcome == Outcome::Saved; }));
    QVERIFY(stage.edits().first().ended >= edit.begun);
}

void TestSaveJournal::refusedIsWrittenSo()
{
    Stage stage;
    stage.server.on("PATCH", "/api/v2/instance/c1", Reply::json(R"({"hostname": ["no"]})", 400));
    QCOMPARE(stage.save(u"b.se"_s).kind, Kind::Failed);
    QVERIFY(support::waitFor([&] { return stage.edits().first().outcome == Outcome::Refused; }));
    // Nothing was sent: nothing is in the journal.
    QCOMPARE(stage.save(u"a.se"_s).kind, Kind::Saved);
    QCOMPARE(stage.edits().size(), 1);
}

void TestSaveJournal::ownChangeIsTheEdits()
{
    Stage stage;
    QCOMPARE(stage.save(u"b.se"_s).kind, Kind::Saved);
    QVERIFY(support::waitFor([&] { return stage.run->changesKept().size() == 1; }));
    QCOMPARE(stage.run->changesKept().first().edit, stage.edits().first().id);
    // A colleague's, after it, is the colleague's.
    stage.held.insert(u"hostname"_s, u"c.se"_s);
    QVERIFY(stage.run->read());
    QVERIFY(support::waitFor([&] { return stage.run->changesKept().size() == 2; }));
    QCOMPARE(stage.run->changesKept().first().edit, 0);
}

void TestSaveJournal::endNotHeardIsAskedAtTheNextStart_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<int>("outcome");
    QTest::newRow("it was done") << u"b.se"_s << int(Outcome::Saved);
    QTest::newRow("it was not") << u"a.se"_s << int(Outcome::Refused);
    QTest::newRow("something else") << u"z.se"_s << int(Outcome::Partly);
}

void TestSaveJournal::endNotHeardIsAskedAtTheNextStart()
{
    QFETCH(QString, held);
    QFETCH(int, outcome);
    Stage stage;
    // The program ends while the answer is on its way.
    stage.run->ask<qint64>([](store::Files &files) {
        store::Edit edit;
        edit.batch = u"b"_s;
        edit.instance = u"c1"_s;
        edit.begun = QDateTime::currentDateTimeUtc();
        edit.fields = {{u"hostname"_s, u"a.se"_s, u"b.se"_s}};
        return store::beginEdit(files.mine(), edit);
    });
    stage.held.insert(u"hostname"_s, held);
    stage.start();
    std::optional<store::Edit> told;
    connect(&stage.run->journal, &Journal::settled, this, [&](const store::Edit &edit) { told = edit; });
    stage.run->journal.settle();
    QVERIFY(support::waitFor([&] { return told.has_value(); }));
    QCOMPARE(int(told->outcome), outcome);
    QVERIFY(support::waitFor([&] { return int(stage.edits().first().outcome) == outcome; }));
    // Told once.
    told.reset();
    stage.run->journal.settle();
    QCOMPARE(stage.edits().size(), 1);
    QVERIFY(!told);
}

void TestSaveJournal::undoWritesTheOldValue()
{
    Stage stage;
    QCOMPARE(stage.save(u"b.se"_s).kind, Kind::Saved);
    QVERIFY(support::waitFor([&] { return stage.edits().first().outcome == Outcome::Saved; }));
    const store::Edit edit = stage.edits().first();
    stage.server.forgetRequests();
    QCOMPARE(stage.undo(edit).kind, Kind::Saved);
    QCOMPARE(stage.held.value(u"hostname"_s).toString(), u"a.se"_s);
    QCOMPARE(stage.server.requests("PATCH", "/api/v2/instance/c1").first().body, QByteArray(R"({"hostname":"a.se"})"));
    QVERIFY(support::waitFor([&] { return stage.edits().last().outcome == Outcome::Restored; }));
    QCOMPARE(stage.edits().first().undoes, edit.id);
}

void TestSaveJournal::undoLeavesWhatSomeoneElseWrote()
{
    Stage stage;
    QCOMPARE(stage.save(u"b.se"_s).kind, Kind::Saved);
    const store::Edit edit = stage.edits().first();
    stage.held.insert(u"hostname"_s, u"colleague.se"_s);
    stage.server.forgetRequests();
    const SaveOutcome outcome = stage.undo(edit);
    QCOMPARE(outcome.kind, Kind::Conflict);
    QCOMPARE(outcome.theirs->hostname, u"colleague.se"_s);
    QCOMPARE(outcome.fields, QList<Field>{Field::Hostname});
    QVERIFY(stage.server.requests("PATCH", "/api/v2/instance/c1").isEmpty());
    QCOMPARE(stage.held.value(u"hostname"_s).toString(), u"colleague.se"_s);
}

/// The disk is full, or the folder is not ours: the person's edit goes out all the same, and the store says what is
/// wrong.
void TestSaveJournal::journalThatCannotBeWrittenHoldsNothingUp()
{
    Stage stage;
    stage.run->ask<bool>([](store::Files &files) { return files.mine().run(u"DROP TABLE edit_field"_s); });
    QCOMPARE(stage.save(u"b.se"_s).kind, Kind::Saved);
    QCOMPARE(stage.held.value(u"hostname"_s).toString(), u"b.se"_s);
    QVERIFY(support::waitFor([&] { return !stage.run->store.status().faults.isEmpty(); }));
    QCOMPARE(stage.edits(), QList<store::Edit>());
}

CONSOLE_TEST(QCoreApplication, TestSaveJournal)

} // namespace tst_savejournal

#include "tst_savejournal.moc"
