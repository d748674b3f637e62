// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/programtest.h"
#include "commandline/queryaccount.h"

#include <QDir>
#include <QFile>

#include <optional>

namespace tst_write {

using namespace Qt::StringLiterals;

/// --write and --check as a script starts them: exit status, what is printed, what is written.
class TestWrite : public ProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void severalAtOnce();
    void checkTellsWhatIsStale();
    void calendarGoesOn();
    void ownFilesAreLeftAlone();
    void toStandardOutput();
    void everyKindOfTheDemoAccount();
    void accountOfThisRun();
    void whatWasNeverReadIsNotWritten();
    void filtersAreCheckedFirst();
    void oneFileOneText();
    void namesForAnsible();
    void pipesAndDevices();
    void closedPipe();
    void otherLanguage();
    void zonesThatLeft();
    void foreignZones();
    void twoAccountsInOneFolder();

private:
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    Run ask(const QStringList &arguments) { return run(QStringList{u"--language"_s, u"en"_s} + arguments, {}); }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::optional<QueryAccount> m_account;
};

void TestWrite::init()
{
    ProgramTest::init();
    m_account.emplace(path(u"home/config/cloudnet-console.ini"_s), u"Shop"_s);
    m_account->keepAll();
}

void TestWrite::cleanup()
{
    m_account.reset();
}

void TestWrite::severalAtOnce()
{
    const Run told = ask({u"--write"_s, u"ssh_config=s.conf"_s, u"--write=zones=z"_s, u"--write"_s,
                          u"jsonl:domains=d.jsonl"_s, u"--account"_s, u"Shop"_s});
    QVERIFY2(told.status == 0, told.errors.constData());
    QVERIFY2(told.output.contains("s.conf: 2 entries, as of "), told.output.constData());
    QVERIFY2(told.output.contains(", 2 of 2 servers read\n"), told.output.constData());
    QCOMPARE(told.output.count('\n'), 3);
    QVERIFY(contents(u"s.conf"_s).contains("Host c1 butik7.se\n    HostName c1.cloudnet.cloud\n"));
    QCOMPARE(QFile::permissions(path(u"s.conf"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(contents(u"z/butik7.se.zone"_s).contains("butik7.se.\t300\tIN\tA\t192.0.2.7\n"));
    QVERIFY(contents(u"d.jsonl"_s).contains("\"expires\":\"2027-03-01\""));
    QCOMPARE(ask({u"--write"_s, u"hosts=h"_s, u"--filter"_s, u"type:wordpress"_s}).status, 0);
    QVERIFY(contents(u"h"_s).contains("192.0.2.8") && !contents(u"h"_s).contains("192.0.2.7"));
}

void TestWrite::checkTellsWhatIsStale()
{
    const QStringList texts{u"--write"_s, u"ansible=a.json"_s, u"--write"_s, u"ics=c.ics"_s,
                            u"--write"_s, u"zones=z"_s,        u"--write"_s, u"hosts=h"_s};
    const QStringList check = texts + QStringList{u"--check"_s};
    const Run before = ask(check);
    QCOMPARE(before.status, 7);
    QCOMPARE(before.output, QByteArray("a.json does not exist.\nc.ics does not exist.\nz does not exist.\n"
                                       "h does not exist.\n"));
    QVERIFY(!QFile::exists(path(u"a.json"_s)) && !QFile::exists(path(u"z"_s)));
    QCOMPARE(ask(texts).status, 0);
    // Read again at another time, with the same answers.
    m_account->keep("/instance/",
                    R"([{"name": "c1", "hostname": "butik7.se", "instance_type": "magento", "ip": "192.0.2.7",)"
                    R"( "description": "Butiken", "instance_size": 4},)"
                    R"({"name": "c2", "hostname": "", "instance_type": "wordpress", "ip": "192.0.2.8"}])");
    const Run same = ask(check);
    QVERIFY2(same.status == 0, (same.output + same.errors).constData());
    m_account->keepAll("2027-05-01");
    const Run moved = ask(check);
    QCOMPARE(moved.status, 7);
    QCOMPARE(moved.output, QByteArray("a.json is up to date.\nc.ics is out of date.\nz is up to date.\n"
                                      "h is up to date.\n"));
}

void TestWrite::calendarGoesOn()
{
    QCOMPARE(ask({u"--write"_s, u"ics=c.ics"_s}).status, 0);
    QVERIFY(contents(u"c.ics"_s).contains("DTSTART;VALUE=DATE:20270201\r\n"));
    m_account->keepAll("2027-05-01");
    QCOMPARE(ask({u"--write"_s, u"ics=c.ics"_s}).status, 0);
    const QByteArray after = contents(u"c.ics"_s);
    QVERIFY(after.contains("DTSTART;VALUE=DATE:20270501\r\n"));
    QCOMPARE(after.count("SEQUENCE:1\r\n"), 2);
    QCOMPARE(after.count("SEQUENCE:0\r\n"), 2);
}

void TestWrite::ownFilesAreLeftAlone()
{
    QVERIFY(QDir().mkpath(path(u"home/.ssh"_s)));
    QFile config(path(u"home/.ssh/config"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("Host mine\n");
    config.close();
    const Run told = ask({u"--write"_s, u"ssh_config=home/.ssh/config"_s});
    QCOMPARE(told.status, 2);
    QVERIFY2(told.errors.contains("home/.ssh/config is never overwritten."), told.errors.constData());
    QCOMPARE(contents(u"home/.ssh/config"_s), QByteArray("Host mine\n"));
    const Run nowhere = ask({u"--write"_s, u"hosts=none/h"_s, u"--write"_s, u"hosts=h"_s});
    QCOMPARE(nowhere.status, 2);
    QVERIFY(QFile::exists(path(u"h"_s)));
    // No folder is made above the one that is named, as none is for a file.
    const Run above = ask({u"--write"_s, u"zones=none/z"_s});
    QCOMPARE(above.status, 2);
    QVERIFY2(above.errors.contains("there is no folder"), above.errors.constData());
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void TestWrite::toStandardOutput()
{
    const Run told = ask({u"--write"_s, u"zones:butik7.se=-"_s});
    QCOMPARE(told.status, 0);
    QVERIFY(told.output.startsWith("; as of ") && told.output.contains("$ORIGIN butik7.se.\n"));
    const Run none = ask({u"--write"_s, u"zones:other.se=-"_s});
    QCOMPARE(none.status, 2);
    QVERIFY2(none.errors.contains("“other.se” is not in the account."), none.errors.constData());
}

void TestWrite::everyKindOfTheDemoAccount()
{
    const Run told =
        ask({u"--demo"_s, u"--demo-size"_s, u"servers=6,domains=4,records=30"_s, u"--write"_s, u"ssh_config=s"_s,
             u"--write"_s, u"ansible=a.json"_s, u"--write"_s, u"ansible:script=p"_s, u"--write"_s, u"hosts=h"_s,
             u"--write"_s, u"zones=z"_s, u"--write"_s, u"ics=c"_s, u"--write"_s, u"jsonl:findings=f"_s});
    QVERIFY2(told.status == 0, told.errors.constData());
    QCOMPARE(told.output.count('\n'), 7);
    QCOMPARE(QDir(path(u"z"_s)).entryList(QDir::Files).size(), 4);
    QVERIFY(QFileInfo(path(u"p"_s)).isExecutable() && !QFileInfo(path(u"a.json"_s)).isExecutable());
}

/// Nothing of it is kept: it is read.
void TestWrite::accountOfThisRun()
{
    const Run told =
        run({u"--language"_s, u"en"_s, u"--api-url"_s, u"http://127.0.0.1:1/api/v2"_s, u"--write"_s, u"hosts=h"_s});
    QCOMPARE(told.status, 5);
    QVERIFY(!QFile::exists(path(u"h"_s)));
    QVERIFY(!told.errors.contains("hush-"));
}

void TestWrite::whatWasNeverReadIsNotWritten()
{
    QueryAccount other(path(u"home/config/cloudnet-console.ini"_s), u"Half"_s);
    other.keep("/instance/", R"([{"name": "c1", "ip": "192.0.2.7"}])");
    QCOMPARE(ask({u"--write"_s, u"hosts=h"_s}).status, 0);
    const Run told = ask({u"--write"_s, u"ics=c.ics"_s, u"--write"_s, u"ansible=a.json"_s});
    QCOMPARE(told.status, 3);
    QVERIFY(!QFile::exists(path(u"c.ics"_s)));
    // What is known of the servers is written, and what is not is told.
    QVERIFY(contents(u"a.json"_s).contains("0 of 1 servers read"));
    QVERIFY2(told.errors.contains("Nothing was read, so c.ics was not written."), told.errors.constData());
}

/// Of domains there is no type: nothing is written, not what comes before either.
void TestWrite::filtersAreCheckedFirst()
{
    const Run told = ask({u"--write"_s, u"hosts=h"_s, u"--write"_s, u"zones=z"_s, u"--filter"_s, u"type:magento"_s});
    QCOMPARE(told.status, 2);
    QVERIFY2(
        told.errors.contains("The filter has “type:”, but there is no such field. The fields are: name, customers"),
        told.errors.constData());
    QVERIFY(!QFile::exists(path(u"h"_s)) && !QFile::exists(path(u"z"_s)));
}

void TestWrite::oneFileOneText()
{
    QVERIFY(QFile::link(path(u"h"_s), path(u"link"_s)));
    QVERIFY(QDir().mkpath(path(u"z"_s)));
    const QList<QStringList> twice{{u"hosts=h"_s, u"ssh_config=./h"_s},
                                   {u"hosts=h"_s, u"ssh_config=link"_s},
                                   {u"hosts=-"_s, u"ssh_config=/dev/stdout"_s},
                                   {u"zones=z"_s, u"zones:butik7.se=z/butik7.se.zone"_s}};
    for (const QStringList &pair : twice) {
        const Run told = ask({u"--write"_s, pair.at(0), u"--write"_s, pair.at(1)});
        QCOMPARE(told.status, 2);
        QCOMPARE(told.output, QByteArray());
        QVERIFY2(told.errors.contains("Two texts cannot be written to the same file: "), told.errors.constData());
    }
    QVERIFY(!QFile::exists(path(u"h"_s)) && QDir(path(u"z"_s)).isEmpty());
}

void TestWrite::namesForAnsible()
{
    const Run told = ask({u"--write"_s, u"ansible=x.txt"_s});
    QCOMPARE(told.status, 2);
    QVERIFY2(
        told.errors.contains("Ansible reads JSON only from a file whose name ends with .json, which x.txt does not."),
        told.errors.constData());
    QVERIFY(!QFile::exists(path(u"x.txt"_s)));
    QCOMPARE(ask({u"--write"_s, u"ansible:script=x.txt"_s}).status, 0);
    QVERIFY(ask({u"--write"_s, u"ansible=-"_s}).output.startsWith('{'));
}

/// What is no file is written to as it stands, as by --export.
void TestWrite::pipesAndDevices()
{
    const Run piped = shell(
        u"mkfifo p; cat p > out & \"$PROGRAM\" --language en --write hosts=p --write ics=c.ics; wait; test -p p"_s);
    QVERIFY2(piped.status == 0, piped.errors.constData());
    QVERIFY(contents(u"out"_s).contains("192.0.2.7\t"));
    QVERIFY2(piped.output.startsWith("p: 2 entries, as of "), piped.output.constData());
    // What else there is to tell does not come between.
    const Run shown = ask({u"--write"_s, u"ics=c.ics"_s, u"--write"_s, u"hosts=/dev/stdout"_s});
    QCOMPARE(shown.status, 0);
    QVERIFY2(shown.output.startsWith("# as of "), shown.output.constData());
    QVERIFY2(shown.errors.contains("c.ics: 2 entries, as of "), shown.errors.constData());
    QCOMPARE(ask({u"--write"_s, u"hosts=/dev/null"_s}).status, 0);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    const Run full = ask({u"--write"_s, u"hosts=/dev/full"_s});
    QCOMPARE(full.status, 2);
    QVERIFY2(full.errors.contains("/dev/full cannot be written: the disk is full."), full.errors.constData());
    const Run folder = ask({u"--write"_s, u"zones=/dev/null"_s});
    QCOMPARE(folder.status, 2);
    const Run check = ask({u"--write"_s, u"hosts=/dev/null"_s, u"--check"_s});
    QCOMPARE(check.status, 2);
    QVERIFY2(check.errors.contains("--check compares files, and /dev/null is none."), check.errors.constData());
}

/// Files are written whoever reads what is told of them; the status is that of other programs.
void TestWrite::closedPipe()
{
    const QString closed = u"mkfifo p; : < p & exec 3> p; wait; \"$PROGRAM\" "_s;
    const Run text = shell(closed + u"--write hosts=- >&3"_s);
    QCOMPARE(text.status, 141);
    QCOMPARE(text.errors, QByteArray());
    QVERIFY(QFile::remove(path(u"p"_s)));
    const Run files = shell(closed + u"--write hosts=h --write ics=c.ics >&3"_s);
    QCOMPARE(files.status, 141);
    QCOMPARE(files.errors, QByteArray());
    QVERIFY(QFile::exists(path(u"h"_s)) && QFile::exists(path(u"c.ics"_s)));
}

void TestWrite::otherLanguage()
{
    QCOMPARE(ask({u"--write"_s, u"ics=c.ics"_s}).status, 0);
    QCOMPARE(run({u"--language"_s, u"sv"_s, u"--write"_s, u"ics=c.ics"_s}, {}).status, 0);
    const QByteArray swedish = contents(u"c.ics"_s);
    QVERIFY(swedish.contains("SUMMARY:Domänen butik7.se går ut"));
    QCOMPARE(swedish.count("SEQUENCE:0\r\n"), 4);
}

void TestWrite::zonesThatLeft()
{
    QCOMPARE(ask({u"--write"_s, u"zones=z"_s}).status, 0);
    const QByteArray left = contents(u"z/butik7.se.zone"_s);
    m_account->keep("/domain/", R"([{"name": "ny.se"}])");
    m_account->keep("/domain/ny.se/", R"({"name": "ny.se", "records": []})");
    put(u"z/mine.zone"_s, "$ORIGIN mine.\n");
    const QStringList write{u"--write"_s, u"zones=z"_s};
    const QStringList check = write + QStringList{u"--check"_s};
    // The new one is not there yet; then only what is left over is out of date.
    QCOMPARE(ask(check).status, 7);
    put(u"z/ny.se.zone"_s, ask({u"--write"_s, u"zones:ny.se=-"_s}).output);
    const Run stale = ask(check);
    QCOMPARE(stale.status, 7);
    QCOMPARE(stale.output, QByteArray("z is out of date.\n"));
    QVERIFY2(stale.errors.contains("butik7.se.zone is left over: its domain is no longer handed over."),
             stale.errors.constData());
    QCOMPARE(contents(u"z/butik7.se.zone"_s), left);
    // Another account's, or those of a filter, are not looked at.
    QCOMPARE(ask(write + QStringList{u"--filter"_s, u"nowhere"_s}).status, 0);
    QCOMPARE(contents(u"z/butik7.se.zone"_s), left);
    const Run written = ask(write);
    QVERIFY2(written.status == 0, written.errors.constData());
    QVERIFY2(written.errors.contains("butik7.se.zone has been renamed butik7.se.zone.gone: the domain is no longer in "
                                     "the account."),
             written.errors.constData());
    QVERIFY2(written.errors.contains("mine.zone was not written by this program, and is left as it is."),
             written.errors.constData());
    QCOMPARE(contents(u"z/butik7.se.zone.gone"_s), left);
    QCOMPARE(contents(u"z/mine.zone"_s), QByteArray("$ORIGIN mine.\n"));
    QVERIFY(!QFile::exists(path(u"z/butik7.se.zone"_s)));
    QCOMPARE(ask(check).status, 0);
}

void TestWrite::foreignZones()
{
    QVERIFY(QDir().mkpath(path(u"z"_s)));
    put(u"z/butik7.se.zone"_s, "$ORIGIN butik7.se.\n");
    const Run told = ask({u"--write"_s, u"zones=z"_s});
    QCOMPARE(told.status, 2);
    QVERIFY2(told.errors.contains("z/butik7.se.zone was not written by this program, so it is not overwritten."),
             told.errors.constData());
    QCOMPARE(contents(u"z/butik7.se.zone"_s), QByteArray("$ORIGIN butik7.se.\n"));
}

/// Files of the other account are named; what is overwritten of it is told.
void TestWrite::twoAccountsInOneFolder()
{
    QueryAccount other(path(u"home/config/cloudnet-console.ini"_s), u"Annan byrå"_s);
    other.keepAll();
    other.keep("/domain/", R"([{"name": "butik7.se"}, {"name": "bara-har.se"}])");
    other.keep("/domain/butik7.se/", R"({"name": "butik7.se", "records": []})");
    other.keep("/domain/bara-har.se/", R"({"name": "bara-har.se", "records": []})");
    const auto write = [](const QString &account) {
        return QStringList{u"--account"_s, account, u"--write"_s, u"zones=z"_s};
    };
    QCOMPARE(ask(write(u"Annan byrå"_s)).status, 0);
    const QByteArray left = contents(u"z/bara-har.se.zone"_s);
    QVERIFY(!left.isEmpty());
    const Run check = ask(write(u"Shop"_s) + QStringList{u"--check"_s});
    QCOMPARE(check.status, 7);
    QVERIFY2(check.errors.contains("butik7.se.zone was written from the account Annan byrå.\n"),
             check.errors.constData());
    const Run told = ask(write(u"Shop"_s));
    QVERIFY2(told.status == 0, told.errors.constData());
    QVERIFY2(told.errors.contains("butik7.se.zone was written from the account Annan byrå before, and has been "
                                  "overwritten. Use a folder for each account."),
             told.errors.constData());
    QVERIFY2(told.errors.contains("Zone files of the account Annan byrå are left as they are: bara-har.se.zone"),
             told.errors.constData());
    QCOMPARE(contents(u"z/bara-har.se.zone"_s), left);
    QVERIFY(contents(u"z/butik7.se.zone"_s).contains("from the account Shop.\n"));
    const Run again = ask(write(u"Shop"_s));
    QVERIFY2(!again.errors.contains("overwritten"), again.errors.constData());
}

CONSOLE_TEST(QCoreApplication, TestWrite)

} // namespace tst_write

#include "tst_write.moc"
