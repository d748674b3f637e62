// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/colours.h"
#include "gui/look/theme.h"
#include "gui/shell/navigation.h"
#include "support/testcase.h"

#include <QApplication>
#include <QImage>
#include <QTest>

namespace tst_navigation {

using namespace Qt::StringLiterals;

namespace {

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                ++count;
        }
    }
    return count;
}

} // namespace

/// The counts in the navigation: what asks for action is coloured, told in words, and never cuts a title.
class TestNavigation : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatAsksForActionIsAPill_data();
    void whatAsksForActionIsAPill();
    void isSpoken();
    void titlesFit();
};

void TestNavigation::whatAsksForActionIsAPill_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << static_cast<int>(gui::Appearance::Light);
    QTest::newRow("dark") << static_cast<int>(gui::Appearance::Dark);
}

void TestNavigation::whatAsksForActionIsAPill()
{
    QFETCH(int, appearance);
    gui::Navigation navigation;
    navigation.setPalette(gui::paletteFor(static_cast<gui::Appearance>(appearance)));
    navigation.addEntry(u"expiry"_s);
    navigation.resize(200, 100);
    const QColor ground = gui::coloursFor(navigation.palette()).badGround;
    navigation.setEntry(0, u"Expiry"_s, 3, true);
    QVERIFY(pixelsOf(navigation.grab().toImage(), ground) > 100);
    navigation.setEntry(0, u"Expiry"_s, 3, false);
    QCOMPARE(pixelsOf(navigation.grab().toImage(), ground), 0);
    navigation.setEntry(0, u"Expiry"_s, -1, true);
    QCOMPARE(pixelsOf(navigation.grab().toImage(), ground), 0);
}

void TestNavigation::isSpoken()
{
    gui::Navigation navigation;
    navigation.addEntry(u"expiry"_s);
    const auto spoken = [&navigation] { return navigation.item(0)->data(Qt::AccessibleTextRole).toString(); };
    navigation.setEntry(0, u"Expiry"_s, 3, true);
    QCOMPARE(spoken(), u"Expiry, 3 need(s) attention"_s);
    navigation.setEntry(0, u"Expiry"_s, 3);
    QCOMPARE(spoken(), u"Expiry, 3"_s);
    navigation.setEntry(0, u"Expiry"_s, -1, true);
    QCOMPARE(spoken(), u"Expiry"_s);
}

void TestNavigation::titlesFit()
{
    gui::Navigation navigation;
    navigation.addEntry(u"expiry"_s);
    navigation.setEntry(0, u"Utgångsdatum"_s, 128, true);
    QFont bold = navigation.font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    // Icon and margins besides.
    QVERIFY(navigation.sizeHint().width() >=
            metrics.horizontalAdvance(u"Utgångsdatum"_s) + metrics.horizontalAdvance(u"128"_s) + 70);
    const int before = navigation.sizeHint().width();
    navigation.setEntry(0, u"Utgångsdatum som är längre"_s, 128, true);
    QVERIFY(navigation.sizeHint().width() > before);
}

CONSOLE_TEST(QApplication, TestNavigation)

} // namespace tst_navigation

#include "tst_navigation.moc"
