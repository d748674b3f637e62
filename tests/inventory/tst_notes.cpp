// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/notes.h"
#include "store/store.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tst_notes {

using namespace Qt::StringLiterals;
using inventory::Note;
using inventory::Notes;

namespace {

Note note(const QString &object, const QString &text, const QStringList &tags = {}, bool isFavourite = false)
{
    return {
        .kind = u"instance"_s, .object = object, .text = text, .tags = tags, .isFavourite = isFavourite, .changed = {}};
}

/// The notes of one account, as a run of the program has them.
struct Run
{
    explicit Run(const QString &folder)
        : store(folder)
        , notes(store)
    {
    }

    bool isReady()
    {
        return support::waitFor([this] { return notes.isRead() && store.status().isOpen; });
    }
    /// All that was asked for until now has been done.
    bool isDone()
    {
        bool isDone = false;
        store.ask<bool>(
            &notes, [](store::Files &) { return true; }, [&](bool) { isDone = true; });
        return support::waitFor([&] { return isDone; });
    }
    QString text(const QString &object) const
    {
        const Note *found = notes.noteOf(u"instance"_s, object);
        return found ? found->text : QString();
    }

    store::Store store;
    Notes notes;
};

} // namespace

class TestNotes : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keptBetweenRuns();
    void emptyIsNone();
    void knownTags();
    void kindsAreApart();
    void latestCounts();
    void followsAnotherProgram();
    void refusedIsNotLost();
    void domains_data();
    void domains();
    void typedTags_data();
    void typedTags();
    void manyAreQuick();
};

void TestNotes::keptBetweenRuns()
{
    QTemporaryDir folder;
    const Note kept = note(u"c1234"_s, u"Rad ett\nRad två <b>"_s, {u"prod"_s, u"Åsa, inte"_s}, true);
    {
        Run run(folder.path());
        QVERIFY(run.isReady());
        QVERIFY(run.notes.isEmpty());
        QVERIFY(run.notes.isWritable());
        QSignalSpy changed(&run.notes, &Notes::changed);
        run.notes.set(kept, u"www.a.se"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0), (QVariantList{u"instance"_s, u"c1234"_s}));
        // Known at once, and written when the run ends.
        QCOMPARE(run.text(u"c1234"_s), kept.text);
    }
    Run again(folder.path());
    QVERIFY(!again.notes.isRead());
    QVERIFY(again.isReady());
    const Note *found = again.notes.noteOf(u"instance"_s, u"c1234"_s);
    QVERIFY(found);
    QCOMPARE(found->text, kept.text);
    QCOMPARE(found->tags, kept.tags);
    QVERIFY(found->isFavourite);
    QVERIFY(qAbs(found->changed.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(again.notes.titleOf(u"instance"_s, u"c1234"_s), u"www.a.se"_s);
    QCOMPARE(again.notes.titleOf(u"instance"_s, u"c1"_s), u"c1"_s);
    QCOMPARE(again.notes.all().size(), 1);
}

void TestNotes::emptyIsNone()
{
    QTemporaryDir folder;
    {
        Run run(folder.path());
        QVERIFY(run.isReady());
        run.notes.set(note(u"c1"_s, u"x"_s), u"c1"_s);
        run.notes.set(note(u"c2"_s, u""_s, {}, true), u"c2"_s);
        run.notes.set(note(u"c1"_s, u""_s), u"c1"_s);
        QVERIFY(!run.notes.noteOf(u"instance"_s, u"c1"_s));
        QVERIFY(run.notes.noteOf(u"instance"_s, u"c2"_s));
    }
    Run again(folder.path());
    QVERIFY(again.isReady());
    QCOMPARE(again.notes.all().size(), 1);
    QCOMPARE(again.notes.all().constFirst().object, u"c2"_s);
}

void TestNotes::knownTags()
{
    QTemporaryDir folder;
    Run run(folder.path());
    QVERIFY(run.isReady());
    run.notes.set(note(u"c1"_s, {}, {u"prod"_s, u"Byte"_s}), {});
    run.notes.set(note(u"c2"_s, {}, {u"alfa"_s, u"prod"_s}), {});
    QCOMPARE(run.notes.tags(), (QStringList{u"alfa"_s, u"Byte"_s, u"prod"_s}));
    run.notes.set(note(u"c2"_s, {}, {}), {});
    QCOMPARE(run.notes.tags(), (QStringList{u"Byte"_s, u"prod"_s}));
}

void TestNotes::kindsAreApart()
{
    QTemporaryDir folder;
    Run run(folder.path());
    QVERIFY(run.isReady());
    for (const auto &[kind, text] : {std::pair(u"domain"_s, u"domän"_s), std::pair(u"user"_s, u"person"_s)}) {
        Note of = run.notes.noteFor(kind, u"101"_s);
        of.text = text;
        run.notes.set(of, {});
    }
    QCOMPARE(run.notes.noteOf(u"domain"_s, u"101"_s)->text, u"domän"_s);
    QCOMPARE(run.notes.noteOf(u"user"_s, u"101"_s)->text, u"person"_s);
    QVERIFY(!run.notes.noteOf(u"instance"_s, u"101"_s));
}

void TestNotes::latestCounts()
{
    QTemporaryDir folder;
    {
        Run run(folder.path());
        // Also before the older ones were read.
        run.notes.set(note(u"c1"_s, u"0"_s), {});
        QVERIFY(run.isReady());
        QCOMPARE(run.text(u"c1"_s), u"0"_s);
        for (int i = 1; i <= 50; ++i)
            run.notes.set(note(u"c1"_s, QString::number(i)), {});
        QVERIFY(run.isDone());
        QCOMPARE(run.text(u"c1"_s), u"50"_s);
    }
    Run again(folder.path());
    QVERIFY(again.isReady());
    QCOMPARE(again.text(u"c1"_s), u"50"_s);
}

void TestNotes::followsAnotherProgram()
{
    QTemporaryDir folder;
    auto writer = std::make_unique<Run>(folder.path());
    QVERIFY(writer->isReady());
    QTRY_VERIFY(writer->notes.isWritable());
    writer->notes.set(note(u"c1"_s, u"från den ena"_s), {});
    QVERIFY(writer->isDone());
    Run other(folder.path());
    QVERIFY(other.isReady());
    QVERIFY(!other.notes.isWritable());
    QCOMPARE(other.text(u"c1"_s), u"från den ena"_s);
    writer->notes.set(note(u"c1"_s, u"ändrad"_s), {});
    QTRY_COMPARE_WITH_TIMEOUT(other.text(u"c1"_s), u"ändrad"_s, 30'000);
    // What is typed here meanwhile is kept as soon as it can be.
    other.notes.set(note(u"c2"_s, u"från den andra"_s), {});
    QTRY_VERIFY(other.notes.isUnwritten(u"instance"_s, u"c2"_s));
    writer.reset();
    QTRY_VERIFY_WITH_TIMEOUT(other.notes.isWritable(), 30'000);
    QTRY_VERIFY(!other.notes.isUnwritten(u"instance"_s, u"c2"_s));
    QCOMPARE(other.text(u"c2"_s), u"från den andra"_s);
}

void TestNotes::refusedIsNotLost()
{
    // A file stands where the folder should be: nothing can be written.
    QTemporaryDir folder;
    const QString place = folder.filePath(u"account"_s);
    QFile blocker(place);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    {
        Run run(place);
        run.notes.set(note(u"c1"_s, u"text"_s), u"www"_s);
        QTRY_VERIFY(run.notes.isUnwritten(u"instance"_s, u"c1"_s));
        QCOMPARE(run.text(u"c1"_s), u"text"_s);
        run.notes.writeAgain();
        QVERIFY(run.isDone());
        QVERIFY(run.notes.isUnwritten(u"instance"_s, u"c1"_s));
        QCOMPARE(run.text(u"c1"_s), u"text"_s);
    }
}

void TestNotes::domains_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("object");
    QTest::newRow("as it is") << u"ortagard.se"_s << u"ortagard.se"_s;
    QTest::newRow("capitals") << u"Ortagard.SE"_s << u"ortagard.se"_s;
    QTest::newRow("dot") << u"ortagard.se."_s << u"ortagard.se"_s;
    QTest::newRow("Unicode") << u"Räksmörgås.se"_s << u"xn--rksmrgs-5wao1o.se"_s;
    QTest::newRow("ASCII of it") << u"XN--rksmrgs-5wao1o.se"_s << u"xn--rksmrgs-5wao1o.se"_s;
    QTest::newRow("no domain") << u"_dmarc.a_b.se"_s << u"_dmarc.a_b.se"_s;
}

void TestNotes::domains()
{
    QFETCH(QString, name);
    QFETCH(QString, object);
    QCOMPARE(Notes::objectOfDomain(name), object);
}

void TestNotes::typedTags_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("none") << u" , ,"_s << QStringList();
    QTest::newRow("spaces") << u"  prod ,  flytta   snart,"_s << QStringList{u"prod"_s, u"flytta snart"_s};
    QTest::newRow("once") << u"Prod, prod, test, PROD"_s << QStringList{u"Prod"_s, u"test"_s};
    QTest::newRow("as typed") << u"Åäö, <b>"_s << QStringList{u"Åäö"_s, u"<b>"_s};
    QTest::newRow("line breaks") << u"a\nb, c"_s << QStringList{u"a b"_s, u"c"_s};
}

void TestNotes::typedTags()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, tags);
    QCOMPARE(Notes::tagsOf(typed), tags);
}

void TestNotes::manyAreQuick()
{
    QTemporaryDir folder;
    {
        Run run(folder.path());
        QVERIFY(run.isReady());
        for (int i = 0; i < 500; ++i)
            run.notes.set(note(u"c%1"_s.arg(i), u"text %1"_s.arg(i)), {});
    }
    Run again(folder.path());
    QVERIFY(again.isReady());
    QCOMPARE(again.notes.all().size(), 500);
    QCOMPARE(again.text(u"c499"_s), u"text 499"_s);
}

CONSOLE_TEST(QCoreApplication, TestNotes)

} // namespace tst_notes

#include "tst_notes.moc"
