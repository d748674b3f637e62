// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/apikey.h"
#include "support/testcase.h"

#include <QDebug>
#include <QTest>

namespace tst_apikey {

using namespace Qt::StringLiterals;
using accounts::ApiKey;
using accounts::KeyFault;
using accounts::readKey;

namespace {

template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

static_assert(Printable<QByteArray>);
static_assert(!Printable<ApiKey>, "a key must not reach a log by accident");

} // namespace

/// Keys as people paste them.
class TestApiKey : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void paddingIsTakenAway_data();
    void paddingIsTakenAway();
    void whatNoKeyHoldsIsRefused_data();
    void whatNoKeyHoldsIsRefused();
    void invisibleCharactersHaveAPlace();
    void onlyItsOwnBytesAreOverwritten();
    void copiesAreEqualAndIndependent();
};

void TestApiKey::paddingIsTakenAway_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("as it is") << u"Ab3-_.~+/="_s << QByteArray("Ab3-_.~+/=");
    QTest::newRow("one character") << u"x"_s << QByteArray("x");
    QTest::newRow("spaces") << u"  key "_s << QByteArray("key");
    QTest::newRow("line break after it") << u"key\r\n"_s << QByteArray("key");
    QTest::newRow("tab before it") << u"\tkey"_s << QByteArray("key");
    QTest::newRow("non-breaking space") << u"\u00a0key\u202f"_s << QByteArray("key");
    QTest::newRow("zero width") << u"\u200bkey\u200d"_s << QByteArray("key");
    QTest::newRow("byte-order mark") << u"\ufeffkey"_s << QByteArray("key");
    QTest::newRow("direction marks") << u"\u202akey\u202c\u200e"_s << QByteArray("key");
    QTest::newRow("soft hyphen") << u"\u00adkey"_s << QByteArray("key");
    QTest::newRow("mixed") << u" \u200b\u00a0\n key \u2060\n"_s << QByteArray("key");
    QTest::newRow("space within") << u" two words "_s << QByteArray("two words");
    QTest::newRow("all that a header carries")
        << u"!\"#$%&'()*,:;<>?@[\\]^`{|}~"_s << QByteArray("!\"#$%&'()*,:;<>?@[\\]^`{|}~");
    QTest::newRow("names within") << u"my-api_key-1"_s << QByteArray("my-api_key-1");
    QTest::newRow("one mark") << u"\"a"_s << QByteArray("\"a");
    QTest::newRow("long") << QString(100'000, u'k') << QByteArray(100'000, 'k');
}

void TestApiKey::paddingIsTakenAway()
{
    QFETCH(QString, pasted);
    const auto key = readKey(pasted);
    QVERIFY(key.has_value());
    QTEST(key->bytes(), "key");
}

void TestApiKey::whatNoKeyHoldsIsRefused_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<KeyFault>("fault");
    QTest::newRow("nothing") << QString() << KeyFault::Empty;
    QTest::newRow("white space") << u" \n\t\u00a0\u200b"_s << KeyFault::Empty;
    QTest::newRow("line break") << u"api_key\nkey"_s << KeyFault::ControlCharacter;
    QTest::newRow("carriage return") << u"key\rX: y"_s << KeyFault::ControlCharacter;
    QTest::newRow("tab") << u"a\tb"_s << KeyFault::ControlCharacter;
    QTest::newRow("nul within") << u"a\0b"_s << KeyFault::ControlCharacter;
    QTest::newRow("nul at the end") << u"ab\0"_s << KeyFault::ControlCharacter;
    QTest::newRow("delete") << u"a\x7f"_s << KeyFault::ControlCharacter;
    QTest::newRow("C1") << u"a\u0085b"_s << KeyFault::ControlCharacter;
    QTest::newRow("line separator") << u"a\u2028b"_s << KeyFault::ControlCharacter;
    QTest::newRow("header") << u"api_key: abc"_s << KeyFault::MoreThanKey;
    QTest::newRow("variable") << u" export CLOUDNET_API_KEY=abc"_s << KeyFault::MoreThanKey;
    QTest::newRow("curl") << u"-H 'Api-Key : abc'"_s << KeyFault::MoreThanKey;
    QTest::newRow("quoted") << u" \"abc\"\n"_s << KeyFault::MoreThanKey;
    QTest::newRow("quoted once") << u"'abc'"_s << KeyFault::MoreThanKey;
    QTest::newRow("letter of ours") << u"nyckelå"_s << KeyFault::NotAscii;
    QTest::newRow("non-breaking space within") << u"a\u00a0b"_s << KeyFault::NotAscii;
    QTest::newRow("zero width within") << u"a\u200bb"_s << KeyFault::Invisible;
    QTest::newRow("typographic dash") << u"a\u2013b"_s << KeyFault::NotAscii;
    QTest::newRow("dots of a hidden key") << u"\u2022\u2022\u2022"_s << KeyFault::NotAscii;
    QTest::newRow("emoji") << u"\U0001F511"_s << KeyFault::NotAscii;
    QTest::newRow("half an emoji") << u"a"_s + QChar(0xd83d) << KeyFault::NotAscii;
    QTest::newRow("right to left") << u"\u05d0\u05d1"_s << KeyFault::NotAscii;
}

void TestApiKey::whatNoKeyHoldsIsRefused()
{
    QFETCH(QString, pasted);
    const auto key = readKey(pasted);
    QVERIFY(!key.has_value());
    QTEST(key.error(), "fault");
    QCOMPARE(accounts::invisiblePlaceInKey(pasted) > 0, key.error() == KeyFault::Invisible);
}

void TestApiKey::invisibleCharactersHaveAPlace()
{
    QCOMPARE(accounts::invisiblePlaceInKey(u"abcd\u200bef"_s), 5);
    // As a person counts, who does not see what stands before the key.
    QCOMPARE(accounts::invisiblePlaceInKey(u" \u200b\nabcd\u00adef\u200b"_s), 5);
    QCOMPARE(accounts::invisiblePlaceInKey(u"\u200babcd\u200b"_s), 0);
    QCOMPARE(accounts::invisiblePlaceInKey(u"\u200b"_s), 0);
}

void TestApiKey::onlyItsOwnBytesAreOverwritten()
{
    const QByteArray expected("bytes of a key");
    const QByteArray shared(expected.constData(), expected.size());
    char place[] = "bytes of a key";
    {
        const ApiKey key(shared);
        ApiKey replaced(shared);
        replaced = ApiKey("another");
        const ApiKey raw(QByteArray::fromRawData(place, expected.size()));
        QCOMPARE(raw.bytes(), expected);
    }
    QCOMPARE(shared, expected);
    QCOMPARE(QByteArray(place), expected);
}

void TestApiKey::copiesAreEqualAndIndependent()
{
    ApiKey one = readKey(u"first"_s).value();
    const ApiKey two = one;
    QCOMPARE(two.bytes(), QByteArray("first"));
    QVERIFY(one == two);
    one = readKey(u"second"_s).value();
    QVERIFY(!(one == two));
    QCOMPARE(two.bytes(), QByteArray("first"));
    QCOMPARE(one.bytes(), QByteArray("second"));
    const ApiKey &same = one;
    one = same;
    QCOMPARE(one.bytes(), QByteArray("second"));
    const ApiKey moved = std::move(one);
    QCOMPARE(moved.bytes(), QByteArray("second"));
    QVERIFY(ApiKey().isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestApiKey)

} // namespace tst_apikey

#include "tst_apikey.moc"
