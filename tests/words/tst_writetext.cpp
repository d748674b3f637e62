// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "words/language.h"
#include "words/writetext.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

namespace tst_writetext {

using namespace Qt::StringLiterals;
using words::Obstacle;
using words::WriteText;

/// Why a file could not be written: by what the system said, and by what is there.
class TestWriteText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bySystemsWords_data();
    void bySystemsWords();
    void byWhatIsThere();
    void inBothLanguages();
};

void TestWriteText::bySystemsWords_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("why");
    QTest::newRow("full") << ENOSPC << u"the disk is full"_s;
    QTest::newRow("quota") << EDQUOT << u"the disk is full"_s;
    QTest::newRow("limit of a file") << EFBIG << u"the disk does not take a file of this size"_s;
    QTest::newRow("read-only") << EROFS << u"the disk is read-only"_s;
    QTest::newRow("permission") << EACCES << u"you do not have permission"_s;
    QTest::newRow("not the owner") << EPERM << u"you do not have permission"_s;
    QTest::newRow("in the way") << ENOTDIR << u"a file is where the folder should be"_s;
    QTest::newRow("another") << EIO << qt_error_string(EIO);
}

void TestWriteText::bySystemsWords()
{
    QFETCH(int, number);
    QFETCH(QString, why);
    words::Language language;
    language.use(u"en"_s);
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"f"_s), u"-"_s})
        QCOMPARE(WriteText::why(words::obstacleOf(path, qt_error_string(number))), why);
}

/// As Qt says it, which has words of its own for some.
void TestWriteText::byWhatIsThere()
{
    const QTemporaryDir folder;
    const auto obstacleOf = [](const QString &path) {
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) ? Obstacle() : words::obstacleOf(path, file.errorString());
    };
    QCOMPARE(obstacleOf(folder.path()).kind, Obstacle::Kind::Folder);
    const Obstacle nowhere = obstacleOf(folder.filePath(u"none/f"_s));
    QCOMPARE(nowhere.kind, Obstacle::Kind::NoFolder);
    QCOMPARE(WriteText::why(nowhere),
             u"there is no folder %1"_s.arg(QDir::toNativeSeparators(folder.filePath(u"none"_s))));
    QVERIFY(QFile::link(folder.filePath(u"gone/f"_s), folder.filePath(u"link"_s)));
    QCOMPARE(obstacleOf(folder.filePath(u"link"_s)).kind, Obstacle::Kind::NoFolder);
    QCOMPARE(words::obstacleOf(u"/dev/null"_s, {}).kind, Obstacle::Kind::Special);
    // What may be written is not found fault with.
    const QString path = folder.filePath(u"f"_s);
    QCOMPARE(words::obstacleOf(path, {}), Obstacle());
    QCOMPARE(words::obstacleOf(path, u"Odd."_s), (Obstacle{Obstacle::Kind::Other, u"Odd"_s}));
    QVERIFY(WriteText::why({}).isEmpty());
    QCOMPARE(WriteText::notSaved({}),
             u"The file could not be written, so nothing was saved. Choose another folder or name."_s);
}

void TestWriteText::inBothLanguages()
{
    words::Language language;
    for (const auto &[code, sentence] :
         {std::pair(u"en"_s,
                    u"The file could not be written: the disk is full. Nothing was saved; choose another folder "
                    "or name."_s),
          std::pair(u"sv"_s,
                    u"Filen kunde inte skrivas: disken är full. Inget sparades; välj en annan katalog eller ett "
                    "annat namn."_s)}) {
        language.use(code);
        QCOMPARE(WriteText::notSaved(words::obstacleOf(u"f"_s, qt_error_string(ENOSPC))), sentence);
    }
    language.use(u"en"_s);
}

CONSOLE_TEST(QCoreApplication, TestWriteText)

} // namespace tst_writetext

#include "tst_writetext.moc"
