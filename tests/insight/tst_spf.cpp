// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/account.h"
#include "insight/spf.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_spf {

using namespace Qt::StringLiterals;
using insight::spfCost;
using insight::SpfCost;
using insight::Zones;
using invented::record;

/// Texts of SPF and DMARC, and what SPF costs.
class TestSpf : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void texts();
    void counts_data();
    void counts();
    void countsWhatIsIncluded();
    void circles();
    void hugeTexts();
};

void TestSpf::texts()
{
    QVERIFY(insight::isSpf(u"v=spf1 -all"_s) && insight::isSpf(u"V=SPF1"_s));
    QVERIFY(!insight::isSpf(u"v=spf10 -all"_s) && !insight::isSpf(u"spf2.0/pra"_s) && !insight::isSpf({}));
    QVERIFY(insight::isDmarc(u"v=DMARC1; p=none"_s) && insight::isDmarc(u"v = DMARC1;p=none"_s));
    QVERIFY(!insight::isDmarc(u"v=DMARC12; p=none"_s) && !insight::isDmarc(u"p=none; v=DMARC1"_s));
    QCOMPARE(insight::textOf(record(u"TXT"_s, u"a.se"_s, u"\"v=spf1 a\" \" -all\""_s)), u"v=spf1 a -all"_s);
    QCOMPARE(insight::textOf(record(u"TXT"_s, u"a.se"_s, u" v=spf1 -all "_s)), u"v=spf1 -all"_s);
    QCOMPARE(insight::spfTextOf(record(u"TXT"_s, u"a.se"_s, u" \"v=s\" \"pf1 -all\""_s)), u"v=spf1 -all"_s);
    QCOMPARE(insight::spfTextOf(record(u"TXT"_s, u"a.se"_s, u"V=SPF1"_s)), u"V=SPF1"_s);
    QVERIFY(insight::spfTextOf(record(u"TXT"_s, u"a.se"_s, u"\"v=DKIM1; p=v=spf1\""_s)).isNull());
    QVERIFY(insight::spfTextOf(record(u"TXT"_s, u"a.se"_s, u"v=spf10 -all"_s)).isNull());
    QVERIFY(insight::spfTextOf(record(u"TXT"_s, u"a.se"_s, {})).isNull());
}

void TestSpf::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lookups");
    QTest::newRow("none") << u"v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 -all"_s << 0;
    QTest::newRow("each that asks")
        << u"v=spf1 a mx ptr a:b.se a/24 MX:c.se//64 exists:%{i}.d.se include:e.example ~all"_s << 8;
    QTest::newRow("with qualifiers") << u"v=spf1 +a -mx ?a:x.se ~include:e.example"_s << 4;
    QTest::newRow("redirect") << u"v=spf1 redirect=e.example"_s << 1;
    QTest::newRow("redirect that is not followed") << u"v=spf1 redirect=e.example -all"_s << 0;
    QTest::newRow("modifiers") << u"v=spf1 exp=a.se foo=a all"_s << 0;
    QTest::newRow("blanks") << u"v=spf1   a    "_s << 1;
}

void TestSpf::counts()
{
    QFETCH(QString, text);
    QFETCH(int, lookups);
    QCOMPARE(spfCost(text, Zones()).lookups, lookups);
}

void TestSpf::countsWhatIsIncluded()
{
    Zones zones;
    zones.set(u"a.se"_s, {record(u"TXT"_s, u"_spf.a.se"_s, u"\"v=spf1 a mx \" \"include:_more.A.se. -all\""_s),
                          record(u"TXT"_s, u"_more.a.se"_s, u"v=spf1 ptr include:out.example -all"_s),
                          record(u"TXT"_s, u"_more.a.se"_s, u"other"_s)});
    QCOMPARE(spfCost(u"v=spf1 include:_spf.a.se a -all"_s, zones), (SpfCost{7, {u"out.example"_s}}));
    QCOMPARE(spfCost(u"v=spf1 include:missing.a.se"_s, zones), (SpfCost{1, {u"missing.a.se"_s}}));
}

void TestSpf::circles()
{
    Zones zones;
    zones.set(u"a.se"_s, {record(u"TXT"_s, u"a.se"_s, u"v=spf1 include:b.se a"_s)});
    zones.set(u"b.se"_s, {record(u"TXT"_s, u"b.se"_s, u"v=spf1 include:a.se mx"_s)});
    QCOMPARE(spfCost(u"v=spf1 include:a.se"_s, zones), (SpfCost{5, {}}));
}

void TestSpf::hugeTexts()
{
    const QString many = u"v=spf1"_s + u" a"_s.repeated(100000);
    QCOMPARE(spfCost(many, Zones()).lookups, 500);
}

CONSOLE_TEST(QCoreApplication, TestSpf)

} // namespace tst_spf

#include "tst_spf.moc"
