// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/account.h"
#include "support/testcase.h"

#include <QSet>
#include <QTest>

namespace tst_account {

using namespace Qt::StringLiterals;
using accounts::Account;
using accounts::AccountFault;
using accounts::faultsOf;

namespace {

Account goodAccount()
{
    Account account;
    account.id = accounts::newAccountId();
    account.name = u"Byrån"_s;
    return account;
}

} // namespace

/// What an account may be.
class TestAccount : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void newOneIsTheProviders();
    void idsAreApart();
    void ids_data();
    void ids();
    void colours_data();
    void colours();
    void addresses_data();
    void addresses();
    void names();
    void allFaultsAreTold();
    void namedOnes();
};

void TestAccount::newOneIsTheProviders()
{
    const Account account = goodAccount();
    QCOMPARE(account.address, QUrl(u"https://api.cloudnet.se/api/v2"_s));
    QCOMPARE(account.colour, u"#1f5fbf"_s);
    QVERIFY(!account.readOnly);
    QVERIFY(account.caFile.isEmpty());
    QVERIFY(faultsOf(account, {}).isEmpty());
}

void TestAccount::idsAreApart()
{
    QSet<QString> ids;
    for (int i = 0; i < 1000; ++i) {
        const QString id = accounts::newAccountId();
        QVERIFY(accounts::isAccountId(id));
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 1000);
}

void TestAccount::ids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isId");
    QTest::newRow("letters, digits, hyphens") << u"aZ-09"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("path") << u"../other"_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("letter of ours") << u"å"_s << false;
    QTest::newRow("digit of others") << u"\u0663"_s << false;
}

void TestAccount::ids()
{
    QFETCH(QString, text);
    QTEST(accounts::isAccountId(text), "isId");
}

void TestAccount::colours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isColour");
    QTest::newRow("small letters") << u"#1f5fbf"_s << true;
    QTest::newRow("capitals") << u"#ABCDEF"_s << true;
    QTest::newRow("name") << u"red"_s << false;
    QTest::newRow("short") << u"#fff"_s << false;
    QTest::newRow("with alpha") << u"#11223344"_s << false;
    QTest::newRow("no digits") << u"#12345g"_s << false;
    QTest::newRow("style sheet") << u"#fff;}*"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestAccount::colours()
{
    QFETCH(QString, text);
    QFETCH(bool, isColour);
    QCOMPARE(accounts::isColour(text), isColour);
    Account account = goodAccount();
    account.colour = text;
    QCOMPARE(faultsOf(account, {}), isColour ? QList<AccountFault>{} : QList{AccountFault::BadColour});
}

void TestAccount::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QList<AccountFault>>("faults");
    QTest::newRow("https") << u"https://api.example/v2"_s << QList<AccountFault>{};
    QTest::newRow("http here") << u"http://127.0.0.1:8080/api"_s << QList<AccountFault>{};
    QTest::newRow("http elsewhere") << u"http://api.example/v2"_s << QList{AccountFault::AddressNotHttps};
    QTest::newRow("file") << u"file:///etc/passwd"_s << QList{AccountFault::AddressNotAUrl};
    QTest::newRow("empty") << QString() << QList{AccountFault::AddressNotAUrl};
    QTest::newRow("password") << u"https://a:b@api.example/"_s << QList{AccountFault::AddressHasSecret};
    QTest::newRow("query") << u"https://api.example/?key=x"_s << QList{AccountFault::AddressHasSecret};
}

void TestAccount::addresses()
{
    QFETCH(QString, address);
    Account account = goodAccount();
    account.address = QUrl(address);
    QTEST(faultsOf(account, {}), "faults");
}

void TestAccount::names()
{
    Account account = goodAccount();
    Account other = goodAccount();
    other.name = u" BYRÅN "_s;
    QCOMPARE(faultsOf(account, {other}), QList{AccountFault::NameTaken});
    // Its own former self is no other.
    other.id = account.id;
    QVERIFY(faultsOf(account, {other}).isEmpty());
    account.name = u" \n"_s;
    QCOMPARE(faultsOf(account, {}), QList{AccountFault::NoName});
    account.name = u" <b>\u202e"_s + QString(accounts::longestAccountName - 4, u'x') + u' ';
    QVERIFY(faultsOf(account, {}).isEmpty());
    account.name = QString(accounts::longestAccountName + 1, u'x');
    QCOMPARE(faultsOf(account, {}), QList{AccountFault::NameTooLong});
    account.name = QString(100'000, u'x');
    QCOMPARE(faultsOf(account, {}), QList{AccountFault::NameTooLong});
}

void TestAccount::allFaultsAreTold()
{
    Account account;
    account.address = QUrl();
    account.colour = u"blue"_s;
    QCOMPARE(faultsOf(account, {}),
             (QList{AccountFault::BadId, AccountFault::NoName, AccountFault::AddressNotAUrl, AccountFault::BadColour}));
}

void TestAccount::namedOnes()
{
    using accounts::accountNamed;
    using accounts::NameFault;
    const auto called = [](const QString &id, const QString &name) {
        Account account = goodAccount();
        account.id = id;
        account.name = name;
        return account;
    };
    QList<Account> all{called(u"1"_s, u"Shop"_s), called(u"2"_s, u"Åäö"_s), called(u"3"_s, u"shop"_s)};
    QCOMPARE(accountNamed(all, u" ÅÄÖ "_s)->id, u"2"_s);
    QCOMPARE(accountNamed(all, u"Sho"_s).error(), NameFault::Unknown);
    QCOMPARE(accountNamed({}, u"Shop"_s).error(), NameFault::Unknown);
    // Letter for letter comes first; but for case there are two.
    QCOMPARE(accountNamed(all, u"Shop"_s)->id, u"1"_s);
    QCOMPARE(accountNamed(all, u"shop"_s)->id, u"3"_s);
    QCOMPARE(accountNamed(all, u"SHOP"_s).error(), NameFault::Ambiguous);
    all += called(u"4"_s, u"shop"_s);
    QCOMPARE(accountNamed(all, u"shop"_s).error(), NameFault::Ambiguous);
    QCOMPARE(accountNamed(all, u"Shop"_s)->id, u"1"_s);
}

CONSOLE_TEST(QCoreApplication, TestAccount)

} // namespace tst_account

#include "tst_account.moc"
