// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storesetup.h"
#include "support/testcase.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <sys/mount.h>

namespace tst_filesystems {

using namespace Qt::StringLiterals;
using namespace store;
using storetest::answer;
using storetest::answersIn;
using storetest::Folder;
using storetest::note;

namespace {

/// Set for the program that has no locks: where it opens the files.
const char *const withoutLocksName = "CONSOLE_WITHOUT_LOCKS";

/// A file system of the test's own in memory.
class Mounted
{
public:
    Mounted(const QString &folder, unsigned long flags, const char *options)
        : m_folder(QFile::encodeName(folder))
    {
        m_isThere = ::mount("tmpfs", m_folder.constData(), "tmpfs", flags, options) == 0;
    }
    ~Mounted()
    {
        if (m_isThere)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(Mounted)

    bool isThere() const { return m_isThere; }
    /// What is there can be read only from now on.
    bool makeReadOnly() const
    {
        return ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_isThere = false;
};

/// Takes all room that is left but about so many bytes.
bool fillUp(const QString &path, qint64 left)
{
    QFile filler(path);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray piece(4096, 'x');
    qint64 size = 0;
    while (filler.write(piece) == piece.size())
        size += piece.size();
    return size > left && filler.resize(size - left);
}

/// What the program without locks says.
[[noreturn]] void tryWithoutLocks(const QString &folder)
{
    {
        Files files(folder, Begin::WithWhatIsThere);
        files.open();
        files.keep(answer(u"/new/"_s, "new"));
        files.write();
        const bool isNoted = files.writeMine([](Database &mine) { return keep(mine, note(u"new"_s, u"x"_s)); });
        std::printf("writer %d noted %d\n", files.status().isWriter, isNoted);
        for (const Fault &fault : files.status().faults)
            std::printf("fault %d\n", static_cast<int>(fault.kind));
    }
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace

/// Real file systems that do not do what is asked of them.
class TestFileSystems : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fullOneLosesNothing();
    void readOnlyOneIsRead();
    void withoutLocksNothingIsWritten();
};

void TestFileSystems::initTestCase()
{
    if (qEnvironmentVariableIsSet(withoutLocksName))
        tryWithoutLocks(qEnvironmentVariable(withoutLocksName));
}

void TestFileSystems::fullOneLosesNothing()
{
    const Folder folder;
    const Mounted disk(folder.dir.path(), 0, "size=2m");
    if (!disk.isThere())
        QSKIP("a file system can be mounted by root only");
    QStringList written;
    bool wasFull = false;
    // However much room there is, at some moment there is none.
    for (const qint64 room : {4096, 12288, 20480, 65536, 120000}) {
        {
            Files files(folder.dir.path(), Begin::WithWhatIsThere);
            files.open();
            QVERIFY(files.status().isWriter);
            QCOMPARE(files.status().faults, QList<Fault>());
            QVERIFY(fillUp(folder.dir.filePath(u"filler"_s), room));
            bool isFull = false;
            for (int i = 0; i < 200 && !isFull; ++i) {
                const QString name = u"%1-%2"_s.arg(room).arg(i);
                const bool isNoted =
                    files.writeMine([&](Database &mine) { return keep(mine, note(name, u"text"_s.repeated(200))); });
                files.keep(answer(u"/%1/"_s.arg(name), QByteArray(700, 'a')));
                files.write();
                isFull = !isNoted;
                if (isNoted)
                    written.append(name);
            }
            QVERIFY(isFull);
            QVERIFY(!files.status().faults.isEmpty());
            for (const Fault &fault : files.status().faults)
                QCOMPARE(fault.kind, Fault::Kind::Full);
            wasFull = true;
            // Once there is room again it goes on by itself.
            QVERIFY(QFile::remove(folder.dir.filePath(u"filler"_s)));
            const QString after = u"after-%1"_s.arg(room);
            QVERIFY(files.writeMine([&](Database &mine) { return keep(mine, note(after, u"x"_s)); }));
            written.append(after);
            files.write();
            QVERIFY(!files.hasUnwritten());
            QCOMPARE(files.status().faults, QList<Fault>());
        }
        // Opened again, it is looked through whole.
        Files files(folder.dir.path(), Begin::WithWhatIsThere);
        files.open();
        QCOMPARE(files.status().faults, QList<Fault>());
        QStringList found;
        for (const Note &one : notes(files.mine()))
            found.append(one.object);
        QCOMPARE(found, written);
    }
    QVERIFY(wasFull);
}

void TestFileSystems::readOnlyOneIsRead()
{
    const Folder folder;
    const Mounted disk(folder.dir.path(), 0, "size=2m");
    if (!disk.isThere())
        QSKIP("a file system can be mounted by root only");
    {
        Files files(folder.dir.path(), Begin::WithWhatIsThere);
        files.open();
        files.keep(answer(u"/a/"_s, "old"));
        QVERIFY(files.writeMine([](Database &mine) { return keep(mine, note(u"c1"_s, u"old"_s)); }));
        files.write();
    }
    QVERIFY(disk.makeReadOnly());
    Files files(folder.dir.path(), Begin::WithWhatIsThere);
    files.open();
    QVERIFY(!files.status().isWriter);
    QVERIFY(files.status().isOpen);
    QVERIFY(!files.status().faults.isEmpty());
    for (const Fault &fault : files.status().faults)
        QCOMPARE(fault.kind, Fault::Kind::ReadOnly);
    QVERIFY(!files.writeMine([](Database &mine) { return keep(mine, note(u"c1"_s, u"new"_s)); }));
    QCOMPARE(notes(files.mine()).value(0).text, u"old"_s);
    QCOMPARE(answersIn(files).value(u"/a/"_s), QByteArray("old"));
}

void TestFileSystems::withoutLocksNothingIsWritten()
{
    const Folder folder;
    {
        Files files(folder.dir.path(), Begin::WithWhatIsThere);
        files.open();
        files.keep(answer(u"/a/"_s, "old"));
        QVERIFY(files.writeMine([](Database &mine) { return keep(mine, note(u"c1"_s, u"old"_s)); }));
        files.write();
    }
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(NO_LOCKS));
    environment.insert(QString::fromLatin1(withoutLocksName), folder.dir.path());
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:verify_asan_link_order=0"_s);
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(support::waitFor([&] { return program.state() == QProcess::NotRunning; }));
    const QByteArray said = program.readAllStandardOutput();
    // That it cannot be locked, not that another window has it.
    const QByteArray fault = "fault " + QByteArray::number(static_cast<int>(Fault::Kind::NoLock)) + '\n';
    QVERIFY2(said.contains("writer 0 noted 0\n" + fault + fault), (said + program.readAllStandardError()).constData());
    Files files(folder.dir.path(), Begin::WithWhatIsThere);
    files.open();
    QCOMPARE(files.status().faults, QList<Fault>());
    QCOMPARE(notes(files.mine()).size(), 1);
    QCOMPARE(answersIn(files), (QMap<QString, QByteArray>{{u"/a/"_s, "old"}}));
}

CONSOLE_TEST(QCoreApplication, TestFileSystems)

} // namespace tst_filesystems

#include "tst_filesystems.moc"
