// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/noted.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_notedpaths {

using namespace Qt::StringLiterals;
using namespace noted;
using api::Error;
using support::HttpServer;
using support::Received;
using support::Reply;

/// How an address is noted: below the base, cut, and never with the key.
class TestNotedPaths : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsRemoved_data();
    void keyIsRemoved();
    void longPathsAreCut();
    void pathsAreBelowTheBase();
};

void TestNotedPaths::keyIsRemoved_data()
{
    QTest::addColumn<QByteArray>("echoed");
    QByteArray everything;
    for (const char c : key)
        everything += '%' + QByteArray(1, c).toHex();
    QTest::newRow("encoded") << key.toPercentEncoding();
    QTest::newRow("no more than must be") << QByteArray(key).replace(' ', "%20");
    QTest::newRow("as of a form") << QByteArray(key).replace(' ', '+');
    QTest::newRow("in capitals") << key.toUpper().toPercentEncoding();
    QTest::newRow("every character") << everything;
    QTest::newRow("twice") << key.toPercentEncoding().replace('%', "%25");
}

void TestNotedPaths::keyIsRemoved()
{
    QFETCH(QByteArray, echoed);
    for (const QByteArray &location : {path + "?api_key=" + echoed + "&page=1", path + echoed + "/all/"}) {
        HttpServer server;
        server.on("GET", path, Reply::redirect(302, location));
        server.otherwise([](const Received &request) {
            return Reply::json(R"({"detail": "No )" + request.header("api_key") + R"( otpauth://totp/x?secret=A"})",
                               403);
        });
        Noted on(server.base());
        QCOMPARE(awaitError(on.client, api::domains()).kind, Error::Kind::Forbidden);
        QCOMPARE(on.notes.size(), 2);
        const QString shown = on.notes.last().path;
        QVERIFY2(shown == u"/domain/?api_key=…&page=1"_s || shown == u"/domain/…/all/"_s, qPrintable(shown));
        QCOMPARE(on.notes.last().outcome->words, u"No … …"_s);
        QVERIFY(!on.notes.last().outcome->call.contains(u"9f"_s, Qt::CaseInsensitive));
    }
}

void TestNotedPaths::longPathsAreCut()
{
    const QUrl base(u"https://api.example/api/v2"_s);
    QUrl address = base;
    address.setPath(u"/api/v2/"_s + QString(100000, u'x'));
    const QString shown = api::notedPath(address, base, key);
    QCOMPARE(shown.size(), 2000);
    QVERIFY(shown.startsWith(u"/xxx"_s) && shown.endsWith(u"x…"_s));
}

void TestNotedPaths::pathsAreBelowTheBase()
{
    const auto shown = [](const QByteArray &address, const QByteArray &base) {
        return api::notedPath(QUrl::fromEncoded(address), QUrl::fromEncoded(base), key);
    };
    QCOMPARE(shown("https://a.se/api/v2/x/?a=b%20c#d", "https://a.se/api/v2"), u"/x/?a=b%20c"_s);
    QCOMPARE(shown("https://a.se/x%2Fy/", "https://a.se"), u"/x%2Fy/"_s);
    QCOMPARE(shown("https://me:word@a.se/api/v20/x", "https://a.se/api/v2"), u"/api/v20/x"_s);
    QCOMPARE(shown("https://a.se/r%C3%A4k?u=otpauth%3A%2F%2Ftotp%2Fx&v=1", "https://a.se"), u"/r%C3%A4k?u=…&v=1"_s);
    // Without a key nothing is taken for one.
    QCOMPARE(api::notedPath(QUrl(u"https://a.se/x"_s), QUrl(u"https://a.se"_s), {}), u"/x"_s);
}

CONSOLE_TEST(QCoreApplication, TestNotedPaths)

} // namespace tst_notedpaths

#include "tst_notedpaths.moc"
