// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/size.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_demosize {

using namespace Qt::StringLiterals;

class TestDemoSize : public support::TestCase
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestDemoSize::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("domains");
    QTest::addColumn<int>("records"); // -1: not given
    QTest::newRow("all") << u"servers=1000,domains=5000,records=100000"_s << 1000 << 5000 << 100000;
    QTest::newRow("any order") << u"records=7,servers=3,domains=2"_s << 3 << 2 << 7;
    QTest::newRow("servers only") << u"servers=10"_s << 10 << 40 << -1;
    QTest::newRow("domains only") << u"domains=10"_s << 25 << 10 << -1;
    QTest::newRow("records only") << u"records=4000"_s << 25 << 40 << 4000;
    QTest::newRow("none") << QString() << 25 << 40 << -1;
    QTest::newRow("zeros") << u"servers=0,domains=0,records=0"_s << 0 << 0 << 0;
    QTest::newRow("spaces") << u" servers = 5 , domains=6 "_s << 5 << 6 << -1;
    QTest::newRow("limits") << u"servers=50000,domains=100000,records=2000000"_s << 50000 << 100000 << 2000000;
}

void TestDemoSize::reads()
{
    QFETCH(QString, text);
    QFETCH(int, servers);
    QFETCH(int, domains);
    QFETCH(int, records);
    const std::optional<demo::Size> size = demo::Size::fromText(text);
    QVERIFY(size);
    const demo::Size expected{servers, domains, records < 0 ? std::nullopt : std::optional(records)};
    QVERIFY(*size == expected);
}

void TestDemoSize::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"servers"_s,
                                u"servers="_s,
                                u"servers=x"_s,
                                u"servers=-1"_s,
                                u"servers=+1"_s,
                                u"servers=1.5"_s,
                                u"servers=1 0"_s,
                                u"servers=0x10"_s,
                                u"people=3"_s,
                                u"Servers=3"_s,
                                u"servers=1,servers=1"_s,
                                u"servers=1,"_s,
                                u","_s,
                                u"servers=1;domains=2"_s,
                                u"servers=50001"_s,
                                u"domains=100001"_s,
                                u"records=2000001"_s,
                                u"servers=9999999999"_s,
                                u"domains=0,records=1"_s,
                                u"servers=1=2"_s,
                                u"5"_s,
                                u"servers=٣"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestDemoSize::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!demo::Size::fromText(text));
}

CONSOLE_TEST(QCoreApplication, TestDemoSize)

} // namespace tst_demosize

#include "tst_demosize.moc"
