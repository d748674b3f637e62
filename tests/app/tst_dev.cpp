// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

namespace tst_dev {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text, bool isProgram = false)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    if (isProgram)
        file.setPermissions(file.permissions() | QFile::ExeOwner);
}

/// A file of an hour from now.
void writeInAnHour(const QString &path)
{
    write(path, "");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(3600), QFileDevice::FileModificationTime));
}

} // namespace

/// What ./dev says where it cannot work: one sentence and a status other than 0. It sees only the commands that the
/// test lets it see, so that nothing is installed.
class TestDev : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void unknownWord();
    void packagesWithoutRoot();
    void packagesThatSudoRefuses();
    void packagesThatCannotBeFetched();
    void nothingIsInstalledTwice();
    void nsdIsUnpackedOnly();
    void filesFromTheFuture();
    void buildFromTheFuture();
    void treeThatCannotBeWritten();
    void homeThatCannotBeWritten();
    void freshKnowsItsSuites();
    void freshNeedsAClone();
    void argumentsThatNobodyTakes();

private:
    struct Said
    {
        int status = 0;
        QString errors;
        QString output;
    };

    Said run(const QStringList &arguments) const;
    void stub(const QString &name, const QByteArray &script) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDev::initTestCase()
{
    cleanup();
}

void TestDev::cleanup()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(u"tree"_s) && folder.mkpath(u"bin"_s) && folder.mkpath(u"home"_s));
    QVERIFY(QFile::copy(QStringLiteral(SOURCE_TREE "/dev"), folder.filePath(u"tree/dev"_s)));
    for (const char *tool :
         {"bash", "cat", "dirname", "env", "find", "grep", "mkdir", "nproc", "readlink", "rm", "sed", "tr"}) {
        const QString name = QString::fromLatin1(tool);
        const QString path = QStandardPaths::findExecutable(name);
        QVERIFY2(!path.isEmpty(), tool);
        QVERIFY(QFile::link(path, folder.filePath(u"bin/"_s + name)));
    }
    stub(u"id"_s, "echo 0");
    stub(u"dpkg-query"_s, "echo installed");
    stub(u"cmake"_s, "echo \"$CCACHE_DIR\" >>\"$HOME/../cmake\"");
}

void TestDev::stub(const QString &name, const QByteArray &script) const
{
    write(m_folder->filePath(u"bin/"_s + name), "#!/bin/bash\n" + script + '\n', true);
}

TestDev::Said TestDev::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, m_folder->filePath(u"bin"_s));
    environment.insert(u"HOME"_s, m_folder->filePath(u"home"_s));
    process.setProcessEnvironment(environment);
    process.start(m_folder->filePath(u"bin/bash"_s), QStringList{m_folder->filePath(u"tree/dev"_s)} + arguments);
    if (!process.waitForFinished(support::patience))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError()),
            QString::fromUtf8(process.readAllStandardOutput())};
}

void TestDev::unknownWord()
{
    const Said said = run({u"tset"_s});
    QCOMPARE(said.status, 2);
    QVERIFY(said.errors.endsWith(u"dev: unknown word: tset\n"_s));
}

void TestDev::packagesWithoutRoot()
{
    stub(u"id"_s, "echo 1000");
    stub(u"dpkg-query"_s, "exit 1");
    const Said said = run({u"build"_s});
    QVERIFY(said.status != 0);
    QCOMPARE(said.errors.count(u'\n'), 1);
    QVERIFY2(said.errors.contains(u"this needs root, and there is no sudo"_s), qPrintable(said.errors));
    // What is to be run then is what installs them.
    QVERIFY2(said.errors.contains(u"run: apt-get install "_s) && said.errors.contains(u" g++ "_s),
             qPrintable(said.errors));
    QVERIFY(!QFile::exists(m_folder->filePath(u"cmake"_s)));
}

void TestDev::packagesThatSudoRefuses()
{
    stub(u"id"_s, "echo 1000");
    stub(u"sudo"_s, "exit 1");
    stub(u"dpkg-query"_s, "exit 1");
    const Said said = run({u"build"_s});
    QVERIFY(said.status != 0);
    QCOMPARE(said.errors.count(u'\n'), 1);
    QVERIFY2(
        said.errors.startsWith(u"dev: this needs root, and sudo does not give it; as root, run: apt-get install "_s),
        qPrintable(said.errors));
    QVERIFY(!QFile::exists(m_folder->filePath(u"cmake"_s)));
}

void TestDev::packagesThatCannotBeFetched()
{
    stub(u"dpkg-query"_s, "exit 1");
    stub(u"dpkg"_s, "true");
    stub(u"apt-get"_s, "exit 100");
    const Said said = run({u"build"_s});
    QVERIFY(said.status != 0);
    QCOMPARE(said.errors.count(u'\n'), 1);
    QVERIFY2(said.errors.startsWith(u"dev: these packages could not be installed: g++ "_s), qPrintable(said.errors));
    QVERIFY2(said.errors.contains(u"network"_s) && said.errors.contains(u"clock"_s), qPrintable(said.errors));
    QVERIFY(!QFile::exists(m_folder->filePath(u"cmake"_s)));
}

void TestDev::nothingIsInstalledTwice()
{
    stub(u"apt-get"_s, "echo asked >&2; exit 1");
    const Said said = run({u"build"_s});
    QCOMPARE(said.status, 0);
    QCOMPARE(said.errors, QString());
    QVERIFY(QFile::exists(m_folder->filePath(u"cmake"_s)));
}

/// A package with a server in it: its judge is fetched once, and nothing of it is installed but the libraries.
void TestDev::nsdIsUnpackedOnly()
{
    const QString asked = m_folder->filePath(u"asked"_s);
    stub(u"apt-get"_s, "echo \"$*\" >>\"$HOME/../asked\"\n: >nsd_1_all.deb");
    stub(u"dpkg-deb"_s,
         "if [[ $1 == -x ]]; then\n  mkdir -p ../usr/sbin\n  cat \"$(readlink -f \"$0\")\" >../usr/sbin/judge\n"
         "else\n  echo \"adduser, libc6 (>= 2.36), libevent-2.1-7 (>= 2.1.8)\"\nfi");
    stub(u"dpkg-query"_s, "echo \"${@: -1}\" >>\"$HOME/../wanted\"\necho installed");
    const Said said = run({u"deps"_s});
    QVERIFY2(said.status == 0, qPrintable(said.errors));
    QFile calls(asked);
    QVERIFY(calls.open(QIODevice::ReadOnly));
    QCOMPARE(calls.readAll(), QByteArray("download -q nsd\n"));
    QVERIFY(QFile::exists(m_folder->filePath(u"tree/build/nsd/usr/sbin/judge"_s)));
    QFile wanted(m_folder->filePath(u"wanted"_s));
    QVERIFY(wanted.open(QIODevice::ReadOnly));
    const QList<QByteArray> packages = wanted.readAll().split('\n');
    QVERIFY(packages.contains("libevent-2.1-7") && packages.contains("libc6"));
    QVERIFY(!packages.contains("nsd") && !packages.contains("adduser"));
    // It is there now.
    write(m_folder->filePath(u"tree/build/nsd/usr/sbin/nsd-checkzone"_s), "#!/bin/bash\n", true);
    QCOMPARE(run({u"deps"_s}).status, 0);
    QCOMPARE(QFileInfo(asked).size(), calls.size());
}

void TestDev::filesFromTheFuture()
{
    writeInAnHour(m_folder->filePath(u"tree/source.cpp"_s));
    const Said said = run({u"build"_s});
    QVERIFY(said.status != 0);
    QCOMPARE(said.errors.count(u'\n'), 1);
    QVERIFY2(said.errors.startsWith(u"dev: source.cpp is from the future"_s), qPrintable(said.errors));
    QVERIFY(!QFile::exists(m_folder->filePath(u"cmake"_s)));
}

/// What a build leaves while the clock is ahead.
void TestDev::buildFromTheFuture()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"tree/build/release"_s));
    writeInAnHour(m_folder->filePath(u"tree/build/release/CMakeCache.txt"_s));
    const Said said = run({u"build"_s});
    QVERIFY(said.status != 0);
    QCOMPARE(said.errors.count(u'\n'), 1);
    QVERIFY2(said.errors.startsWith(u"dev: build/release was built in the future"_s), qPrintable(said.errors));
    QVERIFY(!QFile::exists(m_folder->filePath(u"cmake"_s)));
}

void TestDev::treeThatCannotBeWritten()
{
    // A file where the folder would be: root may write anywhere else.
    write(m_folder->filePath(u"tree/build"_s), "");
    const Said said = run({u"build"_s});
    QVERIFY(said.status != 0);
    QCOMPARE(said.errors, u"dev: %1 cannot be written to\n"_s.arg(m_folder->filePath(u"tree/build"_s)));
}

/// The compiler's cache is then kept beside the build.
void TestDev::homeThatCannotBeWritten()
{
    write(m_folder->filePath(u"home/.cache"_s), "no folder");
    QCOMPARE(run({u"build"_s}).status, 0);
    QFile calls(m_folder->filePath(u"cmake"_s));
    QVERIFY(calls.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(calls.readAll()).trimmed().section(u'\n', -1),
             m_folder->filePath(u"tree/build/ccache"_s));
}

void TestDev::freshKnowsItsSuites()
{
    const Said said = run({u"fresh"_s, u"sid"_s});
    QCOMPARE(said.status, 2);
    QCOMPARE(said.errors, u"dev: fresh takes bookworm or trixie, and --cold\n"_s);
}

void TestDev::freshNeedsAClone()
{
    const Said said = run({u"fresh"_s});
    QVERIFY(said.status != 0);
    QCOMPARE(said.errors, u"dev: fresh clones HEAD, and %1 is no clone of git\n"_s.arg(m_folder->filePath(u"tree"_s)));
}

/// Nothing is done by a word that was not understood as a whole.
void TestDev::argumentsThatNobodyTakes()
{
    for (const QStringList &arguments : {QStringList{u"test"_s, u"models"_s},
                                         {u"build"_s, u"--help"_s},
                                         {u"fuzz"_s, u"1"_s, u"2"_s},
                                         {u"fuzz"_s, u"a"_s},
                                         {u"package"_s, u"--check"_s, u"x"_s},
                                         {u"package"_s, u"x"_s},
                                         {u"package"_s, u"trixie"_s},
                                         {u"package"_s, u"--check"_s, u"sid"_s},
                                         {u"monkey"_s, u"a"_s},
                                         {u"pictures"_s, u"a"_s, u"b"_s}}) {
        const Said said = run(arguments);
        QCOMPARE(said.status, 2);
        QVERIFY2(said.errors.startsWith(u"dev: %1 takes "_s.arg(arguments.first())), qPrintable(said.errors));
        QVERIFY(!QFile::exists(m_folder->filePath(u"cmake"_s)));
    }
}

CONSOLE_TEST(QCoreApplication, TestDev)

} // namespace tst_dev

#include "tst_dev.moc"
