// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/firststartsetup.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QDir>
#include <QSignalSpy>

namespace tst_firststart {

using namespace Qt::StringLiterals;
using firststarttest::Setup;
using support::Reply;

namespace {

/// The provider of an account in which there is nothing.
std::unique_ptr<support::HttpServer> emptyAccount()
{
    auto server = std::make_unique<support::HttpServer>();
    server->otherwise([](const support::Received &) { return Reply::json("[]"); });
    return server;
}

} // namespace

/// The first start, as a person without an account meets it.
class TestFirstStart : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void saysWhereAKeyComesFrom();
    void faultOpensTheSettings();
    void withoutKeychainForThisSession();
    void settingsThatCannotBeWritten();
    void unfinishedLeavesNothing();
    void demoAndLanguage();
    void problemIsTold();
};

void TestFirstStart::initTestCase()
{
    withoutSessionBus();
}

void TestFirstStart::saysWhereAKeyComesFrom()
{
    Setup on;
    const QString text = on.widget<QLabel>(u"keySource"_s)->text();
    QVERIFY(text.contains(u"support@cloudnet.se"_s));
    QVERIFY(text.contains(u"08-123\u00a0500\u00a050"_s));
    QCOMPARE(on.widget<QLineEdit>(u"address"_s)->text(), u"https://api.cloudnet.se/api/v2"_s);
    QVERIFY(!on.widget<QWidget>(u"form"_s)->isVisible());
    // Pasting is what one does next.
    QCOMPARE(on.made->focusWidget(), on.widget<QWidget>(u"key"_s)->findChild<QLineEdit *>());
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
    QTRY_COMPARE(on.keychain(), u"There is no session bus, so no keychain can be reached to save keys."_s);
    QVERIFY(on.accounts.isEmpty());
    QVERIFY(on.button(u"Retry"_s));
    QVERIFY(!on.button(u"Unlock the keychain"_s));
    QTest::mouseClick(on.button(u"Retry"_s), Qt::LeftButton);
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

void TestFirstStart::settingsThatCannotBeWritten()
{
    const std::unique_ptr<support::HttpServer> server = emptyAccount();
    Setup on;
    QVERIFY(QDir().mkdir(on.store.fileName()));
    on.setAddress(server->base());
    on.type(u"hush"_s);
    on.press(u"open"_s);
    QTRY_COMPARE(on.keychain(),
                 u"The account cannot be saved: the settings file %1 cannot be written: it is a folder."_s.arg(
                     on.store.fileName()));
    QVERIFY(on.accounts.isEmpty());
    QVERIFY(on.list.accounts().isEmpty());
    QVERIFY(!on.button(u"Retry"_s));
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
