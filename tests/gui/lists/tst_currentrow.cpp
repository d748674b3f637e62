// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/currentrow.h"
#include "gui/lists/filterbox.h"
#include "gui/lists/views.h"
#include "models/domaintable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tst_currentrow {

using namespace Qt::StringLiterals;

namespace {

QList<models::DomainRow> domains(const QStringList &names)
{
    QList<models::DomainRow> list;
    for (const QString &name : names) {
        api::Domain domain;
        domain.name = name;
        domain.registrar = u"reg\tistrar"_s;
        list.append(domain);
    }
    return list;
}

struct Setup
{
    Setup()
    {
        model.setTable(table.get());
        current = new gui::CurrentRow(view, model, &view);
        gui::prepareTable(view, {});
        view.sortByColumn(0, Qt::AscendingOrder);
        table->setRows(domains({u"a.se"_s, u"b.se"_s, u"c.se"_s}));
        view.show();
    }

    QStringList selected() const
    {
        QStringList keys;
        const QModelIndexList rows = view.selectionModel()->selectedRows();
        for (const QModelIndex &index : rows)
            keys.append(index.data(tables::KeyRole).toString());
        keys.sort();
        return keys;
    }
    QString shown() const { return view.currentIndex().data(tables::KeyRole).toString(); }

    std::unique_ptr<tables::Table<models::DomainRow>> table = models::makeDomainTable();
    tables::ArrangedModel model;
    QTableView view;
    gui::CurrentRow *current = nullptr;
};

} // namespace

/// The row a person looks at, through filters and refreshes; and copying from a view.
class TestCurrentRow : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void filterHidesIt();
    void filterHidesAll();
    void standInCanBeChosen();
    void filterLeadsToItsFirstRow();
    void severalAreNoRow();
    void hiddenOfSeveralAreKnown();
    void refreshDoesNotMoveIt();
    void removedRowKeepsItsKey();
    void personMovesIt();
    void awaitedRowIsGoneTo();
    void hiddenRowIsAskedFor();
    void copyIsTabSeparated();
};

void TestCurrentRow::filterHidesIt()
{
    Setup setup;
    setup.current->select(u"b.se"_s);
    QSignalSpy moved(setup.current, &gui::CurrentRow::moved);
    QSignalSpy chosen(setup.current, &gui::CurrentRow::chosen);
    // The first row that is shown stands in, and is marked.
    setup.model.setFilter(u"c.se"_s);
    QCOMPARE(setup.current->key(), u"c.se"_s);
    QCOMPARE(setup.shown(), u"c.se"_s);
    QVERIFY(setup.view.selectionModel()->isRowSelected(0));
    QVERIFY(setup.current->isStandIn());
    QCOMPARE(moved.size(), 1);
    setup.model.setFilter({});
    QCOMPARE(setup.current->key(), u"b.se"_s);
    QCOMPARE(setup.shown(), u"b.se"_s);
    QCOMPARE(setup.view.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(moved.size(), 2);
    // Nobody went anywhere.
    QCOMPARE(chosen.size(), 0);
}

void TestCurrentRow::filterHidesAll()
{
    Setup setup;
    setup.current->select(u"b.se"_s);
    setup.model.setFilter(u"nobody"_s);
    QCOMPARE(setup.current->look(), gui::CurrentRow::Look::Nothing);
    QCOMPARE(setup.current->key(), QString());
    // Nor does what is to be come back to change.
    QCOMPARE(setup.current->placeKey(), u"b.se"_s);
    setup.model.setFilter({});
    QCOMPARE(setup.current->key(), u"b.se"_s);
}

void TestCurrentRow::standInCanBeChosen()
{
    Setup setup;
    setup.current->select(u"b.se"_s);
    QSignalSpy chosen(setup.current, &gui::CurrentRow::chosen);
    setup.model.setFilter(u"c.se"_s);
    const QModelIndex only = setup.model.index(0, 0);
    QTest::mouseClick(setup.view.viewport(), Qt::LeftButton, {}, setup.view.visualRect(only).center());
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!setup.current->isStandIn());
    setup.model.setFilter({});
    QCOMPARE(setup.current->key(), u"c.se"_s);
}

void TestCurrentRow::filterLeadsToItsFirstRow()
{
    QWidget window;
    Setup setup;
    setup.view.setParent(&window);
    gui::FilterBox box(&window);
    box.setModel(&setup.model);
    box.setView(&setup.view);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    setup.current->select(u"a.se"_s);
    auto *line = box.findChild<QLineEdit *>();
    line->setFocus();
    line->setText(u"c.se"_s);
    QVERIFY(setup.current->isStandIn());
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(setup.current->key(), u"c.se"_s);
    QVERIFY(!setup.current->isStandIn());
    // A row that is shown stays the one looked at.
    line->setFocus();
    line->setText(u"se"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(setup.current->key(), u"c.se"_s);
    setup.view.setParent(nullptr);
}

void TestCurrentRow::severalAreNoRow()
{
    Setup setup;
    setup.current->select(u"a.se"_s);
    QTest::keyClick(&setup.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(setup.current->look(), gui::CurrentRow::Look::Several);
    QCOMPARE(setup.current->key(), QString());
    QCOMPARE(setup.current->placeKey(), u"b.se"_s);
    // Of several that a filter hides those are left that are shown.
    setup.model.setFilter(u"a.se"_s);
    QCOMPARE(setup.current->key(), u"a.se"_s);
    setup.model.setFilter(u"c.se"_s);
    QCOMPARE(setup.current->key(), u"c.se"_s);
    // All of them come back.
    setup.model.setFilter({});
    QCOMPARE(setup.current->look(), gui::CurrentRow::Look::Several);
    QCOMPARE(setup.selected(), (QStringList{u"a.se"_s, u"b.se"_s}));
    QCOMPARE(setup.shown(), u"b.se"_s);
    // A link, the finder or Back to one of them: it alone is marked, and so acted on.
    setup.current->select(u"a.se"_s);
    QCOMPARE(setup.selected(), QStringList{u"a.se"_s});
    QCOMPARE(setup.current->look(), gui::CurrentRow::Look::Row);
    QCOMPARE(setup.shown(), u"a.se"_s);
    setup.view.clearSelection();
    QCOMPARE(setup.current->look(), gui::CurrentRow::Look::Nothing);
    QVERIFY(!setup.current->isUntouched());
}

void TestCurrentRow::hiddenOfSeveralAreKnown()
{
    Setup setup;
    setup.table->setRows(domains({u"a.se"_s, u"b.se"_s, u"c.se"_s, u"d.se"_s, u"e.nu"_s}));
    setup.view.selectAll();
    QCOMPARE(setup.current->hiddenKeys(), QStringList());
    setup.model.setFilter(u"e.nu"_s);
    QCOMPARE(setup.current->hiddenKeys(), (QStringList{u"a.se"_s, u"b.se"_s, u"c.se"_s, u"d.se"_s}));
    QCOMPARE(setup.current->key(), u"e.nu"_s);
    // One that is no longer in the account is not hidden by a filter.
    setup.table->setRows(domains({u"b.se"_s, u"c.se"_s, u"d.se"_s, u"e.nu"_s}));
    QCOMPARE(setup.current->hiddenKeys(), (QStringList{u"b.se"_s, u"c.se"_s, u"d.se"_s}));
    // Who looks for more and adds them goes on; who clicks one row begins anew.
    setup.table->setRows(domains({u"b.se"_s, u"c.se"_s, u"d.se"_s, u"e.nu"_s, u"f.nu"_s}));
    setup.model.setFilter(u"nu"_s);
    QTest::keyClick(&setup.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(setup.selected(), (QStringList{u"e.nu"_s, u"f.nu"_s}));
    QCOMPARE(setup.current->hiddenKeys().size(), 3);
    QSignalSpy asked(setup.current, &gui::CurrentRow::hiddenAsked);
    connect(setup.current, &gui::CurrentRow::hiddenAsked, &setup.view, [&] { setup.model.setFilter({}); });
    setup.current->showHidden();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(setup.selected(), (QStringList{u"b.se"_s, u"c.se"_s, u"d.se"_s, u"e.nu"_s, u"f.nu"_s}));
    QCOMPARE(setup.current->hiddenKeys(), QStringList());
    setup.current->showHidden();
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(&setup.view, Qt::Key_Up);
    QCOMPARE(setup.current->look(), gui::CurrentRow::Look::Row);
    setup.model.setFilter(u"nu"_s);
    QCOMPARE(setup.current->hiddenKeys(), QStringList());
}

void TestCurrentRow::refreshDoesNotMoveIt()
{
    Setup setup;
    setup.current->select(u"b.se"_s);
    QSignalSpy moved(setup.current, &gui::CurrentRow::moved);
    setup.table->setRows(domains({u"0.se"_s, u"b.se"_s, u"z.se"_s}));
    QCOMPARE(setup.shown(), u"b.se"_s);
    QCOMPARE(moved.size(), 0);
}

void TestCurrentRow::removedRowKeepsItsKey()
{
    Setup setup;
    setup.current->select(u"b.se"_s);
    QSignalSpy moved(setup.current, &gui::CurrentRow::moved);
    setup.table->setRows(domains({u"a.se"_s}));
    QCOMPARE(setup.current->key(), u"b.se"_s);
    QCOMPARE(moved.size(), 0);
    setup.table->setRows(domains({u"a.se"_s, u"b.se"_s}));
    QCOMPARE(setup.shown(), u"b.se"_s);
}

void TestCurrentRow::personMovesIt()
{
    Setup setup;
    QVERIFY(setup.current->selectFirst());
    QCOMPARE(setup.current->key(), u"a.se"_s);
    QSignalSpy moved(setup.current, &gui::CurrentRow::moved);
    setup.view.setFocus();
    QTest::keyClick(&setup.view, Qt::Key_Down);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(setup.current->key(), u"b.se"_s);
}

void TestCurrentRow::awaitedRowIsGoneTo()
{
    Setup setup;
    setup.current->select(u"x.se"_s);
    setup.table->setRows(domains({u"a.se"_s, u"x.se"_s}));
    QCOMPARE(setup.shown(), u"x.se"_s);
}

void TestCurrentRow::hiddenRowIsAskedFor()
{
    Setup setup;
    QSignalSpy hidden(setup.current, &gui::CurrentRow::hiddenAsked);
    setup.current->select(u"a.se"_s);
    setup.model.setFilter(u"c.se"_s);
    // One that was not asked for just now may stay hidden.
    QCOMPARE(hidden.size(), 0);
    connect(setup.current, &gui::CurrentRow::hiddenAsked, &setup.model, [&setup] { setup.model.setFilter({}); });
    setup.current->select(u"b.se"_s);
    QCOMPARE(hidden.size(), 1);
    QCOMPARE(setup.shown(), u"b.se"_s);
    setup.current->select(u"x.se"_s);
    setup.model.setFilter(u"c.se"_s);
    setup.table->setRows(domains({u"c.se"_s, u"x.se"_s}));
    QCOMPARE(hidden.size(), 2);
    QCOMPARE(setup.current->key(), u"x.se"_s);
}

void TestCurrentRow::copyIsTabSeparated()
{
    Setup setup;
    setup.view.selectAll();
    QVERIFY(gui::copySelected(setup.view));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), u"Domain\tCustomer\tRegistrar\tCreated\tExpires\tEmail\tMail servers\tSPF\tDMARC\tDKIM"_s);
    QCOMPARE(lines.at(2), u"b.se\t\treg istrar\t\t\tNot read\t\t\t\t"_s);
    setup.current->select(u"c.se"_s);
    QVERIFY(gui::copyCurrentCell(setup.view));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"c.se"_s);
}

CONSOLE_TEST(QApplication, TestCurrentRow)

} // namespace tst_currentrow

#include "tst_currentrow.moc"
