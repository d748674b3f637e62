// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlist.h"
#include "accounts/authorities.h"
#include "accounts/keystore.h"
#include "accounts/keytest.h"
#include "api/client.h"
#include "gui/accountforms/firststart.h"
#include "gui/accountforms/keychainnotice.h"
#include "settings/settings.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_firststart {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

std::unique_ptr<accounts::KeyTest> tested(const accounts::Account &account, const accounts::ApiKey &key)
{
    const auto authorities = accounts::readAuthorities(account.caFile);
    if (!authorities)
        return nullptr;
    return std::make_unique<accounts::KeyTest>(
        std::make_unique<api::Client>(api::Connection{account.address, key.bytes(), *authorities}));
}

/// The provider of an account in which there is nothing.
std::unique_ptr<support::HttpServer> emptyAccount()
{
    auto server = std::make_unique<support::HttpServer>();
    server->otherwise([](const support::Received &) { return Reply::json("[]"); });
    return server;
}

/// The dialog on a computer without a session bus: there is no keychain.
struct Setup
{
    Setup()
    {
        language.use(u"en"_s);
        made = std::make_unique<gui::FirstStart>(
            tools, [] { return QString(); }, settings, language);
        QObject::connect(made.get(), &gui::FirstStart::accountMade, made.get(),
                         [this](const accounts::Account &account, const accounts::ApiKey &key) {
                             accounts.append(account);
                             keys.append(key.bytes());
                         });
        made->show();
    }

    template <typename Widget>
    Widget *widget(const QString &name)
    {
        return made->findChild<Widget *>(name);
    }

    void type(const QString &key) { widget<QWidget>(u"key"_s)->findChild<QLineEdit *>()->setText(key); }
    void setAddress(const QUrl &address) { widget<QLineEdit>(u"address"_s)->setText(address.toString()); }
    void press(const QString &name)
    {
        // The button is where it was drawn last.
        QCoreApplication::processEvents();
        QTest::mouseClick(widget<QPushButton>(name), Qt::LeftButton);
    }
    QString result() { return widget<QLabel>(u"result"_s)->text(); }
    QString keychain() { return made->findChild<gui::KeychainNotice *>()->sentence(); }
    QPushButton *button(const QString &text)
    {
        const QList<QPushButton *> all = made->findChildren<QPushButton *>();
        for (QPushButton *found : all) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }
    QByteArray settingsFile()
    {
        store.sync();
        QFile file(store.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    words::Language language;
    accounts::AccountList list{store};
    accounts::KeyStore keystore;
    gui::AccountTools tools{list, keystore, tested};
    std::unique_ptr<gui::FirstStart> made;
    QList<accounts::Account> accounts;
    QList<QByteArray> keys;
};

} // namespace

/// The first start, as a person without an account meets it.
class TestFirstStart : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void saysWhereAKeyComesFrom();
    void testTellsWhatTheKeySees();
    void focusStaysAtTest();
    void testTellsWhatIsWrong_data();
    void testTellsWhatIsWrong();
    void testSaysThatItIsNotTrusted();
    void keyThatIsNone_data();
    void keyThatIsNone();
    void resultGoesWithTheKey();
    void faultOpensTheSettings();
    void withoutKeychainForThisSession();
    void refusedKeyIsNotTaken();
    void keyThatCannotBeTriedIsTakenWhenAskedAgain();
    void settingsThatCannotBeWritten();
    void unfinishedLeavesNothing();
    void demoAndLanguage();
    void problemIsTold();
};

void TestFirstStart::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    qunsetenv("KDE_FULL_SESSION");
}

void TestFirstStart::saysWhereAKeyComesFrom()
{
    Setup on;
    const QString text = on.widget<QLabel>(u"keySource"_s)->text();
    QVERIFY(text.contains(u"support@cloudnet.se"_s));
    QVERIFY(text.contains(u"08-123 500 50"_s));
    QCOMPARE(on.widget<QLineEdit>(u"address"_s)->text(), u"https://api.cloudnet.se/api/v2"_s);
    QVERIFY(!on.widget<QWidget>(u"form"_s)->isVisible());
    // Pasting is what one does next.
    QCOMPARE(on.made->focusWidget(), on.widget<QWidget>(u"key"_s)->findChild<QLineEdit *>());
}

void TestFirstStart::testTellsWhatTheKeySees()
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
    QVERIFY(on.result().contains(u"Asking the API"_s));
    server.release();
    QTRY_VERIFY(on.result().startsWith(u"✓ "_s));
    QVERIFY2(on.result().contains(u"2 server"_s), qPrintable(on.result()));
    QVERIFY(on.result().contains(u"1 domain"_s));
    QVERIFY(on.result().contains(u"does not have access to: certificates"_s));
    QCOMPARE(server.requests().size(), 3);
    for (const support::Received &request : server.requests())
        QCOMPARE(request.header("api_key"), QByteArray("the-key"));
    QVERIFY(on.accounts.isEmpty());
    QVERIFY(on.list.accounts().isEmpty());
}

void TestFirstStart::focusStaysAtTest()
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

void TestFirstStart::testTellsWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("refused") << 401 << u"did not accept the key"_s;
    QTest::newRow("refused as Django does") << 403 << u"did not accept the key"_s;
    QTest::newRow("another service") << 404 << u"not as the Cloudnet API does"_s;
    QTest::newRow("nothing listens") << 0 << u"Nothing answers"_s;
}

void TestFirstStart::testTellsWhatIsWrong()
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

void TestFirstStart::testSaysThatItIsNotTrusted()
{
    const support::SelfSigned own;
    QVERIFY(own.isValid());
    support::HttpServer server(own.certificate(), own.key());
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    Setup on;
    on.setAddress(server.base());
    on.type(u"key"_s);
    on.press(u"test"_s);
    QTRY_VERIFY(on.result().contains(u"could not prove"_s));
    QVERIFY(on.result().contains(u"CA file"_s));
    QVERIFY(server.requests().isEmpty());
    // The way on that it names.
    on.widget<QLineEdit>(u"caFile"_s)->setText(own.file());
    QCOMPARE(on.result(), QString());
    on.press(u"test"_s);
    QTRY_VERIFY2(on.result().startsWith(u"✓ "_s), qPrintable(on.result()));
    QCOMPARE(server.requests().size(), 3);
}

void TestFirstStart::keyThatIsNone_data()
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

void TestFirstStart::keyThatIsNone()
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

void TestFirstStart::resultGoesWithTheKey()
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
    // A test under way is called off.
    server.hold();
    on.press(u"test"_s);
    QTRY_COMPARE(server.held(), 3);
    on.type(u"key3"_s);
    QTRY_COMPARE(server.held(), 0);
    QCOMPARE(on.result(), QString());
}

void TestFirstStart::faultOpensTheSettings()
{
    Setup on;
    on.widget<QLineEdit>(u"address"_s)->setText(u"http://example.com/"_s);
    on.type(u"key"_s);
    on.press(u"test"_s);
    QVERIFY(on.widget<QWidget>(u"form"_s)->isVisible());
    auto *hint = on.widget<QLabel>(u"addressHint"_s);
    QVERIFY(hint->isVisible() && hint->text().contains(u"https://"_s));
    on.press(u"open"_s);
    QVERIFY(on.list.accounts().isEmpty());
    on.widget<QLineEdit>(u"address"_s)->setText(u"https://example.com/"_s);
    QVERIFY(!hint->isVisible());
    on.widget<QLineEdit>(u"caFile"_s)->setText(on.folder.filePath(u"none.pem"_s));
    on.widget<QLineEdit>(u"name"_s)->clear();
    on.press(u"open"_s);
    QVERIFY(on.widget<QLabel>(u"caFileHint"_s)->text().contains(u"cannot be read"_s));
    QVERIFY(on.widget<QLabel>(u"nameHint"_s)->text().contains(u"needs a name"_s));
    QVERIFY(on.list.accounts().isEmpty());
}

void TestFirstStart::withoutKeychainForThisSession()
{
    const std::unique_ptr<support::HttpServer> server = emptyAccount();
    Setup on;
    on.setAddress(server->base());
    on.type(u"hush-4711-key"_s);
    on.press(u"open"_s);
    QTRY_COMPARE(on.keychain(), u"There is no session bus, so no keychain can be reached to keep keys."_s);
    QVERIFY(on.accounts.isEmpty());
    QVERIFY(on.button(u"Try again"_s));
    QVERIFY(!on.button(u"Unlock the keychain"_s));
    QTest::mouseClick(on.button(u"Try again"_s), Qt::LeftButton);
    QTRY_VERIFY(on.button(u"Use a key for this session only"_s));
    QVERIFY(on.accounts.isEmpty());
    QTest::mouseClick(on.button(u"Use a key for this session only"_s), Qt::LeftButton);
    QCOMPARE(on.keys, QList{QByteArray("hush-4711-key")});
    QCOMPARE(on.accounts.size(), 1);
    QCOMPARE(on.accounts.first().address, server->base());
    QCOMPARE(on.list.accounts(), on.accounts);
    QVERIFY(on.settingsFile().contains("127.0.0.1"));
    QVERIFY(!on.settingsFile().contains("hush"));
}

void TestFirstStart::refusedKeyIsNotTaken()
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

void TestFirstStart::keyThatCannotBeTriedIsTakenWhenAskedAgain()
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

void TestFirstStart::settingsThatCannotBeWritten()
{
    const std::unique_ptr<support::HttpServer> server = emptyAccount();
    Setup on;
    QVERIFY(QDir().mkdir(on.store.fileName()));
    on.setAddress(server->base());
    on.type(u"hush"_s);
    on.press(u"open"_s);
    QTRY_COMPARE(on.keychain(),
                 u"The account cannot be kept: the settings file %1 cannot be written."_s.arg(on.store.fileName()));
    QVERIFY(on.accounts.isEmpty());
    QVERIFY(on.list.accounts().isEmpty());
    QVERIFY(!on.button(u"Try again"_s));
    QTest::mouseClick(on.button(u"Use a key for this session only"_s), Qt::LeftButton);
    QCOMPARE(on.accounts.size(), 1);
    QCOMPARE(on.accounts.first().id, QString());
    QCOMPARE(on.accounts.first().address, server->base());
    QCOMPARE(on.keys, QList{QByteArray("hush")});
    QVERIFY(on.list.accounts().isEmpty());
}

void TestFirstStart::unfinishedLeavesNothing()
{
    const std::unique_ptr<support::HttpServer> server = emptyAccount();
    Setup on;
    on.setAddress(server->base());
    on.type(u"key"_s);
    on.press(u"open"_s);
    QTRY_VERIFY(!on.keychain().isEmpty());
    // Another key, and again: still one account.
    on.type(u"key2"_s);
    QCOMPARE(on.keychain(), QString());
    on.press(u"open"_s);
    QTRY_VERIFY(!on.keychain().isEmpty());
    QCOMPARE(on.list.accounts().size(), 1);
    on.made.reset();
    QVERIFY(on.list.accounts().isEmpty());
    QVERIFY(on.accounts.isEmpty());
}

void TestFirstStart::demoAndLanguage()
{
    Setup on;
    QSignalSpy demo(on.made.get(), &gui::FirstStart::demoAsked);
    on.press(u"demo"_s);
    QCOMPARE(demo.size(), 1);
    on.press(u"language"_s);
    QCOMPARE(on.language.code(), u"sv"_s);
    QCOMPARE(on.settings.language(), u"sv"_s);
    QTRY_COMPARE(on.widget<QPushButton>(u"language"_s)->text(), u"English"_s);
}

void TestFirstStart::problemIsTold()
{
    Setup on;
    auto *problem = on.widget<QLabel>(u"problem"_s);
    QVERIFY(!problem->isVisible());
    on.made->setProblem([] { return u"<b>No port</b>"_s; });
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"⚠ <b>No port</b>"_s);
    QCOMPARE(problem->textFormat(), Qt::PlainText);
}

CONSOLE_TEST(QApplication, TestFirstStart)

} // namespace tst_firststart

#include "tst_firststart.moc"
