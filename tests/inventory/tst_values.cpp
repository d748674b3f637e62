// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/values.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_values {

using namespace Qt::StringLiterals;
using inventory::Values;

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

} // namespace

/// Which of two answers about the same server is right, and what a partial answer leaves standing.
class TestValues : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void detailUpdatesTheRow();
    void detailKeepsWhatItDoesNotTell();
    void olderListDoesNotUndoADetail();
    void newerListIsRight();
    void olderDetailIsIgnored();
    void goneServersTakeTheirDetailsAlong();
    void gonePeopleTakeTheirDetailsAlong();
    void sameAnswerIsNoChange();
};

void TestValues::detailUpdatesTheRow()
{
    Values values;
    QVERIFY(values.setInstances({listed(u"c1"_s, u"old.se"_s)}, 1));
    QVERIFY(values.setInstanceDetail(u"c1"_s, detailed(u"c1"_s, u"new.se"_s), 2));
    QCOMPARE(values.instances.first().hostname, u"new.se"_s);
}

void TestValues::detailKeepsWhatItDoesNotTell()
{
    Values values;
    values.setInstances({listed(u"c1"_s, u"a.se"_s)}, 1);
    api::InstanceDetail detail = detailed(u"c1"_s, QString());
    QVERIFY(detail.instance.hostname.isNull());
    values.setInstanceDetail(u"c1"_s, detail, 2);
    QCOMPARE(values.instances.first().hostname, u"a.se"_s);
    QCOMPARE(values.instances.first().ip, u"192.0.2.1"_s);
    // Empty is not missing: it clears.
    values.setInstanceDetail(u"c1"_s, detailed(u"c1"_s, u""_s), 3);
    QCOMPARE(values.instances.first().hostname, u""_s);
}

void TestValues::olderListDoesNotUndoADetail()
{
    Values values;
    values.setInstances({listed(u"c1"_s, u"old.se"_s)}, 1);
    values.setInstanceDetail(u"c1"_s, detailed(u"c1"_s, u"new.se"_s), 5);
    values.setInstances({listed(u"c1"_s, u"old.se"_s)}, 4);
    QCOMPARE(values.instances.first().hostname, u"new.se"_s);
}

void TestValues::newerListIsRight()
{
    Values values;
    values.setInstances({listed(u"c1"_s, u"old.se"_s)}, 1);
    values.setInstanceDetail(u"c1"_s, detailed(u"c1"_s, u"new.se"_s), 2);
    QVERIFY(values.setInstances({listed(u"c1"_s, u"newest.se"_s)}, 3));
    QCOMPARE(values.instances.first().hostname, u"newest.se"_s);
}

void TestValues::olderDetailIsIgnored()
{
    Values values;
    values.setInstances({listed(u"c1"_s, u"a.se"_s)}, 1);
    values.setInstanceDetail(u"c1"_s, detailed(u"c1"_s, u"new.se"_s), 5);
    QVERIFY(!values.setInstanceDetail(u"c1"_s, detailed(u"c1"_s, u"old.se"_s), 4));
    QCOMPARE(values.instances.first().hostname, u"new.se"_s);
    QCOMPARE(values.instanceDetails.value(u"c1"_s).value.instance.hostname, u"new.se"_s);
}

void TestValues::goneServersTakeTheirDetailsAlong()
{
    Values values;
    values.setInstances({listed(u"c1"_s, {}), listed(u"c2"_s, {})}, 1);
    values.setInstanceDetail(u"c1"_s, detailed(u"c1"_s, {}), 2);
    values.setInstanceDetail(u"c2"_s, detailed(u"c2"_s, {}), 3);
    QVERIFY(values.setInstances({listed(u"c2"_s, {})}, 4));
    QVERIFY(!values.instanceDetails.contains(u"c1"_s));
    QVERIFY(values.instanceDetails.contains(u"c2"_s));
}

void TestValues::gonePeopleTakeTheirDetailsAlong()
{
    const auto person = [](qint64 id) {
        api::User user;
        user.id = id;
        return user;
    };
    Values values;
    QVERIFY(values.setUsers({person(7), person(8), api::User()}));
    values.userDetails.insert(u"7"_s, {});
    values.userDetails.insert(u"8"_s, {});
    QVERIFY(!values.setUsers({person(7), person(8), api::User()}));
    QVERIFY(values.setUsers({person(8)}));
    QVERIFY(!values.userDetails.contains(u"7"_s));
    QVERIFY(values.userDetails.contains(u"8"_s));
    values.userDetails.insert(u"9"_s, {});
    QVERIFY(values.setUsers({person(8)}));
}

void TestValues::sameAnswerIsNoChange()
{
    Values values;
    QVERIFY(values.setInstances({listed(u"c1"_s, u"a.se"_s)}, 1));
    QVERIFY(!values.setInstances({listed(u"c1"_s, u"a.se"_s)}, 2));
    QVERIFY(values.setInstanceDetail(u"c1"_s, detailed(u"c1"_s, u"a.se"_s), 3));
    QVERIFY(!values.setInstanceDetail(u"c1"_s, detailed(u"c1"_s, u"a.se"_s), 4));
}

CONSOLE_TEST(QCoreApplication, TestValues)

} // namespace tst_values

#include "tst_values.moc"
