// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exporttest.h"
#include "support/httpproxy.h"

#include <QJsonArray>

namespace tst_exportnetwork {

/// --export over the network as the settings have it: through a real proxy, by authorities of the account, so many at
/// once.
class TestExportNetwork : public ExportTest
{
    Q_OBJECT

private Q_SLOTS:
    void ownAuthorities();
    void proxy_data();
    void proxy();
    void keptAccountThroughTheProxy();
    void proxyThatIsNotThere();
    void thisComputerHasNoProxy();
    void requestsAtOnce_data();
    void requestsAtOnce();
    void nothingIsWrittenInClear();

private:
    void useProxy(quint16 port);
};

void TestExportNetwork::useProxy(quint16 port)
{
    set(u"network/proxy"_s, u"manual"_s);
    set(u"network/proxy-host"_s, u"127.0.0.1"_s);
    set(u"network/proxy-port"_s, port);
}

void TestExportNetwork::ownAuthorities()
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

void TestExportNetwork::proxy_data()
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
void TestExportNetwork::proxy()
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
        // What libproxy leaks is known by a function above GLib's, and GLib has no frame pointers
        // (tests/support/lsan.supp).
        m_environment.insert(u"ASAN_OPTIONS"_s, m_environment.value(u"ASAN_OPTIONS"_s) + u":fast_unwind_on_malloc=0"_s);
    }
    m_environment.insert(u"CLOUDNET_API_KEY"_s, u"hush-environment"_s);
    const Run result =
        run({u"--api-url"_s, unresolvedProvider, u"--ca-file"_s, own.authority.file(), u"--export"_s, u"out.json"_s});
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

void TestExportNetwork::keptAccountThroughTheProxy()
{
    SecureProvider own;
    support::HttpProxy proxy(own.server.port());
    useProxy(proxy.port());
    keep(u"Behind"_s, QUrl(unresolvedProvider), "hush-one", own.authority.file());
    const Run result = exported(u"Behind"_s);
    QVERIFY2(result.status == 0, result.errors.constData());
    QVERIFY(proxy.requests().contains("CONNECT api.cloudnet.invalid:443 HTTP/1.1"));
    QVERIFY(own.server.requests().size() >= 4);
    for (const Received &request : own.server.requests())
        QCOMPARE(request.header("api_key"), "hush-one");
    QVERIFY(!(proxy.heads().join() + proxy.sent()).contains("hush-"));
    QCOMPARE(json()[u"instances"_s].toArray().size(), 1);
}

void TestExportNetwork::proxyThatIsNotThere()
{
    SecureProvider own;
    support::HttpServer gone;
    gone.stopListening();
    useProxy(gone.port());
    keep(u"Behind"_s, QUrl(unresolvedProvider), "hush-one", own.authority.file());
    const Run result = exported(u"Behind"_s);
    QCOMPARE(result.status, 5);
    QVERIFY(!only(result).isEmpty());
    QVERIFY2(!only(result).startsWith(u"not one"_s), result.errors.constData());
    QVERIFY(!isWritten());
}

/// As in the window: http goes to this computer only, and never through a proxy, which would see the key.
void TestExportNetwork::thisComputerHasNoProxy()
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

void TestExportNetwork::requestsAtOnce_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<int>("lists");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("three") << 3 << 3;
    QTest::newRow("as usual") << 0 << 4;
}

void TestExportNetwork::requestsAtOnce()
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
void TestExportNetwork::nothingIsWrittenInClear()
{
    findNothingInClear({"hush-one", "hush-environment"});
}

static int runTests(int argc, char **argv)
{
    return runOnDesktop<TestExportNetwork>(argc, argv);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_exportnetwork

#include "tst_exportnetwork.moc"
