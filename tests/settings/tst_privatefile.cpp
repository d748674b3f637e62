// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/privatefile.h"
#include "support/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_privatefile {

using namespace Qt::StringLiterals;

namespace {

/// Anybody may do anything with what is made while this lives.
class OpenMask
{
public:
    OpenMask()
        : m_before(::umask(0))
    {
    }
    OpenMask(const OpenMask &) = delete;
    OpenMask &operator=(const OpenMask &) = delete;
    ~OpenMask() { ::umask(m_before); }

private:
    mode_t m_before;
};

uint modeOf(const QString &path)
{
    struct stat facts
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 0777U : 0U;
}

} // namespace

/// What is the person's alone is nobody else's, whatever they let new files be.
class TestPrivateFile : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void foldersOnTheWay();
    void folderThatIsThereStays();
    void fileIsTheirsAlone();
    void staysSoWhenSettingsAreWritten();
    void linkKeepsLeading();
    void whatCannotBeMade();
};

void TestPrivateFile::foldersOnTheWay()
{
    const QTemporaryDir folder;
    const OpenMask open;
    QVERIFY(settings::makePrivateFolder(folder.filePath(u"a/b/c"_s)));
    for (const QString &made : {u"a"_s, u"a/b"_s, u"a/b/c"_s})
        QCOMPARE(modeOf(folder.filePath(made)), 0700U);
    QVERIFY(settings::makePrivateFolder(folder.filePath(u"a/b/c/"_s)));
}

void TestPrivateFile::folderThatIsThereStays()
{
    const QTemporaryDir folder;
    const OpenMask open;
    QVERIFY(QDir(folder.path()).mkdir(u"shared"_s));
    settings::makePrivateFile(folder.filePath(u"shared/s.ini"_s));
    QCOMPARE(modeOf(folder.filePath(u"shared"_s)), 0777U);
    QCOMPARE(modeOf(folder.filePath(u"shared/s.ini"_s)), 0600U);
}

void TestPrivateFile::fileIsTheirsAlone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"s.ini"_s);
    const OpenMask open;
    // As an earlier version, or another program, left it.
    QFile before(file);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("[a]\nb=1\n") > 0);
    before.close();
    QCOMPARE(modeOf(file), 0666U);
    settings::makePrivateFile(file);
    QCOMPARE(modeOf(file), 0600U);
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(u"a/b"_s).toInt(), 1);
}

void TestPrivateFile::staysSoWhenSettingsAreWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"config/s.ini"_s);
    const OpenMask open;
    settings::makePrivateFile(file);
    for (int i = 0; i < 3; ++i) {
        QSettings store(file, QSettings::IniFormat);
        store.setValue(u"a"_s, i);
        store.sync();
        QCOMPARE(store.status(), QSettings::NoError);
        QCOMPARE(modeOf(file), 0600U);
    }
    QCOMPARE(modeOf(folder.filePath(u"config"_s)), 0700U);
    QCOMPARE(QDir(folder.filePath(u"config"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"s.ini"_s});
}

void TestPrivateFile::linkKeepsLeading()
{
    const QTemporaryDir folder;
    QFile elsewhere(folder.filePath(u"elsewhere.ini"_s));
    QVERIFY(elsewhere.open(QIODevice::WriteOnly));
    elsewhere.close();
    QVERIFY(elsewhere.link(folder.filePath(u"s.ini"_s)));
    settings::makePrivateFile(folder.filePath(u"s.ini"_s));
    QVERIFY(QFileInfo(folder.filePath(u"s.ini"_s)).isSymLink());
    QCOMPARE(modeOf(elsewhere.fileName()), 0600U);
}

void TestPrivateFile::whatCannotBeMade()
{
    QVERIFY(!settings::makePrivateFolder(u"/dev/null/a/b"_s));
    settings::makePrivateFile(u"/dev/null/a/s.ini"_s);
    QVERIFY(!QFileInfo::exists(u"/dev/null/a"_s));
    // A folder of that name is no file to be changed.
    const QTemporaryDir folder;
    const OpenMask open;
    QVERIFY(QDir(folder.path()).mkdir(u"s.ini"_s));
    settings::makePrivateFile(folder.filePath(u"s.ini"_s));
    QCOMPARE(modeOf(folder.filePath(u"s.ini"_s)), 0777U);
}

CONSOLE_TEST(QCoreApplication, TestPrivateFile)

} // namespace tst_privatefile

#include "tst_privatefile.moc"
