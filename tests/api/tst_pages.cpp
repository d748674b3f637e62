// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/address.h"
#include "api/await.h"
#include "api/calls.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace tst_pages {

using namespace Qt::StringLiterals;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

namespace {
const QByteArray path = "/api/v2/domain/";
const QByteArray second = path + "?page=2";

/// A page with these elements, and where the next one is.
Reply page(const QByteArray &elements, const QByteArray &next = {}, const QByteArray &count = {})
{
    return Reply::json("{" + (count.isEmpty() ? QByteArray() : "\"count\": " + count + ", ") + "\"next\": " +
                       (next.isEmpty() ? QByteArray("null") : '"' + next + '"') + ", \"results\": [" + elements + "]}");
}

QStringList namesOf(const QList<api::Domain> &domains)
{
    QStringList names;
    for (const api::Domain &domain : domains)
        names.append(domain.name);
    return names;
}

struct Setup
{
    HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}},
                       {.retryWait = std::chrono::milliseconds(1)}};
};

} // namespace

/// A list in pages: where the next may be, what comes twice, and what becomes of a list of which a page is not there.
class TestPages : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void areJoined_data();
    void areJoined();
    void everyPageHasItsRedirects();

    void nextOnTheOwnHost_data();
    void nextOnTheOwnHost();
    void nextOnTheOwnHostOverTls();
    void nextElsewhere_data();
    void nextElsewhere();
    void nextThatIsNoText();
    void loopEnds();
    void atMostSoMany();

    void pageThatCannotBeRead_data();
    void pageThatCannotBeRead();
    void whatEndsTheWhole_data();
    void whatEndsTheWhole();

    void overlap();
    void overlapOfPeople();
    void overlapOfCertificates();
    void fewerThanCounted_data();
    void fewerThanCounted();
};

void TestPages::areJoined_data()
{
    QTest::addColumn<bool>("absolute");

    QTest::newRow("whole address") << true;
    QTest::newRow("query only") << false;
}

void TestPages::areJoined()
{
    QFETCH(bool, absolute);

    Setup setup;
    const QByteArray start = absolute ? setup.server.base().toEncoded() + "/domain/" : QByteArray();
    setup.server.on("GET", path, page(R"({"name": "a.se"}, 1)", start + "?page=2", "4"));
    setup.server.on("GET", second, page("", start + "?page=3", "4"));
    setup.server.on("GET", path + "?page=3", Reply::json(R"({"count": 4, "next": "", "results":
                    [{"name": "b.se", "totp_url": "x"}, {}]})"));
    const auto result = await(setup.client, api::domains());
    QVERIFY(result.has_value());
    QVERIFY(!result->missing);
    QCOMPARE(result->value.size(), 2);
    QCOMPARE(result->value.at(1).name, u"b.se"_s);
    QCOMPARE(result->flaws.size(), 2);
    QCOMPARE(result->flaws.at(0).place, u"[1]"_s);
    QCOMPARE(result->flaws.at(1).place, u"[3]"_s);
    QCOMPARE(result->raw.toArray(),
             (QJsonArray{QJsonObject{{u"name"_s, u"a.se"_s}}, QJsonObject{{u"name"_s, u"b.se"_s}}}));
    QCOMPARE(setup.server.requests().size(), 3);
    for (const Received &request : setup.server.requests())
        QCOMPARE(request.header("api_key"), "secret");
}

void TestPages::everyPageHasItsRedirects()
{
    HttpServer server;
    server.on("GET", path, Reply::redirect(302, path + "1/"));
    server.on("GET", path + "1/", page(R"({"name": "a.se"})", "../2"));
    server.on("GET", path + "2", Reply::redirect(302, path + "2/"));
    server.on("GET", path + "2/", page(R"({"name": "b.se"})"));
    api::Client client({.base = server.base(), .key = "secret"}, {.redirects = 1});
    const auto result = await(client, api::domains());
    QVERIFY(result.has_value());
    QVERIFY(!result->missing);
    QCOMPARE(result->value.size(), 2);
}

void TestPages::nextOnTheOwnHost_data()
{
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("without the port") << QByteArray("http://127.0.0.1");
    QTest::newRow("with the usual port") << QByteArray("http://127.0.0.1:80");
    QTest::newRow("another scheme, without the port") << QByteArray("https://127.0.0.1");
    QTest::newRow("another scheme and its usual port") << QByteArray("https://127.0.0.1:443");
    QTest::newRow("another scheme, the same port") << QByteArray("https://127.0.0.1:PORT");
    QTest::newRow("without a scheme") << QByteArray("//127.0.0.1");
}

/// As a server writes it behind a proxy that does not tell it how it is reached.
void TestPages::nextOnTheOwnHost()
{
    QFETCH(QByteArray, start);

    Setup setup;
    start.replace("PORT", QByteArray::number(setup.server.port()));
    setup.server.on("GET", path, page(R"({"name": "a.se"})", start + second));
    setup.server.on("GET", second, page(R"({"name": "b.se"})"));
    const auto result = await(setup.client, api::domains());
    QVERIFY(result.has_value());
    QVERIFY(!result->missing);
    QCOMPARE(namesOf(result->value), (QStringList{u"a.se"_s, u"b.se"_s}));
    QCOMPARE(setup.server.requests().size(), 2);
    QCOMPARE(setup.server.requests().last().header("api_key"), "secret");
}

/// The key never goes out without TLS because a server says so.
void TestPages::nextOnTheOwnHostOverTls()
{
    const QUrl base(u"https://api.example.se:8443/api/v2"_s);
    for (const QString &next : {u"http://api.example.se"_s, u"http://API.example.se:80"_s, u"https://api.example.se"_s,
                                u"http://api.example.se:8443"_s})
        QCOMPARE(api::onOwnOrigin(QUrl(next + u"/api/v2/domain/?page=2"_s), base),
                 QUrl(u"https://api.example.se:8443/api/v2/domain/?page=2"_s));
    for (const QString &next :
         {u"http://api.example.se:8000"_s, u"http://example.se"_s, u"http://api.example.se.evil.example"_s,
          u"http://user@api.example.se"_s, u"http://@api.example.se"_s, u"ftp://api.example.se"_s}) {
        const QUrl url(next + u"/api/v2/domain/?page=2"_s);
        QCOMPARE(api::onOwnOrigin(url, base), url);
    }
}

void TestPages::nextElsewhere_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QString>("told");

    QTest::newRow("another port") << QByteArray("http://127.0.0.1:OTHER" + second) << u"http://127.0.0.1:OTHER"_s;
    QTest::newRow("another host") << QByteArray("http://localhost:PORT" + second) << u"http://localhost:PORT"_s;
    QTest::newRow("another host, without the port")
        << QByteArray("https://localhost" + second) << u"https://localhost"_s;
    QTest::newRow("with a user") << QByteArray("http://a:b@127.0.0.1" + second) << u"http://127.0.0.1"_s;
    QTest::newRow("another protocol") << QByteArray("ftp://127.0.0.1" + second) << u"ftp://127.0.0.1"_s;
    QTest::newRow("above the base") << QByteArray("/api/v1/domain/?page=2") << u"http://127.0.0.1:PORT"_s;
    QTest::newRow("above the base, without the port")
        << QByteArray("https://127.0.0.1/api/v1/domain/?page=2") << u"http://127.0.0.1:PORT"_s;
    QTest::newRow("climbing") << QByteArray("/api/v2/..%2F..%2Fadmin") << u"http://127.0.0.1:PORT"_s;
}

/// What came stays; nobody else is asked.
void TestPages::nextElsewhere()
{
    QFETCH(QByteArray, next);
    QFETCH(QString, told);

    Setup setup;
    HttpServer other;
    for (const auto &[word, port] : {std::pair("OTHER", other.port()), std::pair("PORT", setup.server.port())}) {
        next.replace(word, QByteArray::number(port));
        told.replace(QLatin1StringView(word), QString::number(port));
    }
    setup.server.on("GET", path, page(R"({"name": "a.se"})", next, "2"));
    const auto result = await(setup.client, api::domains());
    QVERIFY(result.has_value());
    QCOMPARE(namesOf(result->value), QStringList{u"a.se"_s});
    QCOMPARE(result->raw.toArray().size(), 1);
    QVERIFY(result->missing);
    QCOMPARE(result->missing->kind, Error::Kind::Redirected);
    QCOMPARE(result->missing->words, told);
    QCOMPARE(result->missing->call, u"GET /domain/"_s);
    QCOMPARE(result->missing->came, 1);
    QCOMPARE(result->missing->counted, 2);
    settle(setup.client);
    QCOMPARE(other.connections(), 0);
    QCOMPARE(setup.server.requests().size(), 1);
}

void TestPages::nextThatIsNoText()
{
    Setup setup;
    setup.server.on("GET", path, Reply::json(R"({"next": 2, "results": [{"name": "a.se"}]})"));
    const auto result = await(setup.client, api::domains());
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 1);
    QCOMPARE(result->missing->kind, Error::Kind::WrongShape);
    QCOMPARE(result->missing->place, u"next"_s);
}

void TestPages::loopEnds()
{
    Setup setup;
    setup.server.on("GET", path, page(R"({"name": "a.se"})", "?page=2"));
    setup.server.on("GET", second, page(R"({"name": "b.se"})", "/api/v2/domain/#again"));
    const auto result = await(setup.client, api::domains());
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 2);
    QCOMPARE(result->missing->kind, Error::Kind::WrongShape);
    QCOMPARE(result->missing->place, u"next"_s);
    QCOMPARE(result->missing->status, 200);
    QCOMPARE(setup.server.requests().size(), 2);
}

void TestPages::atMostSoMany()
{
    HttpServer server;
    server.otherwise([](const Received &request) { return page(R"({"name": "a.se"})", request.path + 'x'); });
    server.on("GET", path, page("", "?page=x"));
    api::Client client({.base = server.base(), .key = "secret"}, {.pages = 4});
    const auto result = await(client, api::domains());
    QVERIFY(result.has_value());
    QCOMPARE(result->missing->kind, Error::Kind::WrongShape);
    QCOMPARE(result->missing->place, u"next"_s);
    QCOMPARE(server.requests().size(), 4);
}

void TestPages::pageThatCannotBeRead_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("broken") << Reply::json("{\n  broken") << Error::Kind::BrokenJson;
    QTest::newRow("of another shape") << Reply::json("{}") << Error::Kind::WrongShape;
    QTest::newRow("a page for people") << Reply::text("text/html", "<h1>Hello</h1>") << Error::Kind::NotJson;
    QTest::newRow("gone") << Reply::json(R"({"detail": "Invalid page."})", 404) << Error::Kind::NotFound;
    QTest::newRow("a fault") << Reply::json("{}", 500) << Error::Kind::ServerFault;
    QTest::newRow("closed") << Reply::closed() << Error::Kind::NoConnection;
}

void TestPages::pageThatCannotBeRead()
{
    QFETCH(Reply, answer);
    QFETCH(Error::Kind, kind);

    Setup setup;
    setup.server.on("GET", path, page(R"({"name": "a.se"})", "?page=2"));
    setup.server.on("GET", second, answer);
    const auto result = await(setup.client, api::domains());
    QVERIFY(result.has_value());
    QCOMPARE(namesOf(result->value), QStringList{u"a.se"_s});
    QVERIFY(result->missing);
    QCOMPARE(result->missing->kind, kind);
}

void TestPages::whatEndsTheWhole_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("a key that is refused meanwhile") << 2 << Reply::json("{}", 401) << Error::Kind::KeyRefused;
    QTest::newRow("the first page") << 1 << Reply::json("{\n  broken") << Error::Kind::BrokenJson;
}

void TestPages::whatEndsTheWhole()
{
    QFETCH(int, pages);
    QFETCH(Reply, answer);
    QFETCH(Error::Kind, kind);

    Setup setup;
    setup.server.on("GET", path, page(R"({"name": "a.se"})", "?page=2"));
    setup.server.on("GET", pages == 1 ? path : second, answer);
    QCOMPARE(awaitError(setup.client, api::domains()).kind, kind);
}

/// The last of one page is the first of the next.
void TestPages::overlap()
{
    Setup setup;
    setup.server.on("GET", path,
                    page(R"({"name": "a.se"}, {"name": "b.se", "whois_registrar": "before"})", "?page=2", "3"));
    setup.server.on("GET", second, page(R"({"name": "b.se", "whois_registrar": "after"}, {"name": "c.se"})", {}, "3"));
    const auto result = await(setup.client, api::domains());
    QVERIFY(result.has_value());
    QVERIFY(!result->missing);
    QCOMPARE(namesOf(result->value), (QStringList{u"a.se"_s, u"b.se"_s, u"c.se"_s}));
    // At its first place, and as it came last.
    QCOMPARE(result->value.at(1).registrar, u"after"_s);
    const QJsonArray raw = result->raw.toArray();
    QCOMPARE(raw.size(), 3);
    QCOMPARE(raw.at(1).toObject().value("whois_registrar"_L1).toString(), u"after"_s);
    QVERIFY(result->flaws.isEmpty());
}

void TestPages::overlapOfPeople()
{
    Setup setup;
    // One id in three spellings; two who bear one name; one without an id, on both pages.
    const QByteArray list = "/api/v2/instance/user/";
    setup.server.on("GET", list, page(R"({"id": 7, "name": "Åsa"}, {"name": "Bo", "email": "bo@a.se"})", "?page=2"));
    setup.server.on("GET", list + "?page=2",
                    page(R"({"id": "7", "name": "Åsa"}, {"id": "7.0", "name": "Åsa"}, {"id": 8, "name": "Åsa"},
                            {"name": "Bo", "email": "bo@a.se"}, {"name": "Bo", "email": "bo@b.se"})"));
    const auto result = await(setup.client, api::users());
    QVERIFY(result.has_value());
    QStringList people;
    for (const api::User &user : result->value)
        people.append(user.id ? QString::number(*user.id) : user.email);
    QCOMPARE(people, (QStringList{u"7"_s, u"bo@a.se"_s, u"8"_s, u"bo@b.se"_s}));
    QCOMPARE(result->raw.toArray().size(), 4);
}

/// A name may have a certificate that ends and the one that follows it.
void TestPages::overlapOfCertificates()
{
    Setup setup;
    const QByteArray list = "/api/v2/certificate/";
    setup.server.on("GET", list, page(R"({"domain": "a.se", "expire": "2031-03-09"})", "?page=2"));
    setup.server.on("GET", list + "?page=2", page(R"({"domain": "a.se", "expire": "2031-03-09"},
                                                     {"domain": "a.se", "expire": "2032-03-09"})"));
    const auto result = await(setup.client, api::certificates());
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 2);
    QCOMPARE(result->value.at(1).expires.day, QDate(2032, 3, 9));
}

void TestPages::fewerThanCounted_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<int>("came");
    QTest::addColumn<int>("counted");

    const QByteArray two = R"({"name": "a.se"}, {"name": "b.se"})";
    QTest::newRow("as many") << two << QByteArray("2") << 2 << -1;
    QTest::newRow("more") << two << QByteArray("1") << 2 << -1;
    QTest::newRow("fewer") << two << QByteArray("3") << 2 << 3;
    QTest::newRow("fewer, as text") << two << QByteArray("\"3\"") << 2 << 3;
    QTest::newRow("fewer different ones") << two + R"(, {"name": "a.se"})" << QByteArray("3") << 2 << 3;
    QTest::newRow("what cannot be used came too") << two + ", 7, {}" << QByteArray("4") << 4 << -1;
    QTest::newRow("none at all") << QByteArray() << QByteArray("1") << 0 << 1;
    QTest::newRow("no number") << two << QByteArray("\"many\"") << 2 << -1;
    QTest::newRow("half") << two << QByteArray("2.5") << 2 << -1;
    QTest::newRow("null") << two << QByteArray("null") << 2 << -1;
}

void TestPages::fewerThanCounted()
{
    QFETCH(QByteArray, elements);
    QFETCH(QByteArray, count);
    QFETCH(int, came);
    QFETCH(int, counted);
    Setup setup;
    setup.server.on("GET", path, page(elements, {}, count));
    const auto result = await(setup.client, api::domains());
    QVERIFY(result.has_value());
    QCOMPARE(result->came, came);
    QCOMPARE(result->missing.has_value(), counted >= 0);
    if (counted < 0)
        return;
    QCOMPARE(result->missing->kind, Error::Kind::Incomplete);
    QCOMPARE(result->missing->came, came);
    QCOMPARE(result->missing->counted, counted);
    // Whether to read again is not for the client to say.
    QCOMPARE(setup.server.requests().size(), 1);
}

CONSOLE_TEST(QCoreApplication, TestPages)

} // namespace tst_pages

#include "tst_pages.moc"
