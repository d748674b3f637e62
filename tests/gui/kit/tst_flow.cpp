// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/flow.h"
#include "support/testcase.h"

#include <QApplication>
#include <QSet>
#include <QWidget>

namespace tst_flow {

/// Widgets in a line, and in more lines where they do not fit in one.
class TestFlow : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreThoseItIsLaidOutIn_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("rows");
        QTest::newRow("all") << 318 << 1;
        QTest::newRow("two") << 317 << 2;
        QTest::newRow("just two") << 209 << 2;
        QTest::newRow("one each") << 208 << 3;
        QTest::newRow("each its own width") << 100 << 3;
    }

    void rowsAreThoseItIsLaidOutIn()
    {
        QFETCH(int, width);
        QFETCH(int, rows);
        QWidget window;
        auto *flow = new gui::Flow(Qt::AlignLeft);
        flow->setSpacing(9);
        window.setLayout(flow);
        const QList<int> widths{100, 100, 100};
        QList<QWidget *> parts;
        for (const int wide : widths) {
            parts.append(new QWidget(&window));
            parts.last()->setFixedSize(wide, 20);
            flow->addWidget(parts.last());
        }
        flow->setGeometry(QRect(0, 0, width, 200));
        QSet<int> tops;
        for (const QWidget *part : parts)
            tops.insert(part->y());
        QCOMPARE(tops.size(), rows);
        QCOMPARE(flow->rowsFor(widths, width), rows);
    }

    /// What is wider than a row goes on in the next.
    void wideOnesCountForSeveral()
    {
        gui::Flow flow(Qt::AlignLeft);
        flow.setSpacing(10);
        QCOMPARE(flow.rowsFor({}, 100), 0);
        QCOMPARE(flow.rowsFor({100}, 100), 1);
        QCOMPARE(flow.rowsFor({101}, 100), 2);
        QCOMPARE(flow.rowsFor({250, 30}, 100), 4);
        QCOMPARE(flow.rowsFor({30, 250}, 100), 4);
    }
};

CONSOLE_TEST(QApplication, TestFlow)

} // namespace tst_flow

#include "tst_flow.moc"
