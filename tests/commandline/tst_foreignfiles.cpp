// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/programtest.h"
#include "commandline/queryaccount.h"
#include "listing/tool.h"

#include <QDir>
#include <QFile>

#include <optional>

namespace tst_foreignfiles {

using namespace Qt::StringLiterals;

/// --write to files that are there already: its own are written again, a person's are left as they are.
class TestForeignFiles : public ProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyKindKnowsItsOwn();
    void aPersonsFileStays();
    void checkTellsWhoseItIs();
    void emptyFilesAndDevicesAreWritten();
    void filteredCalendarCancelsNothing();

private:
    Run ask(const QStringList &arguments) { return run(QStringList{u"--language"_s, u"en"_s} + arguments, {}); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// All of them in one command, each to a file of its own: 0.json and so on.
    static QStringList everyKind();

    std::optional<QueryAccount> m_account;
};

void TestForeignFiles::init()
{
    ProgramTest::init();
    m_account.emplace(path(u"home/config/cloudnet-console.ini"_s), u"Shop"_s);
    m_account->keepAll();
}

void TestForeignFiles::cleanup()
{
    m_account.reset();
}

QStringList TestForeignFiles::everyKind()
{
    QStringList kinds{u"zones:butik7.se"_s};
    for (const listing::Tool &tool : listing::everyTool()) {
        if (!tool.isFolder({}))
            kinds.append(tool.id);
        const QStringList parts = tool.parts(nullptr);
        for (const QString &part : parts)
            kinds.append(tool.id + u':' + part);
    }
    QStringList arguments;
    for (qsizetype i = 0; i < kinds.size(); ++i)
        arguments += {u"--write"_s, u"%1=%2.json"_s.arg(kinds.at(i)).arg(i)};
    return arguments;
}

/// Also when it says something else by now, and in another language.
void TestForeignFiles::everyKindKnowsItsOwn()
{
    const QStringList write = everyKind();
    QVERIFY(write.size() / 2 > 12);
    const Run first = ask(write);
    QVERIFY2(first.status == 0, first.errors.constData());
    m_account->keepAll("2027-05-01");
    const Run again = run(QStringList{u"--language"_s, u"sv"_s} + write, {});
    QVERIFY2(again.status == 0, again.errors.constData());
    // Whichever tool it was for.
    QStringList others;
    for (qsizetype i = 0; i < write.size() / 2; ++i)
        others += {u"--write"_s, u"hosts=%1.json"_s.arg(i)};
    const Run other = ask(others);
    QVERIFY2(other.status == 0, other.errors.constData());
    for (qsizetype i = 0; i < write.size() / 2; ++i)
        QVERIFY(contents(u"%1.json"_s.arg(i)).contains("192.0.2.7\t"));
}

void TestForeignFiles::aPersonsFileStays()
{
    const QList<QByteArray> texts{"127.0.0.1 localhost\n",
                                  "# as of old\nHost mine\n",
                                  "{\"all\": {\"hosts\": {\"mine\": {}}, \"vars\": {\"cloudnet_user\": \"me\"}}}\n",
                                  "{\"name\": \"c1\"}\n{\"cloudnet_as_of\": \"x\", \"cloudnet_table\": \"servers\"}\n",
                                  "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mine//EN\r\nEND:VCALENDAR\r\n",
                                  "#!/bin/sh\necho\n\n\n\n# Written by Cloudnet Console from the account Shop.\n",
                                  "{",
                                  "\n"};
    const QStringList write = everyKind();
    for (const QByteArray &text : texts) {
        for (qsizetype i = 0; i < write.size() / 2; ++i)
            put(u"%1.json"_s.arg(i), text);
        // What else is asked for is written.
        const Run told = ask(write + QStringList{u"--write"_s, u"jsonl=other"_s});
        QCOMPARE(told.status, 2);
        for (qsizetype i = 0; i < write.size() / 2; ++i) {
            const QString name = u"%1.json"_s.arg(i);
            QVERIFY2(told.errors.contains("cloudnet-console: " + name.toUtf8() +
                                          " was not written by this program, so it is not overwritten. Move or remove "
                                          "it, or choose another name.\n"),
                     told.errors.constData());
            QCOMPARE(contents(name), text);
        }
        QVERIFY(contents(u"other"_s).startsWith('{'));
        QVERIFY(QFile::remove(path(u"other"_s)));
    }
}

void TestForeignFiles::checkTellsWhoseItIs()
{
    put(u"h"_s, "127.0.0.1 localhost\n");
    const Run told = ask({u"--write"_s, u"hosts=h"_s, u"--check"_s});
    QCOMPARE(told.status, 7);
    QVERIFY2(told.errors.contains("h was not written by this program, and is left as it is."), told.errors.constData());
}

void TestForeignFiles::emptyFilesAndDevicesAreWritten()
{
    put(u"h"_s, {});
    QCOMPARE(ask({u"--write"_s, u"hosts=h"_s}).status, 0);
    QVERIFY(contents(u"h"_s).contains("192.0.2.7\t"));
    // Through a link it is the person's all the same.
    put(u"mine"_s, "mine\n");
    QVERIFY(QFile::link(path(u"mine"_s), path(u"link"_s)));
    QCOMPARE(ask({u"--write"_s, u"hosts=link"_s}).status, 2);
    QCOMPARE(contents(u"mine"_s), QByteArray("mine\n"));
}

/// What a filter hides is still in the account; what is gone from it is cancelled, whatever the filter.
void TestForeignFiles::filteredCalendarCancelsNothing()
{
    const QStringList write{u"--write"_s, u"ics=c.ics"_s};
    const QStringList filtered = write + QStringList{u"--filter"_s, u"kind:domain"_s};
    QCOMPARE(ask(write).status, 0);
    QCOMPARE(contents(u"c.ics"_s).count("UID:certificate-butik7.se"), 2);
    const Run told = ask(filtered);
    QVERIFY2(told.status == 0, told.errors.constData());
    QVERIFY(!contents(u"c.ics"_s).contains("CANCELLED"));
    QVERIFY(!contents(u"c.ics"_s).contains("UID:certificate-butik7.se"));
    QCOMPARE(contents(u"c.ics"_s).count("UID:domain-butik7.se"), 2);
    m_account->keep("/domain/", "[]");
    QCOMPARE(ask(filtered).status, 0);
    QCOMPARE(contents(u"c.ics"_s).count("STATUS:CANCELLED"), 2);
}

CONSOLE_TEST(QCoreApplication, TestForeignFiles)

} // namespace tst_foreignfiles

#include "tst_foreignfiles.moc"
