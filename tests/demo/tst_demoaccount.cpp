// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/account.h"
#include "demo/customers.h"
#include "demo/records.h"
#include "support/testcase.h"

#include <QHostAddress>
#include <QMap>
#include <QSet>
#include <QTest>
#include <QUrl>

namespace tst_demoaccount {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

template <typename Rows, typename Key>
qsizetype distinct(const Rows &rows, Key key)
{
    QSet<QString> seen;
    for (const auto &row : rows)
        seen.insert(key(row));
    return seen.size();
}

/// How many of @p days lie from @p low to @p high.
qsizetype between(const QList<qint64> &days, qint64 low, qint64 high)
{
    return std::count_if(days.begin(), days.end(), [=](qint64 day) { return day >= low && day <= high; });
}

QString zoneText(const demo::Account &account, int domain)
{
    QString text;
    for (const demo::Record &record : demo::recordsOf(account, domain)) {
        text += u"%1 %2 %3 %4 %5\n"_s.arg(record.name, record.type, record.content)
                    .arg(record.ttl)
                    .arg(record.priority.value_or(-1));
    }
    return text;
}

} // namespace

class TestDemoAccount : public support::TestCase
{
    Q_OBJECT

private slots:
    void theAgency();
    void servers();
    void expiries();
    void certificatesCoverTheDomains();
    void idn();
    void records();
    void mailHosts();
    void recordsPointAtServers();
    void cnamesStandAlone();
    void people();
    void accessIsConsistent();
    void sameAgain();
    void movesWithTheDay();
    void exactTotals_data();
    void exactTotals();
    void largeAccountIsUnique();
    void nothingAtAll();

private:
    const demo::Account m_account = demo::Account::invent({}, today);
};

void TestDemoAccount::theAgency()
{
    QCOMPARE(m_account.instances.size(), 25);
    QCOMPARE(m_account.domains.size(), 40);
    QCOMPARE(m_account.certificates.size(), 30);
    QCOMPARE(m_account.people.size(), 12);
    QCOMPARE(m_account.customers.size(), 7);
    QCOMPARE(m_account.customers[demo::agency].name, u"Byrån Norr AB"_s);
}

void TestDemoAccount::servers()
{
    const QList<demo::Instance> &instances = m_account.instances;
    QCOMPARE(distinct(instances, [](const auto &i) { return i.name; }), 25);
    QCOMPARE(distinct(instances, [](const auto &i) { return i.ip; }), 25);
    QCOMPARE(distinct(instances, [](const auto &i) { return i.type; }), 6);
    QCOMPARE(distinct(instances, [](const auto &i) { return i.size; }), 4);
    QCOMPARE(distinct(instances, [](const auto &i) { return QString::number(i.customers[0]); }), 7);
    const auto count = [&](auto test) { return std::count_if(instances.begin(), instances.end(), test); };
    QCOMPARE(count([](const auto &i) { return i.hostname.isEmpty(); }), 13);
    QCOMPARE(count([](const auto &i) { return i.description.isEmpty(); }), 2);
    QCOMPARE(count([](const auto &i) { return i.customers.size() == 2; }), 1);
    QCOMPARE(count([](const auto &i) { return i.technicalContact.isEmpty(); }), 1);
    QCOMPARE(count([](const auto &i) { return !i.domain.isEmpty(); }), 1);
    QCOMPARE_GT(count([](const auto &i) { return i.deployKeys.isEmpty(); }), 0);
    QCOMPARE_GT(count([](const auto &i) { return i.deployKeys.size() == 2; }), 0);
    QCOMPARE_GT(count([](const auto &i) { return i.ipv6.isEmpty(); }), 0);
    for (const int disks : {1, 2, 3})
        QCOMPARE_GT(count([=](const auto &i) { return i.disks.size() == disks; }), 0);
    for (const demo::Instance &instance : instances) {
        QCOMPARE(instance.networks[0].ip, instance.ip);
        QVERIFY(instance.networks.size() >= 2);
        for (const demo::Network &network : instance.networks)
            QVERIFY2(!QHostAddress(network.ip).isNull(), qPrintable(network.ip));
        if (!instance.ipv6.isEmpty())
            QCOMPARE(QHostAddress(instance.ipv6).toString(), instance.ipv6);
    }
    // As in the pictures.
    QCOMPARE(instances[4].name, u"c1262"_s);
    QCOMPARE(instances[4].hostname, u"ortagard.se"_s);
    QCOMPARE(instances[4].ip, u"121.226.229.12"_s);
    QCOMPARE(instances[4].ipv6, u"2b53:7f02::f05c:ae45:feae:4334"_s);
    QCOMPARE(instances[4].networks[1].ip, u"10.0.14.7"_s);
}

void TestDemoAccount::expiries()
{
    QList<qint64> domains;
    QList<qint64> certificates;
    for (const demo::Domain &domain : m_account.domains) {
        domains.append(today.daysTo(domain.expires));
        QVERIFY2(domain.created < today, qPrintable(domain.name));
        QVERIFY(domain.created < domain.expires);
    }
    for (const demo::Certificate &certificate : m_account.certificates)
        certificates.append(today.daysTo(certificate.expires.date()));
    for (const QList<qint64> &days : {domains, certificates}) {
        QVERIFY(between(days, -1000, -1) >= 2);
        QVERIFY(between(days, -1000, -1) <= 4);
        QVERIFY(between(days, 0, 7) >= 1);
        QVERIFY(between(days, 8, 30) >= 3);
        QVERIFY(between(days, 31, 90) >= 4);
        QVERIFY(between(days, 91, 398) >= 10);
    }
    QVERIFY(between(domains, 3000, 4000) >= 1);
    QCOMPARE(between(certificates, 399, 10000), 0);
}

void TestDemoAccount::certificatesCoverTheDomains()
{
    QSet<QString> names;
    QMap<QString, int> kinds;
    for (const demo::Domain &domain : m_account.domains)
        names.insert(domain.name);
    for (const demo::Certificate &certificate : m_account.certificates) {
        QString name = certificate.domain;
        QString kind;
        for (const QString &prefix : {u"*."_s, u"www."_s}) {
            if (name.startsWith(prefix)) {
                kind = prefix;
                name.remove(0, prefix.size());
            }
        }
        ++kinds[kind];
        QVERIFY2(names.contains(name), qPrintable(certificate.domain));
    }
    QCOMPARE(kinds.size(), 3);
    QVERIFY(kinds.value(u"*."_s) >= 5);
}

void TestDemoAccount::idn()
{
    const QString ascii = u"xn--rksmrgs-5wao1o.se"_s;
    QCOMPARE(QString::fromLatin1(QUrl::toAce(u"räksmörgås.se"_s)), ascii);
    QCOMPARE(std::count_if(m_account.domains.begin(), m_account.domains.end(),
                           [&](const auto &domain) { return domain.name == ascii; }),
             1);
    QCOMPARE(std::count_if(m_account.certificates.begin(), m_account.certificates.end(),
                           [&](const auto &certificate) { return certificate.domain == ascii; }),
             1);
}

void TestDemoAccount::records()
{
    QMap<QString, int> types;
    for (int i = 0; i < m_account.domains.size(); ++i) {
        const QString &domain = m_account.domains[i].name;
        const QList<demo::Record> records = demo::recordsOf(m_account, i);
        QVERIFY2(records.size() >= 8 && records.size() <= 30, qPrintable(domain));
        QCOMPARE(records.size(), m_account.domains[i].recordCount);
        for (const demo::Record &record : records) {
            ++types[record.type];
            QVERIFY2(record.name == domain || record.name.endsWith(u'.' + domain), qPrintable(record.name));
            QVERIFY(!record.content.isEmpty());
            QVERIFY(record.ttl > 0);
            QCOMPARE(record.priority.has_value(), record.type == u"MX"_s || record.type == u"SRV"_s);
            if (record.type == u"A"_s)
                QCOMPARE(QHostAddress(record.content).protocol(), QAbstractSocket::IPv4Protocol);
            if (record.type == u"AAAA"_s)
                QCOMPARE(QHostAddress(record.content).protocol(), QAbstractSocket::IPv6Protocol);
        }
    }
    QCOMPARE(types.keys(), (QStringList{u"A"_s, u"AAAA"_s, u"CAA"_s, u"CNAME"_s, u"MX"_s, u"NS"_s, u"PTR"_s, u"SPF"_s,
                                        u"SRV"_s, u"TXT"_s}));
    QVERIFY(types.value(u"CAA"_s) <= 10);
}

void TestDemoAccount::mailHosts()
{
    QMap<QString, int> first;
    for (int i = 0; i < m_account.domains.size(); ++i) {
        const QList<demo::Record> records = demo::recordsOf(m_account, i);
        const auto mx = std::find_if(records.cbegin(), records.cend(),
                                     [](const demo::Record &record) { return record.type == u"MX"_s; });
        QVERIFY(mx != records.cend());
        ++first[mx->content == m_account.domains[i].name ? u"its own"_s : mx->content];
    }
    // Most at the provider, some at the customer's own server or at somebody else's.
    QCOMPARE(first.value(u"mx1.brev.example.net"_s), 4);
    QVERIFY(first.value(u"its own"_s) >= 2);
    QVERIFY(first.value(u"mx1.cloudnet.se"_s) >= 30);
}

void TestDemoAccount::recordsPointAtServers()
{
    QSet<QString> own;
    for (const demo::Instance &instance : m_account.instances)
        own.unite({instance.ip, instance.ipv6});
    int inside = 0;
    int outside = 0;
    for (int i = 0; i < m_account.domains.size(); ++i) {
        for (const demo::Record &record : demo::recordsOf(m_account, i)) {
            if (record.type == u"A"_s || record.type == u"AAAA"_s)
                ++(own.contains(record.content) ? inside : outside);
        }
    }
    QCOMPARE_GT(inside, 2 * outside);
    QCOMPARE_GT(outside, 20);
    // The server that is called ortagard.se is where ortagard.se leads.
    QCOMPARE(m_account.domains[1].name, u"ortagard.se"_s);
    QCOMPARE(demo::recordsOf(m_account, 1)[0].content, u"121.226.229.12"_s);
}

void TestDemoAccount::cnamesStandAlone()
{
    const demo::Account account = demo::Account::invent({.servers = 5, .domains = 1, .records = 300}, today);
    QMap<QString, int> names;
    QSet<QString> aliases;
    QSet<QString> whole;
    const QList<demo::Record> records = demo::recordsOf(account, 0);
    for (const demo::Record &record : records) {
        ++names[record.name];
        whole.insert(record.name + u' ' + record.type + u' ' + record.content);
        if (record.type == u"CNAME"_s)
            aliases.insert(record.name);
    }
    QVERIFY(aliases.size() > 50);
    for (const QString &alias : aliases)
        QCOMPARE(names.value(alias), 1);
    QCOMPARE(whole.size(), records.size());
}

void TestDemoAccount::people()
{
    const QList<demo::Person> &people = m_account.people;
    QCOMPARE(distinct(people, [](const auto &p) { return p.phone; }), 12);
    QCOMPARE(distinct(people, [](const auto &p) { return p.email; }), 12);
    const auto count = [&](auto test) { return std::count_if(people.begin(), people.end(), test); };
    QCOMPARE(count([](const auto &p) { return !p.totpUrl.isEmpty(); }), 1);
    QCOMPARE(count([](const auto &p) { return p.sticky; }), 4);
    QCOMPARE(count([](const auto &p) { return p.stickyNotify; }), 4);
    QCOMPARE(count([](const auto &p) { return p.keys.isEmpty(); }), 1);
    QCOMPARE_GT(count([](const auto &p) { return p.avatar.isEmpty(); }), 0);
    QCOMPARE_GT(count([](const auto &p) { return p.avatar.startsWith(u"https://"_s); }), 0);
    for (const demo::Person &person : people) {
        QVERIFY(person.email.endsWith(u'@' + m_account.customers[person.customer].mailDomain));
        QVERIFY(person.phone.startsWith(u"070-174 06 "_s));
        if (!person.totpUrl.isEmpty())
            QVERIFY(person.totpUrl.startsWith(u"otpauth://totp/"_s));
    }
}

void TestDemoAccount::accessIsConsistent()
{
    for (int i = 0; i < m_account.instances.size(); ++i) {
        const demo::Instance &instance = m_account.instances[i];
        for (int p = 0; p < m_account.people.size(); ++p) {
            const demo::Person &person = m_account.people[p];
            const auto reach = std::find_if(person.reach.begin(), person.reach.end(),
                                            [=](const demo::Reach &r) { return r.instance == i; });
            const bool owns = instance.customers.contains(person.customer);
            QCOMPARE(reach != person.reach.end(), owns || person.customer == demo::agency);
            const bool access = reach != person.reach.end() && reach->access;
            QCOMPARE(instance.people.contains(p), access);
            QCOMPARE(instance.peopleAvailable.contains(p), reach != person.reach.end() && !access);
            if (owns && person.sticky)
                QVERIFY(access);
            const auto mine = [=](const demo::PersonKey &key) { return key.person == p; };
            const auto assigned = std::count_if(instance.keys.begin(), instance.keys.end(), mine);
            const auto available = std::count_if(instance.keysAvailable.begin(), instance.keysAvailable.end(), mine);
            QCOMPARE(assigned + available, reach != person.reach.end() ? person.keys.size() : 0);
            QCOMPARE(assigned > 0, access && !person.keys.isEmpty());
        }
    }
}

void TestDemoAccount::sameAgain()
{
    const demo::Account again = demo::Account::invent({}, today);
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(again.domains[i].created, m_account.domains[i].created);
        QCOMPARE(zoneText(again, i), zoneText(m_account, i));
    }
    for (int i = 0; i < 12; ++i) {
        for (int k = 0; k < again.people[i].keys.size(); ++k)
            QCOMPARE(again.people[i].keys[k].publicKey, m_account.people[i].keys[k].publicKey);
    }
    QCOMPARE(again.people[1].totpUrl, m_account.people[1].totpUrl);
}

void TestDemoAccount::movesWithTheDay()
{
    const demo::Account later = demo::Account::invent({}, today.addDays(400));
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(later.domains[i].name, m_account.domains[i].name);
        QCOMPARE(m_account.domains[i].expires.daysTo(later.domains[i].expires), 400);
    }
    for (int i = 0; i < 30; ++i)
        QCOMPARE(m_account.certificates[i].expires.daysTo(later.certificates[i].expires), 400);
}

void TestDemoAccount::exactTotals_data()
{
    QTest::addColumn<int>("domains");
    QTest::addColumn<int>("records");
    QTest::newRow("large") << 5000 << 100000;
    QTest::newRow("fewer than domains") << 40 << 7;
    QTest::newRow("none") << 40 << 0;
    QTest::newRow("one large zone") << 1 << 5000;
    QTest::newRow("uneven") << 37 << 1001;
}

void TestDemoAccount::exactTotals()
{
    QFETCH(int, domains);
    QFETCH(int, records);
    const demo::Account account = demo::Account::invent({.servers = 50, .domains = domains, .records = records}, today);
    QCOMPARE(account.domains.size(), domains);
    qsizetype total = 0;
    for (int i = 0; i < domains; ++i)
        total += demo::recordsOf(account, i).size();
    QCOMPARE(total, records);
}

void TestDemoAccount::largeAccountIsUnique()
{
    const demo::Account account = demo::Account::invent({.servers = 3000, .domains = 30000, .records = {}}, today);
    QCOMPARE(distinct(account.instances, [](const auto &i) { return i.name; }), 3000);
    QCOMPARE(distinct(account.instances, [](const auto &i) { return i.ip; }), 3000);
    QCOMPARE(distinct(account.domains, [](const auto &d) { return d.name; }), 30000);
    QCOMPARE(distinct(account.certificates, [](const auto &c) { return c.domain; }), account.certificates.size());
    QCOMPARE(distinct(account.customers, [](const auto &c) { return c.name; }), account.customers.size());
    QCOMPARE(distinct(account.people, [](const auto &p) { return p.name; }), account.people.size());
    QCOMPARE_GT(account.customers.size(), 100);
    QCOMPARE_GT(account.people.size(), 12);
    // The hand-written part is the same as in a small one.
    QCOMPARE(account.instances[4].hostname, u"ortagard.se"_s);
    QCOMPARE(account.domains[2].name, m_account.domains[2].name);
}

void TestDemoAccount::nothingAtAll()
{
    const demo::Account empty = demo::Account::invent({.servers = 0, .domains = 0, .records = {}}, today);
    QVERIFY(empty.instances.isEmpty());
    QVERIFY(empty.domains.isEmpty());
    QVERIFY(empty.certificates.isEmpty());
    QCOMPARE(empty.people.size(), 12);

    // Domains without a server of the account lead elsewhere.
    const demo::Account homeless = demo::Account::invent({.servers = 0, .domains = 3, .records = {}}, today);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!zoneText(homeless, i).contains(u"121.226."_s));
}

CONSOLE_TEST(QCoreApplication, TestDemoAccount)

} // namespace tst_demoaccount

#include "tst_demoaccount.moc"
