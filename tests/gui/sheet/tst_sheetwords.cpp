// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet/sheetstage.h"
#include "words/language.h"

#include <QApplication>

namespace tst_sheetwords {

using namespace Qt::StringLiterals;
using sheetstage::Open;
using sheetstage::valuesOf;

/// In which language a sheet begins, and since when it knows.
class TestSheetWords : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsInTheWindowsLanguage();
    void saysSinceWhenTheAccountIsKnown();
};

void TestSheetWords::beginsInTheWindowsLanguage()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings::Settings settings(store);
    words::Language language;
    for (const QString &code : {u"en"_s, u"sv"_s}) {
        language.use(code);
        settings.setMailLanguage(code == "sv"_L1 ? u"en"_s : u"sv"_s);
        const gui::SheetDialog dialog({.values = valuesOf(1), .changes = {}, .today = QDate(2026, 11, 30)}, settings,
                                      nullptr);
        QCOMPARE(dialog.findChild<QComboBox *>(u"language"_s)->currentData().toString(), code);
        QTRY_VERIFY(dialog.isReady());
    }
}

void TestSheetWords::saysSinceWhenTheAccountIsKnown()
{
    words::Language language;
    language.use(u"sv"_s);
    Open sheet(1);
    const auto told = [&sheet](const QDate &opened, const QList<store::Change> &changes) {
        sheet.settings.setKnownSince(opened);
        const gui::SheetDialog dialog({.values = valuesOf(1), .changes = changes, .today = QDate(2026, 11, 30)},
                                      sheet.settings, nullptr);
        [&] { QTRY_VERIFY(dialog.isReady()); }();
        return QString::fromUtf8(dialog.sheetText().html);
    };
    QVERIFY(told({2026, 11, 20}, {}).contains(u"Inget har ändrats sedan 2026-11-20."_s));
    QVERIFY(told({2026, 10, 20}, {}).contains(u"Inget har ändrats den här månaden."_s));
    // What came from another computer is known from before.
    store::Change other{.kind = u"instance"_s, .object = u"c9"_s};
    other.since = QDateTime(QDate(2026, 10, 1), QTime(12, 0)).toUTC();
    other.seen = QDateTime(QDate(2026, 10, 2), QTime(12, 0)).toUTC();
    QVERIFY(told({2026, 11, 20}, {other}).contains(u"Inget har ändrats den här månaden."_s));
}

CONSOLE_TEST(QApplication, TestSheetWords)

} // namespace tst_sheetwords

#include "tst_sheetwords.moc"
