// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "tables/arrangedstage.h"
#include "tables/printed.h"

#include <QItemSelectionModel>
#include <QTest>
#include <QTimer>

namespace tst_arrangedwaiting {

using namespace Qt::StringLiterals;
using tables::ArrangedModel;
using Stage = ArrangedStage;

/// Many rows are prepared for the filter in the background: what it shows until then, and then.
class TestArrangedWaiting : public support::TestCase
{
    Q_OBJECT

private slots:
    void preparesForTheFilterInTheBackground()
    {
        Stage stage(evenAndOdd(2000));
        // Another timer of no length has its turns in between.
        QTimer turns;
        int turn = 0;
        connect(&turns, &QTimer::timeout, this, [&turn] { ++turn; });
        turns.start(0);
        while (turn < 200)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QList<Person> rows = evenAndOdd(2100);
        rows[1999].name = u"changed meanwhile"_s;
        stage.table->setRows(rows);
        stage.model.setFilter(u"meanwhile"_s);
        QCOMPARE(stage.names(), QStringList{u"changed meanwhile"_s});
        stage.model.setFilter(u"odd 2099"_s);
        QCOMPARE(stage.model.shownCount(), 1);
    }

    void showsWhatItShowedUntilManyNewRowsArePrepared()
    {
        Stage stage(evenAndOdd(3000));
        stage.model.sort(1, Qt::DescendingOrder);
        stage.model.setFilter(u"odd"_s);
        QVERIFY(!stage.model.isSettled());
        QCOMPARE(stage.model.shownCount(), 3000);
        QVERIFY(stage.model.isFiltered());
        QVERIFY(support::waitFor([&] { return stage.model.isSettled(); }));
        QCOMPARE(stage.model.shownCount(), 1500);
        QCOMPARE(stage.names().first(), u"odd 2999"_s);
        QVERIFY(support::waitFor([&] { return stage.model.isPrepared(); }));
        // Rows that are gone are gone, those that stay stay selected, new ones come once they are known.
        QItemSelectionModel selection(&stage.model);
        selection.select(stage.model.indexOf(u"1001"_s), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QList<Person> rows = evenAndOdd(5000);
        for (Person &row : rows)
            row.name += u" anew"_s;
        rows.remove(0, 1000);
        stage.table->setRows(rows);
        QVERIFY(!stage.model.isSettled());
        QCOMPARE(stage.model.shownCount(), 1000);
        QCOMPARE(stage.names().first(), u"odd 2999 anew"_s);
        stage.model.sort(1, Qt::AscendingOrder);
        QCOMPARE(stage.names().first(), u"odd 1001 anew"_s);
        QVERIFY(support::waitFor([&] { return stage.model.isSettled(); }));
        QCOMPARE(stage.model.shownCount(), 2000);
        QCOMPARE(stage.names().last(), u"odd 4999 anew"_s);
        QCOMPARE(selection.selectedRows(), QModelIndexList{stage.model.indexOf(u"1001"_s)});
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
        QCOMPARE(stage.mirror->resets, 0);
    }

    void tellsWhenItIsSettled()
    {
        Stage stage({});
        stage.model.setFilter(u"no such"_s);
        QVERIFY(stage.model.isSettled());
        stage.table->setRows(evenAndOdd(3000));
        // None is shown, but not since none is let through.
        QCOMPARE(stage.model.shownCount(), 0);
        QVERIFY(!stage.model.isSettled());
        int told = 0;
        connect(&stage.model, &ArrangedModel::countsChanged, this, [&] { told += stage.model.isSettled() ? 1 : 0; });
        QVERIFY(support::waitFor([&] { return stage.model.isSettled(); }));
        QCOMPARE(told, 1);
        QCOMPARE(stage.model.shownCount(), 0);
    }

    void showsAllAtOnceWithoutAFilter()
    {
        Stage stage(evenAndOdd(3000));
        stage.model.setFilter(u"odd"_s);
        QVERIFY(!stage.model.isSettled());
        stage.model.setFilter({});
        QVERIFY(stage.model.isSettled());
        stage.table->setRows(evenAndOdd(4000));
        QVERIFY(stage.model.isSettled());
        QCOMPARE(stage.model.shownCount(), 4000);
    }
};

CONSOLE_TEST(QCoreApplication, TestArrangedWaiting)

} // namespace tst_arrangedwaiting

#include "tst_arrangedwaiting.moc"
