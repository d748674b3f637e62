// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/historystage.h"

#include <QSignalSpy>

namespace tst_history {

using namespace historystage;
using EditOutcome = store::Edit::Outcome;

/// What changed and what was edited, over a store of its own file.
class TestHistory : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsKept();
    void hearsWhatOthersChange();
    void ownEditsAreNoNews();
    void countsWhatIsNew();
    void marks();
    void oneEventIsOneNews();
    void remembersWhenOneLooked();
    void lastTimeIsThatOfTheVisit();
    void oldChangesGo();
    void aClockAheadKeepsAll();
    void undoes();
    void undoesABatch();
    void takenBackAlreadyIsRestored();
    void aConflictWritesNothing();
    void anUndoneEditIsNotUndoneAgain();
    void readOnlyUndoesNothing();
    void outOfReach();
    void changesKeepTheirOrder();
};

void TestHistory::readsWhatIsKept()
{
    store::Change other = foreignChange(5);
    other.object = u"c2"_s;
    store::Change domain = foreignChange(7);
    domain.kind = u"domain"_s;
    Kept kept({foreignChange(0), other, domain});
    QCOMPARE(kept.history->changes().size(), 3);
    // The latest first.
    QCOMPARE(kept.history->changes().at(0).kind, u"domain"_s);
    QCOMPARE(kept.history->changes().at(2).seen, foreignChange(0).seen);
    QCOMPARE(kept.history->changesOf(u"instance"_s, u"c1"_s).size(), 1);
    QCOMPARE(kept.history->changesOf(u"domain"_s, u"c1"_s).size(), 1);
    QCOMPARE(kept.history->changesOf(u"user"_s, u"c1"_s).size(), 0);
    QVERIFY(kept.history->edits().isEmpty());
    QVERIFY(kept.history->loadedAt().isValid());
}

void TestHistory::hearsWhatOthersChange()
{
    Kept kept;
    kept.readServers();
    QVERIFY(kept.history->changes().isEmpty());
    kept.held.insert(u"description"_s, u"by a colleague"_s);
    QSignalSpy changed(kept.history.get(), &History::changed);
    kept.readServers();
    QTRY_COMPARE(kept.history->changes().size(), 1);
    QVERIFY(!changed.isEmpty());
    const store::Change change = kept.history->changes().constFirst();
    QCOMPARE(change.field, u"description"_s);
    QCOMPARE(change.before, u"shop"_s);
    QCOMPARE(change.after, u"by a colleague"_s);
    QCOMPARE(change.edit, 0);
    QVERIFY(change.id > 0);
    QVERIFY(change.since.isValid() && change.since <= change.seen);
    QCOMPARE(kept.history->newCount(), 1);
    // The file says the same.
    kept.reload();
    QCOMPARE(kept.history->changes(), QList<store::Change>{change});
}

void TestHistory::ownEditsAreNoNews()
{
    Kept kept;
    kept.readServers();
    const store::Edit edit = kept.saveHostname(u"new.se"_s);
    QCOMPARE(edit.outcome, EditOutcome::Saved);
    QCOMPARE(edit.instance, u"c1"_s);
    QCOMPARE(edit.fields, (QList<store::EditedField>{{u"hostname"_s, u"old.se"_s, u"new.se"_s}}));
    QVERIFY(!kept.history->isUnderWay(edit));
    QTRY_COMPARE(kept.history->changes().size(), 1);
    QCOMPARE(kept.history->changes().constFirst().edit, edit.id);
    QCOMPARE(kept.history->newCount(), 0);
    QCOMPARE(kept.history->editsOf(u"c1"_s).size(), 1);
    QCOMPARE(kept.history->editsOf(u"c2"_s).size(), 0);
}

void TestHistory::countsWhatIsNew()
{
    store::Change marked = foreignChange(2);
    marked.isMarked = true;
    Kept kept({foreignChange(1), marked, foreignChange(3)});
    // One who never looked has not seen anything.
    QCOMPARE(kept.history->newCount(), 2);
    kept.history->setLookedAt(foreignChange(1).seen);
    QCOMPARE(kept.history->newCount(), 1);
    QVERIFY(kept.history->isNew(foreignChange(3)));
    QVERIFY(!kept.history->isNew(foreignChange(1)));
    kept.history->setLookedAt(foreignChange(3).seen);
    QCOMPARE(kept.history->newCount(), 0);
}

void TestHistory::marks()
{
    Kept kept({foreignChange(1), foreignChange(2)});
    const qint64 later = kept.history->changes().constFirst().id;
    kept.history->mark({later}, true);
    QTRY_COMPARE(kept.history->newCount(), 1);
    QVERIFY(kept.history->changes().at(0).isMarked);
    QVERIFY(!kept.history->changes().at(1).isMarked);
    kept.reload();
    QVERIFY(kept.history->changes().at(0).isMarked);
    QCOMPARE(kept.history->newCount(), 1);
    kept.history->mark({later}, false);
    QTRY_COMPARE(kept.history->newCount(), 2);
}

void TestHistory::oneEventIsOneNews()
{
    store::Change person = foreignChange(2);
    person.kind = u"user"_s;
    person.object = u"101"_s;
    person.title = u"Ali"_s;
    person.field = u"instances"_s;
    person.item = u"c1"_s;
    person.before = QString();
    person.after = u"access"_s;
    store::Change server = foreignChange(1);
    server.field = u"users"_s;
    server.item = u"Ali"_s;
    server.before = QString();
    server.after = u"Ali"_s;
    Kept kept({server, person, foreignChange(0)});
    QCOMPARE(kept.history->newCount(), 2);
    const qint64 leader = kept.history->changes().at(0).id;
    const qint64 follower = kept.history->changes().at(1).id;
    QCOMPARE(kept.history->leaders(), (QHash<qint64, qint64>{{follower, leader}}));
    // What is marked is the event.
    kept.history->mark({leader}, true);
    QTRY_COMPARE(kept.history->newCount(), 1);
    QVERIFY(kept.history->changes().at(1).isMarked);
    // The server's own history has it all the same.
    QCOMPARE(kept.history->changesOf(u"instance"_s, u"c1"_s).size(), 2);
}

void TestHistory::remembersWhenOneLooked()
{
    Kept kept({foreignChange(1)});
    QVERIFY(!kept.history->lookedAt().isValid());
    const QDateTime looked = foreignChange(20).seen;
    kept.history->setLookedAt(looked);
    kept.reload();
    QCOMPARE(kept.history->lookedAt(), looked);
    QCOMPARE(kept.history->newCount(), 0);
}

void TestHistory::lastTimeIsThatOfTheVisit()
{
    Kept kept({foreignChange(1)});
    const QDateTime before = foreignChange(0).seen;
    const QDateTime visit = before.addDays(1);
    kept.history->setLookedAt(before);
    QCOMPARE(kept.history->lastTime(visit), before);
    kept.history->beginVisit(visit);
    QCOMPARE(kept.history->lastTime(visit), before);
    // Who has looked, and looks again soon, is still at that visit.
    const QDateTime left = visit.addSecs(600);
    kept.history->setLookedAt(left);
    QCOMPARE(kept.history->lastTime(left.addSecs(60)), before);
    kept.history->beginVisit(left.addSecs(120));
    QCOMPARE(kept.history->lastTime(left.addSecs(120)), before);
    // Later it is over.
    const QDateTime later = left + 2 * inventory::History::sameVisit;
    QCOMPARE(kept.history->lastTime(later), left);
    kept.history->beginVisit(later);
    QCOMPARE(kept.history->lastTime(later), left);
}

void TestHistory::oldChangesGo()
{
    const QDate today = QDate::currentDate();
    Kept kept({foreignChange(0, today.addDays(-400)), foreignChange(0, today.addDays(-100)),
               foreignChange(0, today.addDays(-2))});
    const store::Edit edit = kept.saveHostname(u"new.se"_s);
    // What the edit changed is seen too.
    QTRY_COMPARE(kept.history->changes().size(), 4);
    kept.history->keepFor();
    QTRY_COMPARE(kept.history->changes().size(), 3);
    kept.history->keepFor(30);
    QTRY_COMPARE(kept.history->changes().size(), 2);
    // Edits are never forgotten.
    kept.history->keepFor(1);
    kept.reload();
    QCOMPARE(kept.history->edits(), QList<store::Edit>{edit});
    kept.history->keepFor(0);
    kept.reload();
    QCOMPARE(kept.history->changes().size(), 1);
}

void TestHistory::aClockAheadKeepsAll()
{
    // By the clock of this computer all are older than a year.
    const QDate old = QDate::currentDate().addYears(-3);
    Kept kept({foreignChange(0, old), foreignChange(0, old.addDays(20)), foreignChange(0, old.addDays(-400))});
    kept.history->keepFor();
    QTRY_COMPARE(kept.history->changes().size(), 2);
    kept.reload();
    QCOMPARE(kept.history->changes().size(), 2);
}

void TestHistory::undoes()
{
    Kept kept;
    kept.readServers();
    const store::Edit edit = kept.saveHostname(u"new.se"_s);
    kept.server.forgetRequests();
    std::optional<History::UndoneList> undone;
    kept.history->undo({edit}, &kept.server, [&](const History::UndoneList &results) { undone = results; });
    QTRY_VERIFY(undone);
    QCOMPARE(undone->size(), 1);
    QCOMPARE(undone->constFirst().edit, edit);
    QCOMPARE(undone->constFirst().outcome.kind, Outcome::Saved);
    QCOMPARE(kept.sent(), readWriteRead);
    QCOMPARE(kept.server.requests().at(1).body, QByteArray(R"({"hostname":"old.se"})"));
    QTRY_VERIFY(kept.history->edits().size() == 2 &&
                kept.history->edits().constLast().outcome == EditOutcome::Restored);
    const store::Edit second = kept.history->edits().constFirst();
    QCOMPARE(second.undoes, edit.id);
    QCOMPARE(second.outcome, EditOutcome::Saved);
    QVERIFY(kept.history->edits().constLast().ended.isValid());
    QVERIFY(!History::isSaved(kept.history->edits().constLast()));
    QVERIFY(History::isSaved(second));
}

void TestHistory::undoesABatch()
{
    Kept kept;
    kept.readServers();
    const QString batch = u"one click"_s;
    InstanceFields now = base;
    for (const QString &text : {u"first"_s, u"second"_s}) {
        InstanceFields next = now;
        if (text == u"first"_s)
            next.description = text;
        else
            next.hostname = text + u".se"_s;
        std::optional<SaveOutcome> outcome;
        kept.inventory.saveInstance(u"c1"_s, now, next, &kept.server, [&](const SaveOutcome &told) { outcome = told; },
                                    {.batch = batch});
        QTRY_VERIFY(outcome);
        now = next;
    }
    QTRY_COMPARE(kept.history->edits().size(), 2);
    const store::Edit alone = kept.saveHostname(u"third.se"_s);
    QTRY_COMPARE(kept.history->edits().size(), 3);
    const QList<store::Edit> both = kept.history->batchOf(kept.history->edits().at(1));
    QCOMPARE(both.size(), 2);
    QCOMPARE(kept.history->batchOf(alone), QList<store::Edit>{alone});
    std::optional<History::UndoneList> undone;
    kept.history->undo(both, &kept.server, [&](const History::UndoneList &results) { undone = results; });
    QTRY_VERIFY(undone);
    // A result for each, in the order asked for: the hostname is another's by now.
    QCOMPARE(undone->size(), 2);
    QCOMPARE(undone->at(0).edit.fields.constFirst().field, u"hostname"_s);
    QCOMPARE(undone->at(0).outcome.kind, Outcome::Conflict);
    QCOMPARE(undone->at(1).outcome.kind, Outcome::Saved);
    QCOMPARE(kept.held.value(u"description"_s).toString(), u"shop"_s);
    QCOMPARE(kept.held.value(u"hostname"_s).toString(), u"third.se"_s);
}

void TestHistory::takenBackAlreadyIsRestored()
{
    Kept kept;
    kept.readServers();
    const store::Edit edit = kept.saveHostname(u"new.se"_s);
    kept.held.insert(u"hostname"_s, u"old.se"_s);
    kept.server.forgetRequests();
    std::optional<History::UndoneList> undone;
    kept.history->undo({edit}, &kept.server, [&](const History::UndoneList &results) { undone = results; });
    QTRY_VERIFY(undone);
    QCOMPARE(undone->constFirst().outcome.kind, Outcome::Saved);
    QCOMPARE(kept.sent(), readOnly);
    // Nothing was sent, so there is no other edit; this one says how it stands, and when that was read.
    QTRY_COMPARE(kept.history->edits().constFirst().outcome, EditOutcome::Restored);
    QCOMPARE(kept.history->edits().size(), 1);
    QVERIFY(kept.history->edits().constFirst().ended > edit.ended);
    QVERIFY(!History::isSaved(kept.history->edits().constFirst()));
}

void TestHistory::aConflictWritesNothing()
{
    Kept kept;
    kept.readServers();
    const store::Edit edit = kept.saveHostname(u"new.se"_s);
    kept.held.insert(u"hostname"_s, u"theirs.se"_s);
    kept.server.forgetRequests();
    std::optional<History::UndoneList> undone;
    kept.history->undo({edit}, &kept.server, [&](const History::UndoneList &results) { undone = results; });
    QTRY_VERIFY(undone);
    QCOMPARE(undone->constFirst().outcome.kind, Outcome::Conflict);
    QCOMPARE(undone->constFirst().outcome.theirs->hostname, u"theirs.se"_s);
    QCOMPARE(kept.sent(), readOnly);
    QCOMPARE(kept.history->edits(), QList<store::Edit>{edit});
}

void TestHistory::anUndoneEditIsNotUndoneAgain()
{
    Kept kept;
    kept.readServers();
    store::Edit edit = kept.saveHostname(u"new.se"_s);
    edit.outcome = EditOutcome::Restored;
    kept.server.forgetRequests();
    std::optional<History::UndoneList> undone;
    kept.history->undo({edit}, &kept.server, [&](const History::UndoneList &results) { undone = results; });
    QVERIFY(!undone);
    QTRY_VERIFY(undone);
    QVERIFY(undone->isEmpty());
    QCOMPARE(kept.sent(), QList<QByteArray>());
}

void TestHistory::readOnlyUndoesNothing()
{
    Kept kept;
    kept.readServers();
    const store::Edit edit = kept.saveHostname(u"new.se"_s);
    kept.inventory.setReadOnly(true);
    std::optional<History::UndoneList> undone;
    kept.server.forgetRequests();
    kept.history->undo({edit}, &kept.server, [&](const History::UndoneList &results) { undone = results; });
    QTRY_VERIFY(undone);
    QCOMPARE(undone->constFirst().outcome.kind, Outcome::Failed);
    QCOMPARE(kept.sent(), readOnly);
    QCOMPARE(kept.held.value(u"hostname"_s).toString(), u"new.se"_s);
}

void TestHistory::outOfReach()
{
    Kept kept;
    store::Edit edit;
    edit.instance = u"c1"_s;
    edit.outcome = EditOutcome::Saved;
    edit.fields = {{u"technical_contact"_s, u"Norr"_s, u"Väst"_s}};
    // Before the list has come, nobody knows.
    QVERIFY(!kept.history->isOutOfReach(edit));
    kept.readServers();
    QVERIFY(!kept.history->isOutOfReach(edit));
    edit.instance = u"c2"_s;
    QVERIFY(kept.history->isOutOfReach(edit));
    edit.outcome = EditOutcome::Refused;
    QVERIFY(!kept.history->isOutOfReach(edit));
    edit.outcome = EditOutcome::Saved;
    edit.fields = {{u"hostname"_s, u"a.se"_s, u"b.se"_s}};
    QVERIFY(!kept.history->isOutOfReach(edit));
}

void TestHistory::changesKeepTheirOrder()
{
    // The clock is set back after the first was seen.
    Kept kept({foreignChange(0, QDate::currentDate().addDays(3))});
    kept.readServers();
    kept.held.insert(u"description"_s, u"by a colleague"_s);
    kept.readServers();
    QTRY_COMPARE(kept.history->changes().size(), 2);
    QCOMPARE(kept.history->changes().at(0).field, u"hostname"_s);
    const QList<store::Change> heard = kept.history->changes();
    kept.reload();
    QCOMPARE(kept.history->changes(), heard);
}

CONSOLE_TEST(QCoreApplication, TestHistory)

} // namespace tst_history

#include "tst_history.moc"
