// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_program {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

constexpr char key[] = "hush-9f2c-key";

struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

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

/// Ends a program that runs, and waits until it has.
struct Closer
{
    void operator()(QProcess *program) const
    {
        program->terminate();
        if (!program->waitForFinished())
            program->kill();
        delete program;
    }
};
using Window = std::unique_ptr<QProcess, Closer>;

} // namespace

/// The program as a person or a script starts it: arguments, environment, exit status, what it prints and what it
/// writes.
class TestProgram : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void versionAndHelp();
    void wrongUsage_data();
    void wrongUsage();
    void noDisplay();
    void exportFromIndependentServer();
    void exportOfDemo();
    void exportEnds_data();
    void exportEnds();
    void exportOverUntrustedTls();
    void exportNamesWhatFailed();
    void exportLeavesTheOldFile();
    void keyGoesNowhere();
    void verboseTellsRequestsAndNoSecret();
    void withoutVerboseNothingIsTold();
    void secondStartRaisesTheFirst();
    void anotherWindowIsOpenedOnDemand();
    void crashedWindowIsReplaced();
    void exportGoesBesideTheWindow();
    void damagedSettingsStopNothing_data();
    void damagedSettingsStopNothing();
    void pictures();

private:
    QProcessEnvironment environment(const QByteArray &apiKey) const;
    /// Starts with a window that nobody sees, and leaves it running.
    Window open(const QUrl &address, const QStringList &more = {}) const;
    Run run(const QStringList &arguments, const QByteArray &apiKey = key);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QJsonObject json(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgram::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

QProcessEnvironment TestProgram::environment(const QByteArray &apiKey) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"CLOUDNET_API_KEY"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s,
                                u"LANGUAGE"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_ACTIVATION_TOKEN"_s})
        environment.remove(name);
    if (!apiKey.isNull())
        environment.insert(u"CLOUDNET_API_KEY"_s, QString::fromLatin1(apiKey));
    environment.insert(u"HOME"_s, path(u"home"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"home/config"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

Window TestProgram::open(const QUrl &address, const QStringList &more) const
{
    Window program(new QProcess);
    QProcessEnvironment shown = environment(key);
    shown.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program->setProcessEnvironment(shown);
    program->start(QStringLiteral(PROGRAM), QStringList{u"--api-url"_s, address.toString()} + more);
    return program;
}

Run TestProgram::run(const QStringList &arguments, const QByteArray &apiKey)
{
    QProcess program;
    program.setProcessEnvironment(environment(apiKey));
    program.setWorkingDirectory(m_folder->path());
    program.start(QStringLiteral(PROGRAM), arguments);
    // The scripted servers live in this thread: it must not block.
    [&] { QTRY_COMPARE(program.state(), QProcess::NotRunning); }();
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, program.readAllStandardOutput(),
            program.readAllStandardError()};
}

QJsonObject TestProgram::json(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

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
                          << u"API:ets adress måste börja med https:// – http:// godtas bara för den egna datorn."_s;
    QTest::newRow("no key") << QStringList{u"--api-url"_s, u"https://127.0.0.1:1/"_s} + file << false
                            << u"Miljövariabeln CLOUDNET_API_KEY är inte satt. Den ska innehålla kontots nyckel."_s;
    QTest::newRow("no such ca") << QStringList{u"--api-url"_s, u"https://127.0.0.1:1/"_s, u"--ca-file"_s,
                                               u"none.pem"_s} +
                                       file
                                << true << u"Inget certifikat kunde läsas från none.pem."_s;
    QTest::newRow("unwritable") << QStringList{u"--demo"_s, u"--export"_s, u"no/such/folder/out.json"_s} << true
                                << u"Det går inte att skriva till no/such/folder/out.json."_s;
}

void TestProgram::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, withKey);
    QFETCH(QString, sentence);
    const Run result = run(QStringList{u"--language"_s, u"sv"_s} + arguments, withKey ? QByteArray(key) : QByteArray());
    QCOMPARE(result.status, 2);
    QCOMPARE(QString::fromUtf8(result.errors), u"cloudnet-console: "_s + sentence + u'\n');
    QVERIFY(!QFile::exists(path(u"out.json"_s)));
}

void TestProgram::noDisplay()
{
    const Run result = run({u"--demo"_s});
    QCOMPARE(result.status, 1);
    QVERIFY(result.errors.contains("display"));
}

void TestProgram::exportFromIndependentServer()
{
    QProcess server;
    server.start(u"python3"_s, {QStringLiteral(SOURCE_TREE "/tests/app/contractserver.py"), QString::fromLatin1(key),
                                path(u"expected.json"_s)});
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

void TestProgram::exportOfDemo()
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

void TestProgram::exportEnds_data()
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

void TestProgram::exportEnds()
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
    QCOMPARE(QFile::exists(path(u"out.json"_s)), status == 3);
}

void TestProgram::exportOverUntrustedTls()
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

void TestProgram::exportNamesWhatFailed()
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

void TestProgram::exportLeavesTheOldFile()
{
    QFile old(path(u"out.json"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("last week's");
    old.close();
    QCOMPARE(run({u"--api-url"_s, u"http://127.0.0.1:1/"_s, u"--export"_s, u"out.json"_s}).status, 5);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("last week's"));
}

void TestProgram::keyGoesNowhere()
{
    support::HttpServer server;
    // A server that repeats the key in all that it says.
    server.otherwise([](const support::Received &request) {
        return Reply::json(QByteArray(R"({"detail": "bad key )") + request.header("api_key") + "\"}", 500);
    });
    const Run result = run({u"--api-url"_s, server.base().toString(), u"--export"_s, u"out.json"_s});
    QCOMPARE(server.requests().first().header("api_key"), QByteArray(key));
    QVERIFY(!result.errors.contains(key));
    QVERIFY(!result.output.contains(key));
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(key), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen > 0);
}

void TestProgram::verboseTellsRequestsAndNoSecret()
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

void TestProgram::withoutVerboseNothingIsTold()
{
    support::HttpServer server;
    scriptSecrets(server);
    const Run result = run({u"--api-url"_s, server.base().toString(), u"--export"_s, u"out.json"_s});
    QCOMPARE(result.status, 3);
    QVERIFY(!result.errors.contains("cloudnet."));
    QVERIFY(!result.errors.contains("GET "));
    QVERIFY(!result.errors.contains(key) && !result.errors.contains("otpauth"));
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

void TestProgram::exportGoesBesideTheWindow()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    const Window first = open(server.base());
    QTRY_COMPARE(server.requests().size(), 4);
    const Run result = run({u"--api-url"_s, server.base().toString(), u"--export"_s, u"out.json"_s});
    QVERIFY2(result.status == 0, result.errors.constData());
    QVERIFY(QFile::exists(path(u"out.json"_s)));
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

void TestProgram::pictures()
{
    const Run result = run({u"--pictures"_s, u"drawn"_s}, {});
    QVERIFY2(result.status == 0, result.errors.constData());
    const QStringList names = QDir(path(u"drawn"_s)).entryList(QDir::Files);
    for (const char *page : {"servers",
                             "servers-keys",
                             "servers-deploy-keys",
                             "servers-users",
                             "domains",
                             "expiry",
                             "people",
                             "people-keys",
                             "people-servers",
                             "edit-server",
                             "requests",
                             "merge",
                             "discard",
                             "support-mail",
                             "export",
                             "settings-general",
                             "settings-ssh",
                             "settings-network",
                             "error-details",
                             "shortcuts",
                             "about",
                             "start"}) {
        for (const char *suffix : {"-sv-light", "-sv-dark", "-en-light", "-en-dark"}) {
            const QString name = QString::fromLatin1(page) + QString::fromLatin1(suffix) + u".png"_s;
            QVERIFY2(names.contains(name), qPrintable(name));
            QVERIFY(!QImage(path(u"drawn/"_s + name)).isNull());
        }
    }
    const QImage light(path(u"drawn/servers-sv-light.png"_s));
    QCOMPARE(light.size(), QSize(1280, 800));
    QVERIFY(light != QImage(path(u"drawn/servers-sv-dark.png"_s)));
    QVERIFY(light != QImage(path(u"drawn/servers-en-light.png"_s)));
}

CONSOLE_TEST(QCoreApplication, TestProgram)

} // namespace tst_program

#include "tst_program.moc"
