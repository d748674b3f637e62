// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/accessstage.h"
#include "gui/look/fonts.h"

#include <QApplication>
#include <QHeaderView>

namespace tst_accesscells {

using namespace accessstage;

/// What a cell of the matrix leads to, and where it stands.
class TestAccessCells : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsInNoListIsNoLink();
    void largerTextCoversNoRow();
};

/// Who has access still and is not in the list of people any more has no page: a name, and no link.
void TestAccessCells::whoIsInNoListIsNoLink()
{
    AccessStage stage;
    stage.fill();
    stage.visit();
    const auto isLink = [&stage](const QString &label) {
        for (const gui::ValueText *value : stage.page->findChildren<gui::ValueText *>()) {
            if (value->isVisible() && value->accessibleName() == label)
                return value->focusPolicy() == Qt::StrongFocus;
        }
        qFatal("no such fact");
    };
    QCOMPARE(stage.fact(u"Person"_s), u"Ali"_s);
    QVERIFY(isLink(u"Person"_s));
    QVERIFY(stage.action(u"Go to person"_s)->isEnabled());
    stage.tell(Kind::Users, {}, QList<api::User>{user(8, u"Bo"_s, u"Shop AB"_s)});
    QTRY_VERIFY(!stage.action(u"Go to person"_s)->isEnabled());
    QCOMPARE(stage.fact(u"Person"_s), u"Ali"_s);
    QVERIFY(!isLink(u"Person"_s));
    QCOMPARE(stage.action(u"Go to person"_s)->whatsThis(), u"The person is not in the list of people."_s);
    QVERIFY(isLink(u"Server"_s));
}

/// Text that becomes larger while the matrix is shown makes room for its headers.
void TestAccessCells::largerTextCoversNoRow()
{
    const QFont usual = QApplication::font();
    AccessStage stage;
    stage.fill();
    stage.visit();
    const auto covers = [&stage] {
        const QTableView &view = stage.matrixView();
        return view.horizontalHeader()->geometry().bottom() >= view.viewport()->geometry().top() ||
               view.verticalHeader()->geometry().right() >= view.viewport()->geometry().left();
    };
    QVERIFY(!covers());
    const int before = stage.matrixView().horizontalHeader()->defaultSectionSize();
    gui::setApplicationFont(gui::resized(usual, 200));
    QTRY_VERIFY(stage.matrixView().horizontalHeader()->defaultSectionSize() > before);
    QVERIFY(!covers());
    gui::setApplicationFont(usual);
    QTRY_COMPARE(stage.matrixView().horizontalHeader()->defaultSectionSize(), before);
    QVERIFY(!covers());
}

CONSOLE_TEST(QApplication, TestAccessCells)

} // namespace tst_accesscells

#include "tst_accesscells.moc"
