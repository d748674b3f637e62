// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/accessreport.h"
#include "exchange/minefile.h"
#include "exchange/specialfile.h"
#include "support/fulldisk.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

namespace tst_fulldisk {

using namespace Qt::StringLiterals;

/// On a full disk an older file stays, and nobody is told that it was written.
class TestFullDisk : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void olderFileStays();
};

void TestFullDisk::olderFileStays()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    bool isCommitted = true;
    QString report;
    std::optional<exchange::MineFileFault> mine;
    {
        const support::FullDisk full;
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write("new") == 3)
            isCommitted = exchange::commitWhole(file);
        report = exchange::writeReport(path, {});
        mine = exchange::writeMineFile(path, {});
    }
    QVERIFY(!isCommitted);
    QVERIFY(!report.isEmpty());
    QVERIFY(mine);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"f"_s});
#else
    QSKIP("No limit of a file's size here.");
#endif
}

CONSOLE_TEST(QCoreApplication, TestFullDisk)

} // namespace tst_fulldisk

#include "tst_fulldisk.moc"
