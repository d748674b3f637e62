// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/columnmemory.h"
#include "gui/lists/tabletest.h"
#include "gui/look/theme.h"
#include "support/testcase.h"

#include <QMenu>

namespace tst_columnmemory {

using namespace Qt::StringLiterals;
using gui::ColumnLayout;
using tabletest::Shown;
using tabletest::Store;

namespace {

const QList<QByteArray> ids{"key", "text", "number", "more"};
const ColumnLayout usual{{0, 1, 2, 3}, {3}, {}, 0, Qt::AscendingOrder};

} // namespace

/// How columns stand, and that they stand so again: for this account, this table, and nothing that a person did not do.
class TestColumnMemory : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAndBack();
    void damaged_data();
    void damaged();
    void newColumnHasItsPlace();
    void keptForTableAndAccount();
    void handSizes();
    void windowSizesAreNoChoice();
    void stretchedUntilSized();
    void narrowWindow();
    void leastWidth();
    void mostWidth();
    void comeAndGoWithTheRoom();
    void widthsFollowTheText();
    void sortIsKept();
    void onlyOneIsLeft();
    void treeKeepsItsFirst();
    void shownIsWideEnough();
    void resetForgets();
    void savedOnceAndAtTheEnd();
    void menuFollows();
};

void TestColumnMemory::bytesAndBack()
{
    const ColumnLayout layout{{2, 0, 3, 1}, {0}, {{2, 333}}, 2, Qt::DescendingOrder, true};
    const QByteArray bytes = gui::columnLayoutBytes(layout, ids);
    QVERIFY(bytes.contains("\"number\""));
    QCOMPARE(gui::columnLayoutFrom(bytes, ids, usual), layout);
    QCOMPARE(gui::columnLayoutFrom({}, ids, usual), usual);
}

void TestColumnMemory::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ColumnLayout>("layout");
    const auto add = [](const char *name, const QByteArray &bytes, const ColumnLayout &layout = usual) {
        QTest::newRow(name) << bytes << layout;
    };
    add("no JSON", "\x00\xff{[");
    add("cut off", "{\"columns\":[{\"id\":\"te");
    add("an array", "[1,2]");
    add("columns are no list", "{\"columns\":{\"id\":3},\"sort\":[],\"descending\":\"yes\"}");
    add("entries are no objects", "{\"columns\":[1,null,\"text\",[]]}");
    add("only unknown columns", "{\"columns\":[{\"id\":\"gone\",\"shown\":true}],\"sort\":\"gone\"}");
    add("all hidden", "{\"columns\":[{\"id\":\"key\",\"shown\":false},{\"id\":\"text\",\"shown\":false},"
                      "{\"id\":\"number\",\"shown\":false},{\"id\":\"more\",\"shown\":false}]}");
    add("twice", "{\"columns\":[{\"id\":\"text\",\"width\":90},{\"id\":\"text\",\"width\":50},{\"id\":\"key\"}]}",
        {{1, 2, 3, 0}, {3}, {{1, 90}}, 0, Qt::AscendingOrder});
    add("mad widths",
        "{\"columns\":[{\"id\":\"key\",\"width\":-5},{\"id\":\"text\",\"width\":1e300},{\"id\":\"number\",\"width\":1},"
        "{\"id\":\"more\",\"width\":99999}]}",
        {{0, 1, 2, 3}, {3}, {{2, 20}, {3, 4000}}, 0, Qt::AscendingOrder});
    add("a newer program's",
        "{\"version\":9,\"frozen\":2,\"columns\":[{\"id\":\"more\",\"shown\":true,\"pin\":1},{\"id\":\"later\"},"
        "{\"id\":\"key\"},{\"id\":\"text\"},{\"id\":\"number\"}],\"sort\":\"number\",\"descending\":true}",
        {{3, 0, 1, 2}, {}, {}, 2, Qt::DescendingOrder, true});
}

void TestColumnMemory::damaged()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ColumnLayout, layout);
    const ColumnLayout read = gui::columnLayoutFrom(bytes, ids, usual);
    QCOMPARE(read.order, layout.order);
    QCOMPARE(read.hidden, layout.hidden);
    QCOMPARE(read.widths, layout.widths);
    QCOMPARE(read, layout);
    // The real header takes it.
    Store store;
    store.settings.setColumns(u"test"_s, bytes);
    Shown<QTableView> shown(store.settings);
    QVERIFY(!shown.headers().isEmpty());
}

void TestColumnMemory::newColumnHasItsPlace()
{
    // Kept when the table had neither text nor more.
    const QByteArray bytes =
        gui::columnLayoutBytes({{1, 0}, {}, {}, 0, Qt::AscendingOrder}, {QByteArray("key"), QByteArray("number")});
    const ColumnLayout read = gui::columnLayoutFrom(bytes, ids, usual);
    QCOMPARE(read.order, (QList<int>{2, 3, 0, 1}));
    QCOMPARE(read.hidden, QSet<int>{3});
}

void TestColumnMemory::keptForTableAndAccount()
{
    Store store;
    store.settings.setAccount(u"one"_s);
    {
        Shown<QTableView> shown(store.settings);
        QCOMPARE(shown.headers(), (QStringList{u"Key"_s, u"Text"_s, u"Number"_s, u"More"_s}));
        shown.header->moveSection(3, 0);
        shown.action(u"Text"_s)->trigger();
        shown.drag(0, 35);
        QCOMPARE(shown.header->sectionSize(0), 155);
    }
    {
        Shown<QTableView> again(store.settings);
        QCOMPARE(again.headers(), (QStringList{u"More"_s, u"Key"_s, u"Number"_s}));
        QCOMPARE(again.header->sectionSize(0), 155);
    }
    {
        Shown<QTableView> other(store.settings, u"other"_s);
        QCOMPARE(other.headers(), (QStringList{u"Key"_s, u"Text"_s, u"Number"_s, u"More"_s}));
    }
    store.settings.setAccount(u"two"_s);
    Shown<QTableView> foreign(store.settings);
    QCOMPARE(foreign.headers(), (QStringList{u"Key"_s, u"Text"_s, u"Number"_s, u"More"_s}));
    QCOMPARE(foreign.header->sectionSize(0), 120);
}

void TestColumnMemory::handSizes()
{
    Shown<QTableView> shown;
    shown.drag(1, 40);
    QCOMPARE(shown.header->sectionSize(1), 190);
    // What fills the rest gave way; that is no choice.
    QCOMPARE(shown.header->length(), shown.header->viewport()->width());
    const QByteArray kept = shown.settings.columns(u"test"_s);
    QVERIFY2(kept.contains("\"id\":\"text\",\"shown\":true,\"width\":190"), kept.constData());
    QCOMPARE(kept.count("width"), 1);
}

void TestColumnMemory::windowSizesAreNoChoice()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    QCoreApplication::processEvents();
    QCOMPARE(shown.header->length(), shown.header->viewport()->width());
    const int before = shown.header->sectionSize(3);
    shown.view.resize(800, 300);
    QCoreApplication::processEvents();
    QCOMPARE(shown.header->sectionSize(3), before + 200);
    QCOMPARE(shown.header->length(), shown.header->viewport()->width());
    shown.view.resize(300, 300);
    QCoreApplication::processEvents();
    QVERIFY(store.settings.columns(u"test"_s).isEmpty());
}

void TestColumnMemory::stretchedUntilSized()
{
    Store store;
    {
        Shown<QTreeView> shown(store.settings);
        QCoreApplication::processEvents();
        QCOMPARE(shown.header->sectionSize(1), shown.header->viewport()->width() - 120 - 80 - 60);
        shown.drag(1, -100);
        const int chosen = shown.header->sectionSize(1);
        shown.view.resize(900, 300);
        QCoreApplication::processEvents();
        QCOMPARE(shown.header->sectionSize(1), chosen);
        shown.action(u"Reset columns"_s)->trigger();
        QCOMPARE(shown.header->length(), shown.header->viewport()->width());
        shown.drag(1, -90);
    }
    Shown<QTreeView> again(store.settings);
    QCoreApplication::processEvents();
    QVERIFY(again.header->length() != again.header->viewport()->width());
    // Hidden, it leaves the rest to the last one.
    again.action(u"Text"_s)->trigger();
    QCOMPARE(again.header->length(), again.header->viewport()->width());
    QCOMPARE(again.header->sectionSize(0), 120);
    QCOMPARE(again.header->sectionSize(2), 80);
}

void TestColumnMemory::narrowWindow()
{
    Shown<QTableView> shown;
    shown.view.resize(350, 300);
    QCoreApplication::processEvents();
    // 410 pixels of first widths in 350: the wide ones give way, but not below a width that dates and words need.
    QCOMPARE(shown.header->viewport()->width(), 350);
    QCOMPARE(shown.header->sectionSize(0), 100);
    QCOMPARE(shown.header->sectionSize(1), 109);
    QCOMPARE(shown.header->length(), 350);
    // Where they cannot fit, they keep their widths, and the table scrolls.
    shown.view.resize(100, 300);
    QCoreApplication::processEvents();
    QCOMPARE(shown.header->sectionSize(0), 120);
}

/// A column whose texts are nothing when they are cut keeps the room for them, in large text too.
void TestColumnMemory::leastWidth()
{
    Shown<QTableView> shown;
    shown.tools->setLeastWidth(1, 140);
    shown.view.resize(350, 300);
    QCoreApplication::processEvents();
    QCOMPARE(shown.header->sectionSize(1), 140);
    QCOMPARE(shown.header->sectionSize(0), 100);
    gui::Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
    theme.setTextSize(200);
    QTRY_COMPARE(shown.header->sectionSize(1), 280);
    theme.setTextSize(100);
    QTRY_COMPARE(shown.header->sectionSize(1), 140);
}

/// In a wide window the column that fills the rest takes so much and no more: the last one has what is left.
void TestColumnMemory::mostWidth()
{
    Shown<QTreeView> shown;
    shown.tools->setMostWidth(1, 300);
    shown.view.resize(500, 300);
    // 260 pixels of the others leave less than that.
    QTRY_COMPARE(shown.header->sectionSize(1), 240);
    QCOMPARE(shown.header->sectionSize(3), 60);
    shown.view.resize(1200, 300);
    QTRY_COMPARE(shown.header->length(), 1200);
    QCOMPARE(shown.header->sectionSize(0), 120);
    QCOMPARE(shown.header->sectionSize(1), 300);
    QVERIFY(shown.header->sectionSize(3) > 400);
    // Not beyond what a person gave the last one.
    shown.drag(3, -50);
    const int given = shown.header->sectionSize(3);
    QTRY_COMPARE(shown.header->length(), shown.header->viewport()->width());
    QCOMPARE(shown.header->sectionSize(3), given);
    QVERIFY(shown.header->sectionSize(1) > 300);
}

/// Where there is room columns come that are not usual, where there is none some go: until the person says which.
void TestColumnMemory::comeAndGoWithTheRoom()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.tools->setByRoom({}, {2, 1});
    const auto at = [&shown](int width) {
        shown.view.resize(width, 300);
        QCoreApplication::processEvents();
        return shown.headers();
    };
    QCOMPARE(at(600), (QStringList{u"Key"_s, u"Text"_s, u"Number"_s, u"More"_s}));
    QCOMPARE(at(270), (QStringList{u"Key"_s, u"Text"_s, u"More"_s}));
    QVERIFY(!shown.action(u"Number"_s)->isChecked());
    QCOMPARE(at(180), (QStringList{u"Key"_s, u"More"_s}));
    QCOMPARE(at(600), (QStringList{u"Key"_s, u"Text"_s, u"Number"_s, u"More"_s}));
    QVERIFY(shown.action(u"Number"_s)->isChecked());
    QVERIFY(store.settings.columns(u"test"_s).isEmpty());
    // Chosen, they stay; also in the next run.
    QCOMPARE(at(270), (QStringList{u"Key"_s, u"Text"_s, u"More"_s}));
    shown.action(u"Number"_s)->trigger();
    QCOMPARE(shown.headers(), (QStringList{u"Key"_s, u"Text"_s, u"Number"_s, u"More"_s}));
    QCOMPARE(at(180), (QStringList{u"Key"_s, u"Text"_s, u"Number"_s, u"More"_s}));
    QTRY_VERIFY(store.settings.columns(u"test"_s).contains("chosen"));
    shown.action(u"Reset columns"_s)->trigger();
    QCOMPARE(shown.headers(), (QStringList{u"Key"_s, u"More"_s}));
}

/// Those of a hand as well; back at the usual size all is as it was.
void TestColumnMemory::widthsFollowTheText()
{
    Shown<QTableView> shown;
    shown.view.resize(1200, 300);
    shown.drag(1, 40);
    const auto widths = [&shown] {
        QList<int> all;
        for (int column = 0; column < 3; ++column)
            all.append(shown.header->sectionSize(column));
        return all;
    };
    QCOMPARE(widths(), (QList<int>{120, 190, 80}));
    const QByteArray kept = shown.settings.columns(u"test"_s);
    gui::Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
    theme.setTextSize(200);
    QTRY_COMPARE(widths(), (QList<int>{240, 380, 160}));
    QCOMPARE(shown.settings.columns(u"test"_s), kept);
    // What is sized now is as wide as it is drawn.
    shown.drag(2, 21);
    QCOMPARE(widths(), (QList<int>{240, 380, 181}));
    theme.setTextSize(100);
    QTRY_COMPARE(widths(), (QList<int>{120, 190, 91}));
}

void TestColumnMemory::sortIsKept()
{
    Store store;
    {
        Shown<QTableView> shown(store.settings);
        shown.table->setRows({{u"a"_s, {}, 2}, {u"b"_s, {}, 10}, {u"c"_s, {}, 1}});
        const int x = shown.header->sectionViewportPosition(2) + 20;
        QTest::mouseClick(shown.header->viewport(), Qt::LeftButton, {}, {x, 5});
        QTest::mouseClick(shown.header->viewport(), Qt::LeftButton, {}, {x, 5});
        QCOMPARE(shown.model.sortColumn(), 2);
        QCOMPARE(shown.model.sortOrder(), Qt::DescendingOrder);
    }
    Shown<QTableView> again(store.settings);
    again.table->setRows({{u"a"_s, {}, 2}, {u"b"_s, {}, 10}, {u"c"_s, {}, 1}});
    QCOMPARE(again.model.index(0, 2).data().toString(), u"10"_s);
    QCOMPARE(again.model.index(2, 2).data().toString(), u"1"_s);
    QCOMPARE(again.header->sortIndicatorSection(), 2);
}

void TestColumnMemory::onlyOneIsLeft()
{
    Shown<QTableView> shown;
    for (const QString &name : {u"Text"_s, u"Number"_s, u"Key"_s})
        shown.action(name)->trigger();
    QCOMPARE(shown.headers(), QStringList{u"More"_s});
    QVERIFY(!shown.action(u"More"_s)->isEnabled());
    QVERIFY(shown.action(u"Key"_s)->isEnabled());
    shown.action(u"Key"_s)->trigger();
    QVERIFY(shown.action(u"More"_s)->isEnabled());
}

void TestColumnMemory::treeKeepsItsFirst()
{
    Store store;
    store.settings.setColumns(u"test"_s,
                              "{\"columns\":[{\"id\":\"number\"},{\"id\":\"key\",\"shown\":false},{\"id\":\"text\"}]}");
    Shown<QTreeView> shown(store.settings);
    QCOMPARE(shown.headers(), (QStringList{u"Key"_s, u"Number"_s, u"More"_s, u"Text"_s}));
    QVERIFY(!shown.header->isFirstSectionMovable());
    QVERIFY(!shown.action(u"Key"_s)->isEnabled());
    QVERIFY(shown.action(u"Key"_s)->isChecked());
}

void TestColumnMemory::shownIsWideEnough()
{
    Shown<QTableView> shown;
    shown.table->setRows({{u"a"_s, QString(60, u'W'), 1}});
    shown.action(u"Text"_s)->trigger();
    shown.action(u"Text"_s)->trigger();
    QCOMPARE(shown.header->sectionSize(1), 320);
}

void TestColumnMemory::resetForgets()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.header->moveSection(0, 2);
    shown.action(u"Text"_s)->trigger();
    shown.view.sortByColumn(2, Qt::DescendingOrder);
    QTRY_VERIFY(!store.settings.columns(u"test"_s).isEmpty());
    shown.action(u"Reset columns"_s)->trigger();
    QCOMPARE(shown.headers(), (QStringList{u"Key"_s, u"Text"_s, u"Number"_s, u"More"_s}));
    QCOMPARE(shown.model.sortColumn(), 0);
    QTRY_VERIFY(store.settings.columns(u"test"_s).isEmpty());
}

void TestColumnMemory::savedOnceAndAtTheEnd()
{
    Store store;
    {
        Shown<QTableView> shown(store.settings);
        shown.action(u"Text"_s)->trigger();
        QVERIFY(store.settings.columns(u"test"_s).isEmpty());
    }
    QVERIFY(!store.settings.columns(u"test"_s).isEmpty());
}

void TestColumnMemory::menuFollows()
{
    Shown<QTableView> shown;
    QVERIFY(shown.action(u"Text"_s)->isChecked());
    shown.action(u"Text"_s)->trigger();
    QVERIFY(!shown.action(u"Text"_s)->isChecked());
    // The header's own context menu is the menu of the action.
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), shown.view.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(shown.header->viewport(), &event);
    QTRY_VERIFY(shown.tools->columnsAction()->menu()->isVisible());
    shown.tools->columnsAction()->menu()->close();
}

CONSOLE_TEST(QApplication, TestColumnMemory)

} // namespace tst_columnmemory

#include "tst_columnmemory.moc"
