// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/rowdelegate.h"
#include "support/testcase.h"
#include "tables/roles.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

namespace tst_rowdelegate {

using namespace Qt::StringLiterals;

/// What a cell draws beside its text.
class TestRowDelegate : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatTellsRowsApartIsDrawnBehind();
};

void TestRowDelegate::whatTellsRowsApartIsDrawnBehind()
{
    QStandardItemModel model(1, 1);
    QTreeView view;
    view.setRootIsDecorated(false);
    view.setItemDelegate(new gui::RowDelegate(28, &view));
    view.setModel(&model);
    view.header()->setStretchLastSection(false);
    view.resize(400, 100);
    view.show();
    const auto drawn = [&view, &model](int width) {
        view.setColumnWidth(0, width);
        return view.viewport()->grab(view.visualRect(model.index(0, 0))).toImage();
    };
    const auto setCell = [&model](const QString &text, const QString &suffix) {
        model.item(0) ? void() : model.setItem(0, new QStandardItem);
        model.item(0)->setText(text);
        model.item(0)->setData(suffix, tables::SuffixRole);
    };
    setCell(u"www.a.se"_s, {});
    const QImage alone = drawn(300);
    const int wide = view.sizeHintForIndex(model.index(0, 0)).width();
    setCell(u"www.a.se"_s, u"c1297"_s);
    const QImage told = drawn(300);
    QVERIFY(alone != told);
    QVERIFY(view.sizeHintForIndex(model.index(0, 0)).width() > wide);
    // The text itself stands as it stood.
    const int text = view.fontMetrics().horizontalAdvance(u"www.a.s"_s);
    QCOMPARE(told.copy(0, 0, text, told.height()), alone.copy(0, 0, text, alone.height()));
    // Where there is no room for both, the text is cut, not what tells it from others.
    const QString longer = QString(u"www."_s).repeated(40);
    setCell(longer, u"c1297"_s);
    const QImage first = drawn(140);
    setCell(longer, u"c1298"_s);
    QVERIFY(drawn(140) != first);
}

CONSOLE_TEST(QApplication, TestRowDelegate)

} // namespace tst_rowdelegate

#include "tst_rowdelegate.moc"
