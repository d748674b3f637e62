// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storesetup.h"
#include "support/testcase.h"

#include <QProcess>
#include <QTest>

#include <csignal>

namespace tst_killed {

using namespace Qt::StringLiterals;
using namespace store;
using storetest::answer;
using storetest::Folder;
using storetest::note;

namespace {

/// Set for the program that is killed: where it writes, and from which number on.
const char *const placeName = "CONSOLE_KILLED_PLACE";
const char *const numberName = "CONSOLE_KILLED_NUMBER";

/// Writes without end, and says what is written once it is.
[[noreturn]] void writeOn(const QString &place, int number)
{
    Files files(place, Begin::WithWhatIsThere);
    files.open();
    for (;; ++number) {
        const QString text = QString::number(number);
        files.keep(answer(u"/%1/"_s.arg(number % 7), text.toLatin1().repeated(2000)));
        files.write();
        // As what waits together is written.
        const auto edit = [&](Database &mine) { return beginEdit(mine, storetest::edit(text, u"a"_s, u"b"_s)) != 0; };
        const auto noted = [&](Database &mine) { return keep(mine, note(text, text)); };
        if (files.writeMine({edit, noted}) != QList<bool>{true, true})
            std::abort();
        std::printf("wrote %d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

/// A program that is killed while it writes has lost nothing of what it had written.
class TestKilled : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHundredTimes();
};

void TestKilled::initTestCase()
{
    if (qEnvironmentVariableIsSet(placeName))
        writeOn(qEnvironmentVariable(placeName), qEnvironmentVariableIntValue(numberName));
}

void TestKilled::aHundredTimes()
{
    const Folder folder;
    int next = 0;
    QSet<QString> written;
    for (int round = 0; round < 100; ++round) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(placeName), folder.dir.path());
        environment.insert(QString::fromLatin1(numberName), QString::number(next));
        // One that is killed has no time to look for what it leaks.
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), QStringList());
        QByteArray said;
        // At another moment each time.
        const bool hasWritten = support::waitFor([&] {
            said += program.readAllStandardOutput();
            return said.count("wrote") >= 2 + round % 5 || program.state() == QProcess::NotRunning;
        });
        QVERIFY2(hasWritten && program.state() == QProcess::Running,
                 (said + program.readAllStandardError()).constData());
        program.kill();
        QVERIFY(support::waitFor([&] { return program.state() == QProcess::NotRunning; }));
        said += program.readAllStandardOutput();
        const QList<QByteArray> lines = said.left(said.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : lines) {
            bool isNumber = false;
            const int number = line.startsWith("wrote ") ? line.mid(6).toInt(&isNumber) : 0;
            if (isNumber) {
                next = number + 1;
                written.insert(QString::number(number));
            }
        }
        Files files(folder.dir.path(), Begin::WithWhatIsThere);
        files.open();
        QCOMPARE(files.status().faults, QList<Fault>());
        QVERIFY(files.status().isWriter);
        QSet<QString> edited;
        const QList<Edit> journal = edits(files.mine());
        for (const Edit &edit : journal) {
            QCOMPARE(edit.fields.size(), 1);
            edited.insert(edit.instance);
        }
        QSet<QString> noted;
        const QList<Note> kept = notes(files.mine());
        for (const Note &note : kept)
            noted.insert(note.object);
        QVERIFY(edited.contains(written));
        QVERIFY(noted.contains(written));
        // What was under way may be there or not; the next begins behind it.
        while (edited.contains(QString::number(next)) || noted.contains(QString::number(next)))
            ++next;
        const auto answers = storetest::answersIn(files);
        for (const QByteArray &body : answers)
            QCOMPARE(body.size() % 2000, 0);
    }
    QVERIFY(written.size() >= 200);
}

CONSOLE_TEST(QCoreApplication, TestKilled)

} // namespace tst_killed

#include "tst_killed.moc"
