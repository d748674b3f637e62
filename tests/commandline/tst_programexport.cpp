// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/programtest.h"
#include "support/certificate.h"
#include "support/httpserver.h"

#include <QFile>
#include <QJsonArray>

namespace tst_programexport {

using namespace Qt::StringLiterals;
using support::Reply;
using Window = ProgramWindow;

/// --export as a script starts it, with the key in the environment: exit status, what it prints and what it writes.
class TestProgramExport : public ProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void exportFromIndependentServer();
    void exportOfDemo();
    void exportEnds_data();
    void exportEnds();
    void exportOverUntrustedTls();
    void exportNamesWhatFailed();
    void exportLeavesTheOldFile_data() { exportEnds_data(); }
    void exportLeavesTheOldFile();
    void exportGoesBesideTheWindow();
};

void TestProgramExport::exportFromIndependentServer()
{
    QProcess server;
    server.start(u"python3"_s, {QStringLiteral(SOURCE_TREE "/tests/commandline/contractserver.py"),
                                QString::fromLatin1(key), path(u"expected.json"_s)});
    QVERIFY(server.waitForReadyRead(30000));
    const QString port = QString::fromLatin1(server.readLine().trimmed());
    const QString address = u"http://127.0.0.1:%1/api/v2"_s.arg(port);
    const Run result = run({u"--api-url"_s, address, u"--export"_s, u"out.json"_s});
    QVERIFY2(result.status == 0, result.errors.constData());
    QVERIFY(!json(u"expected.json"_s).isEmpty());
    QCOMPARE(json(u"out.json"_s), json(u"expected.json"_s));
    QCOMPARE(run({u"--api-url"_s, address, u"--export"_s, u"no.json"_s}, "wrong").status, 4);
    server.closeWriteChannel();
    QVERIFY(server.waitForFinished(30000));
}

void TestProgramExport::exportOfDemo()
{
    const Run result = run({u"--demo"_s, u"--export"_s, u"out.json"_s}, {});
    QVERIFY2(result.status == 0, result.errors.constData());
    const QJsonObject account = json(u"out.json"_s);
    QCOMPARE(account[u"instances"_s].toArray().size(), 25);
    QCOMPARE(account[u"domains"_s].toArray().size(), 40);
    QCOMPARE(account[u"certificates"_s].toArray().size(), 30);
    QCOMPARE(account[u"users"_s].toArray().size(), 12);
    QCOMPARE(account[u"errors"_s].toArray().size(), 0);
    QFile file(path(u"out.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("otpauth"));
}

void TestProgramExport::exportEnds_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401 << 4;
    QTest::newRow("403") << 403 << 4;
    QTest::newRow("500") << 500 << 3;
    QTest::newRow("html with 200") << 200 << 3;
    QTest::newRow("nothing listens") << 0 << 5;
    QTest::newRow("closes at once") << -1 << 5;
}

void TestProgramExport::exportEnds()
{
    QFETCH(int, answer);
    QFETCH(int, status);
    support::HttpServer server;
    const QString address = server.base().toString();
    server.otherwise([answer](const support::Received &) {
        return answer > 0 ? Reply::text("text/html", "<h1>page</h1>", answer) : Reply::closed();
    });
    if (answer == 0)
        server.stopListening();
    const Run result = run({u"--api-url"_s, address, u"--export"_s, u"out.json"_s});
    QCOMPARE(result.status, status);
    QVERIFY(result.errors.startsWith("cloudnet-console: "));
    QVERIFY(!result.errors.contains("<h1>"));
    QVERIFY(!QFile::exists(path(u"out.json"_s)));
}

void TestProgramExport::exportOverUntrustedTls()
{
    const support::SelfSigned own;
    QVERIFY(own.isValid());
    support::HttpServer server(own.certificate(), own.key());
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    const QStringList arguments{u"--api-url"_s, server.base().toString(), u"--export"_s, u"out.json"_s};
    QCOMPARE(run(arguments).status, 5);
    QCOMPARE(server.requests().size(), 0);
    const Run trusted = run(arguments + QStringList{u"--ca-file"_s, own.file()});
    QVERIFY2(trusted.status == 0, trusted.errors.constData());
}

void TestProgramExport::exportNamesWhatFailed()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1"}, "odd"])"));
    server.on("GET", "/api/v2/instance/c1/", Reply::json(R"({"name": "c1"})"));
    server.on("GET", "/api/v2/instance/c1/sshkeys/", Reply::json("{}", 500));
    server.on("GET", "/api/v2/instance/c1/deploykeys/", Reply::json("{}"));
    server.on("GET", "/api/v2/instance/c1/users/", Reply::json("{}"));
    const Run result = run({u"--api-url"_s, server.base().toString(), u"--export"_s, u"out.json"_s});
    QCOMPARE(result.status, 3);
    QVERIFY(result.errors.contains("/instance/c1/sshkeys/"));
    QVERIFY(result.errors.contains("[1]"));
    const QJsonArray errors = json(u"out.json"_s)[u"errors"_s].toArray();
    QCOMPARE(errors.size(), 2);
    QCOMPARE(json(u"out.json"_s)[u"instances"_s].toArray().size(), 1);
}

/// Where nothing was read.
void TestProgramExport::exportLeavesTheOldFile()
{
    QFETCH(int, answer);
    QFETCH(int, status);
    support::HttpServer server;
    const QString address = server.base().toString();
    server.otherwise([answer](const support::Received &) {
        return answer > 0 ? Reply::text("text/html", "<h1>page</h1>", answer) : Reply::closed();
    });
    if (answer == 0)
        server.stopListening();
    QFile old(path(u"out.json"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("last week's");
    old.close();
    const Run result = run({u"--api-url"_s, address, u"--export"_s, u"out.json"_s});
    QCOMPARE(result.status, status);
    QCOMPARE(result.errors.contains("was not written"), status == 3);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("last week's"));
}

void TestProgramExport::exportGoesBesideTheWindow()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    const Window first = open(server.base());
    QTRY_COMPARE(server.requests().size(), 4);
    const Run result = run({u"--api-url"_s, server.base().toString(), u"--export"_s, u"out.json"_s});
    QVERIFY2(result.status == 0, result.errors.constData());
    QVERIFY(QFile::exists(path(u"out.json"_s)));
}

CONSOLE_TEST(QCoreApplication, TestProgramExport)

} // namespace tst_programexport

#include "tst_programexport.moc"
