// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casestage.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_casebook {

using namespace Qt::StringLiterals;
using cases::State;
using casestage::Stage;

/// Cases over time: what is read moves them, restarts lose nothing of them.
class TestCaseBook : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fromDraftToSeenAndBack();
    void survivesARestart();
    void whatStoodBeforeTheMailIsNotSeen();
    void referencesAreNotGivenTwice();
    void onlyDraftsAreDropped();
    void overdueAsksForAction();
    void findingsAreWaitedFor();
};

void TestCaseBook::fromDraftToSeenAndBack()
{
    Stage stage;
    stage.twoServers();
    const store::Case one =
        stage.book->begin(stage.leaving(), stage.book->nextReference(), u"Ali is leaving"_s, u"Hello\n"_s, u"en"_s);
    QCOMPARE(one.reference, u"CC-2026-001"_s);
    QCOMPARE(one.subject, u"[CC-2026-001] Ali is leaving"_s);
    QCOMPARE(stage.state(), State::Draft);
    // A draft is not followed, whatever is read.
    stage.later();
    stage.usersOn(u"c1"_s, {});
    QTest::qWait(0);
    QCOMPARE(stage.state(), State::Draft);
    stage.usersOn(u"c1"_s, {stage.ali});
    stage.later();
    stage.book->markSent(one.id);
    QCOMPARE(stage.state(), State::Sent);
    stage.later();
    stage.usersOn(u"c1"_s, {});
    QTRY_COMPARE(stage.state(), State::Partly);
    QCOMPARE(stage.book->standingOf(stage.book->all().constFirst()).seen, 1);
    stage.later();
    const QDateTime seen = stage.now;
    stage.usersOn(u"c2"_s, {});
    QTRY_COMPARE(stage.state(), State::Seen);
    QCOMPARE(stage.book->standingOf(stage.book->all().constFirst()).seenAt, seen);
    QCOMPARE(stage.book->urgentCount(), 0);
    stage.later();
    stage.usersOn(u"c2"_s, {stage.ali});
    QTRY_COMPARE(stage.state(), State::CameBack);
    QCOMPARE(stage.book->urgentCount(), 1);
    stage.book->withdraw(one.id);
    QCOMPARE(stage.state(), State::Withdrawn);
    QCOMPARE(stage.book->urgentCount(), 0);
}

void TestCaseBook::survivesARestart()
{
    Stage stage;
    stage.twoServers();
    const QString id = stage.book->begin(stage.leaving(), u"CC-2026-001"_s, u"s"_s, u"b"_s, u"sv"_s).id;
    stage.later();
    stage.book->markSent(id);
    stage.later();
    stage.usersOn(u"c1"_s, {});
    QTRY_COMPARE(stage.state(), State::Partly);
    const QList<store::Case> before = stage.book->all();
    stage.begin();
    // Offline, all of it is there.
    QCOMPARE(stage.book->all(), before);
    QCOMPARE(stage.state(), State::Partly);
    stage.later();
    stage.tell(inventory::Kind::Instances, {}, QList{invented::server(u"c1"_s), invented::server(u"c2"_s)});
    stage.usersOn(u"c2"_s, {});
    QTRY_COMPARE(stage.state(), State::Seen);
}

void TestCaseBook::whatStoodBeforeTheMailIsNotSeen()
{
    Stage stage;
    stage.twoServers();
    stage.usersOn(u"c1"_s, {});
    stage.later();
    const QString id = stage.book->begin(stage.leaving(), u"CC-2026-001"_s, u"s"_s, u"b"_s, u"sv"_s).id;
    stage.book->markSent(id);
    // Something else is read later.
    stage.later();
    stage.usersOn(u"c2"_s, {stage.ali});
    QTest::qWait(0);
    QCOMPARE(stage.state(), State::Sent);
    stage.usersOn(u"c1"_s, {});
    QTRY_COMPARE(stage.state(), State::Partly);
}

void TestCaseBook::referencesAreNotGivenTwice()
{
    Stage stage;
    const QString reference = stage.book->nextReference();
    QCOMPARE(stage.book->begin(stage.leaving(), reference, u"a"_s, {}, u"sv"_s).reference, reference);
    const store::Case other = stage.book->begin(stage.leaving(), reference, u"["_s + reference + u"] b"_s, {}, u"sv"_s);
    QCOMPARE(other.reference, u"CC-2026-002"_s);
    QCOMPARE(other.subject, u"[CC-2026-002] b"_s);
}

void TestCaseBook::onlyDraftsAreDropped()
{
    Stage stage;
    const QString sent = stage.book->begin(stage.leaving(), {}, u"a"_s, {}, u"sv"_s).id;
    const QString draft = stage.book->begin(stage.leaving(), {}, u"b"_s, {}, u"sv"_s).id;
    stage.book->markSent(sent);
    stage.book->drop(sent);
    stage.book->drop(draft);
    QCOMPARE(stage.book->all().size(), 1);
    stage.begin();
    QCOMPARE(stage.book->all().size(), 1);
    QCOMPARE(stage.book->all().constFirst().id, sent);
}

void TestCaseBook::overdueAsksForAction()
{
    Stage stage;
    const QString id = stage.book->begin(stage.leaving(), {}, u"a"_s, {}, u"sv"_s).id;
    stage.book->markSent(id);
    stage.book->setDays(3);
    QCOMPARE(stage.book->urgentCount(), 0);
    stage.now = stage.now.addDays(3);
    QCOMPARE(stage.book->urgentCount(), 1);
    stage.book->markReminded(id);
    QCOMPARE(stage.book->urgentCount(), 0);
}

void TestCaseBook::findingsAreWaitedFor()
{
    Stage stage;
    const cases::NewCase newCase{cases::Asked::Mend, {}, u"a.se"_s, {cases::findingItem(u"f"_s, u"{}"_s, u"a.se"_s)}};
    const QString id = stage.book->begin(newCase, {}, u"a"_s, {}, u"sv"_s).id;
    stage.book->markSent(id);
    QCOMPARE(stage.book->findingIds(), QSet{u"f"_s});
    stage.book->setFindings({{u"f"_s, QDateTime()}});
    QTest::qWait(0);
    QCOMPARE(stage.state(), State::Sent);
    stage.book->setFindings({{u"f"_s, stage.now.addSecs(60)}});
    QTRY_COMPARE(stage.state(), State::Seen);
}

CONSOLE_TEST(QCoreApplication, TestCaseBook)

} // namespace tst_casebook

#include "tst_casebook.moc"
