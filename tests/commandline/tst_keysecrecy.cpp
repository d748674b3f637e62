// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace tst_keysecrecy {

using namespace Qt::StringLiterals;
using support::Received;
using support::Reply;

namespace {

constexpr char key[] = "hush-7d1e-key-of-the-account";

/// Whether the bytes hold the key, in clear or in a spelling that is as good.
bool tellsKey(const QByteArray &bytes)
{
    const QByteArray clear(key);
    const QString text = QString::fromLatin1(clear);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
    for (const QByteArray &form : {clear, clear.toHex(), clear.toBase64().chopped(4), wide}) {
        if (bytes.contains(form))
            return true;
    }
    return false;
}

bool tellsKey(const Received &request)
{
    if (tellsKey(request.path) || tellsKey(request.body))
        return true;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("api_key", Qt::CaseInsensitive) == 0 || tellsKey(value))
            return true;
    }
    return false;
}

/// An API that leads away from itself by every way that it has, and repeats the key in all that it says.
void scriptHostile(support::HttpServer &api, const QByteArray &elsewhere)
{
    api.otherwise([](const Received &request) {
        return Reply::json("{\"detail\": \"bad key " + request.header("api_key") + "\"}", 500);
    });
    api.on("GET", "/api/v2/instance/", Reply::json("[{\"name\": \"c1\", \"url\": \"" + elsewhere + "/c1\"}]"));
    api.on("GET", "/api/v2/instance/c1/", [elsewhere](const Received &request) {
        return Reply::redirect(307, elsewhere + "/c1?key=" + request.header("api_key"));
    });
    api.on("GET", "/api/v2/domain/", Reply::redirect(301, elsewhere + "/api/v2/domain/"));
    api.on("GET", "/api/v2/certificate/",
           Reply::json("{\"count\": 2, \"next\": \"" + elsewhere + "/page2\", \"results\": []}"));
    api.on("GET", "/api/v2/instance/user/", [elsewhere](const Received &request) {
        return Reply::json("[{\"id\": 7, \"name\": \"" + request.header("api_key") + "\", \"avatar\": \"" + elsewhere +
                           "/7.png\"}]");
    });
}

} // namespace

/// The key of an account, with the real program against a server that wants it spread.
class TestKeySecrecy : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void goesToItsOriginOnly_data();
    void goesToItsOriginOnly();
    void isInNothingThatIsLeftByACrash();
    void isNotInHelp();

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    void verifyFiles(int least) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

std::unique_ptr<QProcess> TestKeySecrecy::start(const QStringList &arguments) const
{
    auto program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLOUDNET_API_KEY"_s, QString::fromLatin1(key));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const auto &[name, folder] :
         {std::pair{u"HOME"_s, u"home"_s}, std::pair{u"XDG_CONFIG_HOME"_s, u"config"_s},
          std::pair{u"XDG_CACHE_HOME"_s, u"cache"_s}, std::pair{u"XDG_DATA_HOME"_s, u"data"_s},
          std::pair{u"XDG_STATE_HOME"_s, u"state"_s}, std::pair{u"XDG_RUNTIME_DIR"_s, u"run"_s},
          std::pair{u"TMPDIR"_s, u"tmp"_s}}) {
        QDir(m_folder->path()).mkpath(folder);
        environment.insert(name, m_folder->filePath(folder));
    }
    program->setProcessEnvironment(environment);
    program->setWorkingDirectory(m_folder->path());
    program->start(QStringLiteral(PROGRAM), arguments);
    return program;
}

/// No file that the program wrote, to wherever it is told to write, holds the key.
void TestKeySecrecy::verifyFiles(int least) const
{
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QVERIFY2(!tellsKey(file.readAll()), qPrintable(file.fileName()));
        QVERIFY2(!tellsKey(file.fileName().toUtf8()), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY2(seen >= least, qPrintable(QString::number(seen)));
}

void TestKeySecrecy::goesToItsOriginOnly_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("window over http") << false << QStringList{u"--verbose"_s};
    QTest::newRow("window over https") << true << QStringList{u"--verbose"_s};
    QTest::newRow("export over https") << true << QStringList{u"--verbose"_s, u"--export"_s, u"out.json"_s};
}

void TestKeySecrecy::goesToItsOriginOnly()
{
    QFETCH(bool, tls);
    QFETCH(QStringList, more);
    const support::SelfSigned certificate;
    QVERIFY(certificate.isValid());
    const auto made = [&certificate](bool overTls) {
        return overTls ? std::make_unique<support::HttpServer>(certificate.certificate(), certificate.key())
                       : std::make_unique<support::HttpServer>();
    };
    const auto api = made(tls);
    const auto sameHost = made(tls);
    const auto otherScheme = made(!tls);
    for (const bool downgrade : {false, true}) {
        support::HttpServer &elsewhere = downgrade ? *otherScheme : *sameHost;
        elsewhere.otherwise([](const Received &) { return Reply::json("[]"); });
        api->forgetRequests();
        scriptHostile(*api, elsewhere.origin().toString().toLatin1());
        QStringList arguments{u"--api-url"_s, api->base().toString()};
        if (tls)
            arguments += {u"--ca-file"_s, certificate.file()};
        const std::unique_ptr<QProcess> program = start(arguments + more);
        QTRY_VERIFY(!api->requests("GET", "/api/v2/instance/user/").isEmpty());
        for (const char *path :
             {"/api/v2/instance/", "/api/v2/instance/c1/", "/api/v2/domain/", "/api/v2/certificate/"})
            QTRY_VERIFY2(!api->requests("GET", path).isEmpty(), path);
        QCOMPARE(api->requests().first().header("api_key"), QByteArray(key));
        QFile list(u"/proc/%1/cmdline"_s.arg(program->processId()));
        if (list.open(QIODevice::ReadOnly))
            QVERIFY(!tellsKey(list.readAll()));
        // An export ends by itself.
        if (!more.contains(u"--export"_s))
            program->terminate();
        QTRY_COMPARE(program->state(), QProcess::NotRunning);
        const QByteArray told = program->readAllStandardError();
        QVERIFY2(told.contains("GET /domain/"), told.constData());
        QVERIFY2(!tellsKey(told), told.constData());
        QVERIFY(!tellsKey(program->readAllStandardOutput()));
        for (const Received &request : elsewhere.requests())
            QVERIFY2(!tellsKey(request), request.path.constData());
    }
    verifyFiles(more.contains(u"--export"_s) ? 1 : 0);
}

void TestKeySecrecy::isInNothingThatIsLeftByACrash()
{
    support::HttpServer api;
    scriptHostile(api, "http://127.0.0.1:9");
    const std::unique_ptr<QProcess> program =
        start({u"--api-url"_s, api.base().toString(), u"--verbose"_s, u"--language"_s, u"sv"_s});
    QTRY_VERIFY(!api.requests("GET", "/api/v2/instance/user/").isEmpty());
    ::kill(static_cast<pid_t>(program->processId()), SIGABRT);
    QTRY_COMPARE(program->state(), QProcess::NotRunning);
    QCOMPARE(program->exitStatus(), QProcess::CrashExit);
    QVERIFY(!tellsKey(program->readAllStandardError()));
    QVERIFY(!tellsKey(program->readAllStandardOutput()));
    QFile::remove(m_folder->filePath(u"core"_s));
    verifyFiles(0);
}

void TestKeySecrecy::isNotInHelp()
{
    for (const QString &option : {u"--help"_s, u"--version"_s, u"--no-such-option"_s}) {
        const std::unique_ptr<QProcess> program = start({option});
        QVERIFY(program->waitForFinished());
        const QByteArray told = program->readAllStandardOutput() + program->readAllStandardError();
        QVERIFY(!told.isEmpty());
        QVERIFY(!tellsKey(told));
    }
}

CONSOLE_TEST(QCoreApplication, TestKeySecrecy)

} // namespace tst_keysecrecy

#include "tst_keysecrecy.moc"
