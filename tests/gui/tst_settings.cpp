// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings.h"
#include "gui/theme.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

/// What is remembered, and that a damaged file stops nothing.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembered();
    void damagedFile();
    void coloursAreReadable();
};

void TestSettings::remembered()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"s.ini"_s);
    {
        QSettings store(file, QSettings::IniFormat);
        gui::Settings settings(store);
        QVERIFY(settings.language().isEmpty());
        settings.setLanguage(u"sv"_s);
        settings.setAppearance(u"dark"_s);
        settings.setServerGrouping(u"type"_s);
        settings.setLayout(u"window"_s, "state");
    }
    QSettings store(file, QSettings::IniFormat);
    const gui::Settings settings(store);
    QCOMPARE(settings.language(), u"sv"_s);
    QCOMPARE(gui::appearanceOf(settings.appearance()), gui::Appearance::Dark);
    QCOMPARE(settings.serverGrouping(), u"type"_s);
    QCOMPARE(settings.layout(u"window"_s), QByteArray("state"));
}

void TestSettings::damagedFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"s.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("00ff") + "[[[=\n%%%language\nlanguage=@Invalid(");
    file.close();
    QSettings store(file.fileName(), QSettings::IniFormat);
    const gui::Settings settings(store);
    QCOMPARE(gui::appearanceOf(settings.appearance()), gui::Appearance::System);
}

void TestSettings::coloursAreReadable()
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

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
