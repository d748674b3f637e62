// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/settingssetup.h"
#include "support/testcase.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QStackedWidget>

namespace tst_settingsdialog {

using namespace Qt::StringLiterals;
using settingstest::Setup;
using Thresholds = settings::Settings::Thresholds;

/// What is chosen in the settings is effective at once, and what is wrong is said.
class TestSettingsDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsSet();
    void thresholdsAreTaken();
    void wrongThresholdsAreSaidAndKept();
    void otherSettingsDoNotTouchWhatIsTyped();
    void choicesAreEffectiveAtOnce();
    void languageAndAppearance();
    void followsChangesFromElsewhere();
    void sectionsByKeyboard();
    void labelsStandBesideTheirFields();
    void onlyWhatScrollsIsAStop();
    void fieldsInOneColumn();
    void noDeadSpace();
    void growsWithTheText();
};

void TestSettingsDialog::showsWhatIsSet()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings::Settings settings(store);
    settings.setThresholds({3, 14, 60});
    settings.setAvatars(false);
    settings.setMailLanguage(u"en"_s);
    settings.setCsv({u'\t', false});
    words::Language language;
    gui::Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
    const gui::SettingsDialog dialog(settings, language, theme, nullptr);
    QCOMPARE(dialog.findChild<QSpinBox *>(u"urgent"_s)->value(), 3);
    QCOMPARE(dialog.findChild<QSpinBox *>(u"soon"_s)->value(), 14);
    QCOMPARE(dialog.findChild<QSpinBox *>(u"inSight"_s)->value(), 60);
    QVERIFY(!dialog.findChild<QCheckBox *>(u"avatars"_s)->isChecked());
    QCOMPARE(dialog.findChild<QComboBox *>(u"mailLanguage"_s)->currentText(), u"English"_s);
    QCOMPARE(dialog.findChild<QComboBox *>(u"separator"_s)->currentText(), u"Tab"_s);
    QVERIFY(!dialog.findChild<QCheckBox *>(u"byteOrderMark"_s)->isChecked());
}

void TestSettingsDialog::thresholdsAreTaken()
{
    Setup setup;
    QSignalSpy changed(&setup.settings, &settings::Settings::changed);
    setup.type(u"urgent"_s, 10);
    QCOMPARE(setup.settings.thresholds(), (Thresholds{10, 30, 90}));
    setup.type(u"inSight"_s, 120);
    QCOMPARE(setup.settings.thresholds(), (Thresholds{10, 30, 120}));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(setup.widget<QLabel>(u"problem"_s)->text(), QString());
}

void TestSettingsDialog::wrongThresholdsAreSaidAndKept()
{
    Setup setup;
    auto *problem = setup.widget<QLabel>(u"problem"_s);
    auto *urgent = setup.widget<QSpinBox>(u"urgent"_s);
    urgent->setValue(30);
    QVERIFY(problem->text().startsWith(u"✕ “Soon” must be more days than “Urgent”."_s));
    QCOMPARE(setup.settings.thresholds(), Thresholds{});
    urgent->setValue(45);
    QCOMPARE(urgent->value(), 45);
    // Mending it at another box takes all that was typed.
    setup.widget<QSpinBox>(u"soon"_s)->setValue(95);
    QVERIFY(problem->text().startsWith(u"✕ “Upcoming” must be more days than “Soon”."_s));
    QCOMPARE(setup.settings.thresholds(), Thresholds{});
    setup.widget<QSpinBox>(u"inSight"_s)->setValue(180);
    QCOMPARE(problem->text(), QString());
    QCOMPARE(setup.settings.thresholds(), (Thresholds{45, 95, 180}));
}

void TestSettingsDialog::otherSettingsDoNotTouchWhatIsTyped()
{
    Setup setup;
    setup.widget<QSpinBox>(u"urgent"_s)->setValue(45);
    setup.widget<QCheckBox>(u"avatars"_s)->click();
    QVERIFY(!setup.settings.avatars());
    QCOMPARE(setup.widget<QSpinBox>(u"urgent"_s)->value(), 45);
    setup.language.use(u"sv"_s);
    QCoreApplication::processEvents();
    QCOMPARE(setup.widget<QSpinBox>(u"urgent"_s)->value(), 45);
    QVERIFY(!setup.widget<QLabel>(u"problem"_s)->text().isEmpty());
    setup.language.use(u"en"_s);
}

void TestSettingsDialog::choicesAreEffectiveAtOnce()
{
    Setup setup;
    setup.choose(u"mailLanguage"_s, 1);
    QCOMPARE(setup.settings.mailLanguage(), u"en"_s);
    setup.choose(u"separator"_s, 1);
    QCOMPARE(setup.settings.csv(), (settings::Settings::Csv{u',', true}));
    setup.widget<QCheckBox>(u"byteOrderMark"_s)->click();
    QCOMPARE(setup.settings.csv(), (settings::Settings::Csv{u',', false}));
    setup.choose(u"separator"_s, 2);
    QCOMPARE(setup.settings.csv(), (settings::Settings::Csv{u'\t', false}));
    setup.widget<QCheckBox>(u"avatars"_s)->click();
    QVERIFY(!setup.settings.avatars());
    setup.widget<QCheckBox>(u"avatars"_s)->click();
    QVERIFY(setup.settings.avatars());
}

void TestSettingsDialog::languageAndAppearance()
{
    Setup setup;
    setup.language.use(u"en"_s);
    setup.choose(u"language"_s, 0);
    QCOMPARE(setup.language.code(), u"sv"_s);
    QCOMPARE(setup.settings.language(), u"sv"_s);
    QCOMPARE(setup.widget<QComboBox>(u"language"_s)->currentText(), u"Svenska"_s);
    setup.choose(u"language"_s, 1);
    QCOMPARE(setup.language.code(), u"en"_s);
    setup.choose(u"appearance"_s, 2);
    QCOMPARE(setup.theme.appearance(), gui::Appearance::Dark);
    QCOMPARE(setup.settings.appearance(), u"dark"_s);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    setup.choose(u"appearance"_s, 1);
    QCOMPARE(setup.theme.appearance(), gui::Appearance::Light);
}

void TestSettingsDialog::followsChangesFromElsewhere()
{
    Setup setup;
    setup.settings.setThresholds({1, 2, 3});
    QCOMPARE(setup.widget<QSpinBox>(u"inSight"_s)->value(), 3);
    setup.settings.setMailLanguage(u"en"_s);
    QCOMPARE(setup.widget<QComboBox>(u"mailLanguage"_s)->currentText(), u"English"_s);
    setup.language.use(u"sv"_s);
    QCOMPARE(setup.widget<QComboBox>(u"language"_s)->currentText(), u"Svenska"_s);
    setup.theme.apply(gui::Appearance::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(setup.widget<QComboBox>(u"appearance"_s)->currentIndex(), 2);
    setup.theme.apply(gui::Appearance::Light);
    setup.language.use(u"en"_s);
}

void TestSettingsDialog::sectionsByKeyboard()
{
    Setup setup;
    auto *sections = setup.widget<QListWidget>(u"sections"_s);
    QCOMPARE(sections->count(), gui::SettingsDialog::sections().size());
    sections->setFocus();
    QVERIFY(setup.widget<QComboBox>(u"appearance"_s)->isVisible());
    QVERIFY(!setup.widget<QLineEdit>(u"pattern"_s)->isVisible());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(sections, Qt::Key_Down);
    QCOMPARE(sections->currentItem()->text(), u"SSH"_s);
    QVERIFY(!setup.widget<QComboBox>(u"appearance"_s)->isVisible());
    QVERIFY(setup.widget<QLineEdit>(u"pattern"_s)->isVisible());
    for (int number = 0; number < sections->count(); ++number) {
        QVERIFY(!sections->item(number)->text().isEmpty());
        setup.dialog.showSection(gui::SettingsDialog::sections().at(number));
        QCOMPARE(sections->currentRow(), number);
        QCOMPARE(setup.widget<QStackedWidget>(u"pages"_s)->currentIndex(), number);
    }
    setup.dialog.showSection(u"no such"_s);
    QCOMPARE(sections->currentRow(), static_cast<int>(sections->count()) - 1);
}

void TestSettingsDialog::labelsStandBesideTheirFields()
{
    Setup setup;
    for (const int percent : {100, 200}) {
        setup.theme.setTextSize(percent);
        int compared = 0;
        for (const QString &section : gui::SettingsDialog::sections()) {
            setup.dialog.showSection(section);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            const QList<QLabel *> labels = setup.dialog.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (!label->isVisible() || !label->buddy())
                    continue;
                ++compared;
                QCOMPARE(label->geometry().center().y(), label->buddy()->geometry().center().y());
                QVERIFY(label->buddy()->height() >= label->buddy()->sizeHint().height());
            }
        }
        QCOMPARE(compared, 21);
    }
    setup.theme.setTextSize(100);
}

/// A section that is shown as a whole is no stop of its own.
void TestSettingsDialog::onlyWhatScrollsIsAStop()
{
    Setup setup;
    auto *area = setup.dialog.findChild<QScrollArea *>(u"scroll"_s);
    const QScrollBar *bar = area->verticalScrollBar();
    QTRY_COMPARE(bar->maximum(), 0);
    QCOMPARE(area->focusPolicy(), Qt::NoFocus);
    area->setMinimumHeight(0);
    setup.dialog.setMinimumHeight(0);
    setup.dialog.setFixedHeight(180);
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(area->focusPolicy(), Qt::StrongFocus);
}

/// All fields of all sections are equally wide and begin at one place.
void TestSettingsDialog::fieldsInOneColumn()
{
    Setup setup;
    auto *sections = setup.dialog.findChild<QListWidget *>();
    QSet<int> widths;
    QSet<int> starts;
    int seen = 0;
    for (int section = 0; section < sections->count(); ++section) {
        sections->setCurrentRow(section);
        QCoreApplication::processEvents();
        for (const QWidget *field : setup.dialog.findChildren<QWidget *>()) {
            const bool isField = qobject_cast<const QComboBox *>(field) ||
                                 qobject_cast<const QAbstractSpinBox *>(field) ||
                                 (qobject_cast<const QLineEdit *>(field) &&
                                  !qobject_cast<const QAbstractSpinBox *>(field->parentWidget()));
            if (!isField || !field->isVisible())
                continue;
            ++seen;
            widths.insert(field->width());
            starts.insert(field->mapTo(&setup.dialog, QPoint()).x());
        }
    }
    QCOMPARE(seen, 21);
    QCOMPARE(widths.size(), 1);
    QCOMPARE(starts.size(), 1);
}

/// As high as the list of sections and the highest of them need.
void TestSettingsDialog::noDeadSpace()
{
    Setup setup;
    QCoreApplication::processEvents();
    QCOMPARE(setup.dialog.height(), setup.dialog.minimumHeight());
    QVERIFY2(setup.dialog.height() < 360, qPrintable(QString::number(setup.dialog.height())));
}

/// As wide as its fields need it in larger text, chosen here or before: nothing is to be scrolled sideways.
void TestSettingsDialog::growsWithTheText()
{
    Setup setup;
    // Which fits into the test's small screen.
    setup.language.use(u"en"_s);
    auto *area = setup.widget<QScrollArea>(u"scroll"_s);
    const auto isWhole = [&setup, area] {
        for (const QString &section : gui::SettingsDialog::sections()) {
            setup.dialog.showSection(section);
            QCoreApplication::processEvents();
            if (area->horizontalScrollBar()->maximum() > 0)
                return false;
        }
        return true;
    };
    QTRY_VERIFY(isWhole());
    setup.widget<QSpinBox>(u"textSize"_s)->setValue(125);
    QTRY_VERIFY(isWhole());
    gui::SettingsDialog later(setup.settings, setup.language, setup.theme, nullptr);
    later.show();
    QCoreApplication::processEvents();
    QCOMPARE(later.findChild<QScrollArea *>(u"scroll"_s)->horizontalScrollBar()->maximum(), 0);
    setup.widget<QSpinBox>(u"textSize"_s)->setValue(100);
}

CONSOLE_TEST(QApplication, TestSettingsDialog)

} // namespace tst_settingsdialog

#include "tst_settingsdialog.moc"
