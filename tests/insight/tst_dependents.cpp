// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/account.h"
#include "insight/belongings.h"
#include "insight/closevalues.h"
#include "insight/dependents.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_dependents {

using namespace Qt::StringLiterals;
using namespace insight;
using invented::Account;
using invented::customer;
using invented::key;
using invented::record;
using invented::server;
using invented::user;

namespace {

Dependents dependents(const Account &account, const QString &name)
{
    return dependentsOf(name, account.values(), account.index.chain(), account.index.access().ties(),
                        account.index.links().zones());
}

QStringList written(const QList<Dependents::Name> &names)
{
    QStringList list;
    for (const Dependents::Name &name : names)
        list.append(u"%1 in %2 %3%4%5"_s.arg(name.name, name.domain.isEmpty() ? u"–"_s : name.domain)
                        .arg(name.hops)
                        .arg(name.isOnlyHere ? u""_s : u" also elsewhere"_s,
                             name.certainty == Certainty::Guessed ? u" guessed"_s : u""_s));
    return list;
}

QStringList written(const QList<Dependents::Company> &companies)
{
    QStringList list;
    for (const Dependents::Company &company : companies)
        list.append(
            u"%1%2%3 %4 %5 %6"_s
                .arg(company.name, company.ownsServer ? u" owns"_s : u""_s, company.paysServer ? u" pays"_s : u""_s)
                .arg(company.names)
                .arg(company.mail)
                .arg(company.certificates));
    return list;
}

QStringList written(const QList<Dependents::Contact> &contacts)
{
    QStringList list;
    for (const Dependents::Contact &contact : contacts) {
        QString line = contact.person.id + u' ' + contact.name;
        for (const Dependents::Contact::Role &role : contact.roles)
            line += u" %1%2"_s.arg(static_cast<int>(role.reason))
                        .arg(role.certainty == Certainty::Guessed ? u" guessed"_s : u""_s);
        list.append(line);
    }
    return list;
}

QStringList names(const QList<Belongings::Server> &servers)
{
    QStringList list;
    for (const Belongings::Server &one : servers)
        list.append(one.name + (one.certainty == Certainty::Guessed ? u" guessed"_s : u""_s));
    return list;
}

} // namespace

/// What hangs on a server, and what is a person's.
class TestDependents : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsVisited();
    void mailAndServices();
    void whose();
    void whomToTell();
    void nobodyIsToldTwice();
    void nothingHangsOnIt();
    void allOfAPerson();
    void nobody();
    void closeValuesSayTheSame();
};

void TestDependents::whatIsVisited()
{
    Account account;
    account.servers(
        {server(u"c1"_s, u"host.example"_s, u"192.0.2.1"_s, u"2001:db8::1"_s), server(u"c2"_s, {}, u"192.0.2.2"_s)});
    account.domains({u"a.se"_s, u"b.se"_s});
    account.records(u"a.se"_s,
                    {record(u"A"_s, u"a.se"_s, u"192.0.2.1"_s), record(u"AAAA"_s, u"a.se"_s, u"2001:db8::1"_s),
                     record(u"A"_s, u"both.a.se"_s, u"192.0.2.1"_s), record(u"A"_s, u"both.a.se"_s, u"192.0.2.2"_s),
                     record(u"CNAME"_s, u"www.a.se"_s, u"a.se"_s), record(u"A"_s, u"other.a.se"_s, u"192.0.2.2"_s)});
    account.records(u"b.se"_s, {record(u"CNAME"_s, u"shop.b.se"_s, u"www.a.se"_s)});
    account.certificates({u"a.se"_s, u"shop.b.se"_s, u"other.a.se"_s});
    const Dependents found = dependents(account, u"c1"_s);
    QCOMPARE(written(found.names),
             (QStringList{u"host.example in – 0"_s, u"a.se in a.se 0"_s, u"both.a.se in a.se 0 also elsewhere"_s,
                          u"www.a.se in a.se 1"_s, u"shop.b.se in b.se 2"_s}));
    QCOMPARE(found.direct(), 3);
    QCOMPARE(found.stopping(), 4);
    QStringList certificates;
    for (const Edge &edge : found.certificates)
        certificates.append(edge.to.id);
    QCOMPARE(certificates, (QStringList{u"a.se"_s, u"shop.b.se"_s}));
}

void TestDependents::mailAndServices()
{
    Account account;
    account.servers({server(u"c1"_s, {}, u"192.0.2.1"_s)});
    account.domains({u"a.se"_s, u"b.se"_s});
    account.records(u"a.se"_s,
                    {record(u"A"_s, u"mail.a.se"_s, u"192.0.2.1"_s), record(u"MX"_s, u"a.se"_s, u"mail.a.se"_s),
                     record(u"NS"_s, u"a.se"_s, u"mail.a.se"_s), record(u"NS"_s, u"a.se"_s, u"ns.example"_s),
                     record(u"SRV"_s, u"_sip._tcp.a.se"_s, u"5 5060 mail.a.se"_s)});
    account.records(u"b.se"_s,
                    {record(u"MX"_s, u"b.se"_s, u"10 mail.a.se"_s), record(u"MX"_s, u"b.se"_s, u"20 mx.example"_s)});
    const Dependents found = dependents(account, u"c1"_s);
    QCOMPARE(written(found.mail), (QStringList{u"a.se in a.se 1"_s, u"b.se in b.se 1 also elsewhere"_s}));
    QCOMPARE(written(found.nameServers), QStringList{u"a.se in a.se 1 also elsewhere"_s});
    QCOMPARE(written(found.services), QStringList{u"_sip._tcp.a.se in a.se 1"_s});
}

void TestDependents::whose()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s, {}, u"192.0.2.1"_s, u"2001:db8::1"_s);
    detail.customers = {customer(u"Host AB"_s)};
    detail.invoiceContacts = {customer(u"Pay AB"_s)};
    account.servers({detail.instance});
    account.detail(detail);
    QList<api::Domain> domains(3);
    domains[0].name = u"a.se"_s;
    domains[0].customers = {customer(u"Shop AB"_s)};
    domains[1].name = u"b.se"_s;
    domains[1].invoiceContacts = {customer(u"SHOP ab"_s)};
    domains[2].name = u"c.se"_s;
    domains[2].customers = {customer(u"Far AB"_s)};
    account.tell(inventory::Kind::Domains, {}, domains);
    account.records(u"a.se"_s, {record(u"A"_s, u"a.se"_s, u"192.0.2.1"_s), record(u"MX"_s, u"a.se"_s, u"a.se"_s)});
    account.records(u"b.se"_s,
                    {record(u"A"_s, u"b.se"_s, u"192.0.2.1"_s), record(u"AAAA"_s, u"b.se"_s, u"2001:db8::1"_s)});
    account.records(u"c.se"_s, {record(u"A"_s, u"c.se"_s, u"192.0.2.9"_s)});
    QList<api::Certificate> certificates(1);
    certificates[0].domain = u"a.se"_s;
    certificates[0].invoiceContacts = {customer(u"Pay AB"_s)};
    account.tell(inventory::Kind::Certificates, {}, certificates);
    QCOMPARE(written(dependents(account, u"c1"_s).companies),
             (QStringList{u"Host AB owns 0 0 0"_s, u"Shop AB 2 1 0"_s, u"Pay AB pays 0 0 1"_s}));
}

void TestDependents::whomToTell()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s);
    detail.technicalContact = u"bo"_s;
    detail.customers = {{{}, u"Host AB"_s, u"Carl at Host"_s}};
    account.servers({detail.instance});
    account.detail(detail);
    api::User always = user(3, u"Eva"_s, u"Host AB"_s);
    always.stickyNotify = true;
    account.people({user(1, u"Ali"_s), user(2, u"Bo"_s), always});
    api::UserDetail ali;
    ali.name = u"Ali"_s;
    ali.instances.resize(1);
    ali.instances[0].name = u"c1"_s;
    ali.instances[0].notify = true;
    account.person(u"1"_s, ali);
    const auto number = [](Reason reason) { return QString::number(static_cast<int>(reason)); };
    QCOMPARE(written(dependents(account, u"c1"_s).contacts),
             (QStringList{u"1 Ali "_s + number(Reason::Notify),
                          u"2 Bo "_s + number(Reason::TechnicalContact) + u" guessed"_s,
                          u"3 Eva "_s + number(Reason::StickyNotify) + u" guessed"_s,
                          u" Carl at Host "_s + number(Reason::Owner)}));
}

void TestDependents::nobodyIsToldTwice()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s);
    detail.technicalContact = u"Ali"_s;
    detail.customers = {{{}, u"Host AB"_s, u"ali"_s}};
    detail.invoiceContacts = {{{}, u"Host AB"_s, u"Carl"_s}, {{}, u"Pay AB"_s, u"carl"_s}};
    account.servers({detail.instance});
    account.detail(detail);
    api::User user = invented::user(1, u"Ali"_s, u"Host AB"_s);
    user.stickyNotify = true;
    account.people({user});
    api::UserDetail ali;
    ali.name = u"Ali"_s;
    ali.instances.resize(1);
    ali.instances[0].name = u"c1"_s;
    ali.instances[0].notify = true;
    account.person(u"1"_s, ali);
    const Dependents found = dependents(account, u"c1"_s);
    QCOMPARE(found.contacts.size(), 2);
    QCOMPARE(found.contacts[0].name, u"Ali"_s);
    QStringList reasons;
    for (const Dependents::Contact::Role &role : found.contacts[0].roles)
        reasons.append(QString::number(static_cast<int>(role.reason)));
    reasons.sort();
    QStringList expected;
    for (const Reason reason : {Reason::Notify, Reason::StickyNotify, Reason::TechnicalContact, Reason::Owner})
        expected.append(QString::number(static_cast<int>(reason)));
    expected.sort();
    QCOMPARE(reasons, expected);
    QVERIFY(found.contacts[0].isTold());
    QCOMPARE(found.contacts[1].name, u"Carl"_s);
    QCOMPARE(found.contacts[1].roles.size(), 1);
    QVERIFY(!found.contacts[1].isTold());
}

void TestDependents::nothingHangsOnIt()
{
    Account account;
    account.servers({server(u"c1"_s)});
    const Dependents found = dependents(account, u"c1"_s);
    QVERIFY(found.names.isEmpty() && found.mail.isEmpty() && found.companies.isEmpty() && found.contacts.isEmpty());
    QCOMPARE(dependents(account, u"c404"_s).stopping(), 0);
}

void TestDependents::allOfAPerson()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c3"_s);
    detail.customers = {customer(u"Ek AB"_s)};
    detail.technicalContact = u"Ali"_s;
    account.servers({server(u"c1"_s), server(u"c2"_s), detail.instance});
    account.detail(detail);
    api::User ali = user(1, u"Ali"_s, u"Ek AB"_s);
    ali.sticky = true;
    account.people({ali});
    api::UserDetail read;
    read.keys = {key(u"AAAAown"_s, 11), key(u"AAAAidle"_s, 12)};
    read.instances.resize(1);
    read.instances[0].name = u"c2"_s;
    read.instances[0].notify = true;
    account.person(u"1"_s, read);
    account.usersOn(u"c1"_s, {ali});
    account.keysOn(u"c1"_s, {key(u"AAAAown"_s), key(u"AAAAguess"_s, 13, u"Ali"_s)});
    account.keysOn(u"c2"_s, {key(u"AAAAown"_s)});
    account.deployKeysOn(u"c3"_s, {key(u"AAAAown"_s)});
    const Directory directory(account.values());
    const Chain chain = account.index.chain();
    const Ties &ties = account.index.access().ties();
    const Belongings all = belongingsOf(personObject(u"1"_s), account.values(), directory,
                                        grantsOf(account.values(), directory, chain, ties), chain, ties);
    QCOMPARE(all.person.name, u"Ali"_s);
    QVERIFY(all.isRead);
    QStringList keys;
    for (const Belongings::Key &one : all.keys)
        keys.append(u"%1 %2 [%3] [%4]%5"_s.arg(one.key.object.id)
                        .arg(one.key.key.id.value_or(0))
                        .arg(one.servers.join(u' '), one.deployedOn.join(u' '),
                             one.certainty == Certainty::Guessed ? u" guessed"_s : u""_s));
    QCOMPARE(keys,
             (QStringList{u"AAAAguess 13 [c1] [] guessed"_s, u"AAAAidle 12 [] []"_s, u"AAAAown 11 [c1 c2] [c3]"_s}));
    QCOMPARE(all.grants.size(), 2);
    QCOMPARE(names(all.notifiedOf), QStringList{u"c2"_s});
    QCOMPARE(names(all.contactFor), QStringList{u"c3 guessed"_s});
    QCOMPARE(names(all.alwaysOn), (QStringList{u"c1"_s, u"c3 guessed"_s}));
    QCOMPARE(names(all.alwaysToldOf), QStringList());
}

void TestDependents::nobody()
{
    Account account;
    const Directory directory(account.values());
    const Chain chain = account.index.chain();
    const Belongings all =
        belongingsOf(personObject(u"9"_s), account.values(), directory, {}, chain, account.index.access().ties());
    QVERIFY(all.grants.isEmpty() && all.keys.isEmpty() && !all.isRead);
    QCOMPARE(all.person.object, personObject(u"9"_s));
}

/// What is asked of one server or person needs no others, and the answer is that of the whole account.
void TestDependents::closeValuesSayTheSame()
{
    Account account;
    QList<api::Instance> servers;
    for (int i = 1; i <= 6; ++i)
        servers.append(server(u"c%1"_s.arg(i), {}, u"192.0.2.%1"_s.arg(i)));
    account.servers(servers);
    api::InstanceDetail detail;
    detail.instance = servers.constFirst();
    detail.customers = {{{}, u"Host AB"_s, u"Carl"_s}};
    detail.technicalContact = u"Ali"_s;
    account.detail(detail);
    account.domains({u"a.se"_s});
    account.records(u"a.se"_s, {record(u"A"_s, u"www.a.se"_s, u"192.0.2.1"_s)});
    account.people({user(1, u"Ali"_s, u"Host AB"_s), user(2, u"Bo"_s)});
    api::UserDetail read;
    read.name = u"Ali"_s;
    read.keys = {key(u"AAAAown"_s, 11)};
    read.instances.resize(1);
    read.instances[0].name = u"c1"_s;
    read.instances[0].notify = true;
    account.person(u"1"_s, read);
    account.usersOn(u"c2"_s, {user(1, u"Ali"_s)});
    account.usersOn(u"c6"_s, {user(2, u"Bo"_s)});
    account.keysOn(u"c3"_s, {key(u"AAAAown"_s)});
    account.deployKeysOn(u"c4"_s, {key(u"AAAAown"_s)});
    const Chain chain = account.index.chain();
    const Ties &ties = account.index.access().ties();

    const inventory::Values aroundServer = valuesAroundServer(u"c1"_s, account.values(), chain);
    QVERIFY(aroundServer.instanceUsers.isEmpty() && aroundServer.sshKeys.isEmpty());
    const Dependents close = dependentsOf(u"c1"_s, aroundServer, chain, ties, account.index.links().zones());
    const Dependents whole = dependents(account, u"c1"_s);
    QVERIFY(!whole.contacts.isEmpty() && !whole.names.isEmpty() && !whole.companies.isEmpty());
    QCOMPARE(written(close.contacts), written(whole.contacts));
    QCOMPARE(written(close.names), written(whole.names));
    QCOMPARE(written(close.companies), written(whole.companies));

    const Object ali = personObject(u"1"_s);
    const inventory::Values aroundAli = valuesAroundPerson(ali, account.values(), chain);
    QVERIFY(!aroundAli.instanceUsers.contains(u"c6"_s));
    const auto ask = [&](const inventory::Values &values) {
        const Directory directory(values);
        return belongingsOf(ali, values, directory, grantsOf(values, directory, chain, ties), chain, ties);
    };
    const Belongings some = ask(aroundAli);
    const Belongings all = ask(account.values());
    QCOMPARE(all.grants.size(), 2);
    QCOMPARE(some.grants, all.grants);
    QCOMPARE(some.keys.size(), 1);
    QCOMPARE(some.keys.constFirst().servers, all.keys.constFirst().servers);
    QCOMPARE(some.keys.constFirst().deployedOn, QStringList{u"c4"_s});
    QCOMPARE(some.keys.constFirst().key.key.id, all.keys.constFirst().key.key.id);
    QCOMPARE(names(some.notifiedOf), names(all.notifiedOf));
    QVERIFY(some.isRead);
}

CONSOLE_TEST(QCoreApplication, TestDependents)

} // namespace tst_dependents

#include "tst_dependents.moc"
