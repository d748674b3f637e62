// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsstage.h"
#include "inventory/refresh.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QSignalSpy>

namespace tst_findingtimes {

using namespace findingsstage;
using findings::KnownFinding;

/// Until when findings of ends are left alone, and when those that compare what was read apart are judged.
class TestFindingTimes : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void snoozedIsAccepted();
    void comparesWhatIsOfOneTime();
};

/// The end that is snoozed on Expiry is no open finding, until that day, or until it is another end.
void TestFindingTimes::snoozedIsAccepted()
{
    using Kind = ends::EndDate::Kind;
    Stage stage;
    stage.endedDomain();
    stage.settle();
    QCOMPARE(stage.findings->openCount(Severity::Bad), 1);
    const QDate end(2026, 11, 1);
    const QDate until = stage.now.date().addDays(2);
    const std::pair key{Kind::Domain, u"slut.se"_s};
    // Of another end than the one that stands.
    stage.findings->setSnoozes({{key, {until, u"Säljs"_s, end.addDays(1)}}});
    stage.findings->muteRule(Rule::DomainEnding, true);
    stage.settle();
    QCOMPARE(stage.findings->openCount(Severity::Bad), 1);
    stage.findings->setSnoozes({{key, {until, u"Säljs"_s, end}}});
    QTRY_COMPARE(stage.shown(), QStringList{u"domain-ended slut.se accepted"_s});
    QCOMPARE(stage.findings->list().openCount(), 0);
    QCOMPARE(stage.findings->list().accepted, 1);
    QVERIFY(stage.of(Rule::DomainEnded).isSnoozed);
    QCOMPARE(stage.of(Rule::DomainEnded).acceptance.until, until);
    QCOMPARE(stage.of(Rule::DomainEnded).acceptance.reason, u"Säljs"_s);
    // What is accepted no longer is asked for where it is snoozed.
    QSignalSpy wanted(stage.findings.get(), &Findings::snoozeEndWanted);
    stage.findings->reopen({stage.of(Rule::DomainEnded).id});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().at(0).value<Kind>(), Kind::Domain);
    QCOMPARE(wanted.constFirst().at(1).toString(), u"slut.se"_s);
    stage.now = QDateTime(until, QTime(12, 0));
    stage.findings->dayChanged();
    stage.settle();
    QCOMPARE(stage.of(Rule::DomainEnded).standing, Standing::Accepted);
    stage.now = stage.now.addDays(1);
    stage.findings->dayChanged();
    stage.settle();
    QTRY_COMPARE(stage.of(Rule::DomainEnded).standing, Standing::Open);
    QVERIFY(!stage.of(Rule::DomainEnded).isSnoozed);
    QCOMPARE(stage.findings->openCount(Severity::Bad), 1);
}

/// A person loses access to a server and their key there. Between the two reads nothing is found of both together, nor
/// is anything gone; what was read in one go is of one time.
void TestFindingTimes::comparesWhatIsOfOneTime()
{
    Stage stage;
    const QDateTime begin = QDateTime::currentDateTimeUtc();
    const auto tell = [&stage, &begin](Kind kind, const QString &name, inventory::Value value, int minute) {
        stage.inventory->apply({kind, name}, std::move(value), ++stage.turn, begin.addSecs(60 * minute));
        stage.settle();
    };
    api::Instance server = invented::server(u"c1"_s, u"a.se"_s);
    server.description = u"Webb"_s;
    const api::User ali = invented::user(7, u"Ali"_s);
    const auto person = [](bool hasAccess, bool isNotified = false) {
        api::UserDetail detail;
        detail.id = 7;
        detail.name = u"Ali"_s;
        detail.keys = {invented::key(u"AAAAali"_s)};
        if (hasAccess || isNotified)
            detail.instances.append({{}, u"c1"_s, {}, {}, hasAccess, isNotified});
        return detail;
    };
    const auto users = [&ali](bool hasAli) {
        return api::InstanceUsers{u"c1"_s, {}, hasAli ? QList{ali} : QList<api::User>(), {}};
    };
    const auto keys = [](bool hasKey) {
        return api::InstanceKeys{u"c1"_s, {}, hasKey ? QList{invented::key(u"AAAAali"_s)} : QList<api::SshKey>(), {}};
    };
    tell(Kind::Instances, {}, QList{server}, 0);
    tell(Kind::Users, {}, QList{ali}, 0);
    tell(Kind::User, u"7"_s, person(true), 0);
    tell(Kind::InstanceUsers, u"c1"_s, users(true), 0);
    tell(Kind::SshKeys, u"c1"_s, keys(true), 0);
    QCOMPARE(stage.of(Rule::KeyWithoutAccess).id, QString());
    // The key goes with the access: there was never a moment of the one without the other.
    tell(Kind::User, u"7"_s, person(false), 10);
    tell(Kind::InstanceUsers, u"c1"_s, users(false), 11);
    QCOMPARE(stage.of(Rule::KeyWithoutAccess).id, QString());
    tell(Kind::SshKeys, u"c1"_s, keys(false), 12);
    QCOMPARE(stage.of(Rule::KeyWithoutAccess).id, QString());
    // The access is back without the key: found when the key was looked for since.
    tell(Kind::User, u"7"_s, person(true), 20);
    tell(Kind::InstanceUsers, u"c1"_s, users(true), 21);
    QCOMPARE(stage.of(Rule::AccessWithoutKey).id, QString());
    tell(Kind::SshKeys, u"c1"_s, keys(false), 22);
    QCOMPARE(stage.of(Rule::AccessWithoutKey).id, QString());
    tell(Kind::User, u"7"_s, person(true), 23);
    QTRY_COMPARE(stage.of(Rule::AccessWithoutKey).standing, Standing::Open);
    QVERIFY(!stage.of(Rule::AccessWithoutKey).id.isEmpty());
    // It is not gone before all was read since.
    tell(Kind::SshKeys, u"c1"_s, keys(true), 30);
    QCOMPARE(stage.of(Rule::AccessWithoutKey).known.state, KnownFinding::State::NotJudged);
    tell(Kind::User, u"7"_s, person(true), 31);
    tell(Kind::InstanceUsers, u"c1"_s, users(true), 31);
    QTRY_COMPARE(stage.of(Rule::AccessWithoutKey).known.state, KnownFinding::State::Gone);
    // Both are other ones in one reading of the account: found when that is over.
    stage.inventory->sweep().setPaused(true);
    stage.inventory->refresh().start();
    stage.inventory->sweep().add({{Kind::DeployKeys, u"c1"_s}});
    tell(Kind::User, u"7"_s, person(false), 40);
    tell(Kind::InstanceUsers, u"c1"_s, users(false), 41);
    api::InstanceKeys renamed = keys(true);
    renamed.assigned.first().name = u"laptop"_s;
    tell(Kind::SshKeys, u"c1"_s, renamed, 42);
    QCOMPARE(stage.of(Rule::KeyWithoutAccess).id, QString());
    stage.inventory->sweep().giveUp();
    QTRY_VERIFY(!stage.of(Rule::KeyWithoutAccess).id.isEmpty());
    QCOMPARE(stage.of(Rule::KeyWithoutAccess).standing, Standing::Open);
}

CONSOLE_TEST(QCoreApplication, TestFindingTimes)

} // namespace tst_findingtimes

#include "tst_findingtimes.moc"
