// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountstage.h"
#include "support/authority.h"
#include "support/httpproxy.h"
#include "support/refusingport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace tst_export {

namespace {

/// What nobody resolves: who reaches it went through the proxy.
const QString provider = u"https://api.cloudnet.invalid/api/v2"_s;

struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// An account's server from which everything can be read.
struct WholeProvider : Provider
{
    WholeProvider(const QByteArray &accepted, const QByteArray &hostname)
        : Provider(accepted, hostname)
    {
        for (const char *part : {"sshkeys/", "deploykeys/", "users/"})
            answer(QByteArray("/api/v2/instance/c1/") + part, "{}");
    }
};

/// An account's server over TLS under the name of the provider, by an authority of its own.
struct SecureProvider
{
    SecureProvider()
        : server(identity.certificate, identity.key)
    {
        server.otherwise([](const Received &) { return Reply::json("[]"); });
        server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1"}])"));
        server.on("GET", "/api/v2/instance/c1/", Reply::json(R"({"name": "c1"})"));
        for (const char *part : {"sshkeys/", "deploykeys/", "users/"})
            server.on("GET", QByteArray("/api/v2/instance/c1/") + part, Reply::json("{}"));
    }

    support::Authority authority{u"Norrland Test CA"_s};
    support::Identity identity = authority.issue(u"api"_s, u"DNS:api.cloudnet.invalid,IP:127.0.0.1"_s);
    support::HttpServer server;
};

} // namespace

/// --export as a script starts it, of an account that is kept: with its key in a real keychain, gnome-keyring on a bus
/// of its own, and through a real proxy where the person's settings name one.
class TestExport : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keptAccount();
    void nameInAnyCase();
    void namesThatDifferInCase();
    void unknownAccount();
    void addressThatCannotBeUsed();
    void ownAuthorities();
    void fileThatCannotBeWritten();
    void lockedKeychain();
    void noKeychain();
    void noBus();
    void noKey();
    void keyFromTheKeychainCounts();
    void proxy_data();
    void proxy();
    void keptAccountThroughTheProxy();
    void proxyThatIsNotThere();
    void thisComputerHasNoProxy();
    void requestsAtOnce_data();
    void requestsAtOnce();
    void nothingIsWrittenInClear();

private:
    QString path(const QString &name) const { return m_folder + u'/' + name; }
    accounts::Account keep(const QString &name, const QUrl &address, const QByteArray &key, const QString &caFile = {});
    void set(const QString &setting, const QVariant &value);
    void useProxy(quint16 port);
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    Run run(const QStringList &arguments);
    Run exported(const QString &account) { return run({u"--account"_s, account, u"--export"_s, u"out.json"_s}); }
    bool isWritten() const { return QFile::exists(path(u"out.json"_s)); }
    QJsonObject json() const;
    /// One sentence on standard error, nothing on standard output, nothing written.
    static QString only(const Run &run);

    Keeper m_keeper;
    int m_number = 0;
    QString m_folder;
    QProcessEnvironment m_environment;
};

void TestExport::init()
{
    TestCase::init();
    m_folder = Desktop::home() + u"/e%1"_s.arg(++m_number);
    QVERIFY(QDir().mkpath(m_folder));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.remove(u"CLOUDNET_API_KEY"_s);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder);
    QVERIFY(m_keeper.startKeyring());
}

void TestExport::cleanup()
{
    m_keeper.stop();
}

accounts::Account TestExport::keep(const QString &name, const QUrl &address, const QByteArray &key,
                                   const QString &caFile)
{
    QSettings store(path(u"cloudnet-console.ini"_s), QSettings::IniFormat);
    accounts::AccountList list(store);
    const accounts::Account account = *list.add({.id = {}, .name = name, .address = address, .caFile = caFile});
    accounts::KeyStore keys(patient);
    if (!key.isEmpty() && stored(keys, account.id, accounts::ApiKey(key)).outcome != KeyOutcome::Done)
        qFatal("not stored");
    return account;
}

void TestExport::set(const QString &setting, const QVariant &value)
{
    QSettings(path(u"cloudnet-console.ini"_s), QSettings::IniFormat).setValue(setting, value);
}

void TestExport::useProxy(quint16 port)
{
    set(u"network/proxy"_s, u"manual"_s);
    set(u"network/proxy-host"_s, u"127.0.0.1"_s);
    set(u"network/proxy-port"_s, port);
}

std::unique_ptr<QProcess> TestExport::start(const QStringList &arguments)
{
    auto program = std::make_unique<QProcess>();
    program->setProcessEnvironment(m_environment);
    program->setWorkingDirectory(m_folder);
    program->start(QStringLiteral(PROGRAM), QStringList{u"--language"_s, u"en"_s} + arguments);
    return program;
}

Run TestExport::run(const QStringList &arguments)
{
    const auto program = start(arguments);
    // The servers live in this thread: it must not block.
    [&] { QTRY_COMPARE(program->state(), QProcess::NotRunning); }();
    const Run result{program->exitStatus() == QProcess::NormalExit ? program->exitCode() : -1,
                     program->readAllStandardOutput(), program->readAllStandardError()};
    [&] { QVERIFY2(!(result.output + result.errors).contains("hush-"), result.errors.constData()); }();
    return result;
}

QJsonObject TestExport::json() const
{
    QFile file(path(u"out.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString TestExport::only(const Run &run)
{
    const QString errors = QString::fromUtf8(run.errors);
    const QString start = u"cloudnet-console: "_s;
    if (!run.output.isEmpty() || errors.count(u'\n') != 1 || !errors.startsWith(start))
        return u"not one sentence: "_s + errors + QString::fromUtf8(run.output);
    return errors.mid(start.size()).trimmed();
}

void TestExport::keptAccount()
{
    WholeProvider one("hush-one", "one.example.se");
    WholeProvider two("hush-two", "two.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    keep(u"Åäö & AB"_s, two.server.base(), "hush-two");
    const Run result = exported(u"Åäö & AB"_s);
    QVERIFY2(result.status == 0, result.errors.constData());
    QVERIFY(two.gotOnly("hush-two"));
    QVERIFY(one.server.requests().isEmpty());
    const QJsonArray instances = json()[u"instances"_s].toArray();
    QCOMPARE(instances.size(), 1);
    QCOMPARE(instances.first()[u"hostname"_s].toString(), u"two.example.se"_s);
    // It is no opening: the window starts with what it had last.
    QSettings store(path(u"cloudnet-console.ini"_s), QSettings::IniFormat);
    QCOMPARE(accounts::AccountList(store).lastUsed(), QString());
}

void TestExport::nameInAnyCase()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"Örebro AB"_s, one.server.base(), "hush-one");
    QCOMPARE(exported(u" öREBRO ab "_s).status, 0);
    QVERIFY(one.gotOnly("hush-one"));
}

/// The window lets nobody name accounts so, but a settings file that was edited or merged by hand can hold such.
void TestExport::namesThatDifferInCase()
{
    WholeProvider one("hush-one", "one.example.se");
    WholeProvider two("hush-two", "two.example.se");
    keep(u"Shop"_s, one.server.base(), "hush-one");
    const accounts::Account second = keep(u"Second"_s, two.server.base(), "hush-two");
    set(u"account-list/%1/name"_s.arg(second.id), u"shop"_s);
    const Run result = exported(u"SHOP"_s);
    QCOMPARE(result.status, 2);
    QCOMPARE(only(result),
             u"More than one account is named “SHOP”: give all but one of them another name in the window."_s);
    QVERIFY(!isWritten());
    QVERIFY(one.server.requests().isEmpty() && two.server.requests().isEmpty());
    // Letter for letter, there is one.
    QCOMPARE(exported(u"shop"_s).status, 0);
    QVERIFY(two.gotOnly("hush-two"));
    QVERIFY(one.server.requests().isEmpty());
    // And then there is none.
    set(u"account-list/%1/name"_s.arg(second.id), u"Shop"_s);
    QCOMPARE(exported(u"Shop"_s).status, 2);
}

void TestExport::unknownAccount()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    const Run result = exported(u"nobody"_s);
    QCOMPARE(result.status, 2);
    QCOMPARE(only(result), u"There is no account named “nobody”."_s);
    QVERIFY(!isWritten());
    QVERIFY(one.server.requests().isEmpty());
}

void TestExport::addressThatCannotBeUsed()
{
    const accounts::Account account = keep(u"Odd"_s, QUrl(provider), "hush-one");
    set(u"account-list/%1/address"_s.arg(account.id), u"http://example.com/"_s);
    const Run result = exported(u"Odd"_s);
    QCOMPARE(result.status, 2);
    QCOMPARE(only(result),
             u"The address that is kept for the account “Odd” cannot be used, so the key is sent nowhere."_s);
}

void TestExport::ownAuthorities()
{
    SecureProvider own;
    const accounts::Account account = keep(u"Own"_s, own.server.base(), "hush-one", own.authority.file());
    const Run trusted = exported(u"Own"_s);
    QVERIFY2(trusted.status == 0, trusted.errors.constData());
    QCOMPARE(own.server.requests().first().header("api_key"), "hush-one");
    QVERIFY(QFile::remove(path(u"out.json"_s)));
    own.server.forgetRequests();

    set(u"account-list/%1/ca-file"_s.arg(account.id), u"/none/ca.pem"_s);
    const Run gone = exported(u"Own"_s);
    QCOMPARE(gone.status, 2);
    QCOMPARE(only(gone), u"No certificate could be read from /none/ca.pem."_s);

    set(u"account-list/%1/ca-file"_s.arg(account.id), QString());
    const Run untrusted = exported(u"Own"_s);
    QCOMPARE(untrusted.status, 5);
    QVERIFY(only(untrusted).contains(u"certificate"_s));
    QVERIFY(!isWritten());
    QVERIFY(own.server.requests().isEmpty());
}

void TestExport::fileThatCannotBeWritten()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    const Run result = run({u"--account"_s, u"One"_s, u"--export"_s, u"no/such/folder/out.json"_s});
    QCOMPARE(result.status, 2);
    QCOMPARE(only(result), u"no/such/folder/out.json cannot be written."_s);
    QVERIFY(one.server.requests().isEmpty());
}

void TestExport::lockedKeychain()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    QVERIFY(Keeper::lock());
    const Run result = exported(u"One"_s);
    QCOMPARE(result.status, 6);
    QCOMPARE(only(result),
             u"The keychain is locked, so the key of the account “One” cannot be read: unlock it first."_s);
    QVERIFY(!isWritten());
    QVERIFY(one.server.requests().isEmpty());
}

void TestExport::noKeychain()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    m_keeper.stop();
    const Run result = exported(u"One"_s);
    QCOMPARE(result.status, 6);
    QCOMPARE(only(result), u"No keychain runs on this computer, so the key of the account “One” cannot be read."_s);
    QVERIFY(!isWritten());
}

void TestExport::noBus()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    const Run result = exported(u"One"_s);
    QCOMPARE(result.status, 6);
    QCOMPARE(only(result),
             u"There is no session bus, so the keychain with the key of the account “One” cannot be reached."_s);
    QVERIFY(!isWritten());
}

void TestExport::noKey()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), {});
    const Run result = exported(u"One"_s);
    QCOMPARE(result.status, 6);
    QCOMPARE(only(result), u"The keychain has no key for the account “One”: open it in the window once and give the "
                           "key there."_s);
    QVERIFY(one.server.requests().isEmpty());
}

void TestExport::keyFromTheKeychainCounts()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    m_environment.insert(u"CLOUDNET_API_KEY"_s, u"hush-environment"_s);
    const Run result = exported(u"One"_s);
    QVERIFY2(result.status == 0, result.errors.constData());
    QVERIFY(one.gotOnly("hush-one"));
}

void TestExport::proxy_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("inEnvironment");
    QTest::addColumn<bool>("through");
    QTest::newRow("manual") << u"manual"_s << false << true;
    QTest::newRow("the system's") << u"system"_s << true << true;
    QTest::newRow("nothing chosen") << QString() << true << true;
    QTest::newRow("none, whatever the system says") << u"none"_s << true << false;
    QTest::newRow("none") << u"none"_s << false << false;
}

/// An account of this run only keeps to the settings as well.
void TestExport::proxy()
{
    QFETCH(QString, setting);
    QFETCH(bool, inEnvironment);
    QFETCH(bool, through);
    SecureProvider own;
    support::HttpProxy proxy(own.server.port());
    if (setting == u"manual"_s)
        useProxy(proxy.port());
    else if (!setting.isEmpty())
        set(u"network/proxy"_s, setting);
    if (inEnvironment) {
        for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s})
            m_environment.insert(name, u"http://127.0.0.1:%1"_s.arg(proxy.port()));
    }
    m_environment.insert(u"CLOUDNET_API_KEY"_s, u"hush-environment"_s);
    const Run result =
        run({u"--api-url"_s, provider, u"--ca-file"_s, own.authority.file(), u"--export"_s, u"out.json"_s});
    QCOMPARE(isWritten(), through);
    if (!through) {
        QCOMPARE(result.status, 5);
        QVERIFY(proxy.heads().isEmpty());
        QVERIFY(own.server.requests().isEmpty());
        return;
    }
    QVERIFY2(result.status == 0, result.errors.constData());
    QVERIFY(!proxy.requests().isEmpty());
    for (const QByteArray &request : proxy.requests())
        QCOMPARE(request, "CONNECT api.cloudnet.invalid:443 HTTP/1.1");
    QVERIFY(own.server.requests().size() >= 4);
    for (const Received &request : own.server.requests())
        QCOMPARE(request.header("api_key"), "hush-environment");
    // The proxy sees to whom, and no more.
    QVERIFY(!proxy.sent().isEmpty());
    QVERIFY(!(proxy.heads().join() + proxy.sent()).contains("hush-"));
}

void TestExport::keptAccountThroughTheProxy()
{
    SecureProvider own;
    support::HttpProxy proxy(own.server.port());
    useProxy(proxy.port());
    keep(u"Behind"_s, QUrl(provider), "hush-one", own.authority.file());
    const Run result = exported(u"Behind"_s);
    QVERIFY2(result.status == 0, result.errors.constData());
    QVERIFY(proxy.requests().contains("CONNECT api.cloudnet.invalid:443 HTTP/1.1"));
    QVERIFY(own.server.requests().size() >= 4);
    for (const Received &request : own.server.requests())
        QCOMPARE(request.header("api_key"), "hush-one");
    QVERIFY(!(proxy.heads().join() + proxy.sent()).contains("hush-"));
    QCOMPARE(json()[u"instances"_s].toArray().size(), 1);
}

void TestExport::proxyThatIsNotThere()
{
    SecureProvider own;
    support::HttpServer gone;
    gone.stopListening();
    useProxy(gone.port());
    keep(u"Behind"_s, QUrl(provider), "hush-one", own.authority.file());
    const Run result = exported(u"Behind"_s);
    QCOMPARE(result.status, 5);
    QVERIFY(!only(result).isEmpty());
    QVERIFY2(!only(result).startsWith(u"not one"_s), result.errors.constData());
    QVERIFY(!isWritten());
}

/// As in the window: http goes to this computer only, and never through a proxy, which would see the key.
void TestExport::thisComputerHasNoProxy()
{
    WholeProvider one("hush-one", "one.example.se");
    support::HttpProxy proxy(one.server.port());
    useProxy(proxy.port());
    keep(u"Here"_s, one.server.base(), "hush-one");
    const Run result = exported(u"Here"_s);
    QVERIFY2(result.status == 0, result.errors.constData());
    QVERIFY(one.gotOnly("hush-one"));
    QVERIFY(proxy.heads().isEmpty());
}

void TestExport::requestsAtOnce_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<int>("lists");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("three") << 3 << 3;
    QTest::newRow("as usual") << 0 << 4;
}

void TestExport::requestsAtOnce()
{
    QFETCH(int, setting);
    QFETCH(int, lists);
    WholeProvider one("hush-one", "one.example.se");
    if (setting > 0)
        set(u"network/requests"_s, setting);
    keep(u"One"_s, one.server.base(), "hush-one");
    one.server.hold();
    const auto program = start({u"--account"_s, u"One"_s, u"--export"_s, u"out.json"_s});
    QTRY_COMPARE(one.server.held(), lists);
    one.server.release();
    QTRY_COMPARE(program->state(), QProcess::NotRunning);
    QCOMPARE(program->exitCode(), 0);
    // A connection for each request at once, and no more.
    QVERIFY2(setting == 0 || one.server.connections() == setting,
             qPrintable(QString::number(one.server.connections())));
}

/// Last, over all that the tests before wrote.
void TestExport::nothingIsWrittenInClear()
{
    findNothingInClear({"hush-one", "hush-two", "hush-environment"});
}

static int runTests(int argc, char **argv)
{
    return runOnDesktop<TestExport>(argc, argv);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_export

#include "tst_export.moc"
