// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/starter.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_standins {

using namespace Qt::StringLiterals;

namespace {

const exchange::SshTarget target{u"www"_s, u"c1262.cloudnet.cloud"_s};

/// @name How a terminal reads its command line, in the words of a shell's case; each as its manual page has it.
/// @{
/// The option, and then the program and its arguments to the end.
const QByteArray restAfterE = "-e) shift; exec \"$@\" ;;";
const QByteArray restAfterX = "-x) shift; exec \"$@\" ;;";
const QByteArray restAfterDashes = "--) shift; exec \"$@\" ;;";
/// The option, and one text for a shell.
const QByteArray textAfterE = "-e) shift; [ $# = 1 ] || exit 2; exec /bin/sh -c \"$1\" ;;";
/// What is no option begins the command.
const QByteArray rest = "[!-]*) exec \"$@\" ;;";
/// @}

} // namespace

/// Each known terminal as a stand-in with its rules: it starts what it understood, and refuses what it does not
/// understand.
class TestStandIns : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sshIsStarted_data();
    void sshIsStarted();
    void standInRefusesTheFormOfOthers();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void install(const QString &name, const QByteArray &script) const;
    void installTerminal(const QString &name, const QByteArray &rules) const;
    /// What ssh was started with; none as long as it was not.
    QString sshArguments() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
    QByteArray m_terminal;
};

void TestStandIns::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    m_terminal = qgetenv("TERMINAL");
    qputenv("PATH", m_folder->path().toLocal8Bit());
    qunsetenv("TERMINAL");
    install(u"ssh"_s, "printf '%s\\n' \"$@\" > \"$0.new\"\n/bin/mv \"$0.new\" \"$0.arguments\"\n");
}

void TestStandIns::cleanup()
{
    qputenv("PATH", m_path);
    if (!m_terminal.isNull())
        qputenv("TERMINAL", m_terminal);
}

void TestStandIns::install(const QString &name, const QByteArray &script) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("#!/bin/sh\n" + script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestStandIns::installTerminal(const QString &name, const QByteArray &rules) const
{
    install(name, "while [ $# != 0 ]; do case $1 in\n" + rules + "\n*) exit 2 ;;\nesac; shift; done\nexit 3\n");
}

QString TestStandIns::sshArguments() const
{
    QFile noted(path(u"ssh.arguments"_s));
    return noted.open(QIODevice::ReadOnly) ? QString::fromUtf8(noted.readAll()).trimmed() : QString();
}

void TestStandIns::sshIsStarted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("rules");
    // Up to 2.1.4 it takes a "--" in what follows -x for its own end of options.
    const QByteArray terminator =
        "-x) shift; for word; do [ \"$word\" != -- ] || exit 2; done; exec \"$@\" ;;\n" + textAfterE;
    // It makes one text of what follows, for its instance that is running.
    const QByteArray tilix = "-e|-x) shift; exec /bin/sh -c \"$*\" ;;";
    const QByteArray wezterm = "start) [ $# != 1 ] || exit 0; shift; [ \"$1\" != -- ] || shift; exec \"$@\" ;;";
    const QByteArray gnome = restAfterDashes + '\n' + restAfterX + '\n' + textAfterE;
    QTest::newRow("xdg-terminal-exec") << u"xdg-terminal-exec"_s << rest;
    QTest::newRow("x-terminal-emulator") << u"x-terminal-emulator"_s << restAfterE;
    QTest::newRow("gnome-terminal") << u"gnome-terminal"_s << gnome;
    QTest::newRow("ptyxis") << u"ptyxis"_s << restAfterDashes + '\n' + textAfterE;
    QTest::newRow("kgx") << u"kgx"_s << restAfterDashes + '\n' + textAfterE;
    QTest::newRow("konsole") << u"konsole"_s << restAfterE;
    QTest::newRow("xfce4-terminal") << u"xfce4-terminal"_s << restAfterX + '\n' + textAfterE;
    QTest::newRow("mate-terminal") << u"mate-terminal"_s << gnome;
    QTest::newRow("lxterminal") << u"lxterminal"_s << restAfterE;
    QTest::newRow("qterminal") << u"qterminal"_s << restAfterE;
    QTest::newRow("io.elementary.terminal") << u"io.elementary.terminal"_s << restAfterX + '\n' + textAfterE;
    QTest::newRow("deepin-terminal") << u"deepin-terminal"_s << restAfterX + '\n' + textAfterE;
    QTest::newRow("tilix") << u"tilix"_s << tilix;
    QTest::newRow("terminator") << u"terminator"_s << terminator;
    QTest::newRow("kitty") << u"kitty"_s << rest;
    QTest::newRow("alacritty") << u"alacritty"_s << restAfterE;
    QTest::newRow("ghostty") << u"ghostty"_s << restAfterE;
    QTest::newRow("foot") << u"foot"_s << rest;
    QTest::newRow("wezterm") << u"wezterm"_s << wezterm;
    QTest::newRow("roxterm") << u"roxterm"_s << restAfterX + '\n' + textAfterE;
    QTest::newRow("urxvt") << u"urxvt"_s << restAfterE;
    QTest::newRow("xterm") << u"xterm"_s << restAfterE;
}

void TestStandIns::sshIsStarted()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, rules);
    installTerminal(program, rules);
    // Found by itself, named by the environment, and named by the person.
    for (const auto &[environment, custom] :
         {std::pair<QString, QString>(), std::pair(program, QString()), std::pair(QString(), program)}) {
        QFile::remove(path(u"ssh.arguments"_s));
        qputenv("TERMINAL", environment.toLocal8Bit());
        const auto launch = settings::sshInTerminal(target, custom);
        QVERIFY(launch);
        bool failed = false;
        const auto starter = settings::detachedStarter();
        QVERIFY(starter(*launch, [&failed](std::optional<int>) { failed = true; }));
        QTRY_VERIFY(failed || !sshArguments().isEmpty());
        QVERIFY2(!failed, qPrintable(launch->arguments.join(u' ')));
        QVERIFY2(
            QStringList({u"www@c1262.cloudnet.cloud"_s, u"--\nwww@c1262.cloudnet.cloud"_s}).contains(sshArguments()),
            qPrintable(sshArguments()));
    }
}

/// The stand-ins can refuse.
void TestStandIns::standInRefusesTheFormOfOthers()
{
    const QStringList arguments{u"-e"_s, u"ssh"_s, u"--"_s, u"www@c1262.cloudnet.cloud"_s};
    const auto starter = settings::detachedStarter(std::chrono::hours(1));
    for (const QByteArray &rules : {textAfterE, restAfterX, restAfterDashes, rest}) {
        installTerminal(u"other"_s, rules);
        std::optional<int> status;
        QVERIFY(starter({path(u"other"_s), arguments}, [&status](std::optional<int> told) { status = told; }));
        QTRY_VERIFY(status.has_value());
        QCOMPARE(*status, 2);
        QCOMPARE(sshArguments(), QString());
    }
}

CONSOLE_TEST(QCoreApplication, TestStandIns)

} // namespace tst_standins

#include "tst_standins.moc"
