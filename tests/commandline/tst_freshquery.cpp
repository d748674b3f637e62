// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exporttest.h"
#include "commandline/queryaccount.h"
#include "session/keptaccount.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace tst_freshquery {

/// --list and --write with --fresh: the key out of the keychain, what goes out, and what is kept of it.
class TestFreshQuery : public ExportTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void readsThenAnswersWithoutTheNetwork();
    void requestsAreJudged();
    void refusedKey();
    void accountOfThisRun();
    void accountThatKeepsNothing();

private:
    accounts::Account keepOne(const WholeProvider &provider, const QByteArray &key)
    {
        const accounts::Account account = keep(u"Shop"_s, provider.server.base(), key);
        m_ids.append(account.id);
        return account;
    }
    Run list(const QStringList &more)
    {
        return run(QStringList{u"--account"_s, u"Shop"_s, u"--list"_s, u"servers"_s, u"--json"_s} + more);
    }
    static QString hostname(const Run &run)
    {
        return QJsonDocument::fromJson(run.output).array()[0][u"hostname"_s].toString();
    }

    QStringList m_ids;
};

void TestFreshQuery::cleanup()
{
    for (const QString &id : std::as_const(m_ids))
        session::dropKept(id);
    m_ids.clear();
    ExportTest::cleanup();
}

void TestFreshQuery::readsThenAnswersWithoutTheNetwork()
{
    WholeProvider provider("hush-one", "one.example.se");
    keepOne(provider, "hush-one");
    const Run fresh = list({u"--fresh"_s});
    QVERIFY2(fresh.status == 0, fresh.errors.constData());
    QCOMPARE(hostname(fresh), u"one.example.se"_s);
    QVERIFY(provider.gotOnly("hush-one"));
    const qsizetype asked = provider.server.requests().size();
    for (const Received &request : provider.server.requests())
        QCOMPARE(request.verb, QByteArray("GET"));
    // What was read was kept: without the key, and without a word to the API.
    m_keeper.stop();
    const Run offline = list({});
    QVERIFY2(offline.status == 0, offline.errors.constData());
    QCOMPARE(offline.output, fresh.output);
    QCOMPARE(provider.server.requests().size(), asked);
    const Run written = run({u"--account"_s, u"Shop"_s, u"--write"_s, u"ssh_config=s"_s});
    QCOMPARE(written.status, 0);
    QCOMPARE(provider.server.requests().size(), asked);
    QVERIFY(m_keeper.startKeyring());
}

/// Not by being asked, but by what is read: what support has done since is seen, and stays so.
void TestFreshQuery::requestsAreJudged()
{
    WholeProvider provider("hush-one", "one.example.se");
    provider.answer("/api/v2/instance/c1/users/", R"({"name": "c1", "users": [], "users_available": []})");
    const QDateTime sent = QDateTime::currentDateTimeUtc().addDays(-1);
    QueryAccount::keepCase(keepOne(provider, "hush-one"),
                           {.id = u"one"_s,
                            .reference = u"CC-2026-001"_s,
                            .kind = u"remove-people"_s,
                            .object = u"c1"_s,
                            .title = u"c1"_s,
                            .created = sent,
                            .sent = sent,
                            .changed = sent,
                            .items = {{.kind = u"access-off"_s, .server = u"c1"_s, .object = u"7"_s}}});
    const auto state = [this](const QStringList &more) {
        const Run told = run(QStringList{u"--account"_s, u"Shop"_s, u"--list"_s, u"requests"_s, u"--json"_s} + more);
        return QString::fromUtf8(told.errors) + QJsonDocument::fromJson(told.output).array()[0][u"state"_s].toString();
    };
    QVERIFY(state({}).endsWith("sent"_L1));
    QCOMPARE(state({u"--fresh"_s}), u"seen"_s);
    QCOMPARE(state({}), u"seen"_s);
}

void TestFreshQuery::refusedKey()
{
    WholeProvider provider("hush-one", "one.example.se");
    keepOne(provider, "hush-other");
    const Run told = list({u"--fresh"_s});
    QCOMPARE(told.status, 4);
    QVERIFY(!only(told).startsWith(u"not one sentence"_s));
}

void TestFreshQuery::accountOfThisRun()
{
    WholeProvider provider("hush-run", "run.example.se");
    m_environment.insert(u"CLOUDNET_API_KEY"_s, u"hush-run"_s);
    const Run told = run({u"--api-url"_s, provider.server.base().toString(), u"--write"_s, u"ansible=a.json"_s,
                          u"--write"_s, u"ssh_config=s"_s});
    QVERIFY2(told.status == 0, told.errors.constData());
    QVERIFY(provider.gotOnly("hush-run"));
    QFile file(path(u"s"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\nHost c1 run.example.se\n"));
}

void TestFreshQuery::accountThatKeepsNothing()
{
    WholeProvider provider("hush-one", "one.example.se");
    const accounts::Account account = keepOne(provider, "hush-one");
    set(u"account-list/%1/keeps"_s.arg(account.id), false);
    QCOMPARE(list({}).status, 2);
    const Run fresh = list({u"--fresh"_s});
    QVERIFY2(fresh.status == 0, fresh.errors.constData());
    QVERIFY(!QDir(session::keptFolder(account)).exists());
}

static int runTests(int argc, char **argv)
{
    return runOnDesktop<TestFreshQuery>(argc, argv);
}
CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_freshquery

#include "tst_freshquery.moc"
