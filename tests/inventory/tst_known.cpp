// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/qtversion.h"
#include "inventory/known.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_known {

using namespace Qt::StringLiterals;
using namespace inventory;
using Phase = State::Phase;

namespace {

api::Instance listed(const QString &name, const QString &hostname)
{
    api::Instance instance;
    instance.name = name;
    instance.hostname = hostname;
    instance.ip = u"192.0.2.1"_s;
    return instance;
}

api::InstanceDetail detailed(const QString &name, const QString &hostname)
{
    api::InstanceDetail detail;
    detail.instance.name = name;
    detail.instance.hostname = hostname;
    return detail;
}

const Resource allInstances{Kind::Instances, {}};
const Resource c1{Kind::Instance, u"c1"_s};

QDateTime minute(int minute)
{
    return api::utc(QDate(2026, 3, 10), QTime(12, minute));
}

/// As it was told by the answer of that turn.
Changes tell(Known &known, const Resource &resource, Value value, quint64 turn)
{
    return known.apply(resource, std::move(value), turn, minute(static_cast<int>(turn)));
}

Changes list(Known &known, QList<api::Instance> instances, quint64 turn)
{
    return tell(known, allInstances, std::move(instances), turn);
}

Changes detail(Known &known, const QString &name, api::InstanceDetail detail, quint64 turn)
{
    return tell(known, {Kind::Instance, name}, std::move(detail), turn);
}

QString hostname(const Known &known)
{
    return known.values().instances.first().hostname;
}

api::User person(qint64 id)
{
    api::User user;
    user.id = id;
    return user;
}

const api::Error timeout{.kind = api::Error::Kind::Idle};

} // namespace

/// What an account is known to hold: which of two answers is right, what a partial answer leaves standing, and how it
/// was before.
class TestKnown : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void detailUpdatesTheRow();
    void detailKeepsWhatItDoesNotTell();
    void olderListDoesNotUndoADetail();
    void olderDetailDoesNotUndoAList();
    void newerListIsRight();
    void olderDetailIsIgnored();
    void goneServersTakeTheirDetailsAlong();
    void gonePeopleTakeTheirDetailsAlong();
    void sameAnswerIsNoChange();
    void whatIsStoredIsOlderThanAnyAnswer();
    void olderFailureIsNone();
    void olderAnswerLeavesANewReadUnderWay();
    void ageIsTold();
    void severalChangesAreOne();
};

void TestKnown::detailUpdatesTheRow()
{
    Known known;
    const Changes first = list(known, {listed(u"c1"_s, u"old.se"_s)}, 1);
    QCOMPARE(first.differences().size(), 1);
    QVERIFY(first.differences().first().was<QList<api::Instance>>()->isEmpty());
    QCOMPARE(first.differences().first().is<QList<api::Instance>>()->first().hostname, u"old.se"_s);
    QVERIFY(first.states(allInstances));
    const Changes changes = detail(known, u"c1"_s, detailed(u"c1"_s, u"new.se"_s), 2);
    QCOMPARE(hostname(known), u"new.se"_s);
    QVERIFY(changes.values(allInstances));
    QVERIFY(!changes.states(allInstances));
    QVERIFY(changes.values(c1));
    QVERIFY(changes.states(c1));
    QVERIFY(changes.touches(Kind::Instance));
    QVERIFY(!changes.touches(Kind::Domains));
    QVERIFY(!changes.touches({Kind::Instance, u"c2"_s}));
    for (const Difference &difference : changes.differences()) {
        if (difference.resource == allInstances) {
            QCOMPARE(difference.was<QList<api::Instance>>()->first().hostname, u"old.se"_s);
            QCOMPARE(difference.is<QList<api::Instance>>()->first().hostname, u"new.se"_s);
        } else {
            QVERIFY(!difference.was<api::InstanceDetail>());
            QCOMPARE(*difference.is<api::InstanceDetail>(), *known.instanceDetail(u"c1"_s));
        }
    }
}

void TestKnown::detailKeepsWhatItDoesNotTell()
{
    Known known;
    list(known, {listed(u"c1"_s, u"a.se"_s)}, 1);
    api::InstanceDetail silent = detailed(u"c1"_s, QString());
    QVERIFY(silent.instance.hostname.isNull());
    detail(known, u"c1"_s, silent, 2);
    QCOMPARE(hostname(known), u"a.se"_s);
    QCOMPARE(known.values().instances.first().ip, u"192.0.2.1"_s);
    // Empty is not missing: it clears.
    detail(known, u"c1"_s, detailed(u"c1"_s, u""_s), 3);
    QCOMPARE(hostname(known), u""_s);
}

void TestKnown::olderListDoesNotUndoADetail()
{
    Known known;
    list(known, {listed(u"c1"_s, u"old.se"_s)}, 1);
    detail(known, u"c1"_s, detailed(u"c1"_s, u"new.se"_s), 5);
    list(known, {listed(u"c1"_s, u"old.se"_s)}, 4);
    QCOMPARE(hostname(known), u"new.se"_s);
}

void TestKnown::olderDetailDoesNotUndoAList()
{
    Known known;
    list(known, {listed(u"c1"_s, u"old"_s)}, 1);
    list(known, {listed(u"c1"_s, u"new"_s)}, 3);
    // It was asked for before the list, and comes after it.
    api::InstanceDetail late = detailed(u"c1"_s, u"old"_s);
    late.instance.type = u"magento"_s;
    const Changes changes = detail(known, u"c1"_s, late, 2);
    QCOMPARE(hostname(known), u"new"_s);
    QVERIFY(known.instanceDetail(u"c1"_s));
    // What the list does not tell the detail does.
    QCOMPARE(known.values().instances.first().type, u"magento"_s);
    QVERIFY(changes.values(Kind::Instances));
}

void TestKnown::newerListIsRight()
{
    Known known;
    list(known, {listed(u"c1"_s, u"old.se"_s)}, 1);
    detail(known, u"c1"_s, detailed(u"c1"_s, u"new.se"_s), 2);
    QVERIFY(list(known, {listed(u"c1"_s, u"newest.se"_s)}, 3).values(allInstances));
    QCOMPARE(hostname(known), u"newest.se"_s);
}

void TestKnown::olderDetailIsIgnored()
{
    Known known;
    list(known, {listed(u"c1"_s, u"a.se"_s)}, 1);
    detail(known, u"c1"_s, detailed(u"c1"_s, u"new.se"_s), 5);
    QVERIFY(detail(known, u"c1"_s, detailed(u"c1"_s, u"old.se"_s), 4).isEmpty());
    QCOMPARE(hostname(known), u"new.se"_s);
    QCOMPARE(known.instanceDetail(u"c1"_s)->instance.hostname, u"new.se"_s);
    QCOMPARE(known.state(c1).at, minute(5));
}

void TestKnown::goneServersTakeTheirDetailsAlong()
{
    Known known;
    list(known, {listed(u"c1"_s, {}), listed(u"c2"_s, {})}, 1);
    detail(known, u"c1"_s, detailed(u"c1"_s, {}), 2);
    detail(known, u"c2"_s, detailed(u"c2"_s, {}), 3);
    for (Kind kind : {Kind::SshKeys, Kind::DeployKeys, Kind::InstanceUsers})
        known.apply({kind, u"c1"_s},
                    kind == Kind::SshKeys      ? Value(api::InstanceKeys())
                    : kind == Kind::DeployKeys ? Value(api::DeployKeys())
                                               : Value(api::InstanceUsers()),
                    3, minute(3));
    const Changes changes = list(known, {listed(u"c2"_s, {})}, 4);
    QVERIFY(!known.instanceDetail(u"c1"_s));
    QVERIFY(known.instanceDetail(u"c2"_s));
    QVERIFY(known.values().sshKeys.isEmpty());
    QCOMPARE(changes.differences().size(), 5);
    for (Kind kind : {Kind::Instance, Kind::SshKeys, Kind::DeployKeys, Kind::InstanceUsers})
        QVERIFY(changes.values(Resource{kind, u"c1"_s}));
    for (const Difference &difference : changes.differences()) {
        if (difference.resource == c1) {
            QCOMPARE(difference.was<api::InstanceDetail>()->instance.name, u"c1"_s);
            QVERIFY(std::holds_alternative<std::monostate>(difference.after));
        }
    }
}

void TestKnown::gonePeopleTakeTheirDetailsAlong()
{
    const Resource people{Kind::Users, {}};
    const QList<api::User> all{person(7), person(8), api::User()};
    Known known;
    QVERIFY(tell(known, people, all, 1).values(people));
    for (const QString &id : {u"7"_s, u"8"_s}) {
        api::UserDetail secret;
        secret.totpUrl = u"otpauth://x"_s;
        QVERIFY(tell(known, {Kind::User, id}, secret, 2).values(Kind::User));
    }
    QVERIFY(!tell(known, people, all, 3).values(people));
    const Changes changes = tell(known, people, QList<api::User>{person(8)}, 4);
    QVERIFY(changes.values(people));
    QVERIFY(changes.values(Resource{Kind::User, u"7"_s}));
    QVERIFY(!known.userDetail(u"7"_s));
    QVERIFY(known.userDetail(u"8"_s));
}

void TestKnown::sameAnswerIsNoChange()
{
    Known known;
    QVERIFY(list(known, {listed(u"c1"_s, u"a.se"_s)}, 1).values(allInstances));
    const Changes again = list(known, {listed(u"c1"_s, u"a.se"_s)}, 2);
    QVERIFY(!again.values(Kind::Instances));
    // It is known to be as new as that.
    QVERIFY(again.states(allInstances));
    QVERIFY(detail(known, u"c1"_s, detailed(u"c1"_s, u"a.se"_s), 3).values(c1));
    QVERIFY(!detail(known, u"c1"_s, detailed(u"c1"_s, u"a.se"_s), 4).values(c1));
}

void TestKnown::whatIsStoredIsOlderThanAnyAnswer()
{
    Known known;
    known.begin(allInstances, 1);
    // The list is on its way already: what was stored stands until it comes.
    QVERIFY(list(known, {listed(u"c1"_s, u"stored.se"_s)}, 0).values(allInstances));
    QCOMPARE(known.state(allInstances).phase, Phase::Loading);
    QCOMPARE(known.state(allInstances).at, minute(0));
    list(known, {listed(u"c1"_s, u"read.se"_s)}, 1);
    QCOMPARE(known.state(allInstances).phase, Phase::Ready);
    QVERIFY(list(known, {listed(u"c1"_s, u"stored.se"_s)}, 0).isEmpty());
    QCOMPARE(hostname(known), u"read.se"_s);
}

void TestKnown::olderFailureIsNone()
{
    Known known;
    known.begin(c1, 1);
    known.begin(c1, 2);
    detail(known, u"c1"_s, detailed(u"c1"_s, u"saved.se"_s), 2);
    QVERIFY(known.fail(c1, timeout, 1).isEmpty());
    QCOMPARE(known.state(c1).phase, Phase::Ready);
    QVERIFY(!known.state(c1).error);
    // A newer one is.
    QVERIFY(known.fail(c1, timeout, 3).states(c1));
    QCOMPARE(known.state(c1).phase, Phase::Failed);
    QVERIFY(known.state(c1).hasValues());
}

void TestKnown::olderAnswerLeavesANewReadUnderWay()
{
    Known known;
    known.begin(c1, 1);
    known.begin(c1, 2);
    QVERIFY(known.fail(c1, timeout, 1).isEmpty());
    QCOMPARE(known.state(c1).phase, Phase::Loading);
    known.begin(c1, 3);
    QVERIFY(detail(known, u"c1"_s, detailed(u"c1"_s, u"a.se"_s), 2).values(c1));
    QCOMPARE(known.state(c1).phase, Phase::Loading);
    known.fail(c1, timeout, 3);
    QCOMPARE(known.state(c1).phase, Phase::Failed);
    QCOMPARE(known.state(c1).at, minute(2));
}

void TestKnown::ageIsTold()
{
    Known known;
    detail(known, u"c1"_s, detailed(u"c1"_s, u"a.se"_s), 1);
    QVERIFY(known.age(c1).states(c1));
    QCOMPARE(known.state(c1).phase, Phase::Stale);
    known.begin(c1, 2);
    QVERIFY(known.age(c1).isEmpty());
    QCOMPARE(known.state(c1).phase, Phase::Loading);
}

void TestKnown::severalChangesAreOne()
{
    const Resource c2{Kind::Instance, u"c2"_s};
    Known known;
    Changes changes = known.begin(c1, 1);
    changes.add(known.begin(c2, 2));
    changes.add(detail(known, u"c1"_s, detailed(u"c1"_s, u"one.se"_s), 1));
    changes.add(detail(known, u"c1"_s, detailed(u"c1"_s, u"two.se"_s), 3));
    QCOMPARE(changes.states(), (QList<Resource>{c2, c1}));
    QCOMPARE(changes.differences().size(), 1);
    QVERIFY(!changes.differences().first().was<api::InstanceDetail>());
    QCOMPARE(changes.differences().first().is<api::InstanceDetail>()->instance.hostname, u"two.se"_s);
    QVERIFY(!changes.values(c2));
    QVERIFY(Changes().isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestKnown)

} // namespace tst_known

#include "tst_known.moc"
