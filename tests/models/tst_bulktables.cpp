// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulktables.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_bulktables {

using namespace Qt::StringLiterals;
using inventory::BulkRow;
using inventory::Field;
using models::BulkChange;
using models::BulkResult;
using Kind = BulkChange::Kind;

/// The tables of several servers that are edited at once.
class TestBulkTables : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreOldAndNew();
    void whatStaysIsSaid();
    void changesAreFoundAndSorted();
    void resultsFollowTheirRows();
};

void TestBulkTables::changesAreOldAndNew()
{
    const auto table = models::makeBulkChangeTable();
    const QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setRows({{u"c1"_s, u"a.se"_s, Kind::Change, Field::Hostname, u"a.se"_s, {}},
                    {u"c1"_s, u"a.se"_s, Kind::Change, Field::TechnicalContact, u"Norr"_s, u"Syd"_s}});
    QCOMPARE(printed(*table),
             (QStringList{u"a.se (c1) | Hostname | a.se | Empty"_s, u"a.se (c1) | Technical contact | Norr | Syd"_s}));
    const int after = table->columnIndex("new");
    QVERIFY(table->blank(0, after) && !table->blank(1, after));
    QCOMPARE(table->tone(0, after), words::Tone::Muted);
    QCOMPARE(table->tone(1, after), words::Tone::Normal);
}

void TestBulkTables::whatStaysIsSaid()
{
    const auto table = models::makeBulkChangeTable();
    table->setRows({{.name = u"c1"_s, .hostname = {}, .kind = Kind::Unchanged},
                    {.name = u"c2"_s, .hostname = {}, .kind = Kind::Reading},
                    {.name = u"c3"_s, .hostname = {}, .kind = Kind::Unread}});
    QCOMPARE(printed(*table), (QStringList{u"c1 | Nothing changes |  | "_s, u"c2 | Reading… |  | "_s,
                                           u"c3 | Could not be read |  | "_s}));
    const int field = table->columnIndex("field");
    QCOMPARE(table->tone(0, field), words::Tone::Muted);
    QCOMPARE(table->sign(2, field), u"⚠"_s);
}

void TestBulkTables::changesAreFoundAndSorted()
{
    const auto table = models::makeBulkChangeTable();
    table->setRows({{.name = u"c3"_s, .hostname = u"xn--rksmrgs-5wao1o.se"_s, .kind = Kind::Unchanged},
                    {u"c1"_s, {}, Kind::Change, Field::TechnicalContact, u"Norr"_s, u"Syd"_s}});
    tables::ArrangedModel model;
    model.setTable(table.get());
    model.setFilter(u"räksm"_s);
    QCOMPARE(model.shownCount(), 1);
    model.setFilter({});
    model.sort(table->columnIndex("field"));
    QCOMPARE(model.index(0, 0).data().toString(), u"c1"_s);
}

void TestBulkTables::resultsFollowTheirRows()
{
    const auto table = models::makeBulkResultTable();
    const QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    BulkRow row{.name = u"c1"_s, .base = {}, .mine = {}};
    table->setRows({{u"a.se"_s, row}, {{}, {.name = u"c2"_s, .base = {}, .mine = {}}}});
    QCOMPARE(printed(*table), (QStringList{u"a.se (c1) | Waiting | "_s, u"c2 | Waiting | "_s}));
    row.phase = BulkRow::Phase::Ended;
    row.outcome = inventory::SaveOutcome{.kind = inventory::SaveOutcome::Kind::Saved};
    table->setRows({{u"a.se"_s, row}, {{}, {.name = u"c2"_s, .base = {}, .mine = {}}}});
    QCOMPARE(printed(*table), (QStringList{u"a.se (c1) | Saved | "_s, u"c2 | Waiting | "_s}));
    const int result = table->columnIndex("result");
    QCOMPARE(table->tone(0, result), words::Tone::Good);
    QCOMPARE(table->sign(0, result), u"✓"_s);
}

CONSOLE_TEST(QCoreApplication, TestBulkTables)

} // namespace tst_bulktables

#include "tst_bulktables.moc"
