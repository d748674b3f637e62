// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/findings.h"
#include "store/mine.h"
#include "store/storesetup.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_keptfindings {

using namespace Qt::StringLiterals;
using namespace store;
using storetest::Folder;
using storetest::minute;

namespace {

struct Opened
{
    Opened() { files.open(); }
    Database &mine() { return files.mine(); }

    Folder folder;
    Files files{folder.dir.path(), Begin::WithWhatIsThere};
};

} // namespace

/// What is kept of findings: when they were first seen, and what was said of them.
class TestKeptFindings : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void isReplacedAndDropped();
    void wordsAreTakenBack();
    void importAddsWhatIsMissing();
    void importedTwiceIsOnce();
};

void TestKeptFindings::comesBackAsItWas()
{
    const QList<KeptFinding> kept{{u"key-dsa 5 AAAA"_s, u"{\"å\":\"\n\"}"_s, minute(1)},
                                  {u"no-description 0 c1"_s, u""_s, minute(2), minute(5)}};
    const KeptAcceptance acceptance{u"key-dsa 5 AAAA"_s, QDate(2026, 12, 24), u"Byts \"snart\""_s, minute(3)};
    const KeptMute mute{u"rule"_s, u"one-told"_s, minute(4)};
    const Folder folder;
    {
        Files files(folder.dir.path(), Begin::WithWhatIsThere);
        files.open();
        QVERIFY(keepFindings(files.mine(), kept));
        QVERIFY(keepAcceptance(files.mine(), acceptance));
        QVERIFY(keepMute(files.mine(), mute, true));
    }
    Files files(folder.dir.path(), Begin::WithWhatIsThere);
    files.open();
    QCOMPARE(findings(files.mine()), kept);
    QCOMPARE(acceptances(files.mine()), QList{acceptance});
    QCOMPARE(mutes(files.mine()), QList{mute});
}

void TestKeptFindings::isReplacedAndDropped()
{
    Opened opened;
    QVERIFY(keepFindings(opened.mine(), {{u"a"_s, u"1"_s, minute(1)}, {u"b"_s, u"1"_s, minute(1)}}));
    QVERIFY(keepFindings(opened.mine(), {{u"a"_s, u"2"_s, minute(1), minute(2)}}, {u"b"_s}));
    QCOMPARE(findings(opened.mine()), (QList<KeptFinding>{{u"a"_s, u"2"_s, minute(1), minute(2)}}));
}

void TestKeptFindings::wordsAreTakenBack()
{
    Opened opened;
    const KeptMute mute{u"object"_s, u"server c1"_s, minute(1)};
    QVERIFY(keepAcceptance(opened.mine(), {u"a"_s, QDate(2026, 12, 24), u"x"_s, minute(1)}));
    QVERIFY(keepAcceptance(opened.mine(), {u"a"_s, QDate(2027, 1, 1), u"y"_s, minute(2)}));
    QVERIFY(keepMute(opened.mine(), mute, true));
    QCOMPARE(acceptances(opened.mine()).size(), 1);
    QCOMPARE(acceptances(opened.mine()).constFirst().reason, u"y"_s);
    QVERIFY(keepAcceptance(opened.mine(), {u"a"_s, {}, {}, {}}));
    QVERIFY(keepMute(opened.mine(), mute, false));
    QVERIFY(acceptances(opened.mine()).isEmpty());
    QVERIFY(mutes(opened.mine()).isEmpty());
}

void TestKeptFindings::importAddsWhatIsMissing()
{
    Opened opened;
    QVERIFY(
        keepFindings(opened.mine(), {{u"a"_s, u"here"_s, minute(5)}, {u"gone"_s, u"here"_s, minute(5), minute(6)}}));
    QVERIFY(keepAcceptance(opened.mine(), {u"a"_s, QDate(2026, 12, 24), u"here"_s, minute(5)}));
    QVERIFY(keepAcceptance(opened.mine(), {u"b"_s, QDate(2026, 12, 24), u"here"_s, minute(5)}));
    Mine mine;
    mine.findings = {
        {u"a"_s, u"there"_s, minute(1)}, {u"gone"_s, u"there"_s, minute(1)}, {u"c"_s, u"there"_s, minute(7)}};
    mine.acceptances = {{u"a"_s, QDate(2027, 1, 1), u"there"_s, minute(4)},
                        {u"b"_s, QDate(2027, 1, 1), u"there"_s, minute(9)}};
    mine.mutes = {{u"rule"_s, u"one-told"_s, minute(1)}};
    const std::optional<Added> added = addMine(opened.mine(), mine);
    QVERIFY(added);
    // The word that was written later, and the mute.
    QCOMPARE(added->triage, 2);
    QCOMPARE(findings(opened.mine()), (QList<KeptFinding>{{u"a"_s, u"here"_s, minute(1)},
                                                          {u"gone"_s, u"here"_s, minute(5), minute(6)},
                                                          {u"c"_s, u"there"_s, minute(7)}}));
    QCOMPARE(acceptances(opened.mine()).at(0).reason, u"here"_s);
    QCOMPARE(acceptances(opened.mine()).at(1).reason, u"there"_s);
    QCOMPARE(mutes(opened.mine()), mine.mutes);
}

void TestKeptFindings::importedTwiceIsOnce()
{
    Opened from;
    QVERIFY(keepFindings(from.mine(), {{u"a"_s, u"1"_s, minute(1)}}));
    QVERIFY(keepAcceptance(from.mine(), {u"a"_s, QDate(2026, 12, 24), u"x"_s, minute(1)}));
    QVERIFY(keepMute(from.mine(), {u"rule"_s, u"one-told"_s, minute(1)}, true));
    const std::optional<Mine> mine = readMine(from.mine());
    QVERIFY(mine);
    Opened to;
    QCOMPARE(addMine(to.mine(), *mine).value_or(Added()).triage, 2);
    QCOMPARE(readMine(to.mine()), mine);
    QVERIFY(addMine(to.mine(), *mine).value_or(Added{1}).isNothing());
}

CONSOLE_TEST(QCoreApplication, TestKeptFindings)

} // namespace tst_keptfindings

#include "tst_keptfindings.moc"
