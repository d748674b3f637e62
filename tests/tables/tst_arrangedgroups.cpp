// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "tables/arrangedstage.h"
#include "tables/printed.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

namespace tst_arrangedgroups {

using namespace Qt::StringLiterals;
using tables::ArrangedModel;

class TestArrangedGroups : public support::TestCase
{
    Q_OBJECT

private:
    struct Stage : ArrangedStage
    {
        explicit Stage(const QList<Person> &rows)
            : ArrangedStage(rows, [](ArrangedStage &stage) {
                stage.model.sort(0);
                groupByTeams(stage);
            })
        {
        }

        void group() { groupByTeams(*this); }

    private:
        static void groupByTeams(ArrangedStage &stage)
        {
            stage.model.setGrouping([&stage](int row) { return stage.table->row(row).teams; },
                                    [] { return u"No team"_s; });
        }
    };

    static QList<Person> people()
    {
        return {{u"1"_s, u"Örjan"_s, 30, {u"Drift"_s}},
                {u"2"_s, u"Anna"_s, {}, {u"Webb"_s, u"Drift"_s}},
                {u"3"_s, u"Åsa"_s, 9, {}},
                {u"4"_s, u"Bo"_s, 100, {u"Ärenden"_s}}};
    }

private slots:
    void groups()
    {
        const Stage stage(people());
        QCOMPARE(printed(stage.model),
                 (QStringList{u"Drift |  | 2"_s, u"  Anna |  | Webb, Drift"_s, u"  Örjan | 30 år | Drift"_s,
                              u"Webb |  | 1"_s, u"  Anna |  | Webb, Drift"_s, u"Ärenden |  | 1"_s,
                              u"  Bo | 100 år | Ärenden"_s, u"No team |  | 1"_s, u"  Åsa | 9 år | "_s}));
        QCOMPARE(stage.model.shownCount(), 4);
        QVERIFY(stage.model.isGrouped());
    }

    void groupsStandInAnOrderOfTheirOwn()
    {
        Stage stage(people());
        const QPersistentModelIndex drift = stage.model.index(0, 0);
        QSignalSpy reset(&stage.model, &QAbstractItemModel::modelReset);
        stage.model.setGroupOrder([](const QString &group) { return group == u"Webb"_s ? 0 : 1; },
                                  [](const QString &group) { return u"Team "_s + group; });
        QStringList headings;
        for (int group = 0; group < stage.model.rowCount(); ++group)
            headings.append(stage.model.index(group, 0).data().toString());
        QCOMPARE(headings, (QStringList{u"Team Webb"_s, u"Team Drift"_s, u"Team Ärenden"_s, u"No team"_s}));
        QCOMPARE(drift.row(), 1);
        QCOMPARE(stage.model.groupKey(drift), u"Drift"_s);
        QCOMPARE(stage.model.groupName(drift), u"Team Drift"_s);
        QCOMPARE(drift.data(Qt::AccessibleTextRole).toString(), u"Team Drift: 2"_s);
        QVERIFY(stage.model.groupKey(stage.model.index(3, 0)).isNull());
        QVERIFY(reset.isEmpty());
        stage.model.setGroupOrder({});
        QCOMPARE(drift.row(), 0);
        QCOMPARE(stage.model.groupName(drift), u"Drift"_s);
    }

    void saysWhatAGroupIs()
    {
        const Stage stage(people());
        const QModelIndex drift = stage.model.index(0, 0);
        const QModelIndex count = stage.model.index(0, 2);
        QCOMPARE(drift.data(tables::IsGroupRole), QVariant(true));
        QCOMPARE(drift.data(tables::BoldRole), QVariant(true));
        QCOMPARE(drift.data(tables::GroupCountRole), QVariant(2));
        QCOMPARE(drift.data(Qt::AccessibleTextRole).toString(), u"Drift: 2"_s);
        QVERIFY(!drift.data(tables::KeyRole).isValid());
        QVERIFY(Qt::Alignment(count.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
        QCOMPARE(stage.model.sourceRow(drift), -1);
        QCOMPARE(stage.model.flags(drift), Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        QCOMPARE(stage.model.groupName(drift), u"Drift"_s);
        QCOMPARE(stage.model.groupName(stage.model.index(0, 0, stage.model.index(3, 0))), u"No team"_s);
        QCOMPARE(stage.model.index(0, 0, drift).data(tables::IsGroupRole), QVariant(false));
        QCOMPARE(stage.model.rowCount(count), 0);
    }

    void findsAllPlacesOfARow()
    {
        const Stage stage(people());
        const QModelIndexList places = stage.model.indexesOf(u"2"_s, 1);
        QCOMPARE(places, (QModelIndexList{stage.model.index(0, 1, stage.model.index(0, 0)),
                                          stage.model.index(0, 1, stage.model.index(1, 0))}));
        QCOMPARE(stage.model.indexOf(u"2"_s, 1), places.front());
        for (const QModelIndex &place : places)
            QCOMPARE(stage.model.sourceRow(place), 1);
    }

    void filtersGroupsAway()
    {
        Stage stage(people());
        stage.model.setFilter(u"webb"_s);
        QCOMPARE(printed(stage.model), (QStringList{u"Drift |  | 1"_s, u"  Anna |  | Webb, Drift"_s, u"Webb |  | 1"_s,
                                                    u"  Anna |  | Webb, Drift"_s}));
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
        QCOMPARE(stage.mirror->layouts, 0);
        QCOMPARE(stage.model.shownCount(), 1);
        QSignalSpy appeared(&stage.model, &ArrangedModel::groupsAppeared);
        stage.model.setFilter(u""_s);
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
        QCOMPARE(stage.mirror->layouts, 0);
        QCOMPARE(appeared.count(), 1);
        QCOMPARE(appeared.at(0).at(0).value<QModelIndexList>(),
                 (QModelIndexList{stage.model.index(2, 0), stage.model.index(3, 0)}));
    }

    void keepsIndexesWhenAGroupAboveGoes()
    {
        Stage stage(people());
        const QPersistentModelIndex bo = stage.model.indexOf(u"4"_s);
        const QModelIndex before = bo;
        const QPersistentModelIndex group = before.parent();
        stage.model.setFilter(u"ärenden"_s);
        QCOMPARE(group.row(), 0);
        QCOMPARE(bo.parent(), QModelIndex(group));
        QCOMPARE(bo.data().toString(), u"Bo"_s);
        QCOMPARE(QModelIndex(bo), before);
    }

    void changesGroupsAsTheyBecomeKnown()
    {
        QList<Person> rows = people();
        for (Person &person : rows)
            person.teams.clear();
        Stage stage(rows);
        QCOMPARE(printed(stage.model), (QStringList{u"No team |  | 4"_s, u"  Anna |  | "_s, u"  Bo | 100 år | "_s,
                                                    u"  Åsa | 9 år | "_s, u"  Örjan | 30 år | "_s}));
        QItemSelectionModel selection(&stage.model);
        selection.setCurrentIndex(stage.model.indexOf(u"1"_s),
                                  QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        QSignalSpy appeared(&stage.model, &ArrangedModel::groupsAppeared);
        // The selected one moves to a group of its own, and is still the selected one.
        rows[0].teams = {u"Drift"_s};
        stage.table->setRows(rows);
        QCOMPARE(printed(stage.model).first(3),
                 (QStringList{u"Drift |  | 1"_s, u"  Örjan | 30 år | Drift"_s, u"No team |  | 3"_s}));
        QCOMPARE(selection.selectedRows(), QModelIndexList{stage.model.indexOf(u"1"_s)});
        QCOMPARE(selection.currentIndex(), stage.model.indexOf(u"1"_s));
        QCOMPARE(appeared.count(), 1);
        QCOMPARE(appeared.at(0).at(0).value<QModelIndexList>(), QModelIndexList{stage.model.index(0, 0)});
        // Into one more.
        rows[0].teams = {u"Drift"_s, u"Webb"_s};
        stage.table->setRows(rows);
        QCOMPARE(selection.currentIndex(), stage.model.indexOf(u"1"_s));
        // Out of the first, which goes.
        rows[0].teams = {u"Webb"_s};
        stage.table->setRows(rows);
        QCOMPARE(printed(stage.model).first(2), (QStringList{u"Webb |  | 1"_s, u"  Örjan | 30 år | Webb"_s}));
        QCOMPARE(selection.currentIndex(), stage.model.indexOf(u"1"_s));
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
        // All known.
        for (Person &person : rows)
            person.teams = {u"Webb"_s};
        stage.table->setRows(rows);
        QCOMPARE(stage.model.rowCount(), 1);
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
        QCOMPARE(stage.mirror->resets, 0);
    }

    void goesFlatAndBack()
    {
        Stage stage(people());
        QItemSelectionModel selection(&stage.model);
        selection.setCurrentIndex(stage.model.indexesOf(u"2"_s).at(1),
                                  QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        stage.model.setGrouping({});
        QVERIFY(!stage.model.isGrouped());
        QCOMPARE(printed(stage.model), (QStringList{u"Anna |  | Webb, Drift"_s, u"Bo | 100 år | Ärenden"_s,
                                                    u"Åsa | 9 år | "_s, u"Örjan | 30 år | Drift"_s}));
        QCOMPARE(selection.selectedRows(), QModelIndexList{stage.model.indexOf(u"2"_s)});
        QSignalSpy appeared(&stage.model, &ArrangedModel::groupsAppeared);
        stage.group();
        QCOMPARE(selection.selectedRows(), QModelIndexList{stage.model.indexOf(u"2"_s)});
        QCOMPARE(appeared.at(0).at(0).value<QModelIndexList>().size(), 4);
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
        QCOMPARE(stage.mirror->resets, 0);
    }

    void sortsRowsWithinGroups()
    {
        Stage stage(people());
        stage.model.sort(0, Qt::DescendingOrder);
        QCOMPARE(printed(stage.model).first(4), (QStringList{u"Drift |  | 2"_s, u"  Örjan | 30 år | Drift"_s,
                                                             u"  Anna |  | Webb, Drift"_s, u"Webb |  | 1"_s}));
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
    }

    void sortsGroupsByTheAlphabetOfTheLanguage()
    {
        Stage stage(people());
        stage.table->setLocale(english());
        QCOMPARE(stage.model.index(0, 0).data().toString(), u"Ärenden"_s);
        QCOMPARE(stage.model.index(3, 0).data().toString(), u"No team"_s);
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
        QCOMPARE(stage.mirror->lines().at(1), u"  Bo | 100 years | Ärenden"_s);
    }

    void tellsOfNewCounts()
    {
        QList<Person> rows = people();
        Stage stage(rows);
        rows.append({u"5"_s, u"Cy"_s, 1, {u"Webb"_s}});
        stage.table->setRows(rows);
        QCOMPARE(stage.mirror->layouts, 0);
        QCOMPARE(stage.mirror->lines(), printed(stage.model));
        QVERIFY(stage.mirror->lines().contains(u"Webb |  | 2"_s));
    }
};

CONSOLE_TEST(QCoreApplication, TestArrangedGroups)

} // namespace tst_arrangedgroups

#include "tst_arrangedgroups.moc"
