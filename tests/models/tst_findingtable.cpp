// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingtable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_findingtable {

using namespace Qt::StringLiterals;
using findings::Finding;
using findings::KnownFinding;
using findings::Rule;
using models::FindingRow;
using words::Tone;
using Standing = FindingRow::Standing;

namespace {

const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0));

FindingRow row(const Finding &finding, const QStringList &titles, Standing standing = Standing::Open)
{
    FindingRow made;
    made.id = finding.id();
    made.known = {finding, KnownFinding::State::Open, noon.toUTC()};
    made.standing = standing;
    made.titles = titles;
    return made;
}

FindingRow bare(const QString &server)
{
    return row({Rule::NoDescription, insight::serverObject(server)}, {server + u".se"_s});
}

FindingRow ended(const QString &domain)
{
    Finding finding{Rule::DomainEnded, insight::domainObject(domain)};
    finding.date = QDate(2026, 11, 1);
    return row(finding, {domain});
}

/// The table as the page arranges it.
struct Stage
{
    Stage()
    {
        model.setTable(table.get());
        model.setGrouping([this](int number) { return QStringList(models::findingGroup(table->row(number))); });
        model.setGroupOrder(models::findingGroupRank, models::findingGroupHeading);
        model.sort(table->columnIndex("object"));
    }

    std::unique_ptr<tables::Table<FindingRow>> table = models::makeFindingTable();
    tables::ArrangedModel model;
    QAbstractItemModelTester tableTester{table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

/// The table of findings: cells, groups by severity, what rows are found by.
class TestFindingTable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllFields();
    void groupsTheWorstFirst();
    void saysStandings();
    void isFoundByNames();
    void keysAreIds();
    void findingsComeAndGo();
};

void TestFindingTable::showsAllFields()
{
    Stage stage;
    FindingRow accepted = ended(u"slut.se"_s);
    accepted.standing = Standing::Accepted;
    accepted.acceptance = {QDate(2026, 12, 24), u"Säljs\nsnart"_s};
    stage.table->setRows({accepted});
    QCOMPARE(printed(*stage.table),
             QStringList{u"Critical | Domain has expired | slut.se | The domain slut.se expired on 2026-11-01. | "
                         "2026-11-30 | Accepted until 2026-12-24 | Have the domain renewed, or accept that it is gone. "
                         "| Säljs snart | "_s});
    QByteArrayList ids;
    for (int column = 0; column < stage.table->columnCount(); ++column)
        ids.append(stage.table->columnId(column));
    QCOMPARE(ids, (QByteArrayList{"severity", "kind", "object", "evidence", "since", "state", "advice", "reason",
                                  "source"}));
}

void TestFindingTable::groupsTheWorstFirst()
{
    Stage stage;
    Finding elsewhere{Rule::HostnameElsewhere, insight::serverObject(u"c3"_s)};
    stage.table->setRows({bare(u"c2"_s), row(elsewhere, {u"c3.se"_s}), bare(u"c1"_s), ended(u"slut.se"_s)});
    QStringList headings;
    QStringList objects;
    for (int group = 0; group < stage.model.rowCount(); ++group) {
        const QModelIndex heading = stage.model.index(group, 0);
        headings.append(heading.data().toString());
        for (int number = 0; number < stage.model.rowCount(heading); ++number)
            objects.append(stage.model.index(number, 2, heading).data().toString());
    }
    QCOMPARE(headings, (QStringList{u"Critical findings"_s, u"Warnings"_s, u"Worth a look"_s}));
    QCOMPARE(objects, (QStringList{u"slut.se"_s, u"c3.se"_s, u"c1.se"_s, u"c2.se"_s}));
    QCOMPARE(stage.table->tone(3, 0), Tone::Bad);
    QCOMPARE(stage.table->sign(3, 0), u"✕"_s);
    QCOMPARE(stage.table->tone(1, 0), Tone::Warning);
    QCOMPARE(stage.table->tone(0, 0), Tone::Normal);
}

void TestFindingTable::saysStandings()
{
    Stage stage;
    FindingRow gone = bare(u"c1"_s);
    gone.standing = Standing::Gone;
    gone.known.gone = noon.addDays(2).toUTC();
    FindingRow muted = bare(u"c2"_s);
    muted.standing = Standing::Muted;
    muted.isObjectMuted = true;
    FindingRow unknown = bare(u"c3"_s);
    unknown.known.state = KnownFinding::State::NotJudged;
    FindingRow again = bare(u"c4"_s);
    again.acceptance = {QDate(2026, 11, 29), u"x"_s};
    stage.table->setRows({gone, muted, unknown, again, bare(u"c5"_s)});
    QStringList states;
    for (int number = 0; number < stage.table->rowCount(); ++number)
        states.append(stage.table->text(number, stage.table->columnIndex("state")));
    QCOMPARE(states, (QStringList{u"Gone since 2026-12-02"_s, u"Muted object"_s, u"Not judged: not all was read"_s,
                                  u"Open again since 2026-11-30"_s, u"Open"_s}));
    QCOMPARE(stage.table->tone(0, 0), Tone::Muted);
}

void TestFindingTable::isFoundByNames()
{
    Stage stage;
    const FindingRow both =
        row({Rule::AccessWithoutKey, insight::personObject(u"7"_s), {insight::serverObject(u"c1297"_s)}},
            {u"Ali Öberg"_s, u"butik.se"_s});
    stage.table->setRows({both, bare(u"c1"_s)});
    for (const QString &text : {u"öberg"_s, u"c1297"_s, u"butik"_s, u"access-without-key"_s, u"kind:access"_s}) {
        stage.model.setFilter(text);
        QTRY_COMPARE(stage.model.shownCount(), 1);
    }
}

void TestFindingTable::keysAreIds()
{
    Stage stage;
    const FindingRow one = bare(u"c1"_s);
    stage.table->setRows({one});
    QCOMPARE(stage.table->rowOf(one.finding().id()), 0);
}

void TestFindingTable::findingsComeAndGo()
{
    Stage stage;
    stage.table->setRows({bare(u"c1"_s), bare(u"c2"_s), ended(u"a.se"_s)});
    stage.table->setRows({ended(u"b.se"_s), bare(u"c2"_s)});
    stage.table->setRows({});
    stage.table->setRows({ended(u"a.se"_s)});
    QCOMPARE(stage.model.shownCount(), 1);
}

CONSOLE_TEST(QCoreApplication, TestFindingTable)

} // namespace tst_findingtable

#include "tst_findingtable.moc"
