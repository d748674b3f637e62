// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/settingssetup.h"
#include "support/testcase.h"

#include <QLabel>
#include <QLineEdit>

namespace tst_settingsconnections {

using namespace Qt::StringLiterals;
using settingstest::Setup;
using Proxy = settings::Settings::Proxy;
using Kind = Proxy::Kind;

/// The sections Network and SSH of the settings: what is typed is taken when it is right, and kept when it is wrong.
class TestSettingsConnections : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void networkIsTaken();
    void proxyNeedsAHost();
    void openMarkIsSaidAndKept();
    void sshIsTaken();
    void wrongSshIsSaidAndKept();
    void usualAddressComesBack();
};

void TestSettingsConnections::networkIsTaken()
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

void TestSettingsConnections::proxyNeedsAHost()
{
    Setup setup;
    setup.dialog.showSection(u"network"_s);
    auto *host = setup.widget<QLineEdit>(u"host"_s);
    auto *problem = setup.widget<QLabel>(u"proxyProblem"_s);
    setup.choose(u"proxy"_s, 1);
    setup.choose(u"proxy"_s, 2);
    QVERIFY(problem->text().startsWith(u"✕ The proxy needs a hostname"_s));
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

void TestSettingsConnections::openMarkIsSaidAndKept()
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

void TestSettingsConnections::sshIsTaken()
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

void TestSettingsConnections::wrongSshIsSaidAndKept()
{
    Setup setup;
    setup.dialog.showSection(u"ssh"_s);
    auto *user = setup.widget<QLineEdit>(u"user"_s);
    auto *pattern = setup.widget<QLineEdit>(u"pattern"_s);
    auto *example = setup.widget<QLabel>(u"example"_s);
    QTest::keyClicks(user, u"-l"_s);
    QVERIFY(example->text().startsWith(u"✕ A user name can"_s));
    QCOMPARE(setup.settings.ssh(), settings::Settings::Ssh());
    setup.settings.setAvatars(false);
    QCOMPARE(user->text(), u"-l"_s);
    user->clear();
    QTest::keyClicks(user, u"www"_s);
    QTest::keyClicks(pattern, u"-{name}"_s);
    QVERIFY(example->text().startsWith(u"✕ The address must be a hostname"_s));
    QCOMPARE(setup.settings.ssh(), (settings::Settings::Ssh{u"www"_s, u"{name}.cloudnet.cloud"_s, {}}));
    QCOMPARE(pattern->text(), u"-{name}"_s);
}

void TestSettingsConnections::usualAddressComesBack()
{
    Setup setup;
    setup.dialog.showSection(u"ssh"_s);
    auto *pattern = setup.widget<QLineEdit>(u"pattern"_s);
    QTest::keyClicks(pattern, u"a.se"_s);
    QCOMPARE(setup.settings.ssh().pattern, u"a.se"_s);
    QCOMPARE(setup.widget<QLabel>(u"example"_s)->text(),
             u"For the server c1234: ssh a.se\nWithout {name}, all servers have the same address."_s);
    pattern->selectAll();
    QTest::keyClick(pattern, Qt::Key_Delete);
    QCOMPARE(setup.settings.ssh().pattern, u"{name}.cloudnet.cloud"_s);
    QCOMPARE(pattern->text(), QString());
}

CONSOLE_TEST(QApplication, TestSettingsConnections)

} // namespace tst_settingsconnections

#include "tst_settingsconnections.moc"
