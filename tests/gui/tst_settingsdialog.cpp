// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language.h"
#include "gui/settings.h"
#include "gui/settingsdialog.h"
#include "gui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Thresholds = gui::Settings::Thresholds;

namespace {

struct Setup
{
    Setup() { dialog.show(); }

    template <typename Widget>
    Widget *widget(const QString &name)
    {
        return dialog.findChild<Widget *>(name);
    }

    /// Types into one of the boxes for days, as a person does.
    void type(const QString &name, int days)
    {
        auto *box = widget<QSpinBox>(name);
        box->selectAll();
        QTest::keyClicks(box, QString::number(days));
    }

    /// Chooses an item as a person does.
    void choose(const QString &name, int item)
    {
        auto *box = widget<QComboBox>(name);
        box->setFocus();
        while (box->currentIndex() != item)
            QTest::keyClick(box, box->currentIndex() < item ? Qt::Key_Down : Qt::Key_Up);
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    gui::Settings settings{store};
    gui::Language language;
    gui::Theme theme{*static_cast<QApplication *>(QCoreApplication::instance())};
    gui::SettingsDialog dialog{settings, language, theme, nullptr};
};

} // namespace

/// What is chosen in the settings is effective at once, and what is wrong is said.
class TestSettingsDialog : public QObject
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
};

void TestSettingsDialog::showsWhatIsSet()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    gui::Settings settings(store);
    settings.setThresholds({3, 14, 60});
    settings.setAvatars(false);
    settings.setMailLanguage(u"en"_s);
    settings.setCsv({u'\t', false});
    gui::Language language;
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
    QSignalSpy changed(&setup.settings, &gui::Settings::changed);
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
    QVERIFY(problem->text().startsWith(u"✕ “In sight” must be more days than “Soon”."_s));
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
    QCOMPARE(setup.settings.csv(), (gui::Settings::Csv{u',', true}));
    setup.widget<QCheckBox>(u"byteOrderMark"_s)->click();
    QCOMPARE(setup.settings.csv(), (gui::Settings::Csv{u',', false}));
    setup.choose(u"separator"_s, 2);
    QCOMPARE(setup.settings.csv(), (gui::Settings::Csv{u'\t', false}));
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

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
