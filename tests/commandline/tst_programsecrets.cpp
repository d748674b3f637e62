// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/programtest.h"
#include "support/httpserver.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace tst_programsecrets {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

/// An account whose answers hold what must not be told: one-time-password addresses, the key in words and in a
/// redirect, and a person.
void scriptSecrets(support::HttpServer &server)
{
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    const QByteArray secret = R"("totp_url": "otpauth://totp/x?secret=JBSWY3DP")";
    server.on("GET", "/api/v2/instance/user/", Reply::json(R"([{"id": 7, "name": "Private Person", )" + secret + "}]"));
    server.on("GET", "/api/v2/instance/user/7/", Reply::json(R"({"id": 7, )" + secret + '}'));
    server.on("GET", "/api/v2/domain/", [](const support::Received &request) {
        return Reply::json(
            R"({"detail": "otpauth://totp/y?secret=JBSWY3DP bad key )" + request.header("api_key") + "\"}", 500);
    });
    server.on("GET", "/api/v2/certificate/", {Reply::empty(429).header("Retry-After", "1"), Reply::json("[]")});
    server.on("GET", "/api/v2/instance/", [](const support::Received &request) {
        return Reply::redirect(302, "/api/v2/instance/?token=" + request.header("api_key"));
    });
}

} // namespace

/// What the program tells of its work, and what it never tells.
class TestProgramSecrets : public ProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void keyGoesNowhere();
    void verboseTellsRequestsAndNoSecret();
    void withoutVerboseNothingIsTold();
};

void TestProgramSecrets::keyGoesNowhere()
{
    support::HttpServer server;
    // A server that repeats the key in all that it says.
    server.otherwise([](const support::Received &request) {
        return Reply::json(QByteArray(R"({"detail": "bad key )") + request.header("api_key") + "\"}", 500);
    });
    // One list is read, so that there is a file.
    server.on("GET", "/api/v2/domain/", [](const support::Received &request) {
        return Reply::json(R"([{"name": "a.se", "whois_registrar": ")" + request.header("api_key") + "\"}]");
    });
    const Run result = run({u"--api-url"_s, server.base().toString(), u"--export"_s, u"out.json"_s});
    QCOMPARE(server.requests().first().header("api_key"), QByteArray(key));
    QVERIFY(!result.errors.contains(key));
    QVERIFY(!result.output.contains(key));
    QDirIterator files(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(key), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen > 0);
}

void TestProgramSecrets::verboseTellsRequestsAndNoSecret()
{
    support::HttpServer server;
    scriptSecrets(server);
    const Run result = run({u"--verbose"_s, u"--api-url"_s, server.base().toString(), u"--export"_s, u"out.json"_s});
    QCOMPARE(result.status, 3);
    const auto told = [&result](const char *pattern) {
        return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::MultilineOption)
            .match(QString::fromUtf8(result.errors))
            .hasMatch();
    };
    QVERIFY2(told("^20\\d\\d-\\d\\d-\\d\\d [\\d:.]+ cloudnet\\.api: #\\d+ GET /instance/user/ is sent, attempt 1$"),
             result.errors.constData());
    QVERIFY(told("cloudnet\\.api: #\\d+ GET /instance/user/: ok, status 200, \\d+ ms, \\d+ bytes$"));
    QVERIFY(told("cloudnet\\.api: #\\d+ GET /domain/: server fault, status 500, "));
    QVERIFY(told("cloudnet\\.api: #\\d+ GET /certificate/: too many requests, status 429, "));
    QVERIFY(told("cloudnet\\.api: nothing is sent for 1000 ms: the server asks for a pause$"));
    QVERIFY(told("cloudnet\\.api: #\\d+ GET /certificate/ is sent, attempt 2$"));
    QVERIFY(told("cloudnet\\.api: #\\d+ GET /instance/\\?token=…: ok, "));
    QVERIFY(told("cloudnet\\.inventory: reading in the background begins: \\d+$"));
    QVERIFY(told("cloudnet\\.inventory: reading in the background ends: \\d+ of \\d+$"));
    for (const char *secret : {key, "otpauth", "JBSWY3DP", "api_key", "Private Person"})
        QVERIFY2(!(result.errors + result.output).contains(secret), secret);
    // What went over the wire did hold them.
    QCOMPARE(server.requests().first().header("api_key"), QByteArray(key));
    QVERIFY(!server.requests("GET", QByteArray("/api/v2/instance/?token=") + key).isEmpty());
}

void TestProgramSecrets::withoutVerboseNothingIsTold()
{
    support::HttpServer server;
    scriptSecrets(server);
    const Run result = run({u"--api-url"_s, server.base().toString(), u"--export"_s, u"out.json"_s});
    QCOMPARE(result.status, 3);
    QVERIFY(!result.errors.contains("cloudnet."));
    QVERIFY(!result.errors.contains("GET "));
    QVERIFY(!result.errors.contains(key) && !result.errors.contains("otpauth"));
}

CONSOLE_TEST(QCoreApplication, TestProgramSecrets)

} // namespace tst_programsecrets

#include "tst_programsecrets.moc"
