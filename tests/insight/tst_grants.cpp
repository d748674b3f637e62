// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/account.h"
#include "insight/grantmatrix.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_grants {

using namespace Qt::StringLiterals;
using namespace insight;
using invented::Account;
using invented::customer;
using invented::key;
using invented::server;
using invented::user;

namespace {

QList<Grant> grants(const Account &account, const GrantBeginnings &since = {})
{
    const Directory directory(account.values());
    return grantsOf(account.values(), directory, account.index.chain(), account.index.access().ties(), since);
}

GrantMatrix matrix(const Account &account)
{
    const Directory directory(account.values());
    return GrantMatrix(account.values(), directory, grants(account), account.index.access().ties());
}

QString written(const Grant &grant)
{
    static const char *const words[] = {"access", "key", "both", "lone", "deploy"};
    QStringList keys;
    for (const Object &one : grant.keys)
        keys.append(one.id);
    QString text = u"%1 %2 %3 [%4] of %5"_s.arg(grant.server, QLatin1StringView(words[static_cast<int>(grant.how)]),
                                                grant.person.id, keys.join(u' '), grant.companies.join(u' '));
    if (!grant.customers.isEmpty())
        text += u" for "_s + grant.customers.join(u' ');
    if (grant.isSticky)
        text += u" sticky"_s;
    if (grant.certainty == Certainty::Guessed)
        text += u" guessed"_s;
    return text;
}

QStringList written(const QList<Grant> &grants)
{
    QStringList list;
    for (const Grant &grant : grants)
        list.append(written(grant));
    return list;
}

api::UserDetail entering(const QStringList &servers, const QList<api::SshKey> &keys)
{
    api::UserDetail detail;
    for (const QString &name : servers) {
        api::UserInstance instance;
        instance.name = name;
        instance.access = true;
        detail.instances.append(instance);
    }
    detail.keys = keys;
    return detail;
}

} // namespace

/// Who may enter which servers, as a list and as a matrix.
class TestGrants : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachWay();
    void whatNoListHas();
    void enteredIsWhereThereIsAGrant();
    void sinceTheFirstKey();
    void byObject();
    void coverage();
    void cells();
    void cellsThatWereNotRead();
    void keysAreRows();
    void nothingAtAll();
};

void TestGrants::sinceTheFirstKey()
{
    Account account;
    account.servers({server(u"c1"_s), server(u"c2"_s)});
    account.people({user(7, u"Ali"_s)});
    account.person(u"7"_s, entering({u"c2"_s}, {key(u"AAAAone"_s), key(u"AAAAtwo"_s)}));
    for (const QString &name : {u"c1"_s, u"c2"_s})
        account.keysOn(name, {key(u"AAAAone"_s), key(u"AAAAtwo"_s)});
    const auto day = [](int number) { return QDateTime(QDate(2026, 5, number), QTime(12, 0), QTimeZone::utc()); };
    const auto since = [&](const GrantBeginnings &known, const QString &name) {
        for (const Grant &grant : grants(account, known)) {
            if (grant.server == name)
                return grant.since;
        }
        return QDateTime();
    };
    const Object one = keyObject(key(u"AAAAone"_s));
    const Object two = keyObject(key(u"AAAAtwo"_s));
    QCOMPARE(since({{{one, u"c1"_s}, day(3)}, {{two, u"c1"_s}, day(2)}}, u"c1"_s), day(2));
    // One of them was there before the history began.
    QVERIFY(!since({{{one, u"c1"_s}, day(3)}}, u"c1"_s).isValid());
    // Access tells for itself.
    QCOMPARE(since({{{personObject(u"7"_s), u"c2"_s}, day(9)}, {{one, u"c2"_s}, day(3)}}, u"c2"_s), day(9));
    QVERIFY(!since({{{one, u"c2"_s}, day(3)}, {{two, u"c2"_s}, day(3)}}, u"c2"_s).isValid());
}

void TestGrants::enteredIsWhereThereIsAGrant()
{
    Account account;
    account.servers({server(u"c1"_s), server(u"c2"_s), server(u"c3"_s), server(u"c4"_s)});
    account.people({user(7, u"Ali"_s), user(8, u"Bo"_s), user(9, u"Eva"_s)});
    api::UserDetail ali = entering({u"c1"_s}, {key(u"AAAAali"_s)});
    api::UserInstance told;
    told.name = u"c4"_s;
    told.notify = true;
    ali.instances.append(told);
    account.person(u"7"_s, ali);
    account.keysOn(u"c1"_s, {key(u"AAAAali"_s)});
    // A key without access; that of somebody who is only called so; one of nobody.
    account.keysOn(u"c2"_s, {key(u"AAAAali"_s), key(u"AAAAbo"_s, {}, u"bo"_s), key(u"AAAAnobody"_s)});
    account.keysOn(u"c9"_s, {key(u"AAAAali"_s)});
    account.deployKeysOn(u"c3"_s, {key(u"AAAAali"_s)});
    const Directory directory(account.values());
    const Chain chain = account.index.chain();
    const Ties &ties = account.index.access().ties();
    const QList<Grant> grants = grantsOf(account.values(), directory, chain, ties);
    const GrantMatrix matrix(account.values(), directory, grants, ties);
    for (const Object &person : directory.people()) {
        QStringList granted;
        for (const Grant &grant : grantsOf(grants, person))
            granted.append(grant.server);
        granted.sort();
        QCOMPARE(enteredBy(person, chain, ties), granted);
        QCOMPARE(matrix.entriesInRow(matrix.rows().indexOf(person)), granted.size());
    }
    // Not where he is only told of problems, nor by a deploy key.
    QCOMPARE(enteredBy(personObject(u"7"_s), chain, ties), (QStringList{u"c1"_s, u"c2"_s, u"c9"_s}));
    QCOMPARE(enteredBy(personObject(u"8"_s), chain, ties), QStringList{u"c2"_s});
    QCOMPARE(enteredBy(personObject(u"9"_s), chain, ties), QStringList());
}

void TestGrants::eachWay()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s);
    detail.customers = {customer(u"Shop AB"_s), customer({})};
    account.servers({detail.instance, server(u"c2"_s)});
    account.detail(detail);
    api::User always = user(9, u"Eva"_s, u"Shop AB"_s);
    always.sticky = true;
    account.people({user(7, u"Ali"_s, u"Ek AB"_s), user(8, u"Bo"_s, u"Ek AB"_s), always});
    account.person(u"7"_s, entering({u"c1"_s}, {key(u"AAAAali"_s), key(u"AAAAtwo"_s)}));
    account.usersOn(u"c1"_s, {user(7, u"Ali"_s), always}, {user(8, u"Bo"_s)});
    account.keysOn(u"c1"_s,
                   {key(u"AAAAtwo"_s), key(u"AAAAali"_s), key(u"AAAAbo"_s, {}, u"BO"_s),
                    key(u"AAAAlost"_s, {}, u"Who"_s, u"Gone AB"_s)},
                   {key(u"AAAAfree"_s, {}, u"Bo"_s)});
    account.deployKeysOn(u"c1"_s, {key(u"AAAAdeploy"_s)});
    const QDateTime since(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::utc());
    const QList<Grant> all = grants(account, {{{personObject(u"7"_s), u"c1"_s}, since}});
    QCOMPARE(written(all), (QStringList{u"c1 both 7 [AAAAali AAAAtwo] of Ek AB for Shop AB"_s,
                                        u"c1 key 8 [AAAAbo] of Ek AB for Shop AB guessed"_s,
                                        u"c1 access 9 [] of Shop AB for Shop AB sticky"_s,
                                        u"c1 lone  [AAAAlost] of Gone AB for Shop AB"_s,
                                        u"c1 deploy  [AAAAdeploy] of  for Shop AB"_s}));
    QCOMPARE(all.at(0).since, since);
    QVERIFY(!all.at(1).since.isValid());
}

void TestGrants::whatNoListHas()
{
    Account account;
    account.servers({server(u"c1"_s)});
    account.people({user(7, u"Ali"_s)});
    account.person(u"7"_s, entering({u"c404"_s}, {}));
    account.usersOn(u"c1"_s, {user(99, u"Nobody's"_s, u"Other AB"_s), user({}, u"No Id"_s)});
    QCOMPARE(written(grants(account)),
             (QStringList{u"c1 access 99 [] of Other AB"_s, u"c1 access ~No Id~ [] of "_s, u"c404 access 7 [] of "_s}));
    const GrantMatrix shown = matrix(account);
    QCOMPARE(shown.columns(), (QList<QString>{u"c1"_s, u"c404"_s}));
    QCOMPARE(shown.rows(), (QList<Object>{personObject(u"7"_s), personObject(u"99"_s), personObject(u"~No Id~"_s)}));
    QVERIFY(shown.at(0, 1) & GrantSign::Access);
    QVERIFY(shown.at(1, 0) & GrantSign::Access);
    QVERIFY(shown.at(2, 0) & GrantSign::Access);
}

void TestGrants::byObject()
{
    Account account;
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s);
    detail.customers = {customer(u"Shop AB"_s)};
    account.servers({detail.instance, server(u"c2"_s)});
    account.detail(detail);
    account.people({user(7, u"Ali"_s, u"Ek AB"_s)});
    account.usersOn(u"c1"_s, {user(7, u"Ali"_s, u"Ek AB"_s)});
    account.deployKeysOn(u"c1"_s, {key(u"AAAAd"_s)});
    account.deployKeysOn(u"c2"_s, {key(u"AAAAd"_s)});
    const QList<Grant> all = grants(account);
    const auto count = [&all](const Object &object) { return grantsOf(all, object).size(); };
    QCOMPARE(count(personObject(u"7"_s)), 1);
    QCOMPARE(count(serverObject(u"c1"_s)), 2);
    QCOMPARE(count({ObjectKind::Key, u"AAAAd"_s}), 2);
    QCOMPARE(count(customerObject(u"EK ab"_s)), 1);
    QCOMPARE(count(customerObject(u"shop ab"_s)), 2);
    QCOMPARE(count(customerObject(u"none"_s)), 0);
    QCOMPARE(count(domainObject(u"c1"_s)), 0);
}

void TestGrants::coverage()
{
    Account account;
    QCOMPARE(coverageOf(account.values()), Coverage());
    account.servers({server(u"c1"_s), server(u"c2"_s)});
    account.people({user(7, u"Ali"_s), user({}, u"No Id"_s)});
    account.usersOn(u"c1"_s, {});
    account.keysOn(u"c1"_s, {});
    account.usersOn(u"c404"_s, {});
    QCOMPARE(coverageOf(account.values()), (Coverage{2, 1, 1, 0, 0, 1, 0}));
    account.deployKeysOn(u"c1"_s, {});
    account.person(u"7"_s, {});
    QCOMPARE(coverageOf(account.values()), (Coverage{2, 1, 1, 1, 1, 1, 1}));
    QVERIFY(!coverageOf(account.values()).isComplete());
    account.servers({server(u"c1"_s)});
    QVERIFY(coverageOf(account.values()).isComplete());
}

void TestGrants::cells()
{
    Account account;
    account.servers({server(u"c1"_s), server(u"c2"_s)});
    api::User always = user(8, u"Bo"_s, u"Ek AB"_s);
    always.sticky = true;
    always.stickyNotify = true;
    account.people({user(7, u"Ali"_s, u"Ek AB"_s), always});
    api::UserDetail ali = entering({u"c1"_s}, {key(u"AAAAali"_s)});
    ali.instances[0].notify = true;
    account.person(u"7"_s, ali);
    account.usersOn(u"c1"_s, {user(7, u"Ali"_s)});
    account.usersOn(u"c2"_s, {always});
    account.keysOn(u"c1"_s, {});
    account.keysOn(u"c2"_s, {key(u"AAAAali"_s)});
    const GrantMatrix shown = matrix(account);
    QCOMPARE(shown.at(0, 0), GrantSign::Access | GrantSign::Notify);
    QCOMPARE(shown.at(0, 1), GrantSigns(GrantSign::Key));
    QCOMPARE(shown.at(1, 0), GrantSigns());
    QCOMPARE(shown.at(1, 1), GrantSign::Access | GrantSign::Always | GrantSign::AlwaysNotify);
    QCOMPARE(shown.entriesInRow(0), 2);
    QCOMPARE(shown.entriesInRow(1), 1);
    QCOMPARE(shown.entriesInColumn(0), 1);
    QCOMPARE(shown.entriesInColumn(1), 2);
}

void TestGrants::cellsThatWereNotRead()
{
    Account account;
    account.servers({server(u"c1"_s), server(u"c2"_s)});
    account.people({user(7, u"Ali"_s), user(8, u"Bo"_s)});
    account.person(u"7"_s, entering({u"c1"_s}, {}));
    account.keysOn(u"c2"_s, {});
    const GrantMatrix shown = matrix(account);
    // Ali's own detail tells of all servers, Bo's was not read, nor who is on the servers.
    QCOMPARE(shown.at(0, 0), GrantSign::Access | GrantSign::KeysNotRead);
    QCOMPARE(shown.at(0, 1), GrantSigns());
    QCOMPARE(shown.at(1, 0), GrantSign::NotRead | GrantSign::KeysNotRead);
    QCOMPARE(shown.at(1, 1), GrantSigns(GrantSign::NotRead));
}

void TestGrants::keysAreRows()
{
    Account account;
    account.servers({server(u"c1"_s), server(u"c2"_s), server(u"c3"_s)});
    account.people({user(7, u"Ali"_s)});
    account.keysOn(u"c1"_s, {key(u"AAAAlost"_s)});
    account.deployKeysOn(u"c1"_s, {key(u"AAAAdeploy"_s)});
    account.keysOn(u"c2"_s, {});
    account.deployKeysOn(u"c2"_s, {key(u"AAAAdeploy"_s)});
    const GrantMatrix shown = matrix(account);
    QCOMPARE(
        shown.rows(),
        (QList<Object>{personObject(u"7"_s), {ObjectKind::Key, u"AAAAlost"_s}, {ObjectKind::Key, u"AAAAdeploy"_s}}));
    QCOMPARE(shown.at(2, 0), GrantSigns(GrantSign::Key));
    QCOMPARE(shown.at(2, 1), GrantSigns(GrantSign::Key));
    QCOMPARE(shown.at(1, 1), GrantSigns());
    QCOMPARE(shown.at(1, 2), GrantSigns(GrantSign::KeysNotRead));
    QCOMPARE(shown.entriesInRow(2), 2);
}

void TestGrants::nothingAtAll()
{
    Account account;
    QCOMPARE(grants(account), QList<Grant>());
    const GrantMatrix shown = matrix(account);
    QVERIFY(shown.rows().isEmpty() && shown.columns().isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestGrants)

} // namespace tst_grants

#include "tst_grants.moc"
