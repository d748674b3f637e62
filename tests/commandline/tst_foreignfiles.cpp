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

    void everyKindKnowsItsOwn_data();
    void everyKindKnowsItsOwn();
    void aPersonsFileStays_data();
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
    static void addKinds();

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

void TestForeignFiles::addKinds()
{
    QTest::addColumn<QString>("kind");
    for (const listing::Tool &tool : listing::everyTool()) {
        if (!tool.isFolder({}))
            QTest::addRow("%s", qPrintable(tool.id)) << tool.id;
        for (const QString &part : tool.parts(nullptr))
            QTest::addRow("%s:%s", qPrintable(tool.id), qPrintable(part)) << tool.id + u':' + part;
    }
    QTest::addRow("zones:butik7.se") << u"zones:butik7.se"_s;
}

void TestForeignFiles::everyKindKnowsItsOwn_data()
{
    addKinds();
}

/// Also when it says something else by now, and in another language.
void TestForeignFiles::everyKindKnowsItsOwn()
{
    QFETCH(const QString, kind);
    const QStringList write{u"--write"_s, kind + u"=f.json"_s};
    const Run first = ask(write);
    QVERIFY2(first.status == 0, first.errors.constData());
    m_account->keep("/instance/", R"([{"name": "c1", "hostname": "ny.se", "ip": "192.0.2.99"}])");
    m_account->keepAll("2027-05-01");
    const Run again = run(QStringList{u"--language"_s, u"sv"_s} + write, {});
    QVERIFY2(again.status == 0, again.errors.constData());
    // Whichever tool it is for.
    const Run other = ask({u"--write"_s, u"hosts=f.json"_s});
    QVERIFY2(other.status == 0, other.errors.constData());
    QVERIFY(contents(u"f.json"_s).contains("192.0.2.7\t"));
}

void TestForeignFiles::aPersonsFileStays_data()
{
    addKinds();
}

void TestForeignFiles::aPersonsFileStays()
{
    QFETCH(const QString, kind);
    const QList<QByteArray> texts{"127.0.0.1 localhost\n",
                                  "# as of old\nHost mine\n",
                                  "{\"all\": {\"hosts\": {\"mine\": {}}, \"vars\": {\"cloudnet_user\": \"me\"}}}\n",
                                  "{\"name\": \"c1\"}\n{\"cloudnet_as_of\": \"x\", \"cloudnet_table\": \"servers\"}\n",
                                  "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mine//EN\r\nEND:VCALENDAR\r\n",
                                  "#!/bin/sh\necho\n\n\n\n# Written by Cloudnet Console from the account Shop.\n",
                                  "{",
                                  "\n"};
    for (const QByteArray &text : texts) {
        put(u"f.json"_s, text);
        // What else is asked for is written.
        const Run told = ask({u"--write"_s, kind + u"=f.json"_s, u"--write"_s, u"jsonl=other"_s});
        QCOMPARE(told.status, 2);
        QCOMPARE(told.errors, QByteArray("cloudnet-console: f.json was not written by this program, so it is not "
                                         "overwritten. Move or remove it, or choose another name.\n"));
        QCOMPARE(contents(u"f.json"_s), text);
        QVERIFY(contents(u"other"_s).startsWith('{'));
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
