// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/edgetext.h"
#include "insight/peoplebehind.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_chainpeople {

using namespace Qt::StringLiterals;
using namespace insight;
using invented::Account;
using invented::customer;
using invented::edges;
using invented::key;
using invented::server;
using invented::user;
using invented::written;

/// Who leads where: people, their keys and companies.
class TestChainPeople : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void people();
    void stickyPeople();
    void ownersByIdThenByName();
    void twoOfOneName();
    void customersHaveTheirs();
    void contactsByName();
    void serversInNoList();
    void peopleBehindAServer();
};

void TestChainPeople::people()
{
    Account account;
    account.servers({server(u"c1"_s), server(u"c2"_s)});
    account.people({user(7, u"Ali Ek"_s, u"Ek AB"_s), user({}, u"No Id"_s, u"Ek AB"_s)});
    api::UserDetail ali;
    ali.name = u"Ali Ek"_s;
    ali.instances.resize(2);
    ali.instances[0].name = u"c1"_s;
    ali.instances[0].access = true;
    ali.instances[1].name = u"c2"_s;
    ali.instances[1].notify = true;
    account.person(u"7"_s, ali);
    account.usersOn(u"c2"_s, {user({}, u"No Id"_s, u"EK  ab"_s)});
    QCOMPARE(edges(account, personObject(u"7"_s), ObjectKind::Server), (QStringList{u"access c1"_s, u"notify c2"_s}));
    QCOMPARE(edges(account, serverObject(u"c2"_s), ObjectKind::Person),
             (QStringList{u"notify 7"_s, u"access ~No Id~ek ab"_s}));
    QCOMPARE(edges(account, personObject(user({}, u"No Id"_s, u"ek ab"_s)), ObjectKind::Server),
             QStringList{u"access c2"_s});
    QCOMPARE(edges(account, customerObject(u"ek AB"_s), ObjectKind::Person),
             (QStringList{u"works 7"_s, u"works ~No Id~ek ab"_s}));
    // What made up ids name is told to nobody who takes them for the API's.
    QCOMPARE(account.index.access().peopleOn(u"c2"_s), QStringList());
}

void TestChainPeople::stickyPeople()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s);
    detail.customers = {customer(u"Ek AB"_s)};
    account.servers({detail.instance, server(u"c2"_s)});
    account.detail(detail);
    api::User sticky = user(7, u"Ali"_s, u"ek ab"_s);
    sticky.sticky = true;
    sticky.stickyNotify = true;
    account.people({sticky});
    QCOMPARE(edges(account, personObject(u"7"_s), ObjectKind::Server),
             (QStringList{u"sticky c1 guessed"_s, u"stickynotify c1 guessed"_s}));
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Person),
             (QStringList{u"sticky 7 guessed"_s, u"stickynotify 7 guessed"_s}));
    // Once the server's own list says so, it is certain.
    account.usersOn(u"c1"_s, {sticky});
    QCOMPARE(edges(account, personObject(u"7"_s), ObjectKind::Server),
             (QStringList{u"access c1"_s, u"sticky c1"_s, u"stickynotify c1"_s}));
}

void TestChainPeople::ownersByIdThenByName()
{
    Account account;
    account.servers({server(u"c1"_s), server(u"c2"_s)});
    account.people({user(7, u"Ali Ek"_s, u"Ek AB"_s), user(8, u"Bo Alm"_s, u"Alm AB"_s)});
    api::UserDetail ali;
    ali.keys = {key(u"AAAAone"_s, 70), key(u"AAAAtwo"_s, 71)};
    account.person(u"7"_s, ali);
    // By the key's data, whoever it says that it is; by its id, where the data was not told; by the owner's name.
    account.keysOn(u"c1"_s, {key(u"AAAAone"_s, 99, u"Bo Alm"_s), key({}, 71, u"Bo Alm"_s),
                             key(u"AAAAbo"_s, 72, u" bo  ALM"_s), key(u"AAAAnone"_s)});
    account.deployKeysOn(u"c1"_s, {key(u"AAAAdep"_s)});
    account.deployKeysOn(u"c2"_s, {key(u"AAAAdep"_s)});
    const auto owners = [&](const QString &id) { return edges(account, {ObjectKind::Key, id}, ObjectKind::Person); };
    QCOMPARE(owners(u"AAAAone"_s), QStringList{u"owner 7"_s});
    QCOMPARE(owners(u"#71"_s), QStringList{u"owner 7"_s});
    QCOMPARE(owners(u"AAAAbo"_s), QStringList{u"owner 8 guessed"_s});
    QCOMPARE(owners(u"AAAAnone"_s), QStringList());
    QCOMPARE(edges(account, personObject(u"7"_s), ObjectKind::Key),
             (QStringList{u"owner #71"_s, u"owner AAAAone"_s, u"owner AAAAtwo"_s}));
    QCOMPARE(edges(account, personObject(u"8"_s), ObjectKind::Key), QStringList{u"owner AAAAbo guessed"_s});
    QCOMPARE(edges(account, {ObjectKind::Key, u"AAAAdep"_s}, ObjectKind::Server),
             (QStringList{u"deploy c1"_s, u"deploy c2"_s}));
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Key),
             (QStringList{u"assigned #71"_s, u"assigned AAAAbo"_s, u"deploy AAAAdep"_s, u"assigned AAAAnone"_s,
                          u"assigned AAAAone"_s}));
}

void TestChainPeople::twoOfOneName()
{
    Account account;
    account.people({user(7, u"Ali Ek"_s, u"Ek AB"_s), user(8, u"Ali Ek"_s, u"Alm AB"_s)});
    account.keysOn(u"c1"_s, {key(u"AAAAtold"_s, {}, u"Ali Ek"_s, u"alm ab"_s), key(u"AAAAnot"_s, {}, u"Ali Ek"_s)});
    QCOMPARE(edges(account, {ObjectKind::Key, u"AAAAtold"_s}, ObjectKind::Person), QStringList{u"owner 8 guessed"_s});
    QCOMPARE(edges(account, {ObjectKind::Key, u"AAAAnot"_s}, ObjectKind::Person),
             (QStringList{u"owner 7 guessed"_s, u"owner 8 guessed"_s}));
    QCOMPARE(edges(account, personObject(u"7"_s), ObjectKind::Key), QStringList{u"owner AAAAnot guessed"_s});
}

void TestChainPeople::customersHaveTheirs()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s);
    detail.customers = {customer(u"Ek AB"_s)};
    detail.invoiceContacts = {customer(u"Alm AB"_s), customer(u"  "_s)};
    account.servers({detail.instance});
    account.detail(detail);
    api::Domain domain;
    domain.name = u"a.se"_s;
    domain.customers = {customer(u"EK AB"_s)};
    account.tell(inventory::Kind::Domains, {}, QList<api::Domain>{domain});
    api::Certificate certificate;
    certificate.domain = u"a.se"_s;
    certificate.invoiceContacts = {customer(u"ek ab "_s)};
    account.tell(inventory::Kind::Certificates, {}, QList<api::Certificate>{certificate});
    account.keysOn(u"c1"_s, {key(u"AAAAone"_s, {}, u"Ali"_s, u"Ek AB"_s)});
    QStringList all;
    const QList<Edge> edgesOfEk = account.index.chain().edgesOf(customerObject(u"Ek AB"_s));
    for (const Edge &edge : edgesOfEk)
        all.append(written(edge));
    QCOMPARE(all, (QStringList{u"owned c1"_s, u"owned a.se"_s, u"paid a.se"_s, u"company AAAAone"_s}));
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Customer),
             (QStringList{u"paid alm ab"_s, u"owned ek ab"_s}));
}

void TestChainPeople::contactsByName()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s);
    detail.technicalContact = u"Ali  EK"_s;
    account.servers({detail.instance, server(u"c2"_s)});
    account.detail(detail);
    account.people({user(7, u"Ali Ek"_s, u"Ek AB"_s)});
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Person), QStringList{u"contact 7 guessed"_s});
    QCOMPARE(edges(account, personObject(u"7"_s), ObjectKind::Server), QStringList{u"contact c1 guessed"_s});
    detail.technicalContact = u"Ek AB"_s;
    account.detail(detail);
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Person), QStringList());
    QCOMPARE(edges(account, serverObject(u"c1"_s), ObjectKind::Customer), QStringList{u"contact ek ab guessed"_s});
    QCOMPARE(edges(account, customerObject(u"Ek AB"_s), ObjectKind::Server), QStringList{u"contact c1 guessed"_s});
}

void TestChainPeople::serversInNoList()
{
    Account account;
    account.people({user(7, u"Ali"_s)});
    api::UserDetail ali;
    ali.instances.resize(1);
    ali.instances[0].name = u"c404"_s;
    ali.instances[0].access = true;
    ali.instances[0].invoiceContacts = {customer(u"Ek AB"_s)};
    account.person(u"7"_s, ali);
    QCOMPARE(edges(account, serverObject(u"c404"_s), ObjectKind::Person), QStringList{u"access 7"_s});
    QCOMPARE(edges(account, serverObject(u"c404"_s), ObjectKind::Customer), QStringList{u"paid ek ab"_s});
}

/// By access, by a key whose owner has none, by being told, by always having access, and by the contact's name; of
/// those whose key is only available, nobody.
void TestChainPeople::peopleBehindAServer()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s);
    detail.customers = {customer(u"Ek AB"_s)};
    detail.technicalContact = u"Eva Alm"_s;
    account.servers({detail.instance, server(u"c2"_s)});
    account.detail(detail);
    api::User sticky = user(9, u"Siv"_s, u"Ek AB"_s);
    sticky.sticky = true;
    account.people({user(7, u"Ali Ek"_s, u"Ek AB"_s), user(8, u"Bo Alm"_s, u"Alm AB"_s), sticky,
                    user(10, u"Eva Alm"_s, u"Alm AB"_s), user(11, u"Far Away"_s, u"Alm AB"_s)});
    api::UserDetail told;
    told.name = u"Ali Ek"_s;
    told.instances.resize(1);
    told.instances[0].name = u"c1"_s;
    told.instances[0].notify = true;
    account.person(u"7"_s, told);
    account.usersOn(u"c1"_s, {user(7, u"Ali Ek"_s, u"Ek AB"_s)});
    account.keysOn(u"c1"_s, {key(u"AAAAone"_s, 99, u"Bo Alm"_s)});
    QStringList people;
    const auto &ties = account.index.access().ties();
    for (const Edge &edge : peopleBehind(serverObject(u"c1"_s), account.index.chain(), ties))
        people.append(written(edge));
    people.sort();
    QCOMPARE(people, (QStringList{u"access 7"_s, u"assigned 8 guessed"_s, u"contact 10 guessed"_s, u"notify 7"_s,
                                  u"sticky 9 guessed"_s}));
    QVERIFY(peopleBehind(serverObject(u"c2"_s), account.index.chain(), ties).isEmpty());
    // The same people as the chain leads to from the server, beside those who only have a key.
    QStringList led = edges(account, serverObject(u"c1"_s), ObjectKind::Person);
    led.append(u"assigned 8 guessed"_s);
    led.sort();
    QCOMPARE(people, led);
}

CONSOLE_TEST(QCoreApplication, TestChainPeople)

} // namespace tst_chainpeople

#include "tst_chainpeople.moc"
