// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/environmentkey.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_keyplaces {

using namespace Qt::StringLiterals;
using support::Received;
using support::Reply;

namespace {

constexpr char variable[] = "CLOUDNET_API_KEY";
const QByteArray longKey = "Hush/9f2c/key-of==";
const QByteArray shortKey = "k3y-7";

/// Each sign of the text as an escape of JSON.
QByteArray spelled(const QByteArray &text)
{
    QByteArray all;
    for (const char c : text)
        all += "\\u" + QByteArray::number(static_cast<uchar>(c), 16).rightJustified(4, '0');
    return all;
}

/// An account that repeats the key in names, ids and words, escaped as no two writers of JSON do.
void scriptEchoes(support::HttpServer &api, const QByteArray &key)
{
    QByteArray slashes = key;
    slashes.replace('/', "\\/");
    api.otherwise([key](const Received &) { return Reply::json("{\"detail\": \"no " + spelled(key) + "\"}", 500); });
    api.on("GET", "/api/v2/instance/",
           Reply::json("[{\"name\": \"c1-" + spelled(key) + "\", \"description\": \"" + slashes + "\", \"" + slashes +
                       "\": \"x\"}]"));
    api.on("GET", "/api/v2/domain/", Reply::json("[{\"name\": \"" + slashes + ".se\"}]"));
    api.on("GET", "/api/v2/certificate/", Reply::json("[{\"domain\": \"a.se\", \"x\": [\"" + spelled(key) + "\"]}]"));
    api.on("GET", "/api/v2/instance/user/", Reply::json("{\"detail\": \"" + slashes + "\"}", 400));
}

/// What a process has in its environment.
QByteArray environmentOf(const QProcess &process)
{
    QFile file(u"/proc/%1/environ"_s.arg(process.processId()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Where the key of an account might be, beside the one place where it has to be.
class TestKeyPlaces : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void escapedKeyIsNowhere_data();
    void escapedKeyIsNowhere();
    void environmentIsCleared_data();
    void environmentIsCleared();
    void whatIsStartedGetsNoKey();
    void settingsAreThePersonsAlone();

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &key, bool open = false) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeyPlaces::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<QProcess> TestKeyPlaces::start(const QStringList &arguments, const QByteArray &key, bool open) const
{
    auto program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(variable), QString::fromLatin1(key));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, path(u"home"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"home/config"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    program->setProcessEnvironment(environment);
    program->setWorkingDirectory(m_folder->path());
    if (open)
        program->setChildProcessModifier([] { ::umask(0); });
    program->start(QStringLiteral(PROGRAM), arguments);
    return program->waitForStarted() ? std::move(program) : nullptr;
}

void TestKeyPlaces::escapedKeyIsNowhere_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("long") << longKey;
    QTest::newRow("short") << shortKey;
}

void TestKeyPlaces::escapedKeyIsNowhere()
{
    QFETCH(QByteArray, key);
    support::HttpServer api;
    scriptEchoes(api, key);
    const auto program =
        start({u"--verbose"_s, u"--api-url"_s, api.base().toString(), u"--export"_s, u"out.json"_s}, key);
    QVERIFY(program);
    QTRY_COMPARE(program->state(), QProcess::NotRunning);
    QCOMPARE(api.requests().first().header("api_key"), key);
    const QByteArray told = program->readAllStandardError() + program->readAllStandardOutput();
    QVERIFY2(told.contains("GET /instance/c1-%E2%80%A6/"), told.constData());
    QFile file(path(u"out.json"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), told.constData());
    const QJsonDocument written = QJsonDocument::fromJson(file.readAll());
    QVERIFY(!written[u"errors"_s].toArray().isEmpty());
    QCOMPARE(written[u"instances"_s][0][u"description"_s].toString(), u"…"_s);
    // Also as a reader of the JSON has it, who undoes what is escaped.
    QByteArray all = told + written.toJson();
    all.replace("\\/", "/");
    QVERIFY2(!all.contains(key), all.constData());
    QVERIFY(!all.contains(key.toPercentEncoding()));
}

void TestKeyPlaces::environmentIsCleared_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("demo") << QStringList{u"--demo"_s};
    QTest::newRow("account") << QStringList{u"--account"_s, u"One"_s};
    QTest::newRow("address") << QStringList{u"--api-url"_s};
    QTest::newRow("export") << QStringList{u"--export"_s, u"out.json"_s, u"--api-url"_s};
}

void TestKeyPlaces::environmentIsCleared()
{
    QFETCH(QStringList, arguments);
    QVERIFY(QDir().mkpath(path(u"home/config"_s)));
    QFile settings(path(u"home/config/cloudnet-console.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[account-list]\na\\name=One\na\\address=https://127.0.0.1:1/api/v2\n");
    settings.close();
    support::HttpServer api;
    api.hold();
    if (arguments.contains(u"--api-url"_s))
        arguments += api.base().toString();
    const auto program = start(arguments, longKey);
    QVERIFY(program);
    // It is its environment that is looked at, which is empty until it has been given one; and it goes on.
    const auto isCleared = [&program] {
        const QByteArray environment = environmentOf(*program);
        return environment.contains("XDG_CONFIG_HOME=") && !environment.contains(longKey);
    };
    QTRY_VERIFY(isCleared());
    QCOMPARE(program->state(), QProcess::Running);
    program->kill();
    program->waitForFinished();
}

void TestKeyPlaces::whatIsStartedGetsNoKey()
{
    QVERIFY(qputenv(variable, " " + longKey + "\n"));
    const auto key = commandline::takeEnvironmentKey();
    QVERIFY(key);
    QCOMPARE(key->bytes(), longKey);
    QVERIFY(!qEnvironmentVariableIsSet(variable));
    QProcess child;
    child.start(u"/usr/bin/env"_s, QStringList());
    QVERIFY(child.waitForFinished());
    const QByteArray told = child.readAllStandardOutput();
    QVERIFY(told.contains("PATH="));
    QVERIFY2(!told.contains(variable) && !told.contains(longKey), told.constData());
    QCOMPARE(commandline::takeEnvironmentKey().error(), accounts::KeyFault::Empty);
    QVERIFY(qputenv(variable, "two\nlines"));
    QCOMPARE(commandline::takeEnvironmentKey().error(), accounts::KeyFault::ControlCharacter);
    QVERIFY(!qEnvironmentVariableIsSet(variable));
}

void TestKeyPlaces::settingsAreThePersonsAlone()
{
    support::HttpServer api;
    api.otherwise([](const Received &) { return Reply::json("[]"); });
    const auto program = start({u"--api-url"_s, api.base().toString(), u"--language"_s, u"sv"_s}, longKey, true);
    QVERIFY(program);
    QTRY_COMPARE(api.requests().size(), 4);
    program->terminate();
    QTRY_COMPARE(program->state(), QProcess::NotRunning);
    QDirIterator all(path(u"home"_s), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    int files = 0;
    while (all.hasNext()) {
        all.next();
        const auto others = all.fileInfo().permissions() & QFile::Permissions(0x0077);
        QVERIFY2(others == QFile::Permissions(), qPrintable(all.filePath()));
        files += all.fileInfo().isFile() ? 1 : 0;
    }
    QVERIFY(files > 0);
    QCOMPARE(QFileInfo(path(u"home"_s)).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
}

CONSOLE_TEST(QCoreApplication, TestKeyPlaces)

} // namespace tst_keyplaces

#include "tst_keyplaces.moc"
