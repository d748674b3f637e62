// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/qtversion.h"
#include "handover/jsonlines.h"
#include "handover/text.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_text {

using namespace Qt::StringLiterals;
using handover::Readings;
using inventory::Kind;

QDateTime at(int hour)
{
    return api::utc(QDate(2026, 11, 30), QTime(hour, 2));
}

/// What is said of how fresh a text is, and what makes two the same.
class TestText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asOf();
    void completeness();
    void onlyTheTimeIsLeftOut();
    void jsonLines();
};

void TestText::asOf()
{
    Readings readings;
    readings[Kind::Instances] = {at(13), 214, 214};
    readings[Kind::Instance] = {at(12), 200, 214};
    readings[Kind::Domains] = {at(14), 12, 12};
    QCOMPARE(handover::asOf(readings, {Kind::Instances}), u"as of 2026-11-30 14:02 +01:00, 214 of 214 servers read"_s);
    QCOMPARE(handover::asOf(readings, {Kind::Instances, Kind::Instance}),
             u"as of 2026-11-30 13:02 +01:00, 200 of 214 servers read"_s);
    QCOMPARE(handover::asOf(readings, {Kind::Domains, Kind::Instances}),
             u"as of 2026-11-30 14:02 +01:00, 214 of 214 servers, 12 of 12 domains read"_s);
    readings[Kind::Domains].isWhole = false;
    QCOMPARE(handover::asOf(readings, {Kind::Domains}),
             u"as of 2026-11-30 15:02 +01:00, 12 of 12 domains read, a list is incomplete"_s);
    QCOMPARE(handover::asOf({}, {Kind::Domains}), u"nothing has been read"_s);
    QCOMPARE(handover::asOf(readings, {Kind::Domains}, [](const char *) { return u"%1 %2"_s; }).left(1), u"2"_s);
}

void TestText::completeness()
{
    Readings readings;
    readings[Kind::Instances] = {at(13), 2, 2};
    readings[Kind::Instance] = {at(13), 1, 2};
    QVERIFY(handover::isComplete(readings, {Kind::Instances}));
    QVERIFY(!handover::isComplete(readings, {Kind::Instances, Kind::Instance}));
    QVERIFY(!handover::isComplete(readings, {Kind::Domains}));
    readings[Kind::Instances].isWhole = false;
    QVERIFY(!handover::isComplete(readings, {Kind::Instances}));
}

void TestText::onlyTheTimeIsLeftOut()
{
    const auto same = [](const QByteArray &form) {
        QByteArray one = form;
        QByteArray other = form;
        return handover::isSame(one.replace('@', "2026-11-30 14:02 +01:00"),
                                other.replace('@', "2027-01-02 03:04 -05:00"));
    };
    QVERIFY(same("# as of @, 2 of 2 servers read\nHost c1\n"));
    QVERIFY(same("; as of @, 2 of 2 domains read\n"));
    QVERIFY(same("BEGIN:VCALENDAR\r\nX-WR-CALDESC:as of @\\, 2\r\n"));
    QVERIFY(same("{\"cloudnet_as_of\":\"as of @, 2\"}\n"));
    QVERIFY(same("  \"cloudnet_as_of\": \"as of @, 2\"\n"));
    // What others wrote differs where it differs.
    QVERIFY(!same("    description as of @\n"));
    QVERIFY(!same("{\"description\":\"as of @\"}\n"));
    QVERIFY(!same("{\"description\":\"\\\"cloudnet_as_of\\\":\\\"as of @\"}\n"));
    QVERIFY(
        !handover::isSame("# as of 2026-11-30 14:02 +01:00, 2 of 2\n", "# as of 2026-11-30 14:02 +01:00, 1 of 2\n"));
}

void TestText::jsonLines()
{
    const handover::Text text =
        handover::jsonLines(u"servers"_s, {{{u"name"_s, u"c1\nå"_s}}, {{u"name"_s, QJsonValue()}}},
                            {u"as of x"_s, u"Byrån"_s, u"type:magento"_s});
    const QList<QByteArray> lines = text.bytes.split('\n');
    QCOMPARE(lines.size(), 4);
    const QJsonObject head = QJsonDocument::fromJson(lines.at(0)).object();
    QCOMPARE(head[u"cloudnet_as_of"_s].toString(), u"as of x"_s);
    QCOMPARE(head[u"cloudnet_table"_s].toString(), u"servers"_s);
    QCOMPARE(head[u"cloudnet_filter"_s].toString(), u"type:magento"_s);
    QCOMPARE(QJsonDocument::fromJson(lines.at(1)).object()[u"name"_s].toString(), u"c1\nå"_s);
    QVERIFY(QJsonDocument::fromJson(lines.at(2)).object()[u"name"_s].isNull());
    QVERIFY(lines.at(3).isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestText)

} // namespace tst_text

#include "tst_text.moc"
