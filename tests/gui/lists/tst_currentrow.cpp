// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/currentrow.h"
#include "gui/lists/filterbox.h"
#include "gui/lists/views.h"
#include "models/arrangedmodel.h"
#include "models/domaintable.h"
#include "support/testcase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tst_currentrow {

using namespace Qt::StringLiterals;

namespace {

QList<api::Domain> domains(const QStringList &names)
{
    QList<api::Domain> list;
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

    QString shown() const { return view.currentIndex().data(models::KeyRole).toString(); }

    std::unique_ptr<models::Table<api::Domain>> table = models::makeDomainTable();
    models::ArrangedModel model;
    QTableView view;
    gui::CurrentRow *current = nullptr;
};

} // namespace

/// The row a person looks at, through filters and refreshes; and copying from a view.
class TestCurrentRow : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void filterDoesNotMoveIt();
    void neighbourOfAFilteredRowCanBeChosen();
    void filterLeadsToItsFirstRow();
    void refreshDoesNotMoveIt();
    void removedRowKeepsItsKey();
    void personMovesIt();
    void awaitedRowIsGoneTo();
    void copyIsTabSeparated();
};

void TestCurrentRow::filterDoesNotMoveIt()
{
    Setup setup;
    setup.current->select(u"b.se"_s);
    QSignalSpy moved(setup.current, &gui::CurrentRow::moved);
    setup.model.setFilter(u"c.se"_s);
    QCOMPARE(setup.current->key(), u"b.se"_s);
    setup.model.setFilter({});
    QCOMPARE(setup.shown(), u"b.se"_s);
    QCOMPARE(moved.size(), 0);
}

void TestCurrentRow::neighbourOfAFilteredRowCanBeChosen()
{
    Setup setup;
    setup.current->select(u"b.se"_s);
    QSignalSpy moved(setup.current, &gui::CurrentRow::moved);
    // The view's own current row would be the neighbour now, unseen by anybody.
    setup.model.setFilter(u"c.se"_s);
    QVERIFY(!setup.view.currentIndex().isValid());
    const QModelIndex only = setup.model.index(0, 0);
    QTest::mouseClick(setup.view.viewport(), Qt::LeftButton, {}, setup.view.visualRect(only).center());
    QCOMPARE(moved.size(), 1);
    QCOMPARE(setup.current->key(), u"c.se"_s);
    QVERIFY(setup.view.selectionModel()->isRowSelected(0));
}

void TestCurrentRow::filterLeadsToItsFirstRow()
{
    Setup setup;
    gui::FilterBox box(&setup.view);
    box.setModel(&setup.model);
    box.setView(&setup.view);
    setup.current->select(u"a.se"_s);
    auto *line = box.findChild<QLineEdit *>();
    line->setText(u"c.se"_s);
    QCOMPARE(setup.current->key(), u"a.se"_s);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(setup.current->key(), u"c.se"_s);
    // A row that is shown stays the one looked at.
    line->setText(u"se"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(setup.current->key(), u"c.se"_s);
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

void TestCurrentRow::copyIsTabSeparated()
{
    Setup setup;
    setup.view.selectAll();
    QVERIFY(gui::copySelected(setup.view));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), u"Domain\tCustomer\tRegistrar\tCreated\tExpires"_s);
    QCOMPARE(lines.at(2), u"b.se\t\treg istrar\t\t"_s);
    setup.current->select(u"c.se"_s);
    QVERIFY(gui::copyCurrentCell(setup.view));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"c.se"_s);
}

CONSOLE_TEST(QApplication, TestCurrentRow)

} // namespace tst_currentrow

#include "tst_currentrow.moc"
