// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsstage.h"
#include "inventory/kept.h"
#include "support/manualclock.h"
#include "support/testcase.h"

#include <QSignalSpy>

namespace tst_findingsfollow {

using namespace findingsstage;
using findings::KnownFinding;

/// Findings of an account as it changes: in a thread, kept, with what the person says of them.
class TestFindingsFollow : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeItIsRead();
    void followsTheAccount();
    void firstSeenIsKept();
    void partialReadClosesNothing();
    void examinedIsWhatWasTold();
    void acceptedUntilItsDay();
    void mutedByKindAndObject();
    void formerAddressesByHistory();
    void otherThresholds();
    void whatIsTheSameKeepsItsRevision();
    void goneForLongIsForgotten();
    void textsOfAllRules();
};

void TestFindingsFollow::nothingBeforeItIsRead()
{
    const Stage stage;
    QVERIFY(!stage.findings->isExamined());
    QVERIFY(stage.findings->list().all.isEmpty());
}

void TestFindingsFollow::followsTheAccount()
{
    Stage stage;
    QSignalSpy changed(stage.findings.get(), &Findings::changed);
    stage.twoServers();
    stage.settle();
    QVERIFY(!changed.isEmpty());
    QCOMPARE(stage.shown(), QStringList{u"no-description c1 open"_s});
    QCOMPARE(stage.findings->openCount(Severity::Notice), 1);
    QCOMPARE(stage.of(Rule::NoDescription).title(), u"a.se"_s);
    stage.endedDomain();
    stage.settle();
    QCOMPARE(stage.shown(), (QStringList{u"domain-ended slut.se open"_s, u"no-description c1 open"_s}));
    api::Instance described = invented::server(u"c1"_s, u"a.se"_s);
    described.description = u"Webb"_s;
    stage.tell(Kind::Instances, {}, QList{described});
    stage.settle();
    QCOMPARE(stage.shown(), (QStringList{u"domain-ended slut.se open"_s, u"no-description c1 gone"_s}));
    QCOMPARE(stage.findings->list().openCount(), 1);
    QCOMPARE(stage.findings->list().gone, 1);
}

void TestFindingsFollow::firstSeenIsKept()
{
    Stage stage;
    stage.twoServers();
    stage.settle();
    const QDateTime first = stage.of(Rule::NoDescription).known.since;
    QCOMPARE(first, stage.now.toUTC());
    stage.now = stage.now.addDays(3);
    stage.begin();
    // Known before anything is read; told as not judged.
    QTRY_COMPARE(stage.shown(), QStringList{u"no-description c1 open"_s});
    QCOMPARE(stage.of(Rule::NoDescription).known.state, KnownFinding::State::NotJudged);
    QCOMPARE(stage.of(Rule::NoDescription).title(), u"a.se"_s);
    stage.twoServers();
    stage.settle();
    QCOMPARE(stage.of(Rule::NoDescription).known.since, first);
    QCOMPARE(stage.of(Rule::NoDescription).known.state, KnownFinding::State::Open);
}

void TestFindingsFollow::partialReadClosesNothing()
{
    Stage stage;
    stage.twoServers();
    stage.endedDomain();
    stage.settle();
    stage.begin();
    // This time the servers alone are read.
    api::Instance described = invented::server(u"c1"_s, u"a.se"_s);
    described.description = u"Webb"_s;
    stage.tell(Kind::Instances, {}, QList{described});
    stage.settle();
    QCOMPARE(stage.shown(), (QStringList{u"domain-ended slut.se open"_s, u"no-description c1 gone"_s}));
    QCOMPARE(stage.findings->list().notJudged, 1);
    QCOMPARE(stage.of(Rule::DomainEnded).known.state, KnownFinding::State::NotJudged);
    stage.tell(Kind::Domains, {}, QList<api::Domain>());
    stage.settle();
    QCOMPARE(stage.findings->list().notJudged, 0);
    QCOMPARE(stage.of(Rule::DomainEnded).standing, Standing::Gone);
}

/// The last detail of a person has come, and is told in a while: nothing is found as if it said nothing.
void TestFindingsFollow::examinedIsWhatWasTold()
{
    const QDateTime now(QDate(2026, 11, 30), QTime(12, 0));
    api::Client client({QUrl(u"https://api.invalid/api/v2"_s), "secret", {}}, {}, nullptr,
                       std::make_shared<support::ManualClock>());
    inventory::Inventory inventory(client);
    inventory.hold();
    Findings findings(inventory, nullptr, [now] { return now; });
    api::Instance webb = invented::server(u"c1"_s, u"a.se"_s);
    webb.description = u"Webb"_s;
    api::InstanceDetail detail;
    detail.instance = webb;
    api::User ali;
    ali.id = 7;
    ali.name = u"Ali"_s;
    inventory.apply({Kind::Instances, {}}, QList{webb}, 1, now.toUTC());
    inventory.apply({Kind::Instance, u"c1"_s}, detail, 2, now.toUTC());
    inventory.apply({Kind::InstanceUsers, u"c1"_s}, api::InstanceUsers{u"c1"_s, {}, {}, {}}, 3, now.toUTC());
    inventory.apply({Kind::Users, {}}, QList{ali}, 4, now.toUTC());
    const auto settle = [&findings] { QTRY_VERIFY(findings.isExamined() && !findings.isBusy()); };
    settle();
    QVERIFY(findings.list().all.isEmpty());
    api::UserDetail told;
    told.id = 7;
    told.name = u"Ali"_s;
    told.instances = {
        {.url = {}, .name = u"c1"_s, .description = {}, .invoiceContacts = {}, .access = true, .notify = true}};
    QSignalSpy changed(&inventory, &inventory::Inventory::changed);
    inventory.restore({{Kind::User, u"7"_s}, told, now.toUTC(), true});
    QCOMPARE(changed.size(), 0);
    findings.examine();
    settle();
    QCOMPARE(changed.size(), 1);
    QStringList found;
    for (const ShownFinding &one : findings.list().all)
        found.append(QString::fromUtf8(one.info().id));
    QCOMPARE(found, QStringList{u"one-told"_s});
}

void TestFindingsFollow::acceptedUntilItsDay()
{
    Stage stage;
    stage.twoServers();
    stage.settle();
    const QString id = stage.of(Rule::NoDescription).id;
    stage.findings->accept({id}, stage.now.date().addDays(1), u"Byts ut"_s);
    QTRY_COMPARE(stage.of(Rule::NoDescription).standing, Standing::Accepted);
    QCOMPARE(stage.of(Rule::NoDescription).acceptance.reason, u"Byts ut"_s);
    QCOMPARE(stage.findings->list().openCount(), 0);
    QCOMPARE(stage.findings->list().accepted, 1);
    // It is kept, and holds on its last day.
    stage.now = stage.now.addDays(1);
    stage.begin();
    stage.twoServers();
    stage.settle();
    QCOMPARE(stage.of(Rule::NoDescription).standing, Standing::Accepted);
    stage.now = stage.now.addDays(1);
    stage.findings->dayChanged();
    QTRY_COMPARE(stage.of(Rule::NoDescription).standing, Standing::Open);
    QCOMPARE(stage.of(Rule::NoDescription).acceptance.reason, u"Byts ut"_s);
    stage.findings->accept({id}, stage.now.date(), u"Igen"_s);
    QTRY_COMPARE(stage.findings->list().accepted, 1);
    stage.findings->reopen({id});
    QTRY_COMPARE(stage.findings->list().accepted, 0);
    stage.begin();
    stage.twoServers();
    stage.settle();
    QCOMPARE(stage.of(Rule::NoDescription).standing, Standing::Open);
    QVERIFY(!stage.of(Rule::NoDescription).acceptance.until.isValid());
}

void TestFindingsFollow::mutedByKindAndObject()
{
    Stage stage;
    stage.twoServers();
    stage.endedDomain();
    stage.settle();
    stage.findings->muteRule(Rule::NoDescription, true);
    QTRY_COMPARE(stage.findings->list().muted, 1);
    QVERIFY(stage.of(Rule::NoDescription).isRuleMuted);
    stage.findings->muteObject(insight::domainObject(u"slut.se"_s), true);
    QTRY_COMPARE(stage.findings->list().muted, 2);
    QVERIFY(stage.of(Rule::DomainEnded).isObjectMuted && !stage.of(Rule::DomainEnded).isRuleMuted);
    QCOMPARE(stage.findings->list().openCount(), 0);
    stage.begin();
    stage.twoServers();
    stage.endedDomain();
    stage.settle();
    QCOMPARE(stage.findings->list().muted, 2);
    stage.findings->muteRule(Rule::NoDescription, false);
    stage.findings->muteObject(insight::domainObject(u"slut.se"_s), false);
    QTRY_COMPARE(stage.findings->list().openCount(), 2);
    QCOMPARE(stage.findings->list().muted, 0);
}

void TestFindingsFollow::formerAddressesByHistory()
{
    Stage stage;
    const QDateTime seen(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::utc());
    QList<store::Change> moved{{.kind = u"instance"_s,
                                .object = u"c1"_s,
                                .field = u"ip"_s,
                                .before = u"203.0.113.9"_s,
                                .after = u"203.0.113.10"_s,
                                .since = seen,
                                .seen = seen.addSecs(60)}};
    stage.kept->run([moved](store::Files &files) mutable { store::addChanges(files.mine(), moved); });
    stage.history->reload();
    QTRY_COMPARE(stage.history->changes().size(), 1);
    const api::Instance server = invented::server(u"c1"_s, u"a.se"_s, u"203.0.113.10"_s);
    stage.tell(Kind::Instances, {}, QList{server});
    api::InstanceDetail detail;
    detail.instance = server;
    stage.tell(Kind::Instance, u"c1"_s, detail);
    api::Domain domain;
    domain.name = u"a.se"_s;
    stage.tell(Kind::Domains, {}, QList{domain});
    api::DomainDetail records;
    records.domain = domain;
    records.records = {invented::record(u"A"_s, u"gammal.a.se"_s, u"203.0.113.9"_s)};
    stage.tell(Kind::Domain, u"a.se"_s, records);
    stage.settle();
    const ShownFinding former = stage.of(Rule::FormerAddress);
    QCOMPARE(former.title(), u"gammal.a.se A 203.0.113.9"_s);
    QCOMPARE(former.otherTitle(1), u"a.se"_s);
    QCOMPARE(former.finding().date, seen.toLocalTime().date());
}

void TestFindingsFollow::otherThresholds()
{
    Stage stage;
    api::Domain domain;
    domain.name = u"snart.se"_s;
    domain.expires = api::Date::fromText(u"2026-12-20"_s);
    stage.tell(Kind::Domains, {}, QList{domain});
    stage.settle();
    QVERIFY(stage.findings->list().all.isEmpty());
    stage.findings->setThresholds({.urgent = 25, .soon = 30, .inSight = 90});
    QTRY_COMPARE(stage.shown(), QStringList{u"domain-ending snart.se open"_s});
}

void TestFindingsFollow::whatIsTheSameKeepsItsRevision()
{
    Stage stage;
    stage.twoServers();
    stage.settle();
    const quint64 before = stage.of(Rule::NoDescription).revision;
    QVERIFY(before != 0);
    stage.endedDomain();
    stage.settle();
    QCOMPARE(stage.of(Rule::NoDescription).revision, before);
    QVERIFY(stage.of(Rule::DomainEnded).revision != before);
    stage.findings->muteRule(Rule::NoDescription, true);
    QTRY_COMPARE(stage.findings->list().muted, 1);
    QVERIFY(stage.of(Rule::NoDescription).revision != before);
}

void TestFindingsFollow::goneForLongIsForgotten()
{
    Stage stage;
    stage.endedDomain();
    stage.settle();
    stage.tell(Kind::Domains, {}, QList<api::Domain>());
    stage.settle();
    QCOMPARE(stage.findings->list().gone, 1);
    stage.now = stage.now.addDays(91);
    stage.begin();
    stage.tell(Kind::Domains, {}, QList<api::Domain>());
    stage.settle();
    QCOMPARE(stage.findings->list().gone, 0);
    QStringList ids;
    bool isRead = false;
    stage.kept->ask<QList<store::KeptFinding>>(
        stage.kept.get(), [](store::Files &files) { return store::findings(files.mine()); },
        [&](const QList<store::KeptFinding> &kept) {
            for (const store::KeptFinding &one : kept)
                ids.append(one.id);
            isRead = true;
        });
    QTRY_VERIFY(isRead);
    QCOMPARE(ids, QStringList());
}

void TestFindingsFollow::textsOfAllRules()
{
    for (const findings::RuleInfo &info : findings::ruleInfos()) {
        findings::Finding finding{info.rule,
                                  {insight::ObjectKind::Record, u"a.se\nwww.a.se\nA\n1.2.3.4"_s},
                                  {insight::serverObject(u"c 1"_s), insight::personObject(u"~Å~b"_s)},
                                  {u"en\ntext"_s},
                                  {17, -3},
                                  QDate(2026, 5, 4),
                                  insight::Certainty::Guessed};
        const auto read = findings::findingFromText(findings::keptText(finding, {u"w"_s, u"å"_s}));
        QVERIFY(read);
        QCOMPARE(read->finding, finding);
        QCOMPARE(read->titles, (QStringList{u"w"_s, u"å"_s}));
    }
    QVERIFY(!findings::findingFromText(u"{\"rule\":\"of-tomorrow\",\"object\":\"server c1\"}"_s));
    QVERIFY(!findings::findingFromText(u"{\"rule\":\"key-dsa\",\"object\":\"planet c1\"}"_s));
    QVERIFY(!findings::findingFromText(u"no json"_s));
}

CONSOLE_TEST(QCoreApplication, TestFindingsFollow)

} // namespace tst_findingsfollow

#include "tst_findingsfollow.moc"
