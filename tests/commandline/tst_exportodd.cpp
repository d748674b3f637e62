// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exportrun.h"
#include "support/testcase.h"

#include <QJsonArray>

namespace tst_exportodd {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

constexpr const char *servers = "/api/v2/instance/";
constexpr const char *people = "/api/v2/instance/user/";

QStringList namesOf(const QJsonValue &list)
{
    QStringList names;
    const QJsonArray elements = list.toArray();
    for (const QJsonValue element : elements)
        names.append(element[u"name"_s].toString());
    return names;
}

/// A list's page with the next one's address.
Reply page(const QByteArray &elements, int count, const QByteArray &next)
{
    return Reply::json("{\"count\": " + QByteArray::number(count) + ", \"next\": " + next + ", \"results\": [" +
                       elements + "]}");
}

} // namespace

/// What --export makes of answers that are odd: nothing is lost without a word, and nothing is told of another.
class TestExportOdd : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void overlappingPages();
    void shortListIsReadAgain();
    void listThatStaysShort();
    void nextElsewhere();
    void idsThatAreNone();
    void idsAndNamesOfOtherTypes();
    void largeNumbers();
    void namesThatSteerATerminal();
    void slownessIsTold();
    void longPauseIsToldAtOnce();
    void pauseThatIsTooLongEndsIt();

private:
    std::unique_ptr<ExportRun> m_on;
};

void TestExportOdd::init()
{
    TestCase::init();
    m_on = std::make_unique<ExportRun>();
}

void TestExportOdd::overlappingPages()
{
    m_on->server.on("GET", servers, page(R"({"name": "c1"}, {"name": "c3"})", 3, "\"?page=2\""));
    m_on->server.on("GET", QByteArray(servers) + "?page=2", page(R"({"name": "c3"}, {"name": "c4"})", 3, "null"));
    QCOMPARE(m_on->run(), 0);
    QCOMPARE(namesOf(m_on->account[u"instances"_s]), (QStringList{u"c1"_s, u"c3"_s, u"c4"_s}));
    QCOMPARE(m_on->server.requests("GET", servers).size(), 1);
    QCOMPARE(m_on->server.requests("GET", QByteArray(servers) + "c3/").size(), 1);
    QVERIFY(m_on->output.startsWith("3 servers,"));
}

/// It changed while its pages were read.
void TestExportOdd::shortListIsReadAgain()
{
    m_on->server.on("GET", servers,
                    {page(R"({"name": "c1"}, {"name": "c2"})", 4, "\"?page=2\""),
                     page(R"({"name": "c0"}, {"name": "c1"})", 4, "\"?page=2\"")});
    m_on->server.on("GET", QByteArray(servers) + "?page=2", page(R"({"name": "c2"}, {"name": "c3"})", 4, "null"));
    QVERIFY2(m_on->run() == 0, m_on->errors.constData());
    QCOMPARE(namesOf(m_on->account[u"instances"_s]), (QStringList{u"c0"_s, u"c1"_s, u"c2"_s, u"c3"_s}));
    QCOMPARE(m_on->server.requests("GET", servers).size(), 2);
}

void TestExportOdd::listThatStaysShort()
{
    m_on->server.on("GET", "/api/v2/domain/",
                    page(R"({"name": "a.se"}, {"name": "b.se"}, {"name": "a.se"})", 3, "null"));
    QCOMPARE(m_on->run(), 3);
    QCOMPARE(m_on->server.requests("GET", "/api/v2/domain/").size(), 2);
    QCOMPARE(namesOf(m_on->account[u"domains"_s]), (QStringList{u"a.se"_s, u"b.se"_s}));
    const QByteArray sentence = "The list is incomplete: the API counts 3, but only 2 different ones arrived.";
    QCOMPARE(m_on->errors, "cloudnet-console: /domain/: " + sentence + '\n');
    const QJsonArray errors = m_on->account[u"errors"_s].toArray();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first()[u"path"_s].toString(), u"/domain/"_s);
    QCOMPARE(errors.first()[u"message"_s].toString(), QString::fromLatin1(sentence));
}

void TestExportOdd::nextElsewhere()
{
    support::HttpServer other;
    // All four, so that not even then it counts as an account of which nothing came.
    for (const char *list : {servers, people, "/api/v2/domain/", "/api/v2/certificate/"})
        m_on->server.on("GET", list, page("", 9, "\"" + other.base().toEncoded() + "/x/?page=2\""));
    m_on->server.on("GET", servers, page(R"({"name": "c1"})", 9, "\"" + other.base().toEncoded() + "/x/?page=2\""));
    QCOMPARE(m_on->run(), 3);
    QCOMPARE(namesOf(m_on->account[u"instances"_s]), QStringList{u"c1"_s});
    QCOMPARE(m_on->account[u"errors"_s].toArray().size(), 4);
    QCOMPARE(other.connections(), 0);
    QVERIFY(m_on->errors.contains("/instance/: The list is incomplete. "));
}

/// Nobody gets the record of person 0.
void TestExportOdd::idsThatAreNone()
{
    m_on->server.on("GET", people, Reply::json(R"([{"id": 0, "name": "Nil"}, {"id": 1.5, "name": "Half"},
                                                   {"id": 9223372036854775808, "name": "Big"}, {"id": "x", "name": "Word"}])"));
    m_on->server.on("GET", QByteArray(people) + "0/", Reply::json(R"({"id": 0, "name": "Nil", "email": "nil@a.se"})"));
    QCOMPARE(m_on->run(), 3);
    const QJsonArray users = m_on->account[u"users"_s].toArray();
    QCOMPARE(namesOf(users), (QStringList{u"Nil"_s, u"Half"_s, u"Big"_s, u"Word"_s}));
    QCOMPARE(users.at(0)[u"email"_s].toString(), u"nil@a.se"_s);
    for (int i = 1; i < 4; ++i)
        QVERIFY(!users.at(i).toObject().contains(u"email"_s));
    QCOMPARE(users.at(1)[u"id"_s].toDouble(), 1.5);
    // Each is told, by its place; and the one that 64 bits do not hold by its digits too.
    QStringList told;
    const QJsonArray errors = m_on->account[u"errors"_s].toArray();
    for (const QJsonValue error : errors)
        told.append(error[u"element"_s].toString());
    QCOMPARE(told, (QStringList{u"[1]"_s, u"[2]"_s, u"[3]"_s, u"9223372036854775808"_s}));
}

/// What was asked for by a name or an id that is written otherwise belongs to it all the same.
void TestExportOdd::idsAndNamesOfOtherTypes()
{
    m_on->server.on("GET", people, Reply::json(R"([{"id": "7.0", "name": "Seven"}])"));
    m_on->server.on("GET", QByteArray(people) + "7/", Reply::json(R"({"email": "seven@a.se"})"));
    m_on->server.on("GET", servers, Reply::json(R"([{"name": {"name": "c9"}}, {"name": 12}])"));
    m_on->server.on("GET", QByteArray(servers) + "c9/", Reply::json(R"({"cores": 4})"));
    m_on->server.on("GET", QByteArray(servers) + "c9/sshkeys/", Reply::json(R"({"ssh_keys": [{"id": 1}]})"));
    m_on->server.on("GET", QByteArray(servers) + "12/", Reply::json(R"({"cores": 8})"));
    m_on->server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": ["a.se"]}])"));
    m_on->server.on("GET", "/api/v2/domain/a.se/", Reply::json(R"({"records": [{"type": "A"}]})"));
    QVERIFY2(m_on->run() == 0, m_on->errors.constData());
    QCOMPARE(m_on->account[u"users"_s][0][u"email"_s].toString(), u"seven@a.se"_s);
    QCOMPARE(m_on->account[u"users"_s][0][u"id"_s].toString(), u"7.0"_s);
    const QJsonValue server = m_on->account[u"instances"_s][0];
    QCOMPARE(server[u"cores"_s].toInt(), 4);
    QCOMPARE(server[u"ssh_keys"_s].toArray().size(), 1);
    QCOMPARE(server[u"name"_s][u"name"_s].toString(), u"c9"_s);
    QCOMPARE(m_on->account[u"instances"_s][1][u"cores"_s].toInt(), 8);
    QCOMPARE(m_on->account[u"domains"_s][0][u"records"_s].toArray().size(), 1);
}

void TestExportOdd::largeNumbers()
{
    m_on->server.on("GET", servers, Reply::json(R"([{"name": "c1", "instance_size": 9007199254740993}])"));
    m_on->server.on("GET", QByteArray(servers) + "c1/",
                    Reply::json(R"({"name": "c1", "memory": 18446744073709551616, "cores": 9223372036854775807})"));
    QCOMPARE(m_on->run(), 3);
    QVERIFY(m_on->written.contains("\"18446744073709551616\""));
    QVERIFY(m_on->written.contains("\"instance_size\": 9007199254740993"));
    QVERIFY(m_on->written.contains("\"cores\": 9223372036854775807"));
    const QJsonArray errors = m_on->account[u"errors"_s].toArray();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first()[u"path"_s].toString(), u"/instance/c1/"_s);
    QCOMPARE(errors.first()[u"element"_s].toString(), u"18446744073709551616"_s);
}

/// Who reads standard error in a terminal reads what there is: no colours, no lines and no order of letters of a name.
void TestExportOdd::namesThatSteerATerminal()
{
    m_on->server.on("GET", servers,
                    Reply::json(R"([{"name": "c1\u001b[31m\ncloudnet-console: all is well\u202e\u0085"}])"));
    const QByteArray wire = QByteArray(servers) + "c1%1B%5B31m%0Acloudnet-console%3A%20all%20is%20well%E2%80%AE%C2%85/";
    m_on->server.on("GET", wire, Reply::json("{}", 500));
    QCOMPARE(m_on->run(), 3);
    QCOMPARE(m_on->server.requests("GET", wire).size(), 1);
    QCOMPARE(m_on->errors.count('\n'), 1);
    QVERIFY(m_on->errors.startsWith("cloudnet-console: /instance/c1%1B%5B31m%0A"));
    for (const QChar c : QString::fromUtf8(m_on->errors.chopped(1)))
        QVERIFY(c.category() != QChar::Other_Control && c.unicode() != 0x202e);
    QCOMPARE(m_on->account[u"errors"_s][0][u"path"_s].toString(), QString::fromLatin1(wire.mid(7)));
    // In the file the name is what it was.
    QCOMPARE(m_on->account[u"instances"_s][0][u"name"_s].toString(),
             u"c1\u001b[31m\ncloudnet-console: all is well\u202e\u0085"_s);

    // A name of ours is no better: that of a file, for one.
    const auto program = m_on->start(u"no\u001b[31m/such\nfolder"_s);
    QCOMPARE(ExportRun::ended(*program), 2);
    QCOMPARE(program->readAllStandardError(),
             "cloudnet-console: no%1B[31m/such%0Afolder cannot be written: there is no folder " +
                 m_on->path(u"no"_s).toUtf8() + "%1B[31m.\n");
}

/// Once, however often it is asked for; and nothing is missing then.
void TestExportOdd::slownessIsTold()
{
    const Reply asksToWait = Reply::empty(429).header("Retry-After", "1");
    m_on->server.on("GET", servers, {asksToWait, asksToWait, Reply::json(R"([{"name": "c1"}])")});
    QCOMPARE(m_on->run(), 0);
    QCOMPARE(m_on->errors, QByteArray("cloudnet-console: The API asked for fewer requests at a time, so reading takes "
                                      "longer; Ctrl+C cancels it.\n"));
    QCOMPARE(namesOf(m_on->account[u"instances"_s]), QStringList{u"c1"_s});
    QCOMPARE(m_on->account[u"errors"_s].toArray().size(), 0);
}

void TestExportOdd::longPauseIsToldAtOnce()
{
    m_on->server.on("GET", people, Reply::empty(429).header("Retry-After", "90"));
    const auto program = m_on->start(u"out.json"_s);
    QByteArray errors;
    QTRY_VERIFY((errors += program->readAllStandardError()).endsWith('\n'));
    QVERIFY2(errors.startsWith("cloudnet-console: The API asks for a pause of "), errors.constData());
    QVERIFY2(errors.contains("seconds. Reading continues after that; Ctrl+C cancels it.\n"), errors.constData());
    program->terminate();
    QTRY_COMPARE(program->state(), QProcess::NotRunning);
    QVERIFY(!QFile::exists(m_on->path(u"out.json"_s)));
}

void TestExportOdd::pauseThatIsTooLongEndsIt()
{
    m_on->server.on("GET", people, Reply::empty(429).header("Retry-After", "7200"));
    QVERIFY(m_on->run() != 0);
    QCOMPARE(m_on->errors, QByteArray("cloudnet-console: /instance/user/: The API asks for a pause. Try again in a "
                                      "while.\n"));
}

CONSOLE_TEST(QCoreApplication, TestExportOdd)

} // namespace tst_exportodd

#include "tst_exportodd.moc"
