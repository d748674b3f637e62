// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/starter.h"
#include "support/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace tst_starter {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using settings::Launch;

namespace {

/// The end of a program, as it is told.
struct End
{
    settings::EarlyEnd told()
    {
        return [this](std::optional<int> status) {
            ++times;
            with = status;
        };
    }

    int times = 0;
    std::optional<int> with;
};

} // namespace

/// How programs are started that outlive this one.
class TestStarter : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithItsArgumentsAsTheyAre();
    void whatIsNotThereIsNotStarted();
    void failureAtOnceIsTold_data();
    void failureAtOnceIsTold();
    void otherEndsAreNot_data();
    void otherEndsAreNot();
    void outlivesItsStarter();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// A shell's script as a program.
    Launch program(const QByteArray &script, const QStringList &arguments = {}) const;
    QByteArray content(const QString &name) const;
    /// Of the program, once it has written it down.
    pid_t pidOf() const { return static_cast<pid_t>(content(u"program.pid"_s).trimmed().toInt()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStarter::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

Launch TestStarter::program(const QByteArray &script, const QStringList &arguments) const
{
    QFile file(path(u"program"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("#!/bin/sh\n" + script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {file.fileName(), arguments};
}

QByteArray TestStarter::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestStarter::startsWithItsArgumentsAsTheyAre()
{
    const QStringList arguments{u"ssh"_s, u"--"_s, u"a b"_s, u"$(id)"_s, u"'\""_s, u"line\nbreak"_s, QString(), u"å"_s};
    const Launch recorder =
        program("printf '%s\\0' \"$@\" > \"$0.new\"\n/bin/mv \"$0.new\" \"$0.arguments\"\n", arguments);
    QVERIFY(settings::detachedStarter()(recorder, {}));
    QTRY_VERIFY(QFile::exists(path(u"program.arguments"_s)));
    QCOMPARE(QString::fromUtf8(content(u"program.arguments"_s)), arguments.join(QChar(u'\0')) + QChar(u'\0'));
}

void TestStarter::whatIsNotThereIsNotStarted()
{
    End end;
    QVERIFY(!settings::detachedStarter()({path(u"none"_s), {}}, end.told()));
    QVERIFY(!settings::detachedStarter()({QString(), {}}, end.told()));
    QCOMPARE(end.times, 0);
}

void TestStarter::failureAtOnceIsTold_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("status");
    QTest::newRow("wrong usage") << QByteArray("exit 2\n") << 2;
    QTest::newRow("not found") << QByteArray("exec no-such-program-anywhere\n") << 127;
    QTest::newRow("as ssh fails") << QByteArray("exit 255\n") << 255;
    QTest::newRow("crash") << QByteArray("kill -SEGV $$\n") << -1;
}

void TestStarter::failureAtOnceIsTold()
{
    QFETCH(QByteArray, script);
    QFETCH(int, status);
    End end;
    const auto starter = settings::detachedStarter(1h);
    QVERIFY(starter(program(script), end.told()));
    QTRY_COMPARE(end.times, 1);
    QCOMPARE(end.with.value_or(-1), status);
}

void TestStarter::otherEndsAreNot_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<std::chrono::milliseconds>("atOnce");
    // As a terminal ends that hands the command to one that runs.
    QTest::newRow("success") << QByteArray("exit 0\n") << std::chrono::milliseconds(1h);
    // As the person leaves the session with the status of their last command.
    QTest::newRow("later") << QByteArray("exit 1\n") << std::chrono::milliseconds(0);
}

void TestStarter::otherEndsAreNot()
{
    QFETCH(QByteArray, script);
    QFETCH(std::chrono::milliseconds, atOnce);
    End end;
    const auto starter = settings::detachedStarter(atOnce);
    QVERIFY(starter(program("echo $$ > \"$0.new\"; /bin/mv \"$0.new\" \"$0.pid\"\n" + script), end.told()));
    QTRY_VERIFY(QFile::exists(path(u"program.pid"_s)));
    // There is no such process any longer when its end has been taken notice of.
    QTRY_COMPARE(::kill(pidOf(), 0), -1);
    QCOMPARE(end.times, 0);
}

void TestStarter::outlivesItsStarter()
{
    End end;
    {
        const auto starter = settings::detachedStarter(1h);
        QVERIFY(starter(program("echo $$ > \"$0.new\"; /bin/mv \"$0.new\" \"$0.pid\"\n"
                                "while [ ! -e \"$0.go\" ]; do /bin/sleep 0.05; done\n"
                                "echo x > \"$0.done\"; exit 1\n"),
                        end.told()));
        QTRY_VERIFY(QFile::exists(path(u"program.pid"_s)));
    }
    QVERIFY(pidOf() > 0);
    // Of a group of its own: what ends this one from the keyboard does not reach it.
    QCOMPARE(::getpgid(pidOf()), pidOf());
    QFile go(path(u"program.go"_s));
    QVERIFY(go.open(QIODevice::WriteOnly));
    QTRY_VERIFY(QFile::exists(path(u"program.done"_s)));
    QCOMPARE(end.times, 0);
}

CONSOLE_TEST(QCoreApplication, TestStarter)

} // namespace tst_starter

#include "tst_starter.moc"
