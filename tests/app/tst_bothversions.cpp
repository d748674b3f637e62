// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_bothversions {

using namespace Qt::StringLiterals;

/// What Qt 6.8 and newer no longer take as Qt 6.4 does is said in one header, api/qtversion.h, and nowhere else: a
/// compiler that has one of the two versions would not find what the other refuses.
class TestBothVersions : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void momentsNameNoTimeSpec();
    void aTimeSpecIsFound_data();
    void aTimeSpecIsFound();
};

namespace {

/// The lines of a source that give a moment its zone as a Qt::TimeSpec; to compare with one is the same in both.
QStringList givenTimeSpecs(const QString &source)
{
    static const QRegularExpression given(u"\\bQt::(?:UTC|LocalTime|OffsetFromUTC|TimeZone)\\b|\\bsetTimeSpec\\b"_s);
    QStringList found;
    const QStringList lines = source.split(u'\n');
    for (const QString &line : lines) {
        const QString code = line.trimmed();
        if (!code.startsWith("//"_L1) && !code.contains("timeSpec()"_L1) && given.match(code).hasMatch())
            found += code;
    }
    return found;
}

} // namespace

void TestBothVersions::momentsNameNoTimeSpec()
{
    QStringList found;
    int read = 0;
    for (const char *folder : {"/src", "/tests"}) {
        QDirIterator files(QStringLiteral(SOURCE_TREE) + QString::fromLatin1(folder), {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            ++read;
            if (file.fileName().endsWith("/tst_bothversions.cpp"_L1))
                continue;
            const QStringList lines = givenTimeSpecs(QString::fromUtf8(file.readAll()));
            for (const QString &line : lines)
                found += file.fileName() + u": "_s + line;
        }
    }
    QVERIFY(read > 500);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestBothVersions::aTimeSpecIsFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("count");
    QTest::newRow("constructor") << u"const QDateTime at(day, time, Qt::UTC);"_s << 1;
    QTest::newRow("since the epoch") << u"QDateTime::fromSecsSinceEpoch(1, Qt::LocalTime);"_s << 1;
    QTest::newRow("set") << u"moment.setTimeSpec(spec);"_s << 1;
    QTest::newRow("compared") << u"QCOMPARE(until.timeSpec(), Qt::UTC);"_s << 0;
    QTest::newRow("said") << u"/// Qt 6.9 drops the constructor that takes Qt::UTC."_s << 0;
}

void TestBothVersions::aTimeSpecIsFound()
{
    QFETCH(QString, source);
    QTEST(int(givenTimeSpecs(source).size()), "count");
}

CONSOLE_TEST(QCoreApplication, TestBothVersions)

} // namespace tst_bothversions

#include "tst_bothversions.moc"
