// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customertable.h"
#include "support/testcase.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_customertable {

using namespace Qt::StringLiterals;

/// Customers and how much is theirs, as rows.
class TestCustomerTable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cells();
};

void TestCustomerTable::cells()
{
    const auto table = models::makeCustomerTable();
    const QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setRows({{insight::customerObject(u"Ek AB"_s), u"Ek AB"_s, 2, 1, 0, 3},
                    {insight::customerObject(u"<b>x"_s), u"<b>x"_s, 0, 0, 0, 1}});
    QCOMPARE(printed(*table), (QStringList{u"Ek AB | 2 | 1 | 0 | 3"_s, u"<b>x | 0 | 0 | 0 | 1"_s}));
    QCOMPARE(table->key(0), insight::customerId(u"Ek AB"_s));
    QCOMPARE(table->tone(0, 1), words::Tone::Normal);
    QCOMPARE(table->tone(0, 3), words::Tone::Muted);
}

CONSOLE_TEST(QCoreApplication, TestCustomerTable)

} // namespace tst_customertable

#include "tst_customertable.moc"
