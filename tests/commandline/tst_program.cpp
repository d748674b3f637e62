// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/programtest.h"
#include "support/httpserver.h"

#include <QDir>

namespace tst_program {

using namespace Qt::StringLiterals;
using support::Reply;
using Window = ProgramWindow;

/// The program as a person starts it: arguments, environment, exit status and windows.
class TestProgram : public ProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void versionAndHelp();
    void wrongUsage_data();
    void wrongUsage();
    void noDisplay();
    void secondStartRaisesTheFirst();
    void anotherWindowIsOpenedOnDemand();
    void crashedWindowIsReplaced();
    void damagedSettingsStopNothing_data();
    void damagedSettingsStopNothing();
};

void TestProgram::versionAndHelp()
{
    const Run version = run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QVERIFY(version.output.startsWith("cloudnet-console "));
    const Run help = run({u"--help"_s, u"--language"_s, u"sv"_s});
    QCOMPARE(help.status, 0);
    for (const char *option :
         {"--demo", "--demo-size", "--account", "--api-url", "--ca-file", "--language", "--another", "--export",
          "--pictures", "--verbose", "--version", "--help", "CLOUDNET_API_KEY"})
        QVERIFY2(help.output.contains(option), option);
    QVERIFY(help.output.contains(QStringLiteral("Användning").toUtf8()));
}

void TestProgram::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<QString>("sentence");
    const QStringList file{u"--export"_s, u"out.json"_s};
    QTest::newRow("unknown option") << QStringList{u"--foo"_s} << true << u"Flaggan --foo finns inte, se --help."_s;
    QTest::newRow("http") << QStringList{u"--api-url"_s, u"http://example.com/api/v2"_s} + file << true
                          << u"API-adressen måste börja med https:// – http:// accepteras bara för den egna datorn."_s;
    QTest::newRow("no key") << QStringList{u"--api-url"_s, u"https://127.0.0.1:1/"_s} + file << false
                            << u"Miljövariabeln CLOUDNET_API_KEY är inte satt. Den ska innehålla kontots nyckel."_s;
    QTest::newRow("no such ca") << QStringList{u"--api-url"_s, u"https://127.0.0.1:1/"_s, u"--ca-file"_s,
                                               u"none.pem"_s} +
                                       file
                                << true << u"Inget certifikat kunde läsas från none.pem."_s;
    QTest::newRow("unwritable") << QStringList{u"--demo"_s, u"--export"_s, u"no/such/folder/out.json"_s} << true
                                << u"Det går inte att skriva till no/such/folder/out.json: det finns ingen katalog "
                                   "{folder}/no/such/folder."_s;
}

void TestProgram::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, withKey);
    QFETCH(QString, sentence);
    const Run result = run(QStringList{u"--language"_s, u"sv"_s} + arguments, withKey ? QByteArray(key) : QByteArray());
    QCOMPARE(result.status, 2);
    QCOMPARE(QString::fromUtf8(result.errors),
             u"cloudnet-console: "_s + sentence.replace("{folder}"_L1, folder()) + u'\n');
    QVERIFY(!QFile::exists(path(u"out.json"_s)));
}

void TestProgram::noDisplay()
{
    const Run result = run({u"--demo"_s});
    QCOMPARE(result.status, 1);
    QVERIFY(result.errors.contains("display"));
}

void TestProgram::secondStartRaisesTheFirst()
{
    support::HttpServer server;
    support::HttpServer elsewhere;
    for (support::HttpServer *each : {&server, &elsewhere})
        each->otherwise([](const support::Received &) { return Reply::json("[]"); });
    const Window first = open(server.base());
    QTRY_COMPARE(server.requests().size(), 4);
    const Window second = open(server.base());
    QTRY_COMPARE(second->state(), QProcess::NotRunning);
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(server.requests().size(), 4);
    // Another address is another account.
    const Window other = open(elsewhere.base());
    QTRY_COMPARE(elsewhere.requests().size(), 4);
    QCOMPARE(other->state(), QProcess::Running);
    // Only the person may use what they share.
    const QFileInfoList sockets =
        QDir(path(u"home/config"_s)).entryInfoList({u"cloudnet-console-*.socket"_s}, QDir::System);
    QCOMPARE(sockets.size(), 2);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QFileInfo &socket : sockets)
        QVERIFY((socket.permissions() & others) == 0);
}

void TestProgram::anotherWindowIsOpenedOnDemand()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    const Window first = open(server.base());
    QTRY_COMPARE(server.requests().size(), 4);
    const Window another = open(server.base(), {u"--another"_s});
    QTRY_COMPARE(server.requests().size(), 8);
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(another->state(), QProcess::Running);
}

void TestProgram::crashedWindowIsReplaced()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    const Window first = open(server.base());
    QTRY_COMPARE(server.requests().size(), 4);
    first->kill();
    QTRY_COMPARE(first->state(), QProcess::NotRunning);
    const QDir folder(path(u"home/config"_s));
    QCOMPARE(folder.entryList({u"*.socket"_s}, QDir::System).size(), 1);
    const Window second = open(server.base());
    QTRY_COMPARE(server.requests().size(), 8);
    const Window third = open(server.base());
    QTRY_COMPARE(third->state(), QProcess::NotRunning);
    QCOMPARE(third->exitCode(), 0);
    QCOMPARE(second->state(), QProcess::Running);
}

void TestProgram::damagedSettingsStopNothing_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("no text") << QByteArray::fromHex("00ff0102") + "[[[=\n%%%\nlanguage=@Invalid(";
    QTest::newRow("other values") << QByteArray(
        "[General]\nlanguage=xx\nappearance=9\ntext-size=1e9\n[layout]\nwindow=@ByteArray(\\x1\\xd9)\n"
        "servers\\splitter=7\n[network]\nproxy=manual\nproxy-host=-x\nproxy-port=0\nrequests=-3\n"
        "[ssh]\naddress={name}{name}\nuser=-l\n[expiry]\nurgent=many\n[servers]\ngrouping=7\n");
    QTest::newRow("newer") << QByteArray(
        "[General]\nversion=99\nlanguage=en\n[network]\nproxy=quantum\n[later]\na=b\n");
}

void TestProgram::damagedSettingsStopNothing()
{
    QFETCH(QByteArray, settings);
    QVERIFY(QDir().mkpath(path(u"home/config"_s)));
    QFile file(path(u"home/config/cloudnet-console.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(settings);
    file.close();
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    const Window window = open(server.base());
    QTRY_COMPARE(server.requests().size(), 4);
    QCOMPARE(window->state(), QProcess::Running);
}

CONSOLE_TEST(QCoreApplication, TestProgram)

} // namespace tst_program

#include "tst_program.moc"
