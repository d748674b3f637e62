// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/firststartsetup.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QCheckBox>

namespace tst_firststartkey {

using namespace Qt::StringLiterals;
using firststarttest::Setup;
using support::Reply;

/// The key that is typed at the first start, tried before it is taken.
class TestFirstStartKey : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void testTellsWhatTheKeySees();
    void focusStaysAtTest();
    void testTellsWhatIsWrong_data();
    void testTellsWhatIsWrong();
    void testSaysThatItIsNotTrusted();
    void keyThatIsNone_data();
    void keyThatIsNone();
    void resultGoesWithTheKey();
    void refusedKeyIsNotTaken();
    void keyThatCannotBeTriedIsTakenWhenAskedAgain();
};

void TestFirstStartKey::initTestCase()
{
    withoutSessionBus();
}

void TestFirstStartKey::testTellsWhatTheKeySees()
{
    support::HttpServer server;
    server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "a"}, {"name": "b"}])"));
    server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "a.se"}])"));
    server.on("GET", "/api/v2/certificate/", Reply::json("{}", 403));
    Setup on;
    on.setAddress(server.base());
    on.type(u" \u200b the-key \n"_s);
    server.hold();
    on.press(u"test"_s);
    QTRY_COMPARE(server.held(), 3);
    QVERIFY(on.result().contains(u"Checking what the key can access"_s));
    server.release();
    QTRY_VERIFY(on.result().startsWith(u"✓ "_s));
    QVERIFY2(on.result().contains(u"2 server"_s), qPrintable(on.result()));
    QVERIFY(on.result().contains(u"1 domain"_s));
    QVERIFY(on.result().contains(u"cannot access: certificates"_s));
    QCOMPARE(server.requests().size(), 3);
    for (const support::Received &request : server.requests())
        QCOMPARE(request.header("api_key"), QByteArray("the-key"));
    QVERIFY(on.accounts.isEmpty());
    QVERIFY(on.list.accounts().isEmpty());
}

void TestFirstStartKey::focusStaysAtTest()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    Setup on;
    on.setAddress(server.base());
    on.type(u"key"_s);
    auto *test = on.widget<QPushButton>(u"test"_s);
    test->setFocus();
    server.hold();
    // Whoever presses twice neither uncovers the key nor asks twice.
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(on.made->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(server.held(), 3);
    QCOMPARE(on.made->focusWidget(), test);
    server.release();
    QTRY_VERIFY(on.result().startsWith(u"✓ "_s));
    QCOMPARE(on.made->focusWidget(), test);
    QVERIFY(!on.widget<QCheckBox>(u"showKey"_s)->isChecked());
    QCOMPARE(server.requests().size(), 3);
}

void TestFirstStartKey::testTellsWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("refused") << 401 << u"did not accept the key"_s;
    QTest::newRow("refused as Django does") << 403 << u"did not accept the key"_s;
    QTest::newRow("another service") << 404 << u"does not come from Cloudnet's API"_s;
    QTest::newRow("nothing listens") << 0 << u"connection to the API was refused"_s;
}

void TestFirstStartKey::testTellsWhatIsWrong()
{
    QFETCH(int, status);
    QFETCH(QString, sentence);
    support::HttpServer server;
    server.otherwise([status](const support::Received &) { return Reply::json("{}", status); });
    Setup on;
    on.setAddress(server.base());
    if (status == 0)
        server.stopListening();
    on.type(u"key"_s);
    on.press(u"test"_s);
    QTRY_VERIFY(on.result().startsWith(u"✕ "_s));
    QVERIFY2(on.result().contains(sentence), qPrintable(on.result()));
}

void TestFirstStartKey::testSaysThatItIsNotTrusted()
{
    const support::SelfSigned own;
    QVERIFY(own.isValid());
    support::HttpServer server(own.certificate(), own.key());
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    Setup on;
    on.setAddress(server.base());
    on.type(u"key"_s);
    on.press(u"test"_s);
    QTRY_VERIFY(on.result().contains(u"could not be verified"_s));
    QVERIFY(on.result().contains(u"CA file"_s));
    QVERIFY(server.requests().isEmpty());
    // The way on that it names.
    on.widget<QLineEdit>(u"caFile"_s)->setText(own.file());
    QCOMPARE(on.result(), QString());
    on.press(u"test"_s);
    QTRY_VERIFY2(on.result().startsWith(u"✓ "_s), qPrintable(on.result()));
    QCOMPARE(server.requests().size(), 3);
}

void TestFirstStartKey::keyThatIsNone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << u" "_s << u"Paste the key"_s;
    QTest::newRow("two lines") << u"key\nand more"_s << u"control character"_s;
    QTest::newRow("tab") << u"key\tmore"_s << u"control character"_s;
    QTest::newRow("header") << u"api_key: abc"_s << u"more than the key"_s;
    QTest::newRow("quoted") << u"\"abc\""_s << u"more than the key"_s;
    QTest::newRow("letter") << u"kéy"_s << u"no key has"_s;
}

void TestFirstStartKey::keyThatIsNone()
{
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    support::HttpServer server;
    Setup on;
    on.setAddress(server.base());
    for (const QString &button : {u"test"_s, u"open"_s}) {
        on.type(u"x"_s);
        QCOMPARE(on.result(), QString());
        on.type(typed);
        on.press(button);
        QVERIFY2(on.result().contains(sentence), qPrintable(on.result()));
    }
    QVERIFY(on.accounts.isEmpty());
    QVERIFY(on.list.accounts().isEmpty());
    QCOMPARE(server.connections(), 0);
}

void TestFirstStartKey::resultGoesWithTheKey()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    Setup on;
    on.setAddress(server.base());
    on.type(u"key"_s);
    on.press(u"test"_s);
    QTRY_VERIFY(on.result().startsWith(u"✓ "_s));
    on.type(u"key2"_s);
    QCOMPARE(on.result(), QString());
    // A test under way is cancelled.
    server.hold();
    on.press(u"test"_s);
    QTRY_COMPARE(server.held(), 3);
    on.type(u"key3"_s);
    QTRY_COMPARE(server.held(), 0);
    QCOMPARE(on.result(), QString());
}

void TestFirstStartKey::refusedKeyIsNotTaken()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json(R"({"detail": "Invalid key."})", 401); });
    Setup on;
    on.setAddress(server.base());
    on.type(u"key"_s);
    for (int time = 0; time < 2; ++time) {
        on.press(u"open"_s);
        QTRY_VERIFY2(on.result().contains(u"did not accept"_s), qPrintable(on.result()));
        QCOMPARE(on.keychain(), QString());
        QVERIFY(on.list.accounts().isEmpty());
    }
}

void TestFirstStartKey::keyThatCannotBeTriedIsTakenWhenAskedAgain()
{
    QUrl gone;
    {
        const support::HttpServer server;
        gone = server.base();
    }
    Setup on;
    on.setAddress(gone);
    on.type(u"key"_s);
    on.press(u"open"_s);
    QTRY_VERIFY2(on.result().contains(u"Press the button again"_s), qPrintable(on.result()));
    QVERIFY(on.list.accounts().isEmpty());
    on.press(u"open"_s);
    QTRY_VERIFY(!on.keychain().isEmpty());
    QCOMPARE(on.list.accounts().size(), 1);
}

CONSOLE_TEST(QApplication, TestFirstStartKey)

} // namespace tst_firststartkey

#include "tst_firststartkey.moc"
