// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/address.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_address {

using namespace Qt::StringLiterals;
using api::AddressFault;

class TestAddress : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void providersOwnAddressIsAccepted();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void isWithin_data();
    void isWithin();
    void originNamesNoMoreThanTheServer_data();
    void originNamesNoMoreThanTheServer();
    void shownAsItGoesOut_data();
    void shownAsItGoesOut();
};

void TestAddress::providersOwnAddressIsAccepted()
{
    QCOMPARE(api::defaultAddress(), QUrl(u"https://api.cloudnet.se/api/v2"_s));
    QCOMPARE(api::readAddress(api::defaultAddress().toString()).value(), api::defaultAddress());
}

void TestAddress::accepts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");

    QTest::newRow("plain") << u"https://a.example/api/v2"_s << u"https://a.example/api/v2"_s;
    QTest::newRow("slash at the end") << u"https://a.example/api/v2/"_s << u"https://a.example/api/v2"_s;
    QTest::newRow("many slashes") << u"https://a.example/api/v2//"_s << u"https://a.example/api/v2"_s;
    QTest::newRow("spaces around") << u"  https://a.example \n"_s << u"https://a.example"_s;
    QTest::newRow("root") << u"https://a.example/"_s << u"https://a.example"_s;
    QTest::newRow("port") << u"https://a.example:8443/x"_s << u"https://a.example:8443/x"_s;
    QTest::newRow("upper case") << u"HTTPS://A.Example/x"_s << u"https://a.example/x"_s;
    QTest::newRow("loopback 4") << u"http://127.0.0.1:8080/api/v2"_s << u"http://127.0.0.1:8080/api/v2"_s;
    QTest::newRow("loopback 4, another") << u"http://127.8.9.1/x"_s << u"http://127.8.9.1/x"_s;
    QTest::newRow("loopback 6") << u"http://[::1]:8080/x"_s << u"http://[::1]:8080/x"_s;
    QTest::newRow("localhost") << u"http://localhost:1/"_s << u"http://localhost:1"_s;
    QTest::newRow("escapes stay") << u"https://a.example/a%2Fb"_s << u"https://a.example/a%2Fb"_s;
}

void TestAddress::accepts()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);

    const auto address = api::readAddress(typed);
    QVERIFY(address.has_value());
    QCOMPARE(address->toString(QUrl::FullyEncoded), read);
}

void TestAddress::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AddressFault>("fault");

    QTest::newRow("empty") << QString() << AddressFault::NotAUrl;
    QTest::newRow("word") << u"cloudnet"_s << AddressFault::NotAUrl;
    QTest::newRow("without scheme") << u"api.cloudnet.se/api/v2"_s << AddressFault::NotAUrl;
    QTest::newRow("without host") << u"https:///api"_s << AddressFault::NotAUrl;
    QTest::newRow("space inside") << u"https://a b/"_s << AddressFault::NotAUrl;
    QTest::newRow("port too large") << u"https://a.example:99999/"_s << AddressFault::NotAUrl;
    QTest::newRow("climbs") << u"https://a.example/api/../x"_s << AddressFault::NotAUrl;
    QTest::newRow("http") << u"http://api.cloudnet.se/api/v2"_s << AddressFault::NotHttps;
    QTest::newRow("http, looks like loopback") << u"http://127.0.0.1.example.com/"_s << AddressFault::NotHttps;
    QTest::newRow("http, localhost as a domain") << u"http://localhost.example.com/"_s << AddressFault::NotHttps;
    QTest::newRow("http, private network") << u"http://10.0.0.1/"_s << AddressFault::NotHttps;
    QTest::newRow("ftp") << u"ftp://a.example/"_s << AddressFault::NotHttps;
    QTest::newRow("user") << u"https://me@a.example/"_s << AddressFault::HasSecret;
    QTest::newRow("password") << u"https://me:word@a.example/"_s << AddressFault::HasSecret;
    QTest::newRow("query") << u"https://a.example/?key=x"_s << AddressFault::HasSecret;
    QTest::newRow("fragment") << u"https://a.example/#x"_s << AddressFault::HasSecret;
}

void TestAddress::refuses()
{
    QFETCH(QString, typed);
    QFETCH(AddressFault, fault);

    const auto address = api::readAddress(typed);
    QVERIFY(!address.has_value());
    QCOMPARE(address.error(), fault);
}

void TestAddress::isWithin_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("within");

    QTest::newRow("itself") << u"https://a.example/api/v2"_s << true;
    QTest::newRow("below") << u"https://a.example/api/v2/instance/?page=2"_s << true;
    QTest::newRow("default port said") << u"https://a.example:443/api/v2/x"_s << true;
    QTest::newRow("host in capitals") << u"https://A.EXAMPLE/api/v2/x"_s << true;
    QTest::newRow("other host") << u"https://b.example/api/v2/x"_s << false;
    QTest::newRow("host that begins alike") << u"https://a.example.evil/api/v2/x"_s << false;
    QTest::newRow("host as user") << u"https://a.example@evil.example/api/v2/x"_s << false;
    QTest::newRow("with a user") << u"https://me@a.example/api/v2/x"_s << false;
    QTest::newRow("other port") << u"https://a.example:8443/api/v2/x"_s << false;
    QTest::newRow("other scheme") << u"http://a.example/api/v2/x"_s << false;
    QTest::newRow("other scheme, same port") << u"http://a.example:443/api/v2/x"_s << false;
    QTest::newRow("path that begins alike") << u"https://a.example/api/v22/x"_s << false;
    QTest::newRow("above") << u"https://a.example/api/"_s << false;
    QTest::newRow("climbs") << u"https://a.example/api/v2/../../admin"_s << false;
    QTest::newRow("climbs, encoded") << u"https://a.example/api/v2/%2e%2e/%2E%2E/admin"_s << false;
    QTest::newRow("climbs, slash encoded") << u"https://a.example/api/v2/..%2F..%2Fadmin"_s << false;
    QTest::newRow("climbs, backslash") << u"https://a.example/api/v2/..%5C..%5Cadmin"_s << false;
    QTest::newRow("relative") << u"/api/v2/x"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestAddress::isWithin()
{
    QFETCH(QString, url);
    QFETCH(bool, within);

    QCOMPARE(api::isWithin(QUrl(url), QUrl(u"https://a.example/api/v2"_s)), within);
}

void TestAddress::originNamesNoMoreThanTheServer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");

    QTest::newRow("all parts") << u"https://me:word@b.example:8443/path?query#fragment"_s
                               << u"https://b.example:8443"_s;
    QTest::newRow("IPv6") << u"http://[::1]:80/x"_s << u"http://[::1]:80"_s;
    QTest::newRow("IDN in ASCII") << u"https://smörgås.se/x"_s << u"https://xn--smrgs-pra0j.se"_s;
}

void TestAddress::originNamesNoMoreThanTheServer()
{
    QFETCH(QString, url);
    QFETCH(QString, origin);

    QCOMPARE(api::origin(QUrl(url)), origin);
}

void TestAddress::shownAsItGoesOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");

    QTest::newRow("ASCII") << u"https://a.example:8443/api/v2/"_s << u"https://a.example:8443/api/v2"_s
                           << u"a.example"_s;
    QTest::newRow("letters of Swedish") << u"https://api.smörgås.se/api/v2"_s
                                        << u"https://api.xn--smrgs-pra0j.se/api/v2"_s << u"api.xn--smrgs-pra0j.se"_s;
    QTest::newRow("in ASCII already") << u"https://api.xn--smrgs-pra0j.se/api/v2"_s
                                      << u"https://api.xn--smrgs-pra0j.se/api/v2"_s << u"api.xn--smrgs-pra0j.se"_s;
    // Its first letter is Cyrillic.
    QTest::newRow("letters of two scripts")
        << u"https://\u0430pi.cloudnet.se/api/v2"_s << u"https://xn--pi-6kc.cloudnet.se/api/v2"_s
        << u"xn--pi-6kc.cloudnet.se"_s;
    QTest::newRow("IPv6") << u"http://[::1]:80/x"_s << u"http://[::1]:80/x"_s << u"::1"_s;
}

void TestAddress::shownAsItGoesOut()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QFETCH(QString, host);

    const auto read = api::readAddress(typed);
    QVERIFY(read.has_value());
    QCOMPARE(api::shownAddress(*read), address);
    QCOMPARE(api::shownHost(*read), host);
    // Typed anew as it is shown it is the same.
    QCOMPARE(api::readAddress(address).value_or(QUrl()), *read);
}

CONSOLE_TEST(QCoreApplication, TestAddress)

} // namespace tst_address

#include "tst_address.moc"
