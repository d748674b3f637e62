// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/judge.h"
#include "handover/textfile.h"
#include "support/fulldisk.h"
#include "support/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tst_textfile {

using namespace Qt::StringLiterals;
using handover::Readers;
using handover::WriteFault;
using handover::writeTextFile;

constexpr QFileDevice::Permissions others =
    QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;

QFileDevice::Permissions permissionsOf(const QString &path)
{
    return QFile::permissions(path) & (others | QFileDevice::ExeOwner);
}

/// Files for tools: whole or not at all, for whom they are, and never in the place of the person's own.
class TestTextFile : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void forWhomTheyAre();
    void wholeOrNotAtAll();
    void fullDisk();
    void ownFilesAreLeftAlone();
    void stale();
};

void TestTextFile::forWhomTheyAre()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f"_s);
    QVERIFY(!writeTextFile(path, "a", Readers::Everyone));
    QCOMPARE(permissionsOf(path), QFileDevice::ReadGroup | QFileDevice::ReadOther);
    // Also where it was for all before.
    QVERIFY(!writeTextFile(path, "b", Readers::Owner));
    QCOMPARE(permissionsOf(path), QFileDevice::Permissions());
    QCOMPARE(handover::readTextFile(path), QByteArray("b"));
    // Whoever wanted fewer to read it is not overruled.
    QVERIFY(!writeTextFile(path, "c", Readers::Everyone));
    QCOMPARE(permissionsOf(path), QFileDevice::Permissions());
    QVERIFY(!writeTextFile(path, "#!/bin/true\n", Readers::OwnerRuns));
    QCOMPARE(permissionsOf(path), QFileDevice::Permissions(QFileDevice::ExeOwner));
    QCOMPARE(judge(path, {}).status, 0);
}

void TestTextFile::wholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const auto nowhere = writeTextFile(folder.filePath(u"none/f"_s), "a", Readers::Owner);
    QVERIFY(nowhere && nowhere->kind == WriteFault::Kind::System && !nowhere->words.isEmpty());
    QVERIFY(writeTextFile(folder.path(), "a", Readers::Owner));
    // A device is no file, and stays what it is.
    QVERIFY(writeTextFile(u"/dev/null"_s, "a", Readers::Owner));
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

/// However long it is: what is short waits in memory until the end.
void TestTextFile::fullDisk()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f"_s);
    QVERIFY(!writeTextFile(path, "before", Readers::Everyone));
    for (const qsizetype size : {3, 300'000}) {
        std::optional<WriteFault> fault;
        {
            const support::FullDisk full;
            fault = writeTextFile(path, QByteArray(size, 'x'), Readers::Everyone);
        }
        QVERIFY(fault && fault->kind == WriteFault::Kind::System && !fault->words.isEmpty());
        QCOMPARE(handover::readTextFile(path), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"f"_s});
    }
#else
    QSKIP("No limit of a file's size here.");
#endif
}

void TestTextFile::ownFilesAreLeftAlone()
{
    const QString ssh = QDir::homePath() + u"/.ssh"_s;
    QVERIFY(QDir().mkpath(ssh));
    const QString config = ssh + u"/config"_s;
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(config, link));
    QVERIFY(QFile::link(ssh, folder.filePath(u"folder"_s)));
    const QStringList ways{config, ssh + u"/../.ssh/config"_s, link, folder.filePath(u"folder/config"_s)};
    for (const bool isThere : {false, true}) {
        if (isThere)
            put(config, "Host mine\n");
        for (const QString &path : ways) {
            const auto fault = writeTextFile(path, "Host c1\n", Readers::Owner);
            QVERIFY2(fault && fault->kind == WriteFault::Kind::Protected, qPrintable(path));
        }
        QCOMPARE(QFile::exists(config), isThere);
    }
    QCOMPARE(handover::readTextFile(config), QByteArray("Host mine\n"));
    QVERIFY(handover::isProtected(u"/etc/hosts"_s));
    QVERIFY(!handover::isProtected(ssh + u"/cloudnet.conf"_s));
    QVERIFY(!writeTextFile(ssh + u"/cloudnet.conf"_s, "Host c1\n", Readers::Owner));
}

void TestTextFile::stale()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f"_s);
    QVERIFY(handover::isStale(path, "# as of 2026-11-30 14:02 +01:00, 1\n"));
    QVERIFY(!writeTextFile(path, "# as of 2026-11-30 14:02 +01:00, 1\n", Readers::Owner));
    QVERIFY(!handover::isStale(path, "# as of 2026-12-01 09:00 +01:00, 1\n"));
    QVERIFY(handover::isStale(path, "# as of 2026-12-01 09:00 +01:00, 2\n"));
    QVERIFY(handover::isStale(folder.path(), "x"));
}

CONSOLE_TEST(QCoreApplication, TestTextFile)

} // namespace tst_textfile

#include "tst_textfile.moc"
