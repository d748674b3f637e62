// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/fieldhint.h"
#include "gui/lists/filterbox.h"
#include "gui/lists/tabletest.h"
#include "models/recordtable.h"
#include "support/testcase.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tst_filterbox {

using namespace Qt::StringLiterals;
using tabletest::rows;

namespace {

/// A window with a box over a table with the columns key, text, number and more.
struct Setup
{
    Setup()
    {
        model.setTable(table.get());
        table->setRows(rows(0, 30));
        view.setModel(&model);
        box.setModel(&model);
        box.setView(&view);
        box.setHint(u"Filter"_s);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&other);
        layout->addWidget(&box);
        layout->addWidget(&view);
        window.resize(600, 400);
        window.show();
        window.activateWindow();
        other.setFocus();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
    }

    const gui::FieldHint *hint() const { return window.findChild<gui::FieldHint *>(u"fieldHint"_s); }
    /// What is hinted; null for nothing.
    QString hinted() const { return hint() && hint()->isVisible() ? hint()->text() : QString(); }
    /// What is said of fields that are none; null for nothing.
    QString said() const
    {
        const auto *label = box.findChild<QLabel *>(u"unknownFields"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void type(const QString &text) const
    {
        line->setFocus(Qt::TabFocusReason);
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    std::unique_ptr<tables::Table<tabletest::Row>> table = tabletest::makeTable();
    tables::ArrangedModel model;
    QWidget window;
    QLineEdit other;
    gui::FilterBox box;
    QTableView view;
    QLineEdit *line = box.findChild<QLineEdit *>();
};

} // namespace

/// What a filter says to who types in it.
class TestFilterBox : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreShownWhereOneTypes()
    {
        Setup setup;
        QCOMPARE(setup.hinted(), QString());
        setup.line->setFocus(Qt::ShortcutFocusReason);
        QTRY_COMPARE(setup.hinted(), u"Fields: key:  text:  number:  more:"_s);
        // It lies over what is below and moves nothing, within the window.
        QVERIFY(setup.window.rect().contains(setup.hint()->geometry()));
        QVERIFY(setup.hint()->y() >= setup.box.geometry().bottom());
        QVERIFY(setup.hint()->testAttribute(Qt::WA_TransparentForMouseEvents));
        // Just above the rows: what stands between them and the filter is not covered.
        QCOMPARE(setup.hint()->geometry().bottom() + 1, setup.view.viewport()->mapTo(&setup.window, QPoint(0, 0)).y());
        QTest::keyClicks(setup.line, u"n"_s);
        QCOMPARE(setup.hinted(), u"Fields: number:"_s);
        QTest::keyClicks(setup.line, u"o"_s);
        QCOMPARE(setup.hinted(), QString());
        setup.type(u"k001 -T"_s);
        QCOMPARE(setup.hinted(), u"Fields: text:"_s);
        QTest::keyClicks(setup.line, u"ext:1"_s);
        QCOMPARE(setup.hinted(), QString());
        // In the midst of a word no field begins.
        setup.type(u"number"_s);
        QTest::keyClick(setup.line, Qt::Key_Home);
        QCOMPARE(setup.hinted(), QString());
    }

    /// The counts and the word beside them give way to what is typed.
    void whatIsTypedIsNotCut()
    {
        Setup setup;
        setup.window.resize(280, 400);
        const auto *clear = setup.box.findChild<QPushButton *>();
        const auto *counts = setup.box.findChild<QLabel *>(u"filterCounts"_s);
        const auto isWhole = [&setup] { return setup.line->cursorPositionAt({32, setup.line->height() / 2}) <= 1; };
        setup.type(u"text"_s);
        QVERIFY(counts->isVisible());
        QCOMPARE(clear->text(), u"Clear"_s);
        setup.type(u"no such text at all"_s);
        QVERIFY(isWhole());
        QVERIFY(counts->isVisible());
        QCOMPARE(clear->text(), QString());
        setup.type(u"no such text in any row at all"_s);
        QVERIFY(isWhole());
        QVERIFY(!counts->isVisible());
        QVERIFY(clear->isVisible());
        QCOMPARE(clear->accessibleName(), u"Clear the filter"_s);
    }

    void hintKeepsOffTheRows()
    {
        Setup setup;
        setup.window.resize(180, 400);
        setup.line->setFocus(Qt::ShortcutFocusReason);
        QTRY_VERIFY(!setup.hinted().isNull());
        // Lines as there is room for, and it ends where that is not enough for all of it.
        QVERIFY(setup.hint()->height() < 3 * setup.hint()->fontMetrics().height());
        QVERIFY(setup.hinted().endsWith(u'…'));
        QVERIFY(setup.window.rect().contains(setup.hint()->geometry()));
        const QModelIndex first = setup.model.index(0, 0);
        const int top = setup.view.viewport()->mapTo(&setup.window, setup.view.visualRect(first).topLeft()).y();
        QVERIFY2(setup.hint()->geometry().bottom() < top, qPrintable(QString::number(top)));
        // Where there is nothing to filter nothing is said.
        setup.other.setFocus();
        setup.table->setRows({});
        setup.line->setFocus(Qt::ShortcutFocusReason);
        QCoreApplication::processEvents();
        QCOMPARE(setup.hinted(), QString());
    }

    /// While a sentence stands below the line.
    void whatStandsBesideStays()
    {
        Setup setup;
        auto *outer = static_cast<QVBoxLayout *>(setup.window.layout());
        outer->removeWidget(&setup.box);
        auto *row = new QGridLayout;
        auto *beside = new QPushButton(u"beside"_s, &setup.window);
        auto *below = new QPushButton(u"below"_s, &setup.window);
        row->addWidget(&setup.box, 0, 0);
        row->addWidget(beside, 0, 1);
        row->addWidget(below, 1, 0);
        outer->insertLayout(1, row);
        const auto middle = [](const QWidget &widget) {
            return widget.mapTo(widget.window(), widget.rect().center()).y();
        };
        QTRY_VERIFY(qAbs(middle(*beside) - middle(*setup.line)) <= 4);
        setup.type(u"fubar:x"_s);
        QTRY_VERIFY(!setup.said().isNull());
        QTRY_VERIFY2(qAbs(middle(*beside) - middle(*setup.line)) <= 4,
                     qPrintable(u"%1 %2"_s.arg(middle(*beside)).arg(middle(*setup.line))));
        QVERIFY(below->width() > 200);
    }

    /// What stands beside the rows, such as the details of one, is another's.
    void hintIsNoWiderThanTheRows()
    {
        Setup setup;
        auto *outer = static_cast<QVBoxLayout *>(setup.window.layout());
        auto *beside = new QWidget(&setup.window);
        auto *row = new QHBoxLayout;
        outer->removeWidget(&setup.view);
        row->addWidget(&setup.view);
        row->addWidget(beside);
        beside->setFixedWidth(620);
        outer->removeWidget(&setup.box);
        auto *above = new QHBoxLayout;
        above->addWidget(&setup.box);
        above->addSpacing(630);
        outer->addLayout(above);
        outer->addLayout(row);
        setup.window.resize(800, 400);
        setup.line->setFocus(Qt::ShortcutFocusReason);
        QTRY_VERIFY(!setup.hinted().isNull());
        QTRY_VERIFY(setup.hint()->geometry().right() < beside->geometry().left());
        QVERIFY(setup.hinted().endsWith(u'…'));
        // Where a sentence stands in for the rows as well.
        setup.view.hide();
        QTest::keyClicks(setup.line, u"t"_s);
        QTRY_COMPARE(setup.hinted(), u"Fields: text:"_s);
    }

    /// A high head, whose words stand at its foot, is covered at its top.
    void hintLiesWhereItIsTold()
    {
        Setup setup;
        setup.view.horizontalHeader()->setFixedHeight(120);
        setup.box.setView(&setup.view, gui::FieldHint::Over::Top);
        setup.line->setFocus(Qt::ShortcutFocusReason);
        QTRY_COMPARE(setup.hint() ? setup.hint()->y() : -1, setup.view.mapTo(&setup.window, QPoint(0, 0)).y());
        setup.box.setView(&setup.view, gui::FieldHint::Over::Foot);
        QTest::keyClicks(setup.line, u"n"_s);
        QCOMPARE(setup.hint()->geometry().bottom() + 1, setup.view.viewport()->mapTo(&setup.window, QPoint(0, 0)).y());
    }

    void hintGoesWithTheFocus()
    {
        Setup setup;
        setup.type(u"te"_s);
        QCOMPARE(setup.hinted(), u"Fields: text:"_s);
        setup.other.setFocus();
        QCOMPARE(setup.hinted(), QString());
        // Text that comes by itself is typed by nobody.
        setup.line->setText(u"n"_s);
        QCOMPARE(setup.hinted(), QString());
        // One that hides the list can be sent away before the filter is left.
        setup.line->clear();
        setup.line->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(!setup.hinted().isNull());
        QTest::keyClick(setup.line, Qt::Key_Escape);
        QCOMPARE(setup.hinted(), QString());
        QVERIFY(setup.line->hasFocus());
        setup.type(u"te"_s);
        setup.box.hide();
        QCOMPARE(setup.hinted(), QString());
    }

    void unknownFieldIsSaid()
    {
        Setup setup;
        const int width = setup.line->width();
        setup.type(u"txet:5"_s);
        QCOMPARE(setup.said(), u"⚠ No such field: txet. Searching for it as text."_s);
        QVERIFY(setup.line->accessibleDescription().startsWith(setup.said()));
        QCOMPARE(setup.line->width(), width);
        QCOMPARE(setup.model.shownCount(), 0);
        // It stays after one has gone on to the list, and goes with its cause.
        setup.other.setFocus();
        QVERIFY(!setup.said().isNull());
        setup.type(u"text:5"_s);
        QCOMPARE(setup.said(), QString());
        QVERIFY(!setup.line->accessibleDescription().contains(u"txet"_s));
        QCOMPARE(setup.model.shownCount(), 3);
        setup.type(u"a:b -kye:x key:x c:d a:e"_s);
        QCOMPARE(setup.said(), u"⚠ No such field: kye. Searching for it as text."_s);
        setup.line->clear();
        QCOMPARE(setup.said(), QString());
    }

    void fieldOfAnyTableIsKnown()
    {
        Setup setup;
        const auto records = models::makeRecordTable();
        tables::ArrangedModel second;
        second.setTable(records.get());
        setup.box.addModel(&second);
        setup.type(u"ttl:60 more:x"_s);
        QCOMPARE(setup.said(), QString());
        setup.type(u"tlt:60 more:x"_s);
        QCOMPARE(setup.said(), u"⚠ No such field: tlt. Searching for it as text."_s);
        setup.type(u"t"_s);
        QCOMPARE(setup.hinted(), u"Fields: text:  type:  ttl:"_s);
    }

    void findsTheEmptyOnesAndExcludes()
    {
        Setup setup;
        QList<tabletest::Row> some = rows(0, 3);
        some[1].text.clear();
        setup.table->setRows(some);
        setup.type(u"text:"_s);
        QCOMPARE(setup.model.shownCount(), 1);
        QCOMPARE(setup.model.index(0, 0).data().toString(), u"k001"_s);
        setup.type(u"text:\"\""_s);
        QCOMPARE(setup.model.shownCount(), 1);
        setup.type(u"-text:"_s);
        QCOMPARE(setup.model.shownCount(), 2);
        setup.type(u"-k001 -number:2"_s);
        QCOMPARE(setup.model.shownCount(), 1);
        QCOMPARE(setup.model.index(0, 0).data().toString(), u"k000"_s);
    }
};

CONSOLE_TEST(QApplication, TestFilterBox)

} // namespace tst_filterbox

#include "tst_filterbox.moc"
