// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvfile.h"
#include "exchange/specialfile.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tst_csvfile {

using namespace Qt::StringLiterals;
using exchange::CsvFile;
using exchange::CsvFormat;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

/// Rows that are counted as they are taken.
CsvFile::NextRow counted(int rows, int &taken)
{
    return [rows, &taken]() -> std::optional<QStringList> {
        if (taken == rows)
            return std::nullopt;
        return QStringList{QString::number(taken++), u"å"_s};
    };
}

} // namespace

/// A file that is there whole, or not at all.
class TestCsvFile : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writes();
    void manyRowsInSlices();
    void replacesOnlyAtTheEnd();
    void abandoned();
    void notWritable_data();
    void notWritable();
    void pipeIsLeftAlone();
};

void TestCsvFile::writes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ö.csv"_s);
    CsvFile file(path, {u';', true}, nullptr);
    QSignalSpy finished(&file, &CsvFile::finished);
    int taken = 0;
    file.start(counted(2, taken));
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toString(), QString());
    QCOMPARE(contentOf(path), QByteArray("\xEF\xBB\xBF"
                                         "0;\xC3\xA5\r\n1;\xC3\xA5\r\n"));
}

void TestCsvFile::manyRowsInSlices()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"many.csv"_s);
    CsvFile file(path, {u',', false}, nullptr);
    QSignalSpy finished(&file, &CsvFile::finished);
    int taken = 0;
    file.start(counted(100'000, taken));
    QTRY_COMPARE(finished.size(), 1);
    const QByteArray content = contentOf(path);
    QCOMPARE(content.count('\n'), 100'000);
    QVERIFY(content.startsWith("0,\xC3\xA5\r\n1,"));
    QVERIFY(content.endsWith("\r\n99999,\xC3\xA5\r\n"));
}

void TestCsvFile::replacesOnlyAtTheEnd()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.csv"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    CsvFile file(path, {u';', false}, nullptr);
    QSignalSpy finished(&file, &CsvFile::finished);
    int taken = 0;
    file.start(counted(1, taken));
    QCOMPARE(contentOf(path), QByteArray("old"));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(contentOf(path), QByteArray("0;\xC3\xA5\r\n"));
}

void TestCsvFile::abandoned()
{
    const QTemporaryDir folder;
    int taken = 0;
    {
        CsvFile file(folder.filePath(u"half.csv"_s), CsvFormat(), nullptr);
        file.start(counted(100'000'000, taken));
        // One turn of the event loop takes one slice, not all.
        QCoreApplication::processEvents();
        QVERIFY(taken > 0 && taken < 100'000'000);
        QVERIFY(!QFile::exists(folder.filePath(u"half.csv"_s)));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestCsvFile::notWritable_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder of that name") << u"."_s;
    QTest::newRow("no such folder") << u"missing/a.csv"_s;
    QTest::newRow("a file for a folder") << u"file/a.csv"_s;
}

void TestCsvFile::notWritable()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QFile plain(folder.filePath(u"file"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    CsvFile file(folder.filePath(name), CsvFormat(), nullptr);
    QSignalSpy finished(&file, &CsvFile::finished);
    int taken = 0;
    file.start(counted(3, taken));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished.first().first().toString().isEmpty());
    QCOMPARE(taken, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), {u"file"_s});
}

/// A file in its place would take it from those who use it; and writing into it could wait for ever.
void TestCsvFile::pipeIsLeftAlone()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe.csv"_s);
    QVERIFY(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    QVERIFY(QFile::link(path, folder.filePath(u"link.csv"_s)));
    for (const QString &name : {path, folder.filePath(u"link.csv"_s)}) {
        CsvFile file(name, CsvFormat(), nullptr);
        QSignalSpy finished(&file, &CsvFile::finished);
        int taken = 0;
        file.start(counted(3, taken));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.first().first().toString().isEmpty());
        QCOMPARE(taken, 0);
        struct stat now = {};
        QVERIFY(::stat(QFile::encodeName(name).constData(), &now) == 0 && S_ISFIFO(now.st_mode));
    }
    QVERIFY(QFileInfo(folder.filePath(u"link.csv"_s)).isSymLink());
    QVERIFY(exchange::isSpecialFile(path));
    QVERIFY(!exchange::isSpecialFile(folder.path()));
    QVERIFY(!exchange::isSpecialFile(folder.filePath(u"none"_s)));
#else
    QSKIP("There are no pipes with names.");
#endif
}

CONSOLE_TEST(QCoreApplication, TestCsvFile)

} // namespace tst_csvfile

#include "tst_csvfile.moc"
