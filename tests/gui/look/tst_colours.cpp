// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/colours.h"
#include "gui/look/contrast.h"
#include "gui/look/theme.h"
#include "support/testcase.h"

#include <QApplication>
#include <QTest>

namespace tst_colours {

using namespace Qt::StringLiterals;

/// The colours that are told by number: whether what is read can be read.
class TestColours : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void coloursAreReadable();
    void appearancesHaveNames();
};

void TestColours::coloursAreReadable()
{
    for (gui::Appearance appearance : {gui::Appearance::Light, gui::Appearance::Dark}) {
        const QPalette palette = gui::paletteFor(appearance);
        const gui::Colours &colours = gui::coloursFor(palette);
        for (const QColor &ground :
             {palette.color(QPalette::Window), palette.color(QPalette::Base), palette.color(QPalette::Highlight)}) {
            for (const QColor &text : {palette.color(QPalette::Text), colours.muted, colours.accent, colours.good,
                                       colours.warning, colours.bad})
                QVERIFY2(contrastOf(ground, text) >= 4.5, qPrintable(ground.name() + u' ' + text.name()));
        }
        QVERIFY(contrastOf(colours.accent, colours.onAccent) >= 4.5);
        QVERIFY(contrastOf(palette.color(QPalette::ToolTipBase), palette.color(QPalette::ToolTipText)) >= 4.5);
        QVERIFY(contrastOf(colours.warningGround, palette.color(QPalette::Text)) >= 4.5);
        QVERIFY(contrastOf(colours.badGround, palette.color(QPalette::Text)) >= 4.5);
    }
}

void TestColours::appearancesHaveNames()
{
    for (const gui::Appearance appearance : {gui::Appearance::System, gui::Appearance::Light, gui::Appearance::Dark})
        QCOMPARE(gui::appearanceOf(gui::appearanceName(appearance)), appearance);
    for (const QString &other : {QString(), u"Dark"_s, u"purple"_s})
        QCOMPARE(gui::appearanceOf(other), gui::Appearance::System);
}

CONSOLE_TEST(QApplication, TestColours)

} // namespace tst_colours

#include "tst_colours.moc"
