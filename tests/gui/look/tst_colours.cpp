// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/colours.h"
#include "gui/look/theme.h"
#include "support/testcase.h"

#include <QApplication>
#include <QTest>

#include <cmath>

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
    const auto light = [](const QColor &c) {
        const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const double x = light(a);
        const double y = light(b);
        return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
    };
    for (gui::Appearance appearance : {gui::Appearance::Light, gui::Appearance::Dark}) {
        const QPalette palette = gui::paletteFor(appearance);
        const gui::Colours &colours = gui::coloursFor(palette);
        for (const QColor &ground :
             {palette.color(QPalette::Window), palette.color(QPalette::Base), palette.color(QPalette::Highlight)}) {
            for (const QColor &text : {palette.color(QPalette::Text), colours.muted, colours.accent, colours.good,
                                       colours.warning, colours.bad})
                QVERIFY2(contrast(ground, text) >= 4.5, qPrintable(ground.name() + u' ' + text.name()));
        }
        QVERIFY(contrast(colours.accent, colours.onAccent) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::ToolTipBase), palette.color(QPalette::ToolTipText)) >= 4.5);
        QVERIFY(contrast(colours.warningGround, palette.color(QPalette::Text)) >= 4.5);
        QVERIFY(contrast(colours.badGround, palette.color(QPalette::Text)) >= 4.5);
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
