// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/commanddialog.h"
#include "gui/kit/opener.h"
#include "gui/kit/valuetext.h"
#include "gui/servers/serverspage.h"
#include "gui/servers/sshactions.h"
#include "mainwindowtest.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_ssh {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

gui::ServersPage *servers(WindowOn &on)
{
    return on.window().findChild<gui::ServersPage *>();
}

/// A server whose account has servers with these names.
void script(support::HttpServer &server, const QStringList &names)
{
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    QByteArrayList list;
    for (const QString &name : names)
        list += "{\"name\": \"" + name.toUtf8() + "\"}";
    server.on("GET", "/api/v2/instance/", Reply::json('[' + list.join(',') + ']'));
}

/// A folder with a terminal program in it that notes its arguments; the first that is looked into while this lives.
class TerminalFolder
{
public:
    explicit TerminalFolder(
        const QByteArray &script = "printf '%s\\0' \"$@\" > \"$0.new\"\nmv \"$0.new\" \"$0.arguments\"\n")
        : m_path(qgetenv("PATH"))
    {
        QFile file(m_folder.filePath(u"xdg-terminal-exec"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("#!/bin/sh\n" + script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
    }
    ~TerminalFolder() { qputenv("PATH", m_path); }

    QString program() const { return m_folder.filePath(u"xdg-terminal-exec"_s); }
    /// What it was started with, as soon as it was.
    QStringList arguments() const
    {
        QFile noted(program() + u".arguments"_s);
        if (!support::waitFor([&noted] { return noted.exists(); }) || !noted.open(QIODevice::ReadOnly))
            return {u"never started"_s};
        QStringList all = QString::fromUtf8(noted.readAll()).split(QChar(u'\0'));
        all.removeLast();
        return all;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

/// The actions by themselves, with what they would start and open.
struct Actions
{
    Actions()
        : ssh(
              settings,
              [this](const QUrl &url) {
                  opened += url;
                  return opens;
              },
              [this](const settings::Launch &launch, const settings::EarlyEnd &told) {
                  started += launch;
                  failed = told;
                  return starts;
              },
              &page)
    {
        ssh.setServer(u"c1262"_s);
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    QWidget page;
    bool opens = true;
    bool starts = true;
    QList<QUrl> opened;
    QList<settings::Launch> started;
    settings::EarlyEnd failed;
    gui::SshActions ssh;
};

} // namespace

/// From a server to its SSH session, its command and its files.
class TestSsh : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keyStartsARealTerminal();
    void commandIsCopied();
    void buttonAndMenusHaveIt();
    void namesThatAreNoHostsAreRefused_data();
    void namesThatAreNoHostsAreRefused();
    void settingsAreFollowedAtOnce();
    void filesAreOpened();
    void failureGivesTheCommand();
    void terminalThatEndsAtOnceIsTold_data();
    void terminalThatEndsAtOnceIsTold();
    void realTerminalThatRefusesIsTold();
    void failureToOpenFilesGivesTheAddress();
    void noTerminalIsSaid();
};

void TestSsh::keyStartsARealTerminal()
{
    const TerminalFolder terminal;
    support::HttpServer server;
    script(server, {u"c1262"_s, u"c1263"_s});
    WindowOn on(server.base(), "key");
    QVERIFY(QTest::qWaitForWindowActive(&on.window()));
    QTRY_VERIFY(!servers(on)->selected().isEmpty());
    servers(on)->select(u"c1263"_s);
    QTRY_VERIFY(on.action(u"Open SSH"_s)->isEnabled());
    auto *navigation = on.named<QListWidget>(u"Navigation"_s);
    QTest::keyClick(navigation, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(terminal.arguments(), (QStringList{u"ssh"_s, u"--"_s, u"c1263.cloudnet.cloud"_s}));
    QVERIFY(!on.window().findChild<gui::CommandDialog *>());
}

void TestSsh::commandIsCopied()
{
    support::HttpServer server;
    script(server, {u"c1262"_s});
    WindowOn on(server.base(), "key");
    QTRY_VERIFY(on.action(u"Copy SSH command"_s)->isEnabled());
    on.settings().setSsh({u"www"_s, u"{name}.example.se"_s, {}});
    on.action(u"Copy SSH command"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ssh www@c1262.example.se"_s);
    QCOMPARE(on.window().findChild<QLabel *>(u"fresh"_s)->text(), u"Copied: ssh www@c1262.example.se"_s);
}

void TestSsh::buttonAndMenusHaveIt()
{
    const TerminalFolder terminal;
    support::HttpServer server;
    script(server, {u"c1262"_s});
    WindowOn on(server.base(), "key");
    QTRY_VERIFY(on.action(u"Open SSH"_s)->isEnabled());
    const QList<QAction *> inMenu = servers(on)->menuActions();
    for (const QString &text : {u"Open SSH"_s, u"Copy SSH command"_s, u"Open SFTP address"_s})
        QVERIFY2(inMenu.contains(on.action(text)), qPrintable(text));
    auto *button = on.button<QPushButton>(u"Open SSH"_s);
    QCOMPARE(button->toolTip(), u"Open SSH (Ctrl+T)"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(terminal.arguments().constLast(), u"c1262.cloudnet.cloud"_s);
    on.language().use(u"sv"_s);
    QTRY_COMPARE(button->text(), on.window().findChild<gui::SshActions *>()->openAction()->text());
    on.language().use(u"en"_s);
}

void TestSsh::namesThatAreNoHostsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("option") << u"-oProxyCommand=reboot"_s;
    QTest::newRow("shell") << u"c1;reboot"_s;
    QTest::newRow("markup") << u"<img src=x>"_s;
    QTest::newRow("user") << u"root@c1"_s;
    QTest::newRow("letters") << u"räksmörgås"_s;
    QTest::newRow("very long") << QString(100000, u'a');
}

void TestSsh::namesThatAreNoHostsAreRefused()
{
    QFETCH(QString, name);
    support::HttpServer server;
    script(server, {name});
    WindowOn on(server.base(), "key");
    QTRY_COMPARE(servers(on)->selected(), name);
    for (const QString &text : {u"Open SSH"_s, u"Copy SSH command"_s, u"Open SFTP address"_s})
        QVERIFY2(!on.action(text)->isEnabled(), qPrintable(text));
    const QString reason = u"None: the server's name is not a hostname."_s;
    QCOMPARE(on.named<gui::ValueText>(u"SSH and SFTP"_s)->value(), reason);
    auto *button = on.button<QPushButton>(u"Open SSH"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(reason));
    QCOMPARE(button->accessibleDescription(), reason);
}

void TestSsh::settingsAreFollowedAtOnce()
{
    support::HttpServer server;
    script(server, {u"c1262"_s});
    WindowOn on(server.base(), "key");
    auto *address = on.named<gui::ValueText>(u"SSH and SFTP"_s);
    QCOMPARE(address->value(), u"c1262.cloudnet.cloud"_s);
    on.settings().setSsh({{}, u"ssh-{name}.example.se"_s, {}});
    QCOMPARE(address->value(), u"ssh-c1262.example.se"_s);
    // What leads nowhere is not taken.
    on.settings().setSsh({{}, u"-{name}"_s, {}});
    on.settings().setSsh({u"a b"_s, u"{name}.other.se"_s, {}});
    QCOMPARE(address->value(), u"ssh-c1262.example.se"_s);
}

void TestSsh::filesAreOpened()
{
    Actions actions;
    QSignalSpy said(&actions.ssh, &gui::SshActions::said);
    actions.settings.setSsh({u"www"_s, u"{name}.example.se"_s, {}});
    actions.ssh.actions().at(2)->trigger();
    QCOMPARE(actions.opened, QList<QUrl>{QUrl(u"sftp://www@c1262.example.se"_s)});
    QCOMPARE(said.size(), 1);
    QVERIFY(!actions.page.findChild<gui::CommandDialog *>());
}

void TestSsh::failureGivesTheCommand()
{
    Actions actions;
    actions.starts = false;
    QSignalSpy said(&actions.ssh, &gui::SshActions::said);
    actions.settings.setSsh({u"www"_s, u"{name}.cloudnet.cloud"_s, u"my-terminal --here"_s});
    actions.ssh.openAction()->trigger();
    QCOMPARE(actions.started.size(), 1);
    QCOMPARE(actions.started.first().program, u"my-terminal"_s);
    QCOMPARE(actions.started.first().arguments,
             (QStringList{u"--here"_s, u"ssh"_s, u"--"_s, u"www@c1262.cloudnet.cloud"_s}));
    auto *dialog = actions.page.findChild<gui::CommandDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"sentence"_s)->text().contains(u"“my-terminal”"_s));
    QCOMPARE(dialog->findChild<QLineEdit *>(u"command"_s)->text(), u"ssh www@c1262.cloudnet.cloud"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ssh www@c1262.cloudnet.cloud"_s);
    QCOMPARE(said.size(), 0);
}

void TestSsh::terminalThatEndsAtOnceIsTold_data()
{
    QTest::addColumn<std::optional<int>>("status");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("status") << std::optional<int>(2)
                            << u"The terminal program “my-terminal” exited immediately with status 2. The command:"_s;
    QTest::newRow("crash") << std::optional<int>()
                           << u"The terminal program “my-terminal” crashed immediately. The command:"_s;
}

void TestSsh::terminalThatEndsAtOnceIsTold()
{
    QFETCH(std::optional<int>, status);
    QFETCH(QString, sentence);
    settings::EarlyEnd later;
    {
        Actions actions;
        QSignalSpy said(&actions.ssh, &gui::SshActions::said);
        actions.settings.setSsh({u"www"_s, u"{name}.cloudnet.cloud"_s, u"my-terminal"_s});
        actions.ssh.openAction()->trigger();
        QCOMPARE(said.size(), 1);
        QVERIFY(!actions.page.findChild<gui::CommandDialog *>());
        actions.failed(status);
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.last().first().toString(), u"SSH was not opened: the terminal program exited immediately."_s);
        auto *dialog = actions.page.findChild<gui::CommandDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QLabel *>(u"sentence"_s)->text(), sentence);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"command"_s)->text(), u"ssh www@c1262.cloudnet.cloud"_s);
        later = actions.failed;
    }
    // Nobody is there to be told.
    later(status);
}

void TestSsh::realTerminalThatRefusesIsTold()
{
    const TerminalFolder terminal("exit 2\n");
    support::HttpServer server;
    script(server, {u"c1262"_s});
    WindowOn on(server.base(), "key");
    QTRY_VERIFY(on.action(u"Open SSH"_s)->isEnabled());
    on.action(u"Open SSH"_s)->trigger();
    QTRY_VERIFY(on.window().findChild<gui::CommandDialog *>());
    const auto *sentence = on.window().findChild<gui::CommandDialog *>()->findChild<QLabel *>(u"sentence"_s);
    QVERIFY2(sentence->text().contains(u"exited immediately with status 2"_s), qPrintable(sentence->text()));
    QCOMPARE(on.window().findChild<QLabel *>(u"fresh"_s)->text(),
             u"SSH was not opened: the terminal program exited immediately."_s);
}

void TestSsh::failureToOpenFilesGivesTheAddress()
{
    Actions actions;
    actions.opens = false;
    actions.ssh.actions().at(2)->trigger();
    auto *dialog = actions.page.findChild<gui::CommandDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"command"_s)->text(), u"sftp://c1262.cloudnet.cloud"_s);
}

void TestSsh::noTerminalIsSaid()
{
    const QByteArray path = qgetenv("PATH");
    const QTemporaryDir empty;
    qputenv("PATH", empty.path().toLocal8Bit());
    Actions actions;
    actions.ssh.openAction()->trigger();
    qputenv("PATH", path);
    QCOMPARE(actions.started.size(), 0);
    auto *dialog = actions.page.findChild<gui::CommandDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"sentence"_s)->text().startsWith(u"No terminal program was found."_s));
    QCOMPARE(dialog->findChild<QLineEdit *>(u"command"_s)->text(), u"ssh c1262.cloudnet.cloud"_s);
}

CONSOLE_TEST(QApplication, TestSsh)

} // namespace tst_ssh

#include "tst_ssh.moc"
