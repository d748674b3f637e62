// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"
#include "store/failingfiles.h"
#include "store/storesetup.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_writefaults {

using namespace Qt::StringLiterals;
using namespace store;
using storetest::answer;
using storetest::answersIn;
using storetest::edit;
using storetest::FailingFiles;
using storetest::Folder;
using storetest::minute;
using storetest::note;

namespace {

using Answers = QMap<QString, QByteArray>;

const Answers oldAnswers{{u"/a/"_s, "old"}, {u"/b/"_s, "old"}};
const Answers newAnswers{{u"/a/"_s, "new"}, {u"/c/"_s, QByteArray(20'000, 'n')}};

void writeOld(Files &files)
{
    files.open();
    for (auto one = oldAnswers.cbegin(); one != oldAnswers.cend(); ++one)
        files.keep(answer(one.key(), *one));
    files.write();
    QVERIFY(keep(files.mine(), note(u"c1"_s, u"old"_s)));
}

/// One sweep and one edit.
void writeNew(Files &files)
{
    files.open();
    for (auto one = newAnswers.cbegin(); one != newAnswers.cend(); ++one)
        files.keep(answer(one.key(), *one));
    files.forget(u"/b/"_s);
    files.write();
    QList<Change> seen{{.kind = u"instance"_s, .object = u"c1"_s, .since = minute(1), .seen = minute(2)},
                       {.kind = u"instance"_s, .object = u"c2"_s, .since = minute(1), .seen = minute(2)}};
    addChanges(files.mine(), seen);
    const qint64 id = beginEdit(files.mine(), edit(u"c1"_s, u"a"_s, u"b"_s));
    endEdit(files.mine(), id, Edit::Outcome::Saved, minute(3));
    keep(files.mine(), note(u"c1"_s, u"new"_s));
}

} // namespace

/// Whatever call to the disk fails, each part is as it was before or as it was to become, never between.
class TestWriteFaults : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallFails();
    void toldIsOnTheDisk();
    void fullDiskIsToldAndGoesOn();
};

void TestWriteFaults::everyCallFails()
{
    FailingFiles disk;
    bool hasFailed = true;
    int number = 0;
    QSet<QString> states;
    while (hasFailed) {
        const Folder folder;
        {
            Files files(folder.dir.path(), Begin::WithWhatIsThere);
            writeOld(files);
        }
        {
            Files files(folder.dir.path(), Begin::WithWhatIsThere);
            disk.failFrom(++number);
            writeNew(files);
            hasFailed = disk.hasFailed();
            // The disk is there again only after the program's end.
        }
        disk.failFrom(0);
        Files files(folder.dir.path(), Begin::WithWhatIsThere);
        files.open();
        QCOMPARE(files.status().faults, QList<Fault>());
        const Answers answers = answersIn(files);
        QVERIFY2(answers == oldAnswers || answers == newAnswers, qPrintable(QString::number(number)));
        const qsizetype seen = changes(files.mine()).size();
        QVERIFY2(seen == 0 || seen == 2, qPrintable(QString::number(number)));
        const QList<Edit> journal = edits(files.mine());
        QVERIFY(journal.size() <= 1);
        if (!journal.isEmpty())
            QCOMPARE(journal[0].fields.size(), 1);
        QCOMPARE(notes(files.mine()).size(), 1);
        const QString text = notes(files.mine()).first().text;
        QVERIFY(text == "old"_L1 || text == "new"_L1);
        states.insert(u"%1 %2 %3 %4"_s.arg(answers == newAnswers).arg(seen).arg(journal.size()).arg(text));
    }
    // It failed early and late, and the last run not at all.
    QVERIFY2(number > 30, qPrintable(QString::number(number)));
    QVERIFY(states.size() >= 5);
    QVERIFY(states.contains(u"1 2 1 new"_s));
    QVERIFY(states.contains(u"0 0 0 old"_s));
}

/// Of what is written in one go, each hears the truth: what was told is there, whatever call failed.
void TestWriteFaults::toldIsOnTheDisk()
{
    FailingFiles disk;
    bool hasFailed = true;
    int number = 0;
    QSet<bool> outcomes;
    while (hasFailed) {
        const Folder folder;
        QList<bool> told;
        {
            Files files(folder.dir.path(), Begin::WithWhatIsThere);
            files.open();
            disk.failFrom(++number);
            const auto write = [](int count) {
                return [count](Database &mine) {
                    // More than SQLite has in memory before it writes.
                    for (int i = 0; i < count; ++i) {
                        if (!keep(mine, note(u"%1-%2"_s.arg(count).arg(i), u"text"_s.repeated(500))))
                            return false;
                    }
                    return true;
                };
            };
            told = files.writeMine({write(1), write(30), [](Database &) { return false; }, write(2)});
            hasFailed = disk.hasFailed();
        }
        disk.failFrom(0);
        Files files(folder.dir.path(), Begin::WithWhatIsThere);
        files.open();
        QCOMPARE(files.status().faults, QList<Fault>());
        const bool isThere = told.constFirst();
        QCOMPARE(told, (QList<bool>{isThere, isThere, false, isThere}));
        const qsizetype found = notes(files.mine()).size();
        QVERIFY2(isThere ? found == 33 : found == 0, qPrintable(u"%1: %2"_s.arg(number).arg(found)));
        outcomes.insert(isThere);
    }
    QCOMPARE(outcomes.size(), 2);
}

void TestWriteFaults::fullDiskIsToldAndGoesOn()
{
    FailingFiles disk;
    const Folder folder;
    Files files(folder.dir.path(), Begin::WithWhatIsThere);
    writeOld(files);
    disk.failFrom(1);
    files.keep(answer(u"/a/"_s, "new"));
    files.write();
    QCOMPARE(files.status().faults.size(), 1);
    QCOMPARE(files.status().faults.first().kind, Fault::Kind::Full);
    QVERIFY(files.hasUnwritten());
    QCOMPARE(answersIn(files).value(u"/a/"_s), QByteArray("old"));
    disk.failFrom(0);
    files.write();
    QVERIFY(!files.hasUnwritten());
    QCOMPARE(files.status().faults, QList<Fault>());
    QCOMPARE(answersIn(files).value(u"/a/"_s), QByteArray("new"));
}

CONSOLE_TEST(QCoreApplication, TestWriteFaults)

} // namespace tst_writefaults

#include "tst_writefaults.moc"
