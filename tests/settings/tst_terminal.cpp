// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/terminal.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_terminal {

using namespace Qt::StringLiterals;
using settings::Launch;

namespace {

const exchange::SshTarget target{u"www"_s, u"c1262.cloudnet.cloud"_s};
const QStringList ssh{u"ssh"_s, u"--"_s, u"www@c1262.cloudnet.cloud"_s};

} // namespace

/// Which terminal program is chosen, and how it takes the command.
class TestTerminal : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachTakesItsArguments_data();
    void eachTakesItsArguments();
    void theDesktopsComesFirst();
    void environmentNamesOne_data();
    void environmentNamesOne();
    void noneIsInstalled();
    void ownCommand_data();
    void ownCommand();
    void openMarkIsNoCommand();
    void ownCommandOfAKnownTerminal_data();
    void ownCommandOfAKnownTerminal();
    void linkToAKnownTerminal();

private:
    /// Puts a program of that name where programs are looked for.
    QString install(const QString &name);
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
    QByteArray m_terminal;
};

void TestTerminal::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    m_terminal = qgetenv("TERMINAL");
    qputenv("PATH", m_folder->path().toLocal8Bit());
    qunsetenv("TERMINAL");
}

void TestTerminal::cleanup()
{
    qputenv("PATH", m_path);
    if (m_terminal.isNull())
        qunsetenv("TERMINAL");
    else
        qputenv("TERMINAL", m_terminal);
}

QString TestTerminal::install(const QString &name)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("#!/bin/sh\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void TestTerminal::eachTakesItsArguments_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("before");
    QTest::newRow("xdg-terminal-exec") << u"xdg-terminal-exec"_s << QStringList();
    QTest::newRow("x-terminal-emulator") << u"x-terminal-emulator"_s << QStringList{u"-e"_s};
    QTest::newRow("gnome-terminal") << u"gnome-terminal"_s << QStringList{u"--"_s};
    QTest::newRow("konsole") << u"konsole"_s << QStringList{u"-e"_s};
    QTest::newRow("xfce4-terminal") << u"xfce4-terminal"_s << QStringList{u"-x"_s};
    QTest::newRow("kitty") << u"kitty"_s << QStringList();
    QTest::newRow("alacritty") << u"alacritty"_s << QStringList{u"-e"_s};
    QTest::newRow("foot") << u"foot"_s << QStringList();
    QTest::newRow("wezterm") << u"wezterm"_s << QStringList{u"start"_s, u"--"_s};
    QTest::newRow("xterm") << u"xterm"_s << QStringList{u"-e"_s};
}

void TestTerminal::eachTakesItsArguments()
{
    QFETCH(QString, program);
    QFETCH(QStringList, before);
    const QString file = install(program);
    QCOMPARE(settings::sshInTerminal(target, {}), std::optional(settings::Launch{file, before + ssh}));
}

void TestTerminal::theDesktopsComesFirst()
{
    const QString last = install(u"xterm"_s);
    QCOMPARE(settings::sshInTerminal(target, {})->program, last);
    const QString chosen = install(u"x-terminal-emulator"_s);
    QCOMPARE(settings::sshInTerminal(target, {})->program, chosen);
    const QString named = install(u"kitty"_s);
    qputenv("TERMINAL", "kitty");
    QCOMPARE(settings::sshInTerminal(target, {})->program, named);
    const QString desktops = install(u"xdg-terminal-exec"_s);
    QCOMPARE(settings::sshInTerminal(target, {})->program, desktops);
}

void TestTerminal::environmentNamesOne_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("before");
    QTest::newRow("known") << QByteArray("gnome-terminal") << u"gnome-terminal"_s << QStringList{u"--"_s};
    QTest::newRow("unknown") << QByteArray("st") << u"st"_s << QStringList{u"-e"_s};
    QTest::newRow("with arguments") << QByteArray("konsole --profile \"My own\"") << u"konsole"_s
                                    << QStringList{u"--profile"_s, u"My own"_s, u"-e"_s};
    QTest::newRow("with its option") << QByteArray("konsole -e") << u"konsole"_s << QStringList{u"-e"_s};
    QTest::newRow("not installed") << QByteArray("urxvt") << u"xterm"_s << QStringList{u"-e"_s};
    QTest::newRow("blank") << QByteArray("  ") << u"xterm"_s << QStringList{u"-e"_s};
}

void TestTerminal::environmentNamesOne()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, program);
    QFETCH(QStringList, before);
    for (const QString &name : {u"gnome-terminal"_s, u"st"_s, u"konsole"_s, u"xterm"_s}) {
        if (name == program || name == "xterm"_L1)
            install(name);
    }
    qputenv("TERMINAL", value);
    QCOMPARE(settings::sshInTerminal(target, {}), std::optional(settings::Launch{path(program), before + ssh}));
}

void TestTerminal::noneIsInstalled()
{
    QVERIFY(!settings::sshInTerminal(target, {}));
    QVERIFY(!settings::sshInTerminal(target, u"   "_s));
    // What is there but cannot be executed is no program.
    QFile file(path(u"xterm"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!settings::sshInTerminal(target, {}));
}

void TestTerminal::ownCommand_data()
{
    QTest::addColumn<QString>("custom");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("arguments last") << u"mine -a"_s << QStringList{u"mine"_s, u"-a"_s} + ssh;
    QTest::newRow("arguments in place") << u"mine {command} --hold"_s
                                        << QStringList{u"mine"_s} + ssh + QStringList{u"--hold"_s};
    QTest::newRow("text in place") << u"mine -e \"exec {command}\""_s
                                   << QStringList{u"mine"_s, u"-e"_s, u"exec ssh www@c1262.cloudnet.cloud"_s};
    QTest::newRow("quoted") << u"\"/opt/my term/run\" --title \"a b\""_s
                            << QStringList{u"/opt/my term/run"_s, u"--title"_s, u"a b"_s} + ssh;
    QTest::newRow("quoted otherwise") << u"mine -e 'exec  {command}; read \"x\"' ''"_s
                                      << QStringList{u"mine"_s, u"-e"_s,
                                                     u"exec  ssh www@c1262.cloudnet.cloud; read \"x\""_s, QString()};
    QTest::newRow("quoted within a word")
        << u"mine --title=\"it's me\"x"_s << QStringList{u"mine"_s, u"--title=it's mex"_s} + ssh;
    QTest::newRow("shell signs stay signs") << u"mine $HOME;x"_s << QStringList{u"mine"_s, u"$HOME;x"_s} + ssh;
}

void TestTerminal::ownCommand()
{
    QFETCH(QString, custom);
    QFETCH(QStringList, expected);
    install(u"xdg-terminal-exec"_s);
    const auto launch = settings::sshInTerminal(target, custom);
    QVERIFY(launch);
    QCOMPARE(launch->program, expected.constFirst());
    QCOMPARE(launch->arguments, expected.sliced(1));
}

void TestTerminal::ownCommandOfAKnownTerminal_data()
{
    QTest::addColumn<QString>("custom");
    QTest::addColumn<QStringList>("expected");
    const QStringList noDashes{ssh.constFirst(), ssh.constLast()};
    QTest::newRow("name") << u"konsole"_s << QStringList{u"konsole"_s, u"-e"_s} + ssh;
    QTest::newRow("name and options") << u"gnome-terminal --maximize"_s
                                      << QStringList{u"gnome-terminal"_s, u"--maximize"_s, u"--"_s} + ssh;
    QTest::newRow("whole") << u"xterm -bg black -e"_s << QStringList{u"xterm"_s, u"-bg"_s, u"black"_s, u"-e"_s} + ssh;
    QTest::newRow("path") << u"/opt/bin/wezterm"_s << QStringList{u"/opt/bin/wezterm"_s, u"start"_s, u"--"_s} + ssh;
    QTest::newRow("no dashes") << u"terminator"_s << QStringList{u"terminator"_s, u"-x"_s} + noDashes;
    QTest::newRow("placed") << u"terminator -x {command}"_s << QStringList{u"terminator"_s, u"-x"_s} + noDashes;
    QTest::newRow("option for a text") << u"terminator -p dark -e"_s
                                       << QStringList{u"terminator"_s, u"-p"_s, u"dark"_s, u"-e"_s,
                                                      u"ssh www@c1262.cloudnet.cloud"_s};
    QTest::newRow("command alone") << u"{command}"_s << ssh;
    QTest::newRow("text") << u"terminator -e \"{command}\""_s
                          << QStringList{u"terminator"_s, u"-e"_s, u"ssh www@c1262.cloudnet.cloud"_s};
}

void TestTerminal::ownCommandOfAKnownTerminal()
{
    QFETCH(QString, custom);
    QFETCH(QStringList, expected);
    const auto launch = settings::sshInTerminal(target, custom);
    QVERIFY(launch);
    QCOMPARE(QStringList(launch->program) + launch->arguments, expected);
}

/// As Debian's alternatives make it: not each that is x-terminal-emulator takes -e as its policy has it.
void TestTerminal::linkToAKnownTerminal()
{
    install(u"terminator"_s);
    QVERIFY(QFile::link(path(u"terminator"_s), path(u"alternative"_s)));
    QVERIFY(QFile::link(path(u"alternative"_s), path(u"x-terminal-emulator"_s)));
    QCOMPARE(settings::sshInTerminal(target, {}),
             std::optional(Launch{path(u"x-terminal-emulator"_s), {u"-x"_s, ssh.constFirst(), ssh.constLast()}}));
    // A wrapper that is made to be x-terminal-emulator does.
    QVERIFY(QFile::remove(path(u"x-terminal-emulator"_s)));
    install(u"gnome-terminal.wrapper"_s);
    QVERIFY(QFile::link(path(u"gnome-terminal.wrapper"_s), path(u"x-terminal-emulator"_s)));
    QCOMPARE(settings::sshInTerminal(target, {}),
             std::optional(Launch{path(u"x-terminal-emulator"_s), QStringList{u"-e"_s} + ssh}));
}

void TestTerminal::openMarkIsNoCommand()
{
    install(u"xterm"_s);
    for (const QString &custom : {u"mine \"a"_s, u"mine 'a"_s, u"\""_s, u"mine \"a'"_s}) {
        QVERIFY2(!settings::commandWords(custom), qPrintable(custom));
        QVERIFY2(!settings::sshInTerminal(target, custom), qPrintable(custom));
    }
    QCOMPARE(settings::commandWords(u" \t "_s), std::optional(QStringList()));
    // What the environment says is not the person's own choice here.
    qputenv("TERMINAL", "xterm 'a");
    QCOMPARE(settings::sshInTerminal(target, {})->program, path(u"xterm"_s));
}

CONSOLE_TEST(QCoreApplication, TestTerminal)

} // namespace tst_terminal

#include "tst_terminal.moc"
