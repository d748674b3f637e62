// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlisttest.h"

#include <QFile>
#include <QSignalSpy>

namespace tst_accountlist {

using namespace Qt::StringLiterals;
using accounts::Account;
using accounts::AccountFault;
using accounts::AccountList;

/// Accounts in the settings' file: kept, changed, in their order, removed.
class TestAccountList : public AccountListTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKeptAtFirst();
    void keepsEveryField();
    void providersAddressIsNotWrittenDown();
    void keepsTheOrder();
    void refusesWhatIsWrong();
    void changeTouchesWhatIsDifferent();
    void removeForgetsAll();
    void lastUsedIsOneOfThese();
};

void TestAccountList::nothingIsKeptAtFirst()
{
    QVERIFY(m_list->accounts().isEmpty());
    QVERIFY(m_list->lastUsed().isEmpty());
    QVERIFY(!m_list->account(u"x"_s));
    QVERIFY(m_list->isWritable());
    QVERIFY(m_list->remove(u"x"_s));
    m_list->move(u"x"_s, 0);
    QVERIFY(!m_list->account({}));
}

void TestAccountList::keepsEveryField()
{
    QSignalSpy changed(m_list.get(), &AccountList::changed);
    Account account;
    account.id = u"not-looked-at"_s;
    account.name = u"  Åsas <b>byrå</b> \U0001F511, \"a\"; b=c\\d "_s;
    account.address = QUrl(u"https://api.example:8443/v2/"_s);
    account.colour = u"#A0B1C2"_s;
    account.readOnly = true;
    account.caFile = u"/home/åsa/ca, min.pem"_s;
    const auto added = m_list->add(account);
    QVERIFY(added.has_value());
    QCOMPARE(changed.size(), 1);
    QVERIFY(added->id != account.id);
    QVERIFY(accounts::isAccountId(added->id));
    QCOMPARE(added->name, u"Åsas <b>byrå</b> \U0001F511, \"a\"; b=c\\d"_s);
    QCOMPARE(added->address, QUrl(u"https://api.example:8443/v2"_s));
    QCOMPARE(added->colour, u"#a0b1c2"_s);
    QCOMPARE(m_list->account(added->id), std::optional(*added));
    restart();
    QCOMPARE(m_list->accounts(), QList{*added});
}

void TestAccountList::providersAddressIsNotWrittenDown()
{
    const QString id = m_list->add(named(u"a"_s))->id;
    QVERIFY(!m_store->contains(u"account-list/"_s + id + u"/address"_s));
    restart();
    QCOMPARE(m_list->account(id)->address, api::defaultAddress());
}

void TestAccountList::keepsTheOrder()
{
    for (const QString &name : {u"c"_s, u"a"_s, u"b"_s})
        QVERIFY(m_list->add(named(name)).has_value());
    QCOMPARE(names(*m_list), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QSignalSpy changed(m_list.get(), &AccountList::changed);
    m_list->move(m_list->accounts()[2].id, 0);
    QCOMPARE(changed.size(), 1);
    restart();
    QCOMPARE(names(*m_list), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    m_list->move(m_list->accounts()[0].id, 99);
    QCOMPARE(names(*m_list), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    m_list->move(m_list->accounts()[0].id, -1);
    QCOMPARE(names(*m_list), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestAccountList::refusesWhatIsWrong()
{
    const Account kept = m_list->add(named(u"Kept"_s)).value();
    QSignalSpy changed(m_list.get(), &AccountList::changed);
    Account wrong = named(u"kept "_s);
    wrong.colour = u"blue"_s;
    QCOMPARE(m_list->add(wrong).error(), (QList{AccountFault::NameTaken, AccountFault::BadColour}));
    Account worse = kept;
    worse.address = QUrl(u"http://api.example"_s);
    QCOMPARE(m_list->change(worse).error(), QList{AccountFault::AddressNotHttps});
    QCOMPARE(m_list->change(named(u"unknown"_s)).error(), QList{AccountFault::BadId});
    QCOMPARE(changed.size(), 0);
    restart();
    QCOMPARE(m_list->accounts(), QList{kept});
}

void TestAccountList::changeTouchesWhatIsDifferent()
{
    Account account = m_list->add(named(u"a"_s)).value();
    const Account other = m_list->add(named(u"b"_s)).value();
    QSignalSpy changed(m_list.get(), &AccountList::changed);
    QVERIFY(m_list->change(account).has_value());
    QCOMPARE(changed.size(), 0);
    account.name = u"A"_s;
    account.address = QUrl(u"https://api.example/v2"_s);
    account.readOnly = true;
    account.caFile = u"/ca.pem"_s;
    QVERIFY(m_list->change(account).has_value());
    QCOMPARE(changed.size(), 1);
    restart();
    QCOMPARE(m_list->accounts(), (QList{account, other}));
    account.address = api::defaultAddress();
    account.readOnly = false;
    account.caFile.clear();
    QVERIFY(m_list->change(account).has_value());
    restart();
    QCOMPARE(m_list->accounts(), (QList{account, other}));
}

void TestAccountList::removeForgetsAll()
{
    const QString id = m_list->add(named(u"a"_s))->id;
    const QString other = m_list->add(named(u"b"_s))->id;
    m_store->setValue(u"accounts/"_s + id + u"/columns/servers"_s, QByteArray("x"));
    m_store->setValue(u"accounts/"_s + other + u"/columns/servers"_s, QByteArray("y"));
    m_store->setValue(u"language"_s, u"sv"_s);
    m_list->setLastUsed(id);
    QSignalSpy changed(m_list.get(), &AccountList::changed);
    m_list->remove(id);
    QCOMPARE(changed.size(), 1);
    restart();
    QCOMPARE(names(*m_list), QStringList{u"b"_s});
    const QStringList keys = m_store->allKeys();
    QVERIFY(keys.filter(id).isEmpty());
    QVERIFY(m_list->lastUsed().isEmpty());
    QCOMPARE(m_store->value(u"accounts/"_s + other + u"/columns/servers"_s).toByteArray(), QByteArray("y"));
    QCOMPARE(m_store->value(u"language"_s).toString(), u"sv"_s);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(id.toLatin1()));
}

void TestAccountList::lastUsedIsOneOfThese()
{
    const QString id = m_list->add(named(u"a"_s))->id;
    m_list->setLastUsed(id);
    restart();
    QCOMPARE(m_list->lastUsed(), id);
    m_list->setLastUsed(u"gone"_s);
    QVERIFY(m_list->lastUsed().isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestAccountList)

} // namespace tst_accountlist

#include "tst_accountlist.moc"
