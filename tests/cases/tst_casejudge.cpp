// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ended.h"
#include "cases/judge.h"
#include "cases/standing.h"
#include "insight/account.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_casejudge {

using namespace Qt::StringLiterals;
using namespace cases;
using invented::key;
using invented::server;
using invented::user;
using inventory::Kind;
using inventory::Resource;
using Phase = inventory::State::Phase;
using Seen = Verdict::Kind;

namespace {

/// An account whose answers came at moments of the test's own, and how well each is known.
struct Watched : invented::Account
{
    Watched()
    {
        servers({server(u"c1"_s), server(u"c2"_s)});
        for (const Resource &resource : {Resource{Kind::Instances, {}}, Resource{Kind::Users, {}}})
            read(resource);
    }

    void read(const Resource &resource, int minutes = 10)
    {
        inventory::State state;
        state.phase = Phase::Ready;
        state.at = sent.addSecs(60 * minutes);
        states.insert(resource, state);
    }
    Ground ground()
    {
        return {.values = values(),
                .state = [this](const Resource &resource) { return states.value(resource); },
                .changes = &changes,
                .findings = &findings,
                .now = sent.addSecs(3600)};
    }
    Seen verdict(const store::CaseItem &item) { return judge(item, sent, ground()).kind; }

    const QDateTime sent{QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc()};
    QHash<Resource, inventory::State> states;
    QList<store::Change> changes;
    QHash<QString, QDateTime> findings;
};

const Resource usersOfC1{Kind::InstanceUsers, u"c1"_s};
const Resource keysOfC1{Kind::SshKeys, u"c1"_s};

store::Case sentCase(const QDateTime &sent, const QList<store::CaseItem> &items)
{
    return {.id = u"a"_s,
            .reference = u"CC-2026-001"_s,
            .kind = u"leaving"_s,
            .created = sent,
            .sent = sent,
            .items = items};
}

} // namespace

/// What makes things seen: complete reads that came after the mail, and nothing else.
class TestCaseJudge : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void accessComesAndGoes();
    void nothingButACompleteLaterReadCounts_data();
    void nothingButACompleteLaterReadCounts();
    void thePersonsOwnDetailHasAWord();
    void keysAreTheSameWhateverStandsBesideThem();
    void somebodyNewIsNobodyKnown();
    void noticesEndByThePersonsDetail();
    void aServerThatIsGoneHasNobody();
    void whatWasChangedIsRestored();
    void aFindingIsGone();
    void seenThenBackThenSeen();
    void whatWasAddedMayGoLater();
    void whatWasRemovedIsToStayAway();
};

void TestCaseJudge::accessComesAndGoes()
{
    Watched account;
    const store::CaseItem on = personItem(Expect::AccessOn, u"c1"_s, user(7, u"Ali"_s));
    const store::CaseItem off = personItem(Expect::AccessOff, u"c1"_s, user(7, u"Ali"_s));
    account.usersOn(u"c1"_s, {user(7, u"Ali"_s)});
    account.read(usersOfC1);
    QCOMPARE(account.verdict(on), Seen::Held);
    QCOMPARE(account.verdict(off), Seen::NotHeld);
    account.usersOn(u"c1"_s, {}, {user(7, u"Ali"_s)});
    QCOMPARE(account.verdict(on), Seen::NotHeld);
    QCOMPARE(account.verdict(off), Seen::Held);
    const Verdict verdict = judge(off, account.sent, account.ground());
    QCOMPARE(verdict.at, account.sent.addSecs(600));
    QCOMPARE(verdict.reading, inventory::pathOf(usersOfC1));
}

void TestCaseJudge::nothingButACompleteLaterReadCounts_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("fault");
    QTest::newRow("before the mail") << -1 << 0;
    QTest::newRow("at the same moment") << 0 << 0;
    QTest::newRow("failed") << 10 << 1;
    QTest::newRow("kept from an earlier run") << 10 << 2;
    QTest::newRow("not all could be used") << 10 << 3;
    QTest::newRow("came in part") << 10 << 4;
    QTest::newRow("doubted") << 10 << 5;
    QTest::newRow("being read") << 10 << 6;
}

void TestCaseJudge::nothingButACompleteLaterReadCounts()
{
    QFETCH(const int, minutes);
    QFETCH(const int, fault);
    Watched account;
    account.usersOn(u"c1"_s, {});
    account.read(usersOfC1, minutes);
    inventory::State &state = account.states[usersOfC1];
    if (fault == 1)
        state.phase = Phase::Failed;
    if (fault == 2)
        state.phase = Phase::Stale;
    if (fault == 3)
        state.flaws.emplaceBack();
    if (fault == 4)
        state.missing.emplace();
    if (fault == 5)
        state.doubt.emplace();
    if (fault == 6)
        state.phase = Phase::Loading;
    store::Case one = sentCase(account.sent, {personItem(Expect::AccessOff, u"c1"_s, user(7, u"Ali"_s))});
    QCOMPARE(account.verdict(one.items.constFirst()), Seen::Unknown);
    const store::Case before = one;
    QVERIFY(!follow(one, account.ground()));
    QCOMPARE(one, before);
    account.read(usersOfC1);
    QVERIFY(follow(one, account.ground()));
    QVERIFY(one.items.constFirst().seen.isValid());
}

void TestCaseJudge::thePersonsOwnDetailHasAWord()
{
    Watched account;
    const store::CaseItem off = personItem(Expect::AccessOff, u"c1"_s, user(7, u"Ali"_s));
    account.people({user(7, u"Ali"_s)});
    api::UserDetail detail;
    detail.id = 7;
    api::UserInstance reach;
    reach.name = u"c1"_s;
    reach.access = true;
    detail.instances = {reach};
    account.person(u"7"_s, detail);
    account.usersOn(u"c1"_s, {});
    account.read(usersOfC1);
    // It was read before the mail: it says nothing, and neither does the server alone.
    QCOMPARE(account.verdict(off), Seen::Unknown);
    account.read({Kind::User, u"7"_s});
    QCOMPARE(account.verdict(off), Seen::NotHeld);
    detail.instances.first().access = false;
    account.person(u"7"_s, detail);
    QCOMPARE(account.verdict(off), Seen::Held);
}

void TestCaseJudge::keysAreTheSameWhateverStandsBesideThem()
{
    Watched account;
    api::SshKey asked = key(u"AAAAC3NzaC1lZDI1NTE5AAAAIGFzZGZhc2RmYXNkZmFzZGZhc2RmYXNkZmFzZGZhc2Rm"_s, 12);
    const auto on = keyItem(Expect::KeyOn, u"c1"_s, asked);
    const auto off = keyItem(Expect::KeyOff, u"c1"_s, asked);
    QVERIFY(on && off);
    // Another id and comment: the key is the same.
    asked.id = 99;
    asked.publicKey += u" ali@dator"_s;
    account.keysOn(u"c1"_s, {asked});
    account.read(keysOfC1);
    QCOMPARE(account.verdict(*on), Seen::Held);
    QCOMPARE(account.verdict(*off), Seen::NotHeld);
    // Available is not assigned.
    account.keysOn(u"c1"_s, {}, {asked});
    QCOMPARE(account.verdict(*on), Seen::NotHeld);
    QCOMPARE(account.verdict(*off), Seen::Held);
    // A key that cannot be told from others is nothing to look for.
    QVERIFY(!keyItem(Expect::KeyOn, u"c1"_s, api::SshKey()).has_value());
}

void TestCaseJudge::somebodyNewIsNobodyKnown()
{
    Watched account;
    const store::CaseItem item = newItem(Expect::NewAccess, u"c1"_s, {u"7"_s, u"8"_s});
    account.usersOn(u"c1"_s, {user(7, u"Ali"_s), user(8, u"Eva"_s)});
    account.read(usersOfC1);
    QCOMPARE(account.verdict(item), Seen::NotHeld);
    account.usersOn(u"c1"_s, {user(7, u"Ali"_s), user(9, u"Bo"_s)});
    QCOMPARE(account.verdict(item), Seen::Held);
}

void TestCaseJudge::noticesEndByThePersonsDetail()
{
    Watched account;
    const store::CaseItem item = personItem(Expect::NotifyOff, u"c1"_s, user(7, u"Ali"_s));
    account.people({user(7, u"Ali"_s)});
    QCOMPARE(account.verdict(item), Seen::Unknown);
    api::UserDetail detail;
    detail.id = 7;
    detail.stickyNotify = true;
    api::UserInstance reach;
    reach.name = u"c1"_s;
    detail.instances = {reach};
    account.person(u"7"_s, detail);
    account.read({Kind::User, u"7"_s});
    QCOMPARE(account.verdict(item), Seen::NotHeld);
    detail.stickyNotify = false;
    account.person(u"7"_s, detail);
    QCOMPARE(account.verdict(item), Seen::Held);
    // Who is not there is told nothing.
    account.people({});
    QCOMPARE(account.verdict(item), Seen::Held);
}

void TestCaseJudge::aServerThatIsGoneHasNobody()
{
    Watched account;
    account.servers({server(u"c2"_s)});
    QCOMPARE(account.verdict(personItem(Expect::AccessOff, u"c1"_s, user(7, u"Ali"_s))), Seen::Held);
    QCOMPARE(account.verdict(personItem(Expect::AccessOn, u"c1"_s, user(7, u"Ali"_s))), Seen::NotHeld);
    account.states[Resource{Kind::Instances, {}}].missing.emplace();
    QCOMPARE(account.verdict(personItem(Expect::AccessOff, u"c1"_s, user(7, u"Ali"_s))), Seen::Unknown);
}

void TestCaseJudge::whatWasChangedIsRestored()
{
    Watched account;
    store::Change change{.kind = u"instance"_s,
                         .object = u"c1"_s,
                         .title = u"b.se"_s,
                         .field = u"hostname"_s,
                         .before = u"a.se"_s,
                         .after = u"b.se"_s,
                         .seen = account.sent.addSecs(-60)};
    const store::CaseItem item = restoredItem(change);
    account.changes = {change};
    QCOMPARE(account.verdict(item), Seen::Unknown);
    std::swap(change.before, change.after);
    change.seen = account.sent.addSecs(60);
    account.changes.prepend(change);
    QCOMPARE(account.verdict(item), Seen::Held);
    change.before = u"a.se"_s;
    change.after = u"c.se"_s;
    change.seen = account.sent.addSecs(120);
    account.changes.prepend(change);
    QCOMPARE(account.verdict(item), Seen::NotHeld);
    // What came is to go.
    store::Change record{.kind = u"domain"_s,
                         .object = u"a.se"_s,
                         .field = u"records"_s,
                         .item = u"A www"_s,
                         .before = {},
                         .after = u"1.2.3.4"_s};
    const store::CaseItem gone = restoredItem(record);
    record.before = u"1.2.3.4"_s;
    record.after = QString();
    record.seen = account.sent.addSecs(180);
    account.changes.prepend(record);
    QCOMPARE(account.verdict(gone), Seen::Held);
}

void TestCaseJudge::aFindingIsGone()
{
    Watched account;
    const store::CaseItem item = findingItem(u"spf-none 2 a.se"_s, u"{}"_s, u"a.se"_s);
    QCOMPARE(account.verdict(item), Seen::Unknown);
    account.findings.insert(item.object, QDateTime());
    QCOMPARE(account.verdict(item), Seen::NotHeld);
    account.findings.insert(item.object, account.sent.addSecs(-5));
    QCOMPARE(account.verdict(item), Seen::Unknown);
    account.findings.insert(item.object, account.sent.addSecs(5));
    QCOMPARE(account.verdict(item), Seen::Held);
}

void TestCaseJudge::seenThenBackThenSeen()
{
    Watched account;
    store::Case one = sentCase(account.sent, {personItem(Expect::AccessOff, u"c1"_s, user(7, u"Ali"_s)),
                                              personItem(Expect::AccessOff, u"c2"_s, user(7, u"Ali"_s))});
    const auto state = [&one] { return standingOf(one, 5, QDate(2026, 11, 20)).state; };
    QCOMPARE(state(), State::Sent);
    account.usersOn(u"c1"_s, {});
    account.read(usersOfC1);
    QVERIFY(follow(one, account.ground()));
    QCOMPARE(state(), State::Partly);
    account.usersOn(u"c2"_s, {});
    account.read({Kind::InstanceUsers, u"c2"_s}, 20);
    QVERIFY(follow(one, account.ground()));
    QCOMPARE(state(), State::Seen);
    QCOMPARE(standingOf(one, 5, QDate()).seenAt, account.sent.addSecs(1200));
    QVERIFY(!follow(one, account.ground()));
    account.usersOn(u"c1"_s, {user(7, u"Ali"_s)});
    account.read(usersOfC1, 30);
    QVERIFY(follow(one, account.ground()));
    QCOMPARE(state(), State::CameBack);
    QCOMPARE(one.items.constFirst().lost, account.sent.addSecs(1800));
    account.usersOn(u"c1"_s, {});
    account.read(usersOfC1, 40);
    QVERIFY(follow(one, account.ground()));
    QCOMPARE(state(), State::Seen);
    // Withdrawn, it is followed no more.
    one.withdrawn = account.sent.addSecs(3000);
    account.usersOn(u"c1"_s, {user(7, u"Ali"_s)});
    account.read(usersOfC1, 60);
    QVERIFY(!follow(one, account.ground()));
}

void TestCaseJudge::whatWasAddedMayGoLater()
{
    Watched account;
    store::Case one = sentCase(account.sent, {personItem(Expect::AccessOn, u"c1"_s, user(7, u"Ali"_s))});
    account.usersOn(u"c1"_s, {user(7, u"Ali"_s)});
    account.read(usersOfC1);
    QVERIFY(follow(one, account.ground()));
    account.usersOn(u"c1"_s, {});
    account.read(usersOfC1, 20);
    QVERIFY(!follow(one, account.ground()));
    QCOMPARE(standingOf(one, 5, QDate()).state, State::Seen);
}

void TestCaseJudge::whatWasRemovedIsToStayAway()
{
    Watched account;
    store::Case one = sentCase(account.sent, {personItem(Expect::AccessOff, u"c1"_s, user(7, u"Ali"_s)),
                                              personItem(Expect::NotifyOff, u"c1"_s, user(7, u"Ali"_s))});
    QVERIFY(endedBy({one}).isEmpty());
    one.items.first().seen = account.sent.addSecs(60);
    const QList<findings::EndedAccess> ended = endedBy({one});
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().object, insight::personObject(u"7"_s));
    QCOMPARE(ended.constFirst().reference, u"CC-2026-001"_s);
    // Asked for again later, it may be back.
    store::Case again = sentCase(account.sent.addDays(1), {personItem(Expect::AccessOn, u"c1"_s, user(7, u"Ali"_s))});
    QVERIFY(endedBy({one, again}).isEmpty());
    again.withdrawn = again.sent;
    QCOMPARE(endedBy({one, again}).size(), 1);
    one.withdrawn = one.sent;
    QVERIFY(endedBy({one}).isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestCaseJudge)

} // namespace tst_casejudge

#include "tst_casejudge.moc"
