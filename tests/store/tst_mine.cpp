// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mine.h"

#include "store/storesetup.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_mine {

using namespace Qt::StringLiterals;
using namespace store;
using storetest::edit;
using storetest::Folder;
using storetest::minute;
using storetest::note;
using Outcome = Edit::Outcome;

namespace {

/// The file of one account, open.
struct Kept
{
    Kept() { files.open(); }

    Mine all() { return readMine(files.mine()).value_or(Mine()); }
    Added add(const Mine &mine) { return addMine(files.mine(), mine).value_or(Added{-1, -1, -1}); }

    Folder folder;
    Files files{folder.dir.path(), Begin::WithWhatIsThere};
};

Change change(const QString &before, const QString &after, int seen)
{
    return {.kind = u"instance"_s,
            .object = u"c1"_s,
            .title = u"web"_s,
            .field = u"hostname"_s,
            .item = {},
            .before = before,
            .after = after,
            .since = minute(0),
            .seen = minute(seen),
            .sweep = 3};
}

/// Something of each kind: an edit that another one has taken back, what both have changed, a note, a value.
Mine fill(Kept &kept)
{
    Edit first = edit(u"c1"_s, u"a"_s, u"b"_s);
    first.message = u"åt kunden"_s;
    first.id = beginEdit(kept.files.mine(), first);
    Edit back = edit(u"c1"_s, u"b"_s, u"a"_s);
    back.begun = minute(4);
    back.undoes = first.id;
    back.id = beginEdit(kept.files.mine(), back);
    QList<Change> seen{change(u"a"_s, u"b"_s, 2), change(u"b"_s, u"a"_s, 5), change({}, u""_s, 6)};
    seen[0].edit = first.id;
    seen[1].edit = back.id;
    seen[2].isMarked = true;
    const bool isWritten =
        endEdit(kept.files.mine(), first.id, Outcome::Saved, minute(2)) &&
        endEdit(kept.files.mine(), back.id, Outcome::Saved, minute(5)) && addChanges(kept.files.mine(), seen) &&
        keep(kept.files.mine(), note(u"c1"_s, u"rad 1\nrad 2"_s)) && setValue(kept.files.mine(), u"looked"_s, u"17"_s);
    return isWritten ? kept.all() : Mine();
}

/// Edits and changes by what they say, whatever their ids are.
Mine withoutIds(Mine mine)
{
    QHash<qint64, qint64> places;
    for (qsizetype i = 0; i < mine.edits.size(); ++i)
        places.insert(mine.edits[i].id, i + 1);
    for (Edit &one : mine.edits) {
        one.id = 0;
        one.undoes = places.value(one.undoes);
    }
    for (Change &one : mine.changes) {
        one.id = 0;
        one.edit = places.value(one.edit);
    }
    return mine;
}

} // namespace

/// All of `mine` as values, and what is missing of it added to another.
class TestMine : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void intoAnEmptyOneIsEqual();
    void theSecondTimeAddsNothing();
    void whatIsThereStays();
    void laterEndOfAnEditIsTaken();
    void idsOfAnotherFileAreNotTaken();
    void whatIsNotThereStandsForNothing();
    void importedIsNotWhatWasSeenLast();
    void allOrNothing();
    void unwrittenStandsOverWhatIsRead();
};

void TestMine::intoAnEmptyOneIsEqual()
{
    Kept from;
    const Mine mine = fill(from);
    QCOMPARE(mine.edits.size(), 2);
    QCOMPARE(mine.edits.last().outcome, Outcome::Restored);
    QCOMPARE(mine.changes.size(), 3);
    Kept to;
    QCOMPARE(to.add(mine), (Added{.changes = 3, .edits = 2, .notes = 1, .values = {u"looked"_s}}));
    QCOMPARE(to.all(), mine);
}

void TestMine::theSecondTimeAddsNothing()
{
    Kept kept;
    const Mine mine = fill(kept);
    QVERIFY(kept.add(mine).isNothing());
    QCOMPARE(kept.all(), mine);
    Kept to;
    QVERIFY(!to.add(mine).isNothing());
    QVERIFY(to.add(mine).isNothing());
    QCOMPARE(to.all(), mine);
}

void TestMine::whatIsThereStays()
{
    Kept from;
    Mine mine = fill(from);
    mine.notes.append(note(u"c2"_s, u"older"_s));
    mine.notes.append(note(u"c3"_s, u"newer"_s));
    Kept to;
    Note c2 = note(u"c2"_s, u"newer here"_s);
    c2.changed = minute(3);
    Note c3 = note(u"c3"_s, u"older here"_s);
    c3.changed = minute(1);
    const Note own = note(u"c9"_s, u"only here"_s);
    QVERIFY(keep(to.files.mine(), c2) && keep(to.files.mine(), c3) && keep(to.files.mine(), own));
    QVERIFY(setValue(to.files.mine(), u"looked"_s, u"18"_s) && setValue(to.files.mine(), u"empty"_s, {}));
    mine.values.insert(u"empty"_s, u"full"_s);
    QCOMPARE(to.add(mine), (Added{.changes = 3, .edits = 2, .notes = 2, .values = {u"empty"_s}}));
    const Mine now = to.all();
    QCOMPARE(now.notes, (QList<Note>{c2, mine.notes.at(2), own, mine.notes.at(0)}));
    QCOMPARE(now.values, (QMap<QString, QString>{{u"looked"_s, u"18"_s}, {u"empty"_s, u"full"_s}}));
}

void TestMine::laterEndOfAnEditIsTaken()
{
    Kept kept;
    const Edit begun = edit(u"c1"_s, u"a"_s, u"b"_s);
    const qint64 id = beginEdit(kept.files.mine(), begun);
    Mine mine = kept.all();
    mine.edits[0].outcome = Outcome::Saved;
    mine.edits[0].ended = minute(3);
    QCOMPARE(kept.add(mine).edits, 1);
    QCOMPARE(kept.all().edits, mine.edits);
    // What is known later is known here.
    QVERIFY(endEdit(kept.files.mine(), id, Outcome::Restored, minute(9)));
    QVERIFY(kept.add(mine).isNothing());
    QCOMPARE(kept.all().edits[0].outcome, Outcome::Restored);
    mine.edits[0].ended = {};
    mine.edits[0].outcome = Outcome::Begun;
    QVERIFY(kept.add(mine).isNothing());
    QCOMPARE(kept.all().edits[0].outcome, Outcome::Restored);
}

void TestMine::idsOfAnotherFileAreNotTaken()
{
    Kept from;
    const Mine mine = fill(from);
    Kept to;
    Edit own = edit(u"c7"_s, u"x"_s, u"y"_s);
    own.begun = minute(30);
    own.id = beginEdit(to.files.mine(), own);
    QCOMPARE(own.id, 1);
    QCOMPARE(to.add(mine), (Added{.changes = 3, .edits = 2, .notes = 1, .values = {u"looked"_s}}));
    const Mine now = to.all();
    // The latest first, as if all had been written here.
    QCOMPARE(now.edits.first(), own);
    Mine both = mine;
    both.edits.prepend(own);
    both.edits[0].id = 99;
    QCOMPARE(withoutIds(now), withoutIds(both));
}

void TestMine::whatIsNotThereStandsForNothing()
{
    Kept from;
    Mine mine = fill(from);
    mine.edits.removeLast();
    Kept to;
    QCOMPARE(to.add(mine), (Added{.changes = 3, .edits = 1, .notes = 1, .values = {u"looked"_s}}));
    const Mine now = to.all();
    QCOMPARE(now.edits.first().undoes, 0);
    QCOMPARE(now.changes.last().edit, 0);
    QCOMPARE(now.changes.at(1).edit, now.edits.first().id);
}

void TestMine::importedIsNotWhatWasSeenLast()
{
    Kept kept;
    QList<Change> seen{change(u"a"_s, u"b"_s, 10)};
    QVERIFY(addChanges(kept.files.mine(), seen));
    Mine mine;
    mine.changes = {change(u"b"_s, u"c"_s, 4)};
    QCOMPARE(kept.add(mine).changes, 1);
    // Two answers of today tell b; c was long ago.
    QVERIFY(isKnown(kept.files.mine(), change(u"a"_s, u"b"_s, 11)));
    QVERIFY(!isKnown(kept.files.mine(), change(u"b"_s, u"c"_s, 12)));
}

void TestMine::allOrNothing()
{
    Kept from;
    const Mine mine = fill(from);
    Kept to;
    QVERIFY(to.files.mine().run(u"DROP TABLE note"_s));
    QVERIFY(!addMine(to.files.mine(), mine));
    QCOMPARE(changes(to.files.mine()), QList<Change>());
    QCOMPARE(edits(to.files.mine()), QList<Edit>());
    // What cannot be read whole is not read as if it were.
    QVERIFY(!readMine(to.files.mine()));
}

void TestMine::unwrittenStandsOverWhatIsRead()
{
    Mine mine;
    mine.notes = {note(u"c1"_s, u"old"_s), note(u"c2"_s, u"goes"_s), note(u"c3"_s, u"stays"_s)};
    mine.values = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
    mine.cases = {{.id = u"x"_s, .subject = u"old"_s, .changed = minute(1)},
                  {.id = u"y"_s, .subject = u"newer here"_s, .changed = minute(3)}};
    Mine unwritten;
    Note removed = note(u"c2"_s, {});
    removed.tags.clear();
    removed.isFavourite = false;
    unwritten.notes = {note(u"c1"_s, u"typed"_s), removed};
    unwritten.values = {{u"b"_s, u"3"_s}};
    unwritten.cases = {{.id = u"x"_s, .subject = u"typed"_s, .changed = minute(2)},
                       {.id = u"y"_s, .subject = u"older"_s, .changed = minute(2)},
                       {.id = u"z"_s, .subject = u"new"_s, .changed = minute(4)}};
    putUnwritten(unwritten, mine);
    QCOMPARE(mine.notes, (QList<Note>{note(u"c3"_s, u"stays"_s), note(u"c1"_s, u"typed"_s)}));
    QCOMPARE(mine.values, (QMap<QString, QString>{{u"a"_s, u"1"_s}, {u"b"_s, u"3"_s}}));
    QStringList subjects;
    for (const Case &one : mine.cases)
        subjects.append(one.subject);
    QCOMPARE(subjects, (QStringList{u"new"_s, u"typed"_s, u"newer here"_s}));
}

CONSOLE_TEST(QCoreApplication, TestMine)

} // namespace tst_mine

#include "tst_mine.moc"
