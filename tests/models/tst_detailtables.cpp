// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detailtables.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_detailtables {

using namespace Qt::StringLiterals;

/// Sizes as people say them.
class TestDetailTables : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void memoryInItsUnit_data();
    void memoryInItsUnit();
};

void TestDetailTables::memoryInItsUnit_data()
{
    QTest::addColumn<qint64>("megabytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("whole gigabytes") << qint64(4096) << u"4 GB"_s;
    QTest::newRow("one") << qint64(1024) << u"1 GB"_s;
    QTest::newRow("many") << qint64(1024) * 2048 << u"2,048 GB"_s;
    QTest::newRow("not whole") << qint64(1536) << u"1,536 MB"_s;
    QTest::newRow("less") << qint64(512) << u"512 MB"_s;
    QTest::newRow("none") << qint64(0) << u"0 MB"_s;
    QTest::newRow("nonsense") << qint64(-1024) << u"-1,024 MB"_s;
}

void TestDetailTables::memoryInItsUnit()
{
    QFETCH(qint64, megabytes);
    QFETCH(QString, shown);
    api::Quantity size;
    size.number = megabytes;
    QCOMPARE(models::megabytes(size, QLocale(QLocale::English, QLocale::UnitedStates)), shown);
    size.number.reset();
    size.text = u"plenty"_s;
    QCOMPARE(models::megabytes(size, QLocale::c()), u"plenty"_s);
}

CONSOLE_TEST(QCoreApplication, TestDetailTables)

} // namespace tst_detailtables

#include "tst_detailtables.moc"
