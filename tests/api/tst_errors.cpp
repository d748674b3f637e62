// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "api/calls.h"
#include "api/decoding.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_errors {

using namespace Qt::StringLiterals;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

namespace {

const QByteArray path = "/api/v2/domain/";
const QByteArray key = "k3y-5ecret";

Error errorFor(const Reply &reply)
{
    HttpServer server;
    server.on("GET", path, reply);
    api::Client client({.base = server.base(), .key = key});
    return awaitError(client, api::domains());
}

} // namespace

/// What the server says becomes facts and plain words, and never the key.
class TestErrors : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void statusDecides_data();
    void statusDecides();
    void fieldsOfTheForm();
    void fieldsOnlyWhereAFormWasRefused();
    void words_data();
    void words();
    void successThatIsNotJson();
    void keyIsTakenOut_data();
    void keyIsTakenOut();
    void wordsAreShortAndPlain();

    void strangersCertificateIsRefused();
    void extraAuthorityIsTrusted();
    void extraAuthorityIsNotEveryones();
};

void TestErrors::statusDecides_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("400") << 400 << Error::Kind::Rejected;
    QTest::newRow("401") << 401 << Error::Kind::KeyRefused;
    QTest::newRow("403") << 403 << Error::Kind::Forbidden;
    QTest::newRow("404") << 404 << Error::Kind::NotFound;
    QTest::newRow("405") << 405 << Error::Kind::Rejected;
    QTest::newRow("410") << 410 << Error::Kind::Rejected;
    QTest::newRow("418") << 418 << Error::Kind::Rejected;
    QTest::newRow("500") << 500 << Error::Kind::ServerFault;
    QTest::newRow("502") << 502 << Error::Kind::ServerFault;
    QTest::newRow("503") << 503 << Error::Kind::ServerFault;
    QTest::newRow("599") << 599 << Error::Kind::ServerFault;
    QTest::newRow("304") << 304 << Error::Kind::NotJson;
}

void TestErrors::statusDecides()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);

    HttpServer server;
    server.on("GET", path, Reply::json(fixture(u"doubt9-detail.json"_s), status));
    // Some are asked for again (tst_retries); what they mean is the same the first time.
    api::Client client({.base = server.base(), .key = key}, {.attempts = 1});
    const Error error = awaitError(client, api::domains());
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.status, status);
    QCOMPARE(error.call, u"GET /domain/"_s);
    QCOMPARE(error.retryAfter, -1);
    QVERIFY(error.fields.isEmpty());
    if (status >= 400)
        QCOMPARE(error.words, u"Autentiseringsuppgifter tillhandahölls inte."_s);
    settle(client);
    QCOMPARE(server.requests().size(), 1);
}

void TestErrors::fieldsOfTheForm()
{
    const Error error = errorFor(Reply::json(fixture(u"doubt9-fields.json"_s), 400));
    QCOMPARE(error.kind, Error::Kind::Rejected);
    QCOMPARE(error.words, u"Servern är låst."_s);
    const QMap<QString, QStringList> expected{
        {u"hostname"_s, {u"Ange ett giltigt värdnamn."_s, u"För långt."_s}},
        {u"technical_contact"_s, {u"Okänd."_s}},
        {u"nested"_s, {u"Djupt."_s}},
    };
    QCOMPARE(error.fields, expected);
}

void TestErrors::fieldsOnlyWhereAFormWasRefused()
{
    const Error error = errorFor(Reply::json(R"({"detail": "No.", "code": "token_not_valid"})", 401));
    QCOMPARE(error.words, u"No."_s);
    QVERIFY(error.fields.isEmpty());
}

void TestErrors::words_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");

    const QByteArray json = "application/json";
    QTest::newRow("empty") << json << QByteArray() << QString();
    QTest::newRow("empty, called html") << QByteArray("text/html") << QByteArray() << QString();
    QTest::newRow("html") << QByteArray("text/html") << QByteArray("<h1>Server Error (500)</h1>") << QString();
    QTest::newRow("html called text") << QByteArray("text/plain") << QByteArray("\n <!doctype html>") << QString();
    QTest::newRow("html without a type") << QByteArray() << QByteArray("<html>") << QString();
    QTest::newRow("html called JSON") << json << QByteArray("<html>") << QString();
    QTest::newRow("text") << QByteArray("text/plain; charset=utf-8") << QByteArray(" Långsam\n") << u"Långsam"_s;
    QTest::newRow("detail as a list") << json << QByteArray(R"({"detail": ["a", "b"]})") << u"a\nb"_s;
    QTest::newRow("list") << json << QByteArray(R"(["a", "b"])") << u"a\nb"_s;
    QTest::newRow("one text") << json << QByteArray(R"("a")") << u"a"_s;
    QTest::newRow("other object") << json << QByteArray(R"({"x": 1})") << QString();
    QTest::newRow("markup in a detail stays text") << json << QByteArray(R"({"detail": "<b>a</b>"})") << u"<b>a</b>"_s;
}

void TestErrors::words()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);

    const Error error = errorFor(Reply::text(type, body, 500));
    QCOMPARE(error.kind, Error::Kind::ServerFault);
    QCOMPARE(error.words, words);
    QCOMPARE(error.page, body.trimmed().startsWith('<'));
}

void TestErrors::successThatIsNotJson()
{
    const Error error = errorFor(Reply::text("text/html; charset=utf-8", "<h1>Log in</h1>"));
    QCOMPARE(error.kind, Error::Kind::NotJson);
    QCOMPARE(error.status, 200);
    QCOMPARE(error.words, QString());
    QCOMPARE(errorFor(Reply::json("[{]")).kind, Error::Kind::BrokenJson);
}

void TestErrors::keyIsTakenOut_data()
{
    QTest::addColumn<Reply>("reply");

    QTest::newRow("detail") << Reply::json(R"({"detail": "Key k3y-5ecret is unknown."})", 401);
    QTest::newRow("field and its words") << Reply::json(R"({"k3y-5ecret": ["No k3y-5ecret!"]})", 400);
    QTest::newRow("text") << Reply::text("text/plain", "k3y-5ecret k3y-5ecret", 500);
    QTest::newRow("host of a redirect") << Reply::redirect(302, "https://K3Y-5ECRET.evil.example/k3y-5ecret");
    // Cut after a thousand characters, so half of the key must not be what is left.
    QTest::newRow("where the words are cut") << Reply::text("text/plain", QByteArray(995, 'x') + key, 500);
    QTest::newRow("one-time password") << Reply::json(R"({"detail": "Bad otpauth://totp/k3y?secret=k3y-5"})", 500);
}

void TestErrors::keyIsTakenOut()
{
    QFETCH(Reply, reply);

    const Error error = errorFor(reply);
    QString all = error.words + error.call + error.place;
    for (auto it = error.fields.begin(); it != error.fields.end(); ++it)
        all += it.key() + it.value().join(u' ');
    QVERIFY(all.contains(u'…'));
    QVERIFY(!all.contains("k3y"_L1, Qt::CaseInsensitive));
}

void TestErrors::wordsAreShortAndPlain()
{
    const Error error = errorFor(Reply::text("text/plain", "a\tb\x1b[31m\r\n" + QByteArray(5000, 'x'), 500));
    QCOMPARE(error.words.size(), 1000);
    QVERIFY(error.words.startsWith(u"ab[31m\nxxx"_s));
    // No half of a pair at the end.
    const Error faces = errorFor(Reply::text("text/plain", "x" + QByteArray("\xf0\x9f\x98\x80").repeated(600), 500));
    QCOMPARE(faces.words.size(), 999);
    QVERIFY(faces.words.back().isLowSurrogate());
}

void TestErrors::strangersCertificateIsRefused()
{
    const support::SelfSigned identity;
    QVERIFY(identity.isValid());
    HttpServer server(identity.certificate(), identity.key());
    server.on("GET", path, Reply::json("[]"));
    api::Client client({.base = server.base(), .key = key});
    const Error error = awaitError(client, api::domains());
    QCOMPARE(error.kind, Error::Kind::Tls);
    QCOMPARE(error.status, 0);
    QVERIFY(!error.words.isEmpty());
    QCOMPARE(server.requests().size(), 0);
}

void TestErrors::extraAuthorityIsTrusted()
{
    const support::SelfSigned identity;
    QVERIFY(identity.isValid());
    HttpServer server(identity.certificate(), identity.key());
    server.on("GET", path, Reply::json(R"([{"name": "a.se"}])"));
    api::Client client({.base = server.base(), .key = key, .extraAuthorities = {identity.certificate()}});
    const auto result = await(client, api::domains());
    QVERIFY(result.has_value());
    QCOMPARE(result->value.size(), 1);
    QCOMPARE(server.requests().first().header("api_key"), key);
}

void TestErrors::extraAuthorityIsNotEveryones()
{
    const support::SelfSigned identity;
    const support::SelfSigned other;
    QVERIFY(identity.isValid() && other.isValid());
    HttpServer server(identity.certificate(), identity.key());
    server.on("GET", path, Reply::json("[]"));
    api::Client trusting({.base = server.base(), .key = key, .extraAuthorities = {identity.certificate()}});
    api::Client wary({.base = server.base(), .key = key, .extraAuthorities = {other.certificate()}});
    QVERIFY(await(trusting, api::domains()).has_value());
    QCOMPARE(awaitError(wary, api::domains()).kind, Error::Kind::Tls);
    QCOMPARE(server.requests().size(), 1);
}

CONSOLE_TEST(QCoreApplication, TestErrors)

} // namespace tst_errors

#include "tst_errors.moc"
