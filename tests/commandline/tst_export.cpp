// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exporttest.h"

#include <QJsonArray>

namespace tst_export {

/// --export of an account that is kept: which one, and with its key out of the keychain.
class TestExport : public ExportTest
{
    Q_OBJECT

private Q_SLOTS:
    void keptAccount();
    void nameInAnyCase();
    void namesThatDifferInCase();
    void writtenForItsOwnerOnly();
    void unknownAccount();
    void addressThatCannotBeUsed();
    void fileThatCannotBeWritten();
    void lockedKeychain();
    void noKeychain();
    void noBus();
    void noKey();
    void keyFromTheKeychainCounts();
    void nothingIsWrittenInClear();
};

void TestExport::keptAccount()
{
    WholeProvider one("hush-one", "one.example.se");
    WholeProvider two("hush-two", "two.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    keep(u"Åäö & AB"_s, two.server.base(), "hush-two");
    const Run result = exported(u"Åäö & AB"_s);
    QVERIFY2(result.status == 0, result.errors.constData());
    QVERIFY(two.gotOnly("hush-two"));
    QVERIFY(one.server.requests().isEmpty());
    const QJsonArray instances = json()[u"instances"_s].toArray();
    QCOMPARE(instances.size(), 1);
    QCOMPARE(instances.first()[u"hostname"_s].toString(), u"two.example.se"_s);
    // It is no opening: the window starts with what it had last.
    QSettings store(path(u"cloudnet-console.ini"_s), QSettings::IniFormat);
    QCOMPARE(accounts::AccountList(store).lastUsed(), QString());
}

void TestExport::nameInAnyCase()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"Örebro AB"_s, one.server.base(), "hush-one");
    QCOMPARE(exported(u" öREBRO ab "_s).status, 0);
    QVERIFY(one.gotOnly("hush-one"));
}

/// The window lets nobody name accounts so, but a settings file that was edited or merged by hand can hold such.
void TestExport::namesThatDifferInCase()
{
    WholeProvider one("hush-one", "one.example.se");
    WholeProvider two("hush-two", "two.example.se");
    keep(u"Shop"_s, one.server.base(), "hush-one");
    const accounts::Account second = keep(u"Second"_s, two.server.base(), "hush-two");
    set(u"account-list/%1/name"_s.arg(second.id), u"shop"_s);
    const Run result = exported(u"SHOP"_s);
    QCOMPARE(result.status, 2);
    QCOMPARE(only(result), u"More than one account is named “SHOP”. Rename all but one of them in the window."_s);
    QVERIFY(!isWritten());
    QVERIFY(one.server.requests().isEmpty() && two.server.requests().isEmpty());
    // Letter for letter, there is one.
    QCOMPARE(exported(u"shop"_s).status, 0);
    QVERIFY(two.gotOnly("hush-two"));
    QVERIFY(one.server.requests().isEmpty());
    // And then there is none.
    set(u"account-list/%1/name"_s.arg(second.id), u"Shop"_s);
    QCOMPARE(exported(u"Shop"_s).status, 2);
}

/// Telephone numbers and keys are for whoever runs it, whatever the umask lets through and whatever was there before.
void TestExport::writtenForItsOwnerOnly()
{
    constexpr auto ownersOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    QCOMPARE(exported(u"One"_s).status, 0);
    QCOMPARE(QFile::permissions(path(u"out.json"_s)), ownersOnly);
    QVERIFY(QFile::setPermissions(path(u"out.json"_s), ownersOnly | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(exported(u"One"_s).status, 0);
    QCOMPARE(QFile::permissions(path(u"out.json"_s)), ownersOnly);
}

void TestExport::unknownAccount()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    const Run result = exported(u"nobody"_s);
    QCOMPARE(result.status, 2);
    QCOMPARE(only(result), u"There is no account named “nobody”."_s);
    QVERIFY(!isWritten());
    QVERIFY(one.server.requests().isEmpty());
}

void TestExport::addressThatCannotBeUsed()
{
    const accounts::Account account = keep(u"Odd"_s, QUrl(unresolvedProvider), "hush-one");
    set(u"account-list/%1/address"_s.arg(account.id), u"http://example.com/"_s);
    const Run result = exported(u"Odd"_s);
    QCOMPARE(result.status, 2);
    QCOMPARE(only(result), u"The saved API URL of the account “Odd” is not valid, so the key is not sent."_s);
}

void TestExport::fileThatCannotBeWritten()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    const Run result = run({u"--account"_s, u"One"_s, u"--export"_s, u"no/such/folder/out.json"_s});
    QCOMPARE(result.status, 2);
    QCOMPARE(only(result),
             u"no/such/folder/out.json cannot be written: there is no folder %1."_s.arg(path(u"no/such/folder"_s)));
    QVERIFY(one.server.requests().isEmpty());
}

void TestExport::lockedKeychain()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    QVERIFY(Keeper::lock());
    const Run result = exported(u"One"_s);
    QCOMPARE(result.status, 6);
    QCOMPARE(only(result),
             u"The keychain is locked, so the key of the account “One” cannot be read. Unlock the keychain first."_s);
    QVERIFY(!isWritten());
    QVERIFY(one.server.requests().isEmpty());
}

void TestExport::noKeychain()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    m_keeper.stop();
    const Run result = exported(u"One"_s);
    QCOMPARE(result.status, 6);
    QCOMPARE(only(result),
             u"No keychain is running on this computer, so the key of the account “One” cannot be read."_s);
    QVERIFY(!isWritten());
}

void TestExport::noBus()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    const Run result = exported(u"One"_s);
    QCOMPARE(result.status, 6);
    QCOMPARE(only(result),
             u"There is no session bus, so the keychain with the key of the account “One” cannot be reached."_s);
    QVERIFY(!isWritten());
}

void TestExport::noKey()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), {});
    const Run result = exported(u"One"_s);
    QCOMPARE(result.status, 6);
    QCOMPARE(only(result), u"The keychain has no key for the account “One”. Open the account in the window once and "
                           "enter the key there."_s);
    QVERIFY(one.server.requests().isEmpty());
}

void TestExport::keyFromTheKeychainCounts()
{
    WholeProvider one("hush-one", "one.example.se");
    keep(u"One"_s, one.server.base(), "hush-one");
    m_environment.insert(u"CLOUDNET_API_KEY"_s, u"hush-environment"_s);
    const Run result = exported(u"One"_s);
    QVERIFY2(result.status == 0, result.errors.constData());
    QVERIFY(one.gotOnly("hush-one"));
}

/// Last, over all that the tests before wrote.
void TestExport::nothingIsWrittenInClear()
{
    findNothingInClear({"hush-one", "hush-two", "hush-environment"});
}

static int runTests(int argc, char **argv)
{
    return runOnDesktop<TestExport>(argc, argv);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_export

#include "tst_export.moc"
