// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "tables/arrangedstage.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

namespace tst_arrangedmodel {

using namespace Qt::StringLiterals;
using tables::ArrangedModel;
using Stage = ArrangedStage;

/// Without groups; with groups see tst_arrangedgroups.cpp.
class TestArrangedModel : public support::TestCase
{
    Q_OBJECT

private:
    static QList<Person> four()
    {
        return {{u"1"_s, u"Örjan"_s, 30, {}},
                {u"2"_s, u"Anna"_s, {}, {}},
                {u"3"_s, u"Åsa"_s, 9, {}},
                {u"4"_s, u"Bo"_s, 100, {}}};
    }

private slots:
    void isEmptyWithoutATable()
    {
        ArrangedModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(u"x"_s);
        model.sort(0);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
        QVERIFY(!model.indexOf(u"1"_s).isValid());
        QVERIFY(!model.headerData(0, Qt::Horizontal).isValid());
        QCOMPARE(model.sourceRow({}), -1);
    }

    void survivesItsTable()
    {
        Stage stage(four());
        QSignalSpy counts(&stage.model, &ArrangedModel::countsChanged);
        stage.table.reset();
        QCOMPARE(stage.model.rowCount(), 0);
        QCOMPARE(stage.model.totalCount(), 0);
        QCOMPARE(counts.count(), 1);
        QVERIFY(!stage.model.table());
    }

    void showsTheOrderOfTheTableAtFirst()
    {
        const Stage stage(four());
        QCOMPARE(stage.names(), (QStringList{u"Örjan"_s, u"Anna"_s, u"Åsa"_s, u"Bo"_s}));
        QCOMPARE(stage.model.headerData(1, Qt::Horizontal).toString(), u"Age"_s);
        QCOMPARE(stage.model.index(0, 1).data().toString(), u"30 år"_s);
        QVERIFY(stage.model.flags(stage.model.index(0, 0)).testFlag(Qt::ItemNeverHasChildren));
    }

    void sorts()
    {
        Stage stage(four());
        stage.model.sort(0);
        QCOMPARE(stage.names(), (QStringList{u"Anna"_s, u"Bo"_s, u"Åsa"_s, u"Örjan"_s}));
        stage.model.sort(1, Qt::DescendingOrder);
        QCOMPARE(stage.names(), (QStringList{u"Bo"_s, u"Örjan"_s, u"Åsa"_s, u"Anna"_s}));
        stage.model.sort(1, Qt::AscendingOrder);
        QCOMPARE(stage.names(), (QStringList{u"Åsa"_s, u"Örjan"_s, u"Bo"_s, u"Anna"_s}));
        QCOMPARE(stage.model.sortColumn(), 1);
        stage.model.sort(-1);
        QCOMPARE(stage.names(), (QStringList{u"Örjan"_s, u"Anna"_s, u"Åsa"_s, u"Bo"_s}));
        QCOMPARE(stage.mirror->resets, 0);
        QCOMPARE(stage.mirror->layouts, 4);
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
    }

    void filters()
    {
        Stage stage(four());
        stage.model.sort(0);
        QSignalSpy counts(&stage.model, &ArrangedModel::countsChanged);
        stage.model.setFilter(u"name:a"_s);
        QCOMPARE(stage.names(), (QStringList{u"Anna"_s, u"Åsa"_s, u"Örjan"_s}));
        stage.model.setFilter(u"an"_s);
        QCOMPARE(stage.names(), (QStringList{u"Anna"_s, u"Örjan"_s}));
        stage.model.setFilter(u"an 30"_s);
        QCOMPARE(stage.names(), QStringList{u"Örjan"_s});
        QCOMPARE(stage.model.shownCount(), 1);
        QCOMPARE(stage.model.totalCount(), 4);
        QVERIFY(stage.model.isFiltered());
        QCOMPARE(counts.count(), 3);
        stage.model.setFilter(u"age:an"_s);
        QCOMPARE(stage.names(), QStringList());
        stage.model.setFilter(u"\"full name\":an"_s);
        stage.model.setFilter(u"fullname:bo"_s);
        QCOMPARE(stage.names(), QStringList{u"Bo"_s});
        stage.model.setFilter(u"  "_s);
        QCOMPARE(stage.names().size(), 4);
        QVERIFY(!stage.model.isFiltered());
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
        QCOMPARE(stage.mirror->resets, 0);
    }

    void narrows()
    {
        Stage stage(four());
        int least = 20;
        const auto oldEnough = [&](int row) { return stage.table->row(row).age.value_or(0) >= least; };
        stage.model.setNarrowing(oldEnough);
        QCOMPARE(stage.names(), (QStringList{u"Örjan"_s, u"Bo"_s}));
        QVERIFY(stage.model.isFiltered());
        stage.model.setFilter(u"bo"_s);
        QCOMPARE(stage.names(), QStringList{u"Bo"_s});
        least = 5;
        stage.model.setNarrowing(oldEnough);
        stage.model.setFilter(u""_s);
        QCOMPARE(stage.names(), (QStringList{u"Örjan"_s, u"Åsa"_s, u"Bo"_s}));
        stage.model.setNarrowing({});
        QCOMPARE(stage.model.shownCount(), 4);
    }

    void findsRows()
    {
        Stage stage(four());
        stage.model.sort(0);
        const QModelIndex asa = stage.model.indexOf(u"3"_s, 1);
        QCOMPARE(asa, stage.model.index(2, 1));
        QCOMPARE(stage.model.sourceRow(asa), 2);
        QCOMPARE(stage.model.indexesOf(u"3"_s), QModelIndexList{asa.siblingAtColumn(0)});
        stage.model.setFilter(u"bo"_s);
        QVERIFY(!stage.model.indexOf(u"3"_s).isValid());
        QVERIFY(!stage.model.indexOf(u"no such"_s).isValid());
        QCOMPARE(stage.model.groupName(stage.model.index(0, 0)), QString());
    }

    void changesExactlyWhenLittleChanges()
    {
        Stage stage(evenAndOdd(200));
        stage.mirror->forgetCounts();
        stage.model.setFilter(u"odd 151"_s);
        QCOMPARE(stage.mirror->removals, 2);
        QCOMPARE(stage.mirror->layouts, 0);
        stage.model.setFilter(u""_s);
        QCOMPARE(stage.mirror->insertions, 2);
        QCOMPARE(stage.mirror->layouts, 0);
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
    }

    void changesTheLayoutWhenMuchChanges()
    {
        Stage stage(evenAndOdd(200));
        stage.mirror->forgetCounts();
        stage.model.setFilter(u"odd"_s);
        QCOMPARE(stage.model.rowCount(), 100);
        stage.model.setFilter(u""_s);
        QCOMPARE(stage.mirror->layouts, 2);
        QCOMPARE(stage.mirror->removals + stage.mirror->insertions + stage.mirror->resets, 0);
    }

    void keepsTheSelection_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("isLayout");
        QTest::newRow("the only row left") << u"odd 151"_s << false;
        QTest::newRow("half of the rows") << u"odd"_s << true;
    }

    void keepsTheSelection()
    {
        QFETCH(const QString, filter);
        QFETCH(const bool, isLayout);
        Stage stage(evenAndOdd(200));
        QItemSelectionModel selection(&stage.model);
        selection.select(stage.model.indexOf(u"151"_s), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.select(stage.model.indexOf(u"150"_s), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.setCurrentIndex(stage.model.indexOf(u"151"_s), QItemSelectionModel::NoUpdate);
        stage.mirror->forgetCounts();
        stage.model.setFilter(filter);
        QCOMPARE(stage.mirror->layouts > 0, isLayout);
        QCOMPARE(selection.selectedRows(), QModelIndexList{stage.model.indexOf(u"151"_s)});
        QCOMPARE(selection.currentIndex(), stage.model.indexOf(u"151"_s));
        stage.model.sort(1, Qt::DescendingOrder);
        stage.model.setFilter(u""_s);
        QCOMPARE(selection.selectedRows(), QModelIndexList{stage.model.indexOf(u"151"_s)});
        QCOMPARE(selection.selectedIndexes().size(), 3);
        QCOMPARE(selection.currentIndex(), stage.model.indexOf(u"151"_s));
        QCOMPARE(selection.currentIndex().row(), 48);
    }

    void losesOnlyIndexesOfHiddenRows()
    {
        Stage stage(evenAndOdd(200));
        QList<QPersistentModelIndex> indexes;
        for (int row = 0; row < 200; ++row)
            indexes.append(stage.model.index(row, 1));
        stage.model.sort(1, Qt::DescendingOrder);
        stage.model.setFilter(u"odd"_s);
        for (int number = 0; number < 200; ++number) {
            QCOMPARE(indexes.at(number).isValid(), number % 2 == 1);
            if (number % 2 == 1)
                QCOMPARE(QModelIndex(indexes.at(number)), stage.model.indexOf(QString::number(number), 1));
        }
    }

    void followsTheTable()
    {
        Stage stage(evenAndOdd(10));
        stage.model.sort(1, Qt::DescendingOrder);
        stage.model.setFilter(u"odd"_s);
        QItemSelectionModel selection(&stage.model);
        selection.select(stage.model.indexOf(u"5"_s), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QList<Person> rows = evenAndOdd(12);
        rows[5].age = 500;
        rows[4].name = u"now odd"_s;
        rows.removeAt(7);
        rows.removeAt(0);
        stage.table->setRows(rows);
        QCOMPARE(stage.names(),
                 (QStringList{u"odd 5"_s, u"odd 11"_s, u"odd 9"_s, u"now odd"_s, u"odd 3"_s, u"odd 1"_s}));
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
        QCOMPARE(selection.selectedRows(), QModelIndexList{stage.model.index(0, 0)});
        QCOMPARE(stage.model.totalCount(), 10);
        stage.table->setRows({});
        QCOMPARE(stage.model.rowCount(), 0);
        QVERIFY(!selection.hasSelection());
        QCOMPARE(stage.mirror->resets, 0);
    }

    void hasNoRowsThatAreGoneWhileTheTableChanges()
    {
        Stage stage(evenAndOdd(6));
        stage.model.sort(1, Qt::DescendingOrder);
        int looked = 0;
        connect(stage.table.get(), &People::rowsRemoved, this, [&] {
            ++looked;
            QCOMPARE(stage.model.rowCount(), 6);
            for (int row = 0; row < 6; ++row) {
                const QModelIndex index = stage.model.index(row, 0);
                const int source = stage.model.sourceRow(index);
                QCOMPARE(index.data().isValid(), source >= 0);
                if (source >= 0)
                    QCOMPARE(index.data().toString(), stage.table->row(source).name);
                QCOMPARE(stage.table->rowOf(QString::number(5 - row)), source);
            }
            // Asked for in between, done afterwards.
            stage.model.setFilter(u"even"_s);
        });
        QList<Person> rows = evenAndOdd(6);
        rows.removeAt(5);
        rows.removeAt(2);
        stage.table->setRows(rows);
        QCOMPARE(looked, 2);
        QCOMPARE(stage.names(), (QStringList{u"even 4"_s, u"even 0"_s}));
    }

    void forwardsChanges()
    {
        Stage stage(evenAndOdd(300));
        stage.model.sort(1, Qt::DescendingOrder);
        QList<Person> rows = evenAndOdd(300);
        rows[7].teams = {u"new"_s};
        stage.mirror->forgetCounts();
        stage.table->setRows(rows);
        QCOMPARE(stage.mirror->changes, 1);
        for (int i = 0; i < 300; i += 2)
            rows[i].teams = {u"more"_s};
        stage.table->setRows(rows);
        QCOMPARE(stage.mirror->changes, 2);
        QCOMPARE(stage.mirror->layouts + stage.mirror->resets, 0);
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
    }

    void labelsAnew()
    {
        Stage stage(four());
        stage.model.sort(0);
        stage.model.setFilter(u"år"_s);
        QCOMPARE(stage.names(), (QStringList{u"Bo"_s, u"Åsa"_s, u"Örjan"_s}));
        QSignalSpy headers(&stage.model, &ArrangedModel::headerDataChanged);
        stage.table->setLocale(english());
        QCOMPARE(headers.count(), 1);
        QCOMPARE(stage.names(), QStringList());
        stage.model.setFilter(u"years"_s);
        QCOMPARE(stage.names(), (QStringList{u"Åsa"_s, u"Bo"_s, u"Örjan"_s}));
        QCOMPARE(stage.model.index(0, 1).data().toString(), u"9 years"_s);
        stage.model.setFilter(u""_s);
        QCOMPARE(stage.names(), (QStringList{u"Anna"_s, u"Åsa"_s, u"Bo"_s, u"Örjan"_s}));
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
        stage.table->setLocale(swedish());
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
        QCOMPARE(stage.mirror->lines().last(), u"Örjan | 30 år | "_s);
        QCOMPARE(stage.mirror->resets, 0);
    }

    void changesTables()
    {
        Stage stage(four());
        const auto other = makePeople();
        other->setRows(evenAndOdd(3));
        stage.model.setFilter(u"odd"_s);
        stage.mirror->forgetCounts();
        stage.model.setTable(other.get());
        QCOMPARE(stage.mirror->resets, 1);
        QCOMPARE(stage.names(), QStringList{u"odd 1"_s});
        stage.table->setRows(evenAndOdd(9));
        QCOMPARE(stage.names(), QStringList{u"odd 1"_s});
        stage.model.setTable(nullptr);
        QCOMPARE(stage.model.rowCount(), 0);
    }
};

CONSOLE_TEST(QCoreApplication, TestArrangedModel)

} // namespace tst_arrangedmodel

#include "tst_arrangedmodel.moc"
