// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sshcommand.h"
#include "support/testcase.h"

#include <QProcess>
#include <QTest>

namespace tst_sshcommand {

using namespace Qt::StringLiterals;
using exchange::SshFault;
using exchange::SshTarget;

/// What may stand in an ssh command, and that nothing else gets there.
class TestSshCommand : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsUsers_data();
    void knowsUsers();
    void knowsPatterns_data();
    void knowsPatterns();
    void makesTargets_data();
    void makesTargets();
    void refuses_data();
    void refuses();
    void writesThemOut_data();
    void writesThemOut();
    void aShellReadsBackWhatWasQuoted();
};

void TestSshCommand::knowsUsers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUser");
    QTest::newRow("usual") << u"asa.oberg"_s << true;
    QTest::newRow("digits") << u"1262"_s << true;
    QTest::newRow("underscore") << u"_www-data"_s << true;
    QTest::newRow("longest") << QString(64, u'a') << true;
    QTest::newRow("too long") << QString(65, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("option") << u"-l"_s << false;
    QTest::newRow("dot first") << u".a"_s << false;
    QTest::newRow("at") << u"a@b"_s << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("line break") << u"a\n"_s << false;
    QTest::newRow("letters") << u"åsa"_s << false;
    QTest::newRow("colon") << u"a:b"_s << false;
}

void TestSshCommand::knowsUsers()
{
    QFETCH(QString, text);
    QFETCH(bool, isUser);
    QCOMPARE(exchange::isSshUser(text), isUser);
}

void TestSshCommand::knowsPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isPattern");
    QTest::newRow("usual") << exchange::usualSshPattern.toString() << true;
    QTest::newRow("name alone") << u"{name}"_s << true;
    QTest::newRow("within a label") << u"ssh-{name}-a.example.se"_s << true;
    QTest::newRow("one host for all") << u"gate.example.se"_s << true;
    QTest::newRow("one address for all") << u"192.0.2.1"_s << true;
    QTest::newRow("twice") << u"{name}.{name}.se"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("another placeholder") << u"{hostname}.se"_s << false;
    QTest::newRow("option") << u"-{name}.se"_s << false;
    QTest::newRow("user") << u"root@{name}.se"_s << false;
    QTest::newRow("space") << u"{name} .se"_s << false;
}

void TestSshCommand::knowsPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(bool, isPattern);
    QCOMPARE(exchange::isSshPattern(pattern), isPattern);
}

void TestSshCommand::makesTargets_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    const QString usual = exchange::usualSshPattern.toString();
    QTest::newRow("usual") << QString() << usual << u"c1262"_s << u"c1262.cloudnet.cloud"_s;
    QTest::newRow("user") << u"www"_s << usual << u"c1262"_s << u"c1262.cloudnet.cloud"_s;
    QTest::newRow("number in a pattern") << QString() << usual << u"1262"_s << u"1262.cloudnet.cloud"_s;
    QTest::newRow("dots in the name") << QString() << usual << u"web.a"_s << u"web.a.cloudnet.cloud"_s;
    QTest::newRow("gate") << u"www"_s << u"gate.example.se"_s << u"c1262"_s << u"gate.example.se"_s;
    QTest::newRow("address") << QString() << u"{name}"_s << u"2001:db8::1"_s << u"2001:db8::1"_s;
}

void TestSshCommand::makesTargets()
{
    QFETCH(QString, user);
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QFETCH(QString, host);
    const auto target = exchange::sshTarget(user, pattern, name);
    QVERIFY(target.has_value());
    QCOMPARE(target->user, user);
    QCOMPARE(target->host, host);
}

void TestSshCommand::refuses_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<SshFault>("fault");
    const QString usual = exchange::usualSshPattern.toString();
    for (const QString &name : {QString(), u"-oProxyCommand=reboot"_s, u"-v"_s, u"c1 -v"_s, u"c1\n"_s, u"a@b"_s,
                                u"åäö"_s, u"c1;reboot"_s, u"<img src=x>"_s, u".."_s, u"../c1"_s, u"c1."_s}) {
        QTest::newRow(qPrintable(u"name "_s + name)) << QString() << usual << name << SshFault::BadHost;
        // Also where the pattern would hide it, or does not use it.
        QTest::newRow(qPrintable(u"prefixed "_s + name)) << QString() << u"a{name}.se"_s << name << SshFault::BadHost;
        QTest::newRow(qPrintable(u"unused "_s + name)) << QString() << u"gate.se"_s << name << SshFault::BadHost;
    }
    QTest::newRow("too long together") << QString() << usual << QString(64, u'a') << SshFault::BadHost;
    QTest::newRow("placeholder as name") << QString() << usual << u"{name}"_s << SshFault::BadHost;
    QTest::newRow("number alone") << QString() << u"{name}"_s << u"1262"_s << SshFault::BadHost;
    QTest::newRow("user") << u"-l"_s << usual << u"c1"_s << SshFault::BadUser;
    QTest::newRow("pattern") << u"www"_s << u"-{name}"_s << u"c1"_s << SshFault::BadPattern;
}

void TestSshCommand::refuses()
{
    QFETCH(QString, user);
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QFETCH(SshFault, fault);
    const auto target = exchange::sshTarget(user, pattern, name);
    QVERIFY(!target.has_value());
    QCOMPARE(target.error(), fault);
}

void TestSshCommand::writesThemOut_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("host") << QString() << u"c1.cloudnet.cloud"_s
                          << QStringList{u"ssh"_s, u"--"_s, u"c1.cloudnet.cloud"_s} << u"ssh c1.cloudnet.cloud"_s
                          << QByteArray("sftp://c1.cloudnet.cloud");
    QTest::newRow("user") << u"www-data"_s << u"c1.se"_s << QStringList{u"ssh"_s, u"--"_s, u"www-data@c1.se"_s}
                          << u"ssh www-data@c1.se"_s << QByteArray("sftp://www-data@c1.se");
    QTest::newRow("ipv6") << u"www"_s << u"2001:db8::1"_s << QStringList{u"ssh"_s, u"--"_s, u"www@2001:db8::1"_s}
                          << u"ssh www@2001:db8::1"_s << QByteArray("sftp://www@[2001:db8::1]");
}

void TestSshCommand::writesThemOut()
{
    QFETCH(QString, user);
    QFETCH(QString, host);
    const SshTarget target{user, host};
    QTEST(exchange::sshArguments(target), "arguments");
    QTEST(exchange::sshText(target), "text");
    QTEST(exchange::sftpUrl(target).toEncoded(), "url");
}

void TestSshCommand::aShellReadsBackWhatWasQuoted()
{
    const QStringList words{u"plain"_s,      u"two words"_s,   u"it's"_s, u"$(id) `id` $HOME \\"_s,
                            u"\"quoted\""_s, u"line\nbreak"_s, u"-n"_s,   u"~"_s,
                            u"*"_s,          QString(),        u"åäö"_s,  u"a;b&c|d>e"_s};
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '%s\\0' "_s + exchange::shellText(words)});
    QVERIFY(shell.waitForFinished());
    QStringList read = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(u'\0'));
    QVERIFY(read.takeLast().isEmpty());
    QCOMPARE(read, words);
    QCOMPARE(exchange::shellText({u"ssh"_s, u"www@c1.se"_s}), u"ssh www@c1.se"_s);
}

CONSOLE_TEST(QCoreApplication, TestSshCommand)

} // namespace tst_sshcommand

#include "tst_sshcommand.moc"
