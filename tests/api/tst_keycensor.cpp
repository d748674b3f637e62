// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/body.h"
#include "api/calls.h"
#include "api/client.h"
#include "api/keycensor.h"
#include "await.h"
#include "decoding.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace tst_keycensor {

using namespace Qt::StringLiterals;
using api::KeyCensor;
using support::Reply;

namespace {

const QByteArray key = "Zeta/9f2c\"q\\==";

KeyCensor censorOf(const QByteArray &word)
{
    KeyCensor censor;
    censor.add(word);
    return censor;
}

/// Each sign of the text as an escape of JSON.
QByteArray spelled(const QByteArray &text, bool capitals)
{
    QByteArray all;
    for (const char c : text) {
        const QByteArray digits = QByteArray::number(static_cast<uchar>(c), 16).rightJustified(4, '0');
        all += "\\u" + (capitals ? digits.toUpper() : digits);
    }
    return all;
}

/// As the usual writers of JSON do: no more than must be escaped, and what some escape beside it.
QByteArray escaped(QByteArray text, bool slashes)
{
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return slashes ? text.replace('/', "\\/") : text;
}

QString textOf(const QJsonValue &json)
{
    return QString::fromUtf8(json.isArray() ? QJsonDocument(json.toArray()).toJson()
                                            : QJsonDocument(json.toObject()).toJson());
}

void addNames(const QJsonValue &json, QSet<QString> &names)
{
    const QJsonArray elements = json.toArray();
    for (const QJsonValue element : elements)
        addNames(element, names);
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        names.insert(it.key());
        addNames(it.value(), names);
    }
}

} // namespace

/// A key that the server repeats is nowhere in what is read.
class TestKeyCensor : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everySpelling_data();
    void everySpelling();
    void whereItStands_data();
    void whereItStands();
    void numbers();
    void severalKeys();
    void ordinaryAnswersAreNotLookedThrough();
    void aKeyAcrossTheEnd();
    void fieldsOfTheApiAreRead_data();
    void fieldsOfTheApiAreRead();
    void nothingOfItIsKept();
    void nextPageIsAskedForAsItWasNamed();
};

void TestKeyCensor::everySpelling_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << escaped(key, false);
    QTest::newRow("slash") << escaped(key, true);
    QTest::newRow("digits") << spelled(key, false);
    QTest::newRow("digits in capitals") << spelled(key, true);
    QTest::newRow("one sign") << "\\u005a" + escaped(key.sliced(1), false);
    QTest::newRow("capitals") << escaped(key.toUpper(), false);
    QTest::newRow("small letters") << escaped(key.toLower(), true);
}

void TestKeyCensor::everySpelling()
{
    QFETCH(QByteArray, text);
    const KeyCensor censor = censorOf(key);
    const QByteArray body =
        "{\"a\": [\"it is " + text + ".\", {\"" + text + "-x\": {\"b\": \"" + text + text + "\"}}]}";
    QVERIFY(censor.maySpell(body));
    QJsonValue json = *api::parseJson(body);
    QVERIFY(censor.clean(json));
    QCOMPARE(json, *api::parseJson(R"({"a": ["it is ….", {"…-x": {"b": "……"}}]})"));
    QVERIFY(!censor.clean(json));
}

void TestKeyCensor::whereItStands_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::newRow("long, within a word") << QByteArray("sesamsesam") << u"xsesamSesamx"_s << u"x…x"_s;
    QTest::newRow("eight, within a word") << QByteArray("sesamses") << u"xsesamsesx"_s << u"x…x"_s;
    QTest::newRow("short, alone") << QByteArray("sesam7") << u"sesam7"_s << u"…"_s;
    QTest::newRow("short, in a sentence") << QByteArray("sesam7") << u"Bad key: sesam7."_s << u"Bad key: …."_s;
    QTest::newRow("short, in a list") << QByteArray("sesam7") << u"a_sesam7-sesam7 sesam7"_s << u"a_…-… …"_s;
    QTest::newRow("short, within a word")
        << QByteArray("126") << u"c1262 x126 126x 1 126 x"_s << u"c1262 x126 126x 1 … x"_s;
    QTest::newRow("short, beside letters of Swedish") << QByteArray("key") << u"åkey keyö key"_s << u"åkey keyö …"_s;
    QTest::newRow("short, in capitals") << QByteArray("ab") << u"Byrån AB ab"_s << u"Byrån AB …"_s;
    QTest::newRow("one letter") << QByteArray("a") << u"Karta a av a."_s << u"Karta … av …."_s;
    QTest::newRow("signs") << QByteArray("--") << u"a--b"_s << u"a--b"_s;
    QTest::newRow("signs alone") << QByteArray("--") << u"a -- b"_s << u"a … b"_s;
}

void TestKeyCensor::whereItStands()
{
    QFETCH(QByteArray, word);
    QFETCH(QString, text);
    QFETCH(QString, left);
    const KeyCensor censor = censorOf(word);
    const QByteArray body = QJsonDocument(QJsonArray{text}).toJson();
    QVERIFY(censor.maySpell(body));
    QString cleaned = text;
    QCOMPARE(censor.clean(cleaned), left != text);
    QCOMPARE(cleaned, left);
}

void TestKeyCensor::numbers()
{
    QJsonValue json = *api::parseJson(R"({"id": 12345678, "size": 7})");
    QVERIFY(!censorOf("7").clean(json));
    QVERIFY(censorOf("12345678").clean(json));
    QCOMPARE(json, *api::parseJson(R"({"id": "…", "size": 7})"));
}

void TestKeyCensor::severalKeys()
{
    KeyCensor censor = censorOf("first-key-of-all");
    censor.add("second-key");
    censor.add({});
    QString text = u"first-key-of-all second-key"_s;
    QVERIFY(censor.clean(text));
    QCOMPARE(text, u"… …"_s);
    QString nothing = u"none"_s;
    QVERIFY(!KeyCensor().clean(nothing));
    QVERIFY(!KeyCensor().maySpell("\\u0061"));
}

/// Looking through what was decoded costs as much as decoding it.
void TestKeyCensor::ordinaryAnswersAreNotLookedThrough()
{
    const KeyCensor censor = censorOf("zetazeta==");
    QVERIFY(!censor.maySpell(R"({"description": "Line\nLine \"Räksmörgås\" C:\\x", "x": "\u00e5\u2026\u0009\t"})"));
    QVERIFY(censor.maySpell(R"(["\u003d"])"));
    QVERIFY(censor.maySpell(R"(["\u005A"])"));
    QVERIFY(!censor.maySpell(R"(["a\/b"])"));
    QVERIFY(censorOf("a/zeta==x").maySpell(R"(["a\/b"])"));
    // A backslash that is escaped escapes nothing.
    QVERIFY(!censor.maySpell(R"(["\\u003d"])"));
}

void TestKeyCensor::aKeyAcrossTheEnd()
{
    const KeyCensor censor = censorOf("zetazeta==");
    for (const char *body : {"", "z", "zetazeta=", "\\", "\\u", "\\u003", "x\\u003"})
        QVERIFY2(!censor.maySpell(body), body);
    QVERIFY(censor.maySpell("zetazeta=="));
    QVERIFY(censor.maySpell("\\u003d"));
}

/// With each documented name as the key.
void TestKeyCensor::fieldsOfTheApiAreRead_data()
{
    QTest::addColumn<QString>("name");
    QSet<QString> names;
    const QStringList files{u"instances.json"_s,      u"instance.json"_s,   u"sshkeys.json"_s, u"deploykeys.json"_s,
                            u"instance-users.json"_s, u"users.json"_s,      u"user.json"_s,    u"domains.json"_s,
                            u"certificates.json"_s,   u"doubt4-page.json"_s};
    for (const QString &file : files)
        addNames(*api::parseJson(fixture(file)), names);
    // What a fixture has beside them, to be passed over.
    names -= QSet<QString>{u"colour"_s, u"of"_s};
    QVERIFY(names.size() > 40);
    for (const QString &name : std::as_const(names))
        QTest::newRow(qPrintable(name)) << name;
}

void TestKeyCensor::fieldsOfTheApiAreRead()
{
    QFETCH(QString, name);
    const KeyCensor censor = censorOf(name.toLatin1());
    QJsonValue json = QJsonObject{{name, QJsonArray{QJsonObject{{name, 1}}}}, {u"x-"_s + name, name}};
    QVERIFY(censor.clean(json));
    QCOMPARE(textOf(json), textOf(QJsonObject{{name, QJsonArray{QJsonObject{{name, 1}}}}, {u"x-…"_s, u"…"_s}}));
}

void TestKeyCensor::nothingOfItIsKept()
{
    for (const QByteArray &word : {key, QByteArray("k3y")}) {
        support::HttpServer server;
        const QByteArray spelling = spelled(word, false);
        server.on("GET", "/api/v2/instance/",
                  Reply::json("[{\"name\": \"c1-" + spelling + "\", \"description\": \"" + escaped(word, true) +
                              "\", \"" + spelling + "\": 1}]"));
        server.on("GET", "/api/v2/domain/", Reply::json("{\"detail\": \"No: " + spelling + "\"}", 403));
        api::Client client({.base = server.base(), .key = word}, {.attempts = 1});
        const auto read = await(client, api::instances());
        QVERIFY(read);
        QCOMPARE(read->value.first().name, u"c1-…"_s);
        QCOMPARE(read->value.first().description, u"…"_s);
        QCOMPARE(textOf(read->raw), textOf(*api::parseJson(R"([{"name": "c1-…", "description": "…", "…": 1}])")));
        const auto refused = await(client, api::domains());
        QVERIFY(!refused);
        QCOMPARE(refused.error().words, u"No: …"_s);
        // A late answer may still repeat the key from before.
        client.setKey("another key of the account");
        QCOMPARE(await(client, api::instances())->value.first().name, u"c1-…"_s);
    }
}

void TestKeyCensor::nextPageIsAskedForAsItWasNamed()
{
    support::HttpServer server;
    const QByteArray word = "page-of-the-key";
    server.on("GET", "/api/v2/domain/",
              Reply::json(R"({"next": "?page-of-the-key=2", "results": [{"name": "a.se"}]})"));
    server.on("GET", "/api/v2/domain/?page-of-the-key=2",
              Reply::json(R"({"next": null, "results": [{"name": "b.se"}]})"));
    api::Client client({.base = server.base(), .key = word});
    QCOMPARE(await(client, api::domains())->value.size(), 2);
    QCOMPARE(server.requests("GET", "/api/v2/domain/?page-of-the-key=2").size(), 1);
}

CONSOLE_TEST(QCoreApplication, TestKeyCensor)

} // namespace tst_keycensor

#include "tst_keycensor.moc"
