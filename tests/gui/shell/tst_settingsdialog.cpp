// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/views.h"
#include "gui/look/fonts.h"
#include "gui/look/theme.h"
#include "gui/shell/settingsdialog.h"
#include "settings/settings.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace tst_settingsdialog {

using namespace Qt::StringLiterals;
using Proxy = settings::Settings::Proxy;
using Kind = Proxy::Kind;
using Thresholds = settings::Settings::Thresholds;

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
    settings::Settings settings{store};
    words::Language language;
    gui::Theme theme{*static_cast<QApplication *>(QCoreApplication::instance())};
    gui::SettingsDialog dialog{settings, language, theme, nullptr};
};

} // namespace

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
    void textSizeIsFollowedByAllText();
    void textSizeOfRows();
    void networkIsTaken();
    void proxyNeedsAHost();
    void openMarkIsSaidAndKept();
    void sshIsTaken();
    void wrongSshIsSaidAndKept();
    void usualAddressComesBack();
    void labelsStandBesideTheirFields();
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

void TestSettingsDialog::textSizeIsFollowedByAllText()
{
    const qreal usual = QApplication::font().pointSizeF();
    QWidget window;
    QLabel plain(&window);
    QLabel head(&window);
    QLabel fixed(&window);
    QLabel notFixed(&window);
    window.show();
    gui::scaleFont(head, 1.5);
    gui::setFixedFont(fixed);
    gui::setFixedFont(notFixed);
    gui::setFixedFont(notFixed, false);
    const qreal usualFixed = fixed.font().pointSizeF();
    Setup setup;
    auto *size = setup.widget<QSpinBox>(u"textSize"_s);
    QCOMPARE(size->value(), 100);
    size->setValue(200);
    QCOMPARE(setup.settings.textSize(), 200);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 2);
    QTRY_COMPARE(plain.font().pointSizeF(), usual * 2);
    QCOMPARE(head.font().pointSizeF(), usual * 3);
    QCOMPARE(head.font().weight(), QFont::DemiBold);
    QCOMPARE(fixed.font().pointSizeF(), usualFixed * 2);
    QTRY_COMPARE(notFixed.font().pointSizeF(), usual * 2);
    QCOMPARE(setup.widget<QLabel>(u"lookHead"_s)->font().pointSizeF(), usual * 2 * 1.1);
    // What is made from now on too.
    QLabel later;
    gui::scaleFont(later, 0.9, QFont::Normal);
    QCOMPARE(later.font().pointSizeF(), usual * 2 * 0.9);
    size->setValue(75);
    QTRY_COMPARE(plain.font().pointSizeF(), usual * 0.75);
    QCOMPARE(later.font().pointSizeF(), usual * 0.75 * 0.9);
    size->setValue(100);
    QTRY_COMPARE(plain.font().pointSizeF(), usual);
    QCOMPARE(head.font().pointSizeF(), usual * 1.5);
    QCOMPARE(fixed.font().pointSizeF(), usualFixed);
}

void TestSettingsDialog::textSizeOfRows()
{
    Setup setup;
    QStandardItemModel model(3, 1);
    QTableView table;
    table.setModel(&model);
    gui::prepareTable(table, {});
    QTreeView tree;
    tree.setModel(&model);
    gui::prepareTree(tree, {}, 0);
    table.show();
    tree.show();
    const int header = table.horizontalHeader()->sizeHint().height();
    QCOMPARE(table.rowHeight(0), gui::tableRow);
    QCOMPARE(tree.visualRect(model.index(0, 0)).height(), gui::tableRow);
    setup.theme.setTextSize(200);
    const int high = QFontMetrics(QApplication::font()).height() + 8;
    QVERIFY(high > gui::tableRow);
    QTRY_COMPARE(table.rowHeight(0), high);
    QTRY_COMPARE(tree.visualRect(model.index(0, 0)).height(), high);
    QVERIFY(table.horizontalHeader()->sizeHint().height() > header);
    setup.theme.setTextSize(100);
    QTRY_COMPARE(table.rowHeight(0), gui::tableRow);
    QTRY_COMPARE(tree.visualRect(model.index(0, 0)).height(), gui::tableRow);
}

void TestSettingsDialog::networkIsTaken()
{
    Setup setup;
    setup.dialog.showSection(u"network"_s);
    QCOMPARE(setup.widget<QSpinBox>(u"requests"_s)->value(), 6);
    setup.type(u"requests"_s, 2);
    QCOMPARE(setup.settings.requestsAtOnce(), 2);
    setup.choose(u"proxy"_s, 1);
    QCOMPARE(setup.settings.proxy().kind, Kind::None);
    QVERIFY(!setup.widget<QLineEdit>(u"host"_s)->isEnabled());
    setup.choose(u"proxy"_s, 0);
    QCOMPARE(setup.settings.proxy().kind, Kind::System);
    setup.settings.setRequestsAtOnce(4);
    QCOMPARE(setup.widget<QSpinBox>(u"requests"_s)->value(), 4);
    setup.settings.setProxy({Kind::Manual, u"other.example.se"_s, 81});
    QCOMPARE(setup.widget<QComboBox>(u"proxy"_s)->currentIndex(), 2);
    QCOMPARE(setup.widget<QLineEdit>(u"host"_s)->text(), u"other.example.se"_s);
    QCOMPARE(setup.widget<QSpinBox>(u"port"_s)->value(), 81);
}

void TestSettingsDialog::proxyNeedsAHost()
{
    Setup setup;
    setup.dialog.showSection(u"network"_s);
    auto *host = setup.widget<QLineEdit>(u"host"_s);
    auto *problem = setup.widget<QLabel>(u"proxyProblem"_s);
    setup.choose(u"proxy"_s, 1);
    setup.choose(u"proxy"_s, 2);
    QVERIFY(problem->text().startsWith(u"✕ The proxy needs a host name"_s));
    QCOMPARE(setup.settings.proxy().kind, Kind::None);
    // Another setting in between does not take the choice back.
    setup.settings.setAvatars(false);
    QCOMPARE(setup.widget<QComboBox>(u"proxy"_s)->currentIndex(), 2);
    QVERIFY(host->isEnabled());
    QTest::keyClicks(host, u"proxy.example.se"_s);
    QCOMPARE(problem->text(), QString());
    QCOMPARE(setup.settings.proxy(), (Proxy{Kind::Manual, u"proxy.example.se"_s, 8080}));
    setup.type(u"port"_s, 3128);
    QCOMPARE(setup.settings.proxy(), (Proxy{Kind::Manual, u"proxy.example.se"_s, 3128}));
    QTest::keyClicks(host, u" x"_s);
    QVERIFY(!problem->text().isEmpty());
    QCOMPARE(host->text(), u"proxy.example.se x"_s);
    QCOMPARE(setup.settings.proxy(), (Proxy{Kind::Manual, u"proxy.example.se"_s, 3128}));
}

void TestSettingsDialog::openMarkIsSaidAndKept()
{
    Setup setup;
    setup.dialog.showSection(u"ssh"_s);
    auto *terminal = setup.widget<QLineEdit>(u"terminal"_s);
    auto *example = setup.widget<QLabel>(u"example"_s);
    QTest::keyClicks(terminal, u"kitty --title \"My"_s);
    QVERIFY2(example->text().startsWith(u"✕ A quotation mark"_s), qPrintable(example->text()));
    QCOMPARE(setup.settings.ssh().terminal, u"kitty --title"_s);
    setup.settings.setAvatars(false);
    QCOMPARE(terminal->text(), u"kitty --title \"My"_s);
    QTest::keyClicks(terminal, u" own\""_s);
    QCOMPARE(setup.settings.ssh().terminal, u"kitty --title \"My own\""_s);
    QVERIFY(example->text().startsWith(u"For the server"_s));
}

void TestSettingsDialog::sshIsTaken()
{
    Setup setup;
    setup.dialog.showSection(u"ssh"_s);
    auto *pattern = setup.widget<QLineEdit>(u"pattern"_s);
    auto *example = setup.widget<QLabel>(u"example"_s);
    QCOMPARE(pattern->text(), QString());
    QCOMPARE(pattern->placeholderText(), u"{name}.cloudnet.cloud"_s);
    QCOMPARE(example->text(), u"For the server c1234: ssh c1234.cloudnet.cloud"_s);
    QTest::keyClicks(setup.widget<QLineEdit>(u"user"_s), u"www"_s);
    QTest::keyClicks(pattern, u"{name}.example.se"_s);
    QTest::keyClicks(setup.widget<QLineEdit>(u"terminal"_s), u"kitty --hold {command}"_s);
    QCOMPARE(setup.settings.ssh(),
             (settings::Settings::Ssh{u"www"_s, u"{name}.example.se"_s, u"kitty --hold {command}"_s}));
    QCOMPARE(example->text(), u"For the server c1234: ssh www@c1234.example.se"_s);
    setup.settings.setSsh({u"root"_s, u"{name}.se"_s, {}});
    QCOMPARE(setup.widget<QLineEdit>(u"user"_s)->text(), u"root"_s);
    QCOMPARE(pattern->text(), u"{name}.se"_s);
    QCOMPARE(setup.widget<QLineEdit>(u"terminal"_s)->text(), QString());
}

void TestSettingsDialog::wrongSshIsSaidAndKept()
{
    Setup setup;
    setup.dialog.showSection(u"ssh"_s);
    auto *user = setup.widget<QLineEdit>(u"user"_s);
    auto *pattern = setup.widget<QLineEdit>(u"pattern"_s);
    auto *example = setup.widget<QLabel>(u"example"_s);
    QTest::keyClicks(user, u"-l"_s);
    QVERIFY(example->text().startsWith(u"✕ A user is"_s));
    QCOMPARE(setup.settings.ssh(), settings::Settings::Ssh());
    setup.settings.setAvatars(false);
    QCOMPARE(user->text(), u"-l"_s);
    user->clear();
    QTest::keyClicks(user, u"www"_s);
    QTest::keyClicks(pattern, u"-{name}"_s);
    QVERIFY(example->text().startsWith(u"✕ The address must be a host name"_s));
    QCOMPARE(setup.settings.ssh(), (settings::Settings::Ssh{u"www"_s, u"{name}.cloudnet.cloud"_s, {}}));
    QCOMPARE(pattern->text(), u"-{name}"_s);
}

void TestSettingsDialog::usualAddressComesBack()
{
    Setup setup;
    setup.dialog.showSection(u"ssh"_s);
    auto *pattern = setup.widget<QLineEdit>(u"pattern"_s);
    QTest::keyClicks(pattern, u"a.se"_s);
    QCOMPARE(setup.settings.ssh().pattern, u"a.se"_s);
    QCOMPARE(setup.widget<QLabel>(u"example"_s)->text(),
             u"For the server c1234: ssh a.se\nWithout {name} every server has this same address."_s);
    pattern->selectAll();
    QTest::keyClick(pattern, Qt::Key_Delete);
    QCOMPARE(setup.settings.ssh().pattern, u"{name}.cloudnet.cloud"_s);
    QCOMPARE(pattern->text(), QString());
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
        QCOMPARE(compared, 15);
    }
    setup.theme.setTextSize(100);
}

CONSOLE_TEST(QApplication, TestSettingsDialog)

} // namespace tst_settingsdialog

#include "tst_settingsdialog.moc"
