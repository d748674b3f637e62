// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/fonts.h"
#include "support/testcase.h"

#include <QApplication>
#include <QLabel>

namespace tst_fonts {

/// Fonts have their size in points or in pixels, as the desktop says it.
class TestFonts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void inPoints();
    void inPixels();
    void widgetsInPixels();
};

void TestFonts::inPoints()
{
    QFont text;
    text.setPointSizeF(20);
    QCOMPARE(gui::fixedFontBeside(text).pointSizeF(), 19.0);
    QCOMPARE(gui::resized(text, 150).pointSizeF(), 30.0);
}

void TestFonts::inPixels()
{
    QFont text;
    text.setPixelSize(20);
    QCOMPARE(gui::fixedFontBeside(text).pixelSize(), 19);
    QCOMPARE(gui::resized(text, 150).pixelSize(), 30);
    // Never so small that there is none.
    text.setPixelSize(1);
    QCOMPARE(gui::fixedFontBeside(text).pixelSize(), 1);
}

/// The application's own font, and what follows it.
void TestFonts::widgetsInPixels()
{
    const QFont before = QApplication::font();
    QFont text;
    text.setPixelSize(20);
    QLabel head;
    gui::scaleFont(head, 1.5);
    gui::setApplicationFont(text);
    QCOMPARE(head.font().pixelSize(), 30);
    QCOMPARE(QApplication::font().pixelSize(), 20);
    gui::setApplicationFont(gui::resized(text, 200));
    QCOMPARE(head.font().pixelSize(), 60);
    QCOMPARE(QApplication::font().pixelSize(), 40);
    gui::setApplicationFont(before);
}

CONSOLE_TEST(QApplication, TestFonts)

} // namespace tst_fonts

#include "tst_fonts.moc"
