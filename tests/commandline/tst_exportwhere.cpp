// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exportrun.h"
#include "support/testcase.h"

#include <QFileInfo>
#include <QJsonArray>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tst_exportwhere {

using namespace Qt::StringLiterals;
using support::Received;
using support::Reply;

namespace {

/// A pipe with a name, and somebody who reads from it.
struct Pipe
{
    explicit Pipe(const QString &path)
        : name(QFile::encodeName(path))
        , isMade(::mkfifo(name.constData(), 0600) == 0)
        , reader(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
    {
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;
    ~Pipe() { leave(); }

    void leave()
    {
        if (reader >= 0)
            ::close(std::exchange(reader, -1));
    }

    QByteArray readAll() const
    {
        QByteArray all;
        char part[4096];
        for (ssize_t count = 0; (count = ::read(reader, part, sizeof part)) > 0;)
            all.append(part, count);
        return all;
    }

    bool isStillThere() const
    {
        struct stat now = {};
        return ::lstat(name.constData(), &now) == 0 && S_ISFIFO(now.st_mode);
    }

    QByteArray name;
    bool isMade;
    int reader;
};

QStringList namesIn(const QByteArray &json)
{
    QStringList names;
    const QJsonArray instances = QJsonDocument::fromJson(json)[u"instances"_s].toArray();
    for (const QJsonValue instance : instances)
        names.append(instance[u"name"_s].toString());
    return names;
}

} // namespace

/// Where --export writes: a file is replaced, what is no file never is.
class TestExportWhere : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void standardOutput_data();
    void standardOutput();
    void standardOutputIntoAFile();
    void standardError();
    void pipe_data();
    void pipe();
    void pipeNobodyReadsToTheEnd();
    void terminal();
    void linkToAFile();
    void folder();

private:
    std::unique_ptr<ExportRun> m_on;
};

void TestExportWhere::init()
{
    TestCase::init();
    m_on = std::make_unique<ExportRun>();
    m_on->server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1"}])"));
    m_on->server.on("GET", "/api/v2/instance/c1/", Reply::json(R"({"name": "c1"})"));
}

void TestExportWhere::standardOutput_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("-") << u"-"_s;
    QTest::newRow("/dev/stdout") << u"/dev/stdout"_s;
    QTest::newRow("/dev/fd/1") << u"/dev/fd/1"_s;
    QTest::newRow("/proc/self/fd/1") << u"/proc/self/fd/1"_s;
}

/// The JSON, and nothing else.
void TestExportWhere::standardOutput()
{
    QFETCH(QString, target);
    const auto program = m_on->start(target);
    QCOMPARE(ExportRun::ended(*program), 0);
    const QByteArray output = program->readAllStandardOutput();
    QJsonParseError fault;
    QJsonDocument::fromJson(output, &fault);
    QVERIFY2(fault.error == QJsonParseError::NoError, output.constData());
    QCOMPARE(namesIn(output), QStringList{u"c1"_s});
    QCOMPARE(program->readAllStandardError(), QByteArray());
    QVERIFY(!QFileInfo::exists(m_on->path(u"-"_s)));
}

void TestExportWhere::standardOutputIntoAFile()
{
    const QString file = m_on->path(u"out.json"_s);
    const auto program =
        m_on->start(u"/dev/stdout"_s, [&file](QProcess &started) { started.setStandardOutputFile(file); });
    QCOMPARE(ExportRun::ended(*program), 0);
    QFile out(file);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(namesIn(out.readAll()), QStringList{u"c1"_s});
}

void TestExportWhere::standardError()
{
    const auto program = m_on->start(u"/dev/stderr"_s);
    QCOMPARE(ExportRun::ended(*program), 0);
    QCOMPARE(namesIn(program->readAllStandardError()), QStringList{u"c1"_s});
    QVERIFY(program->readAllStandardOutput().contains("/dev/stderr"));
}

void TestExportWhere::pipe_data()
{
    QTest::addColumn<bool>("linked");
    QTest::newRow("itself") << false;
    QTest::newRow("by a symbolic link") << true;
}

void TestExportWhere::pipe()
{
    QFETCH(bool, linked);
    Pipe pipe(m_on->path(u"pipe"_s));
    QVERIFY(pipe.isMade);
    if (linked)
        QVERIFY(QFile::link(m_on->path(u"pipe"_s), m_on->path(u"link"_s)));
    const auto program = m_on->start(linked ? u"link"_s : u"pipe"_s);
    QCOMPARE(ExportRun::ended(*program), 0);
    QVERIFY(pipe.isStillThere());
    QCOMPARE(namesIn(pipe.readAll()), QStringList{u"c1"_s});
    QVERIFY(program->readAllStandardOutput().contains(linked ? "written to link" : "written to pipe"));
    if (linked)
        QVERIFY(QFileInfo(m_on->path(u"link"_s)).isSymLink());
}

void TestExportWhere::pipeNobodyReadsToTheEnd()
{
    Pipe pipe(m_on->path(u"pipe"_s));
    QVERIFY(pipe.isMade);
    m_on->server.on("GET", "/api/v2/domain/", [&pipe](const Received &) {
        pipe.leave();
        return Reply::json("[]");
    });
    const auto program = m_on->start(u"pipe"_s);
    // As of other programs, and of --list and --write: silence, and the status that a shell gives to SIGPIPE.
    QCOMPARE(ExportRun::ended(*program), 141);
    QCOMPARE(program->readAllStandardError(), QByteArray());
    QVERIFY(pipe.isStillThere());
}

void TestExportWhere::terminal()
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const QByteArray name(::ptsname(terminal));
    // Somebody holds its other end, or what is written goes with the program.
    const int held = ::open(name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(held >= 0);
    const auto program = m_on->start(QString::fromLatin1(name));
    QCOMPARE(ExportRun::ended(*program), 0);
    QByteArray shown;
    char part[4096];
    for (ssize_t count = 0; (count = ::read(terminal, part, sizeof part)) > 0;)
        shown.append(part, count);
    QCOMPARE(namesIn(shown), QStringList{u"c1"_s});
    struct stat now = {};
    QVERIFY(::stat(name.constData(), &now) == 0 && S_ISCHR(now.st_mode));
    ::close(held);
    ::close(terminal);
}

void TestExportWhere::linkToAFile()
{
    QFile old(m_on->path(u"old.json"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.close();
    QVERIFY(QFile::link(m_on->path(u"old.json"_s), m_on->path(u"out.json"_s)));
    QCOMPARE(m_on->run(), 0);
    QVERIFY(QFileInfo(m_on->path(u"out.json"_s)).isSymLink());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(namesIn(old.readAll()), QStringList{u"c1"_s});
}

void TestExportWhere::folder()
{
    const auto program = m_on->start(u"."_s);
    QCOMPARE(ExportRun::ended(*program), 2);
    QCOMPARE(program->readAllStandardError(), QByteArray("cloudnet-console: . cannot be written: it is a folder.\n"));
    QVERIFY(m_on->server.requests().isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestExportWhere)

} // namespace tst_exportwhere

#include "tst_exportwhere.moc"
