// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/grouptree.h"
#include "gui/lists/tabletest.h"
#include "gui/lists/tabletext.h"
#include "support/testcase.h"

#include <QSignalSpy>

namespace tst_grouptree {

using namespace Qt::StringLiterals;
using Look = gui::CurrentRow::Look;
using tabletest::rows;
using tabletest::Store;

namespace {

/// Nine rows in three groups, k000 to k002 in group 0 and so on; and k000 in all of them with @p everywhere.
struct Grouped : tabletest::Shown<QTreeView>
{
    explicit Grouped(settings::Settings &chosen, bool everywhere = false)
        : Shown(chosen)
    {
        table->setRows(rows(0, 9));
        model.setGrouping([rowsOf = table.get(), everywhere](int row) {
            if (everywhere && row == 0)
                return QStringList{u"0"_s, u"1"_s, u"2"_s};
            return QStringList{QString::number(rowsOf->row(row).number / 3)};
        });
    }

    QModelIndex group(const QString &name) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.groupKey(model.index(row, 0)) == name)
                return model.index(row, 0);
        }
        return {};
    }

    QStringList open() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (view.isExpanded(model.index(row, 0)))
                names.append(model.groupKey(model.index(row, 0)));
        }
        return names;
    }

    /// What is marked in the view: a key, or the name of a group.
    QString marked() const
    {
        const QModelIndexList all = view.selectionModel()->selectedRows();
        if (all.size() != 1 || all.first() != view.currentIndex().siblingAtColumn(0))
            return u"%1 rows"_s.arg(all.size());
        return all.first().data(tables::IsGroupRole).toBool() ? all.first().data().toString()
                                                              : all.first().data(tables::KeyRole).toString();
    }
};

} // namespace

/// Groups that are open and closed, and what is looked at in them.
class TestGroupTree : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void closedGroupHidesItsRow();
    void rowInAnOpenGroupAsWell();
    void headingIsNoRow();
    void nothingIsSelectedInAClosedGroup();
    void filterOpensGroups();
    void groupClosedUnderAFilter();
    void groupOfARowThatWasGoneTo();
    void linkOpensItsGroup();
    void allAtOnce();
};

void TestGroupTree::closedGroupHidesItsRow()
{
    Store store;
    Grouped shown(store.settings);
    shown.current->select(u"k004"_s);
    QSignalSpy moved(shown.current, &gui::CurrentRow::moved);
    shown.view.collapse(shown.group(u"1"_s));
    QCOMPARE(shown.current->look(), Look::Group);
    QCOMPARE(shown.current->key(), QString());
    QCOMPARE(shown.current->heading(), shown.group(u"1"_s));
    QCOMPARE(shown.marked(), u"1"_s);
    QCOMPARE(moved.size(), 1);
    // A refresh opens nothing.
    shown.table->setRows(rows(0, 12));
    QCOMPARE(shown.open(), (QStringList{u"0"_s, u"2"_s, u"3"_s}));
    QCOMPARE(shown.marked(), u"1"_s);
    shown.view.expand(shown.group(u"1"_s));
    QCOMPARE(shown.current->key(), u"k004"_s);
    QCOMPARE(shown.marked(), u"k004"_s);
    // Another group's is none of its business.
    shown.view.collapse(shown.group(u"0"_s));
    QCOMPARE(shown.marked(), u"k004"_s);
}

void TestGroupTree::rowInAnOpenGroupAsWell()
{
    Store store;
    Grouped shown(store.settings, true);
    shown.current->select(u"k000"_s);
    shown.view.collapse(shown.group(u"0"_s));
    QCOMPARE(shown.current->key(), u"k000"_s);
    QCOMPARE(shown.view.currentIndex().parent(), shown.group(u"1"_s));
    QCOMPARE(shown.marked(), u"k000"_s);
}

void TestGroupTree::headingIsNoRow()
{
    Store store;
    Grouped shown(store.settings);
    shown.current->select(u"k001"_s);
    shown.view.setCurrentIndex(shown.group(u"2"_s));
    QCOMPARE(shown.current->look(), Look::Group);
    QCOMPARE(shown.current->key(), QString());
    // It stays so, also while a filter hides it.
    shown.table->setRows(rows(0, 10));
    QCOMPARE(shown.marked(), u"2"_s);
    shown.model.setFilter(u"k001"_s);
    QCOMPARE(shown.current->key(), u"k001"_s);
    shown.model.setFilter({});
    QCOMPARE(shown.current->look(), Look::Group);
    QCOMPARE(shown.marked(), u"2"_s);
}

void TestGroupTree::nothingIsSelectedInAClosedGroup()
{
    Store store;
    Grouped shown(store.settings);
    shown.select({u"k001"_s, u"k004"_s, u"k005"_s, u"k008"_s});
    shown.view.collapse(shown.group(u"1"_s));
    QCOMPARE(shown.selected(), (QStringList{u"k001"_s, u"k008"_s}));
    QCOMPARE(shown.current->look(), Look::Several);
    shown.view.collapse(shown.group(u"2"_s));
    QCOMPARE(shown.current->key(), u"k001"_s);
    // What a closed group hides is selected again when it opens.
    QCOMPARE(shown.current->hiddenKeys(), (QStringList{u"k004"_s, u"k005"_s, u"k008"_s}));
    shown.view.expand(shown.group(u"2"_s));
    QCOMPARE(shown.selected(), (QStringList{u"k001"_s, u"k008"_s}));
    shown.current->showHidden();
    QCOMPARE(shown.selected(), (QStringList{u"k001"_s, u"k004"_s, u"k005"_s, u"k008"_s}));
}

void TestGroupTree::filterOpensGroups()
{
    Store store;
    Grouped shown(store.settings);
    shown.current->select(u"k001"_s);
    shown.view.collapse(shown.group(u"0"_s));
    shown.view.collapse(shown.group(u"1"_s));
    // By few removals, and by a change of layout.
    for (const QString &filter : {u"k005"_s, u"k00"_s, u"text"_s}) {
        shown.model.setFilter(filter);
        QVERIFY2(shown.open().contains(u"1"_s), qPrintable(filter));
        QCOMPARE(shown.open().size(), shown.model.rowCount());
        shown.model.setFilter({});
        QCOMPARE(shown.open(), QStringList{u"2"_s});
        QCOMPARE(shown.marked(), u"0"_s);
    }
    // So does a narrowing.
    shown.model.setNarrowing([rowsOf = shown.table.get()](int row) { return rowsOf->row(row).number == 4; });
    QCOMPARE(shown.open(), QStringList{u"1"_s});
    QCOMPARE(shown.marked(), u"k004"_s);
    shown.model.setNarrowing({});
    QCOMPARE(shown.open(), QStringList{u"2"_s});
    QCOMPARE(shown.marked(), u"0"_s);
}

void TestGroupTree::groupClosedUnderAFilter()
{
    Store store;
    Grouped shown(store.settings);
    shown.model.setFilter(u"k00"_s);
    shown.view.collapse(shown.group(u"1"_s));
    shown.table->setRows(rows(0, 8));
    QCOMPARE(shown.open(), (QStringList{u"0"_s, u"2"_s}));
    // Another filter has other matches.
    shown.model.setFilter(u"text"_s);
    QCOMPARE(shown.open().size(), 3);
    shown.view.collapse(shown.group(u"1"_s));
    shown.model.setFilter({});
    QCOMPARE(shown.open().size(), 3);
}

void TestGroupTree::groupOfARowThatWasGoneTo()
{
    Store store;
    Grouped shown(store.settings);
    shown.current->select(u"k001"_s);
    shown.view.collapse(shown.group(u"1"_s));
    shown.view.collapse(shown.group(u"2"_s));
    shown.model.setFilter(u"k005"_s);
    const QModelIndex only = shown.model.indexOf(u"k005"_s);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.view.visualRect(only).center());
    shown.model.setFilter({});
    QCOMPARE(shown.marked(), u"k005"_s);
    QCOMPARE(shown.open(), (QStringList{u"0"_s, u"1"_s}));
}

void TestGroupTree::linkOpensItsGroup()
{
    Store store;
    Grouped shown(store.settings);
    shown.view.collapse(shown.group(u"1"_s));
    shown.current->select(u"k004"_s);
    QCOMPARE(shown.marked(), u"k004"_s);
    QCOMPARE(shown.open().size(), 3);
    // The first row is the first that is seen.
    shown.view.collapse(shown.group(u"0"_s));
    QVERIFY(shown.current->selectFirst());
    QCOMPARE(shown.marked(), u"k003"_s);
}

void TestGroupTree::allAtOnce()
{
    Store store;
    Grouped shown(store.settings);
    shown.current->select(u"k004"_s);
    shown.current->groups()->closeAll();
    QCOMPARE(shown.open(), QStringList());
    QCOMPARE(shown.marked(), u"1"_s);
    QVERIFY(!shown.current->selectFirst());
    shown.current->groups()->openAll();
    QCOMPARE(shown.open().size(), 3);
    QCOMPARE(shown.marked(), u"k004"_s);
}

CONSOLE_TEST(QApplication, TestGroupTree)

} // namespace tst_grouptree

#include "tst_grouptree.moc"
