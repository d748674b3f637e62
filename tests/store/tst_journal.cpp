// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"
#include "store/storesetup.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_journal {

using namespace Qt::StringLiterals;
using namespace store;
using storetest::edit;
using storetest::Folder;
using storetest::minute;
using Outcome = Edit::Outcome;

namespace {

/// One account's files, open.
struct Setup
{
    Setup() { files.open(); }

    Folder folder;
    Files files{folder.dir.path(), Begin::WithWhatIsThere};
    Database &mine = files.mine();
};

Change change(const QString &object, const QString &field, const QString &before, const QString &after, int seen)
{
    return {.kind = u"instance"_s,
            .object = object,
            .title = u"web"_s,
            .field = field,
            .before = before,
            .after = after,
            .since = minute(0),
            .seen = minute(seen),
            .sweep = 3};
}

} // namespace

/// What cannot be read anew: changes, edits, notes.
class TestJournal : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void changesComeBackAsTheyWere();
    void changesAreMarked();
    void oldChangesGoAndEditsStay();
    void editIsThereBeforeItsEnd();
    void undoneEditIsRestored();
    void editsStandByTheirBeginning();
    void notesComeBackAsTheyWere();
};

void TestJournal::changesComeBackAsTheyWere()
{
    Setup setup;
    QList<Change> added{change(u"c1"_s, u"hostname"_s, u"a"_s, u""_s, 5), change(u"c2"_s, {}, {}, u"c2"_s, 6)};
    added[0].item = u"'; DROP TABLE change; --"_s;
    QVERIFY(addChanges(setup.mine, added));
    QVERIFY(added[0].id > 0 && added[1].id > added[0].id);
    // Nothing there is not the same as an empty text.
    const QList<Change> found = changes(setup.mine);
    QCOMPARE(found, (QList<Change>{added[1], added[0]}));
    QVERIFY(found[0].before.isNull());
    QVERIFY(!found[1].after.isNull());
}

void TestJournal::changesAreMarked()
{
    Setup setup;
    QList<Change> added{change(u"c1"_s, u"hostname"_s, u"a"_s, u"b"_s, 5), change(u"c2"_s, u"ip"_s, u"1"_s, u"2"_s, 6)};
    added[0].edit = beginEdit(setup.mine, edit(u"c1"_s, u"a"_s, u"b"_s));
    QVERIFY(added[0].edit > 0 && addChanges(setup.mine, added));
    QVERIFY(mark(setup.mine, {added[1].id}, true));
    added[1].isMarked = true;
    QCOMPARE(changes(setup.mine), (QList<Change>{added[1], added[0]}));
    QVERIFY(mark(setup.mine, {added[1].id}, false));
    added[1].isMarked = false;
    QCOMPARE(changes(setup.mine), (QList<Change>{added[1], added[0]}));
}

void TestJournal::oldChangesGoAndEditsStay()
{
    Setup setup;
    const qint64 own = beginEdit(setup.mine, edit(u"c1"_s, u"a"_s, u"b"_s));
    QList<Change> added{change(u"c1"_s, u"hostname"_s, u"a"_s, u"b"_s, 5), change(u"c2"_s, u"ip"_s, u"1"_s, u"2"_s, 9)};
    added[0].edit = own;
    QVERIFY(addChanges(setup.mine, added));
    QVERIFY(dropChanges(setup.mine, minute(9)));
    QCOMPARE(changes(setup.mine), QList<Change>{added[1]});
    QCOMPARE(edits(setup.mine).size(), 1);
}

void TestJournal::editIsThereBeforeItsEnd()
{
    const Folder folder;
    Edit begun = edit(u"c1"_s, u"a"_s, u""_s);
    begun.message = u"Bytt värdnamn\ntill kunden"_s;
    {
        Files files(folder.dir.path(), Begin::WithWhatIsThere);
        files.open();
        begun.id = beginEdit(files.mine(), begun);
        QVERIFY(begun.id > 0);
    }
    Files files(folder.dir.path(), Begin::WithWhatIsThere);
    files.open();
    QCOMPARE(edits(files.mine()), QList<Edit>{begun});
    QVERIFY(endEdit(files.mine(), begun.id, Outcome::Partly, minute(8)));
    begun.outcome = Outcome::Partly;
    begun.ended = minute(8);
    QCOMPARE(edits(files.mine()), QList<Edit>{begun});
}

void TestJournal::undoneEditIsRestored()
{
    Setup setup;
    const qint64 first = beginEdit(setup.mine, edit(u"c1"_s, u"a"_s, u"b"_s));
    QVERIFY(endEdit(setup.mine, first, Outcome::Saved, minute(2)));
    Edit back = edit(u"c1"_s, u"b"_s, u"a"_s);
    back.undoes = first;
    const qint64 second = beginEdit(setup.mine, back);
    // Only what the server holds is restored.
    QVERIFY(endEdit(setup.mine, second, Outcome::Refused, minute(3)));
    QCOMPARE(edits(setup.mine).last().outcome, Outcome::Saved);
    const qint64 third = beginEdit(setup.mine, back);
    QVERIFY(endEdit(setup.mine, third, Outcome::Saved, minute(7)));
    QCOMPARE(edits(setup.mine).last().outcome, Outcome::Restored);
    QCOMPARE(edits(setup.mine).last().ended, minute(7));
    QCOMPARE(edits(setup.mine).first().outcome, Outcome::Saved);
}

void TestJournal::editsStandByTheirBeginning()
{
    Setup setup;
    QList<Edit> all;
    for (const int at : {5, 3, 7, 7}) {
        Edit one = edit(u"c%1"_s.arg(all.size()), u"a"_s, u"x"_s);
        one.begun = minute(at);
        one.id = beginEdit(setup.mine, one);
        QVERIFY(one.id > 0);
        all.append(one);
    }
    QCOMPARE(edits(setup.mine), (QList<Edit>{all[3], all[2], all[0], all[1]}));
}

void TestJournal::notesComeBackAsTheyWere()
{
    Setup setup;
    Note one{u"domain"_s, u"exempel.se"_s, u"rad 1\nrad 2 <b>"_s, {u"kund å"_s, u"web"_s}, true, minute(4)};
    QVERIFY(keep(setup.mine, one));
    QVERIFY(keep(setup.mine, {u"instance"_s, u"exempel.se"_s, u"another"_s, {}, false, minute(4)}));
    one.text = u"nytt"_s;
    QVERIFY(keep(setup.mine, one));
    QCOMPARE(notes(setup.mine).size(), 2);
    QCOMPARE(notes(setup.mine).first(), one);
    QVERIFY(keep(setup.mine, {one.kind, one.object, {}, {}, false, minute(5)}));
    QCOMPARE(notes(setup.mine).size(), 1);
    QVERIFY(setValue(setup.mine, u"seen"_s, u"1"_s) && setValue(setup.mine, u"seen"_s, u"2"_s));
    QCOMPARE(value(setup.mine, u"seen"_s), u"2"_s);
}

CONSOLE_TEST(QCoreApplication, TestJournal)

} // namespace tst_journal

#include "tst_journal.moc"
