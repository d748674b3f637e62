// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"
#include "support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace tst_fuzzed {

using namespace Qt::StringLiterals;

namespace {

using Target = void (*)(const QByteArray &);

const QMap<QString, Target> &targets()
{
    static const QMap<QString, Target> all{
        {u"decode"_s, fuzz::decode}, {u"grow"_s, fuzz::grow},         {u"outcome"_s, fuzz::outcome},
        {u"date"_s, fuzz::date},     {u"key"_s, fuzz::key},           {u"address"_s, fuzz::address},
        {u"zone"_s, fuzz::zone},     {u"calendar"_s, fuzz::calendar}, {u"text"_s, fuzz::text}};
    return all;
}

/// A row a file below @p folder, whose folders are called as the targets, or all for @p only.
void addFiles(const QString &folder, const QString &only = {})
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const QString target = only.isEmpty() ? file.dir().dirName() : only;
        QTest::addRow("%s, %s", qPrintable(target), qPrintable(file.fileName())) << target << file.filePath();
    }
}

} // namespace

/// What fuzzing found, and what it starts from, without libFuzzer. What a target demands and does not hold ends the
/// program.
class TestFuzzed : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void takesWhateverComes();
};

void TestFuzzed::holds_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path");
    addFiles(QStringLiteral(CORPUS));
    addFiles(QStringLiteral(FIXTURES "/fuzz"));
    addFiles(QStringLiteral(FIXTURES "/api"), u"decode"_s);
    addFiles(QStringLiteral(FIXTURES "/keys"), u"key"_s);
}

void TestFuzzed::holds()
{
    QFETCH(QString, target);
    QFETCH(QString, path);
    QVERIFY2(targets().contains(target), qPrintable(target));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    targets().value(target)(file.readAll());
}

void TestFuzzed::takesWhateverComes()
{
    // Each cut of a whole answer, and JSON of many shapes.
    const QByteArray answer = "429\nRetry-After: 120\nLocation: /api/v2/?page=2\n\n{\"detail\": \"K3y-s3cret\"}";
    for (qsizetype length = 0; length <= answer.size(); ++length)
        fuzz::outcome(answer.first(length));
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; second += 17)
            fuzz::grow(QByteArray(1, static_cast<char>(first)) + QByteArray(40, static_cast<char>(second)));
    }
}

CONSOLE_TEST(QCoreApplication, TestFuzzed)

} // namespace tst_fuzzed

#include "tst_fuzzed.moc"
