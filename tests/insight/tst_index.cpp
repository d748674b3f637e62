// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/index.h"
#include "inventory/known.h"
#include "support/testcase.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

namespace tst_index {

using namespace Qt::StringLiterals;
using namespace inventory;
using insight::Index;

namespace {

api::Instance server(const QString &name, const QString &hostname, const QString &ip)
{
    api::Instance instance;
    instance.name = name;
    instance.hostname = hostname;
    instance.ip = ip;
    return instance;
}

api::InstanceDetail detailOf(const api::Instance &instance, const QString &ownDomain = {})
{
    api::InstanceDetail detail;
    detail.instance = instance;
    detail.domain = ownDomain;
    return detail;
}

api::Domain domain(const QString &name)
{
    api::Domain domain;
    domain.name = name;
    return domain;
}

api::Certificate certificate(const QString &name)
{
    api::Certificate certificate;
    certificate.domain = name;
    return certificate;
}

api::Record record(const QString &type, const QString &name, const QString &content)
{
    api::Record record;
    record.type = type;
    record.name = name;
    record.content = content;
    return record;
}

} // namespace

/// An account whose index follows it.
struct Account
{
    Changes tell(const Resource &resource, Value value)
    {
        const Changes changes = known.apply(resource, std::move(value), ++turn, QDateTime::currentDateTimeUtc());
        index.take(changes, known.values());
        return changes;
    }
    void servers(const QList<api::Instance> &list) { tell({Kind::Instances, {}}, list); }
    void detail(const QString &name, const api::InstanceDetail &detail) { tell({Kind::Instance, name}, detail); }
    void domains(const QStringList &names)
    {
        QList<api::Domain> list;
        for (const QString &name : names)
            list.append(domain(name));
        tell({Kind::Domains, {}}, list);
    }
    void certificates(const QStringList &names)
    {
        QList<api::Certificate> list;
        for (const QString &name : names)
            list.append(certificate(name));
        tell({Kind::Certificates, {}}, list);
    }
    void records(const QString &name, const QList<api::Record> &records)
    {
        tell({Kind::Domain, name}, api::DomainDetail{domain(name), records});
    }
    /// Which names lead elsewhere by what @p change does.
    QStringList movedBy(const std::function<void()> &change)
    {
        const quint64 before = index.links().revision();
        change();
        QStringList moved = *index.links().movedSince(before);
        moved.sort();
        return moved;
    }

    Known known;
    Index index;
    quint64 turn = 0;
};

namespace {

/// Indexes the same values from nothing.
void indexAll(const Values &values, Index &index)
{
    Changes changes;
    changes.addValues({{Kind::Instances, {}}, QList<api::Instance>(), values.instances});
    changes.addValues({{Kind::Domains, {}}, QList<api::Domain>(), values.domains});
    changes.addValues({{Kind::Certificates, {}}, QList<api::Certificate>(), values.certificates});
    for (auto detail = values.instanceDetails.cbegin(); detail != values.instanceDetails.cend(); ++detail)
        changes.addValues({{Kind::Instance, detail.key()}, {}, *detail});
    for (auto detail = values.domainDetails.cbegin(); detail != values.domainDetails.cend(); ++detail)
        changes.addValues({{Kind::Domain, detail.key()}, {}, *detail});
    index.take(changes, values);
}

} // namespace

/// One index that follows an account by differences.
class TestIndex : public support::TestCase
{
    Q_OBJECT

private slots:
    void linksBothWays()
    {
        Account account;
        account.servers({server(u"c1"_s, u"a.se"_s, u"192.0.2.1"_s), server(u"c2"_s, {}, u"192.0.2.2"_s)});
        account.domains({u"a.se"_s, u"B.se"_s});
        account.certificates({u"*.A.se"_s, u"shop.b.se"_s});
        account.records(u"B.se"_s, {record(u"A"_s, u"shop.b.se"_s, u"192.0.2.2"_s)});
        const insight::Links &links = account.index.links();
        QCOMPARE(links.serversOf(u"shop.b.se"_s), QStringList{u"c2"_s});
        QCOMPARE(links.domainOf(u"shop.b.se"_s), u"B.se"_s);
        QCOMPARE(links.namesLeadingTo(u"c1"_s), (QStringList{u"*.a.se"_s, u"a.se"_s}));
        QCOMPARE(links.namesLeadingTo(u"c2"_s), QStringList{u"shop.b.se"_s});
        QCOMPARE(links.namesWithin(u"b.se"_s), (QStringList{u"b.se"_s, u"shop.b.se"_s}));
        QCOMPARE(links.namesAt(u" 192.0.2.2"_s), QStringList{u"shop.b.se"_s});
        QCOMPARE(links.serversAt(u"::ffff:192.0.2.2"_s), QStringList{u"c2"_s});
        QCOMPARE(links.shownAs(u"c1"_s), u"a.se"_s);
        QCOMPARE(links.shownAs(u"c2"_s), u"c2"_s);
    }

    void onlyWhatIsDifferentMoves()
    {
        Account account;
        account.servers({server(u"c1"_s, u"a.se"_s, u"192.0.2.1"_s), server(u"c2"_s, {}, u"192.0.2.2"_s)});
        account.domains({u"a.se"_s, u"b.se"_s, u"c.se"_s});
        account.certificates({u"*.b.se"_s});
        const QStringList ofB{u"*.b.se"_s, u"b.se"_s};
        QCOMPARE(account.movedBy([&] {
            account.records(u"b.se"_s,
                            {record(u"A"_s, u"b.se"_s, u"192.0.2.2"_s), record(u"A"_s, u"x.b.se"_s, u"192.0.2.2"_s)});
        }),
                 ofB);
        // Neither what leads nowhere, nor the same again.
        QCOMPARE(account.movedBy([&] { account.records(u"c.se"_s, {record(u"A"_s, u"c.se"_s, u"203.0.113.1"_s)}); }),
                 QStringList());
        QCOMPARE(account.movedBy([&] {
            account.records(u"b.se"_s,
                            {record(u"A"_s, u"b.se"_s, u"192.0.2.2"_s), record(u"A"_s, u"x.b.se"_s, u"192.0.2.2"_s),
                             record(u"TXT"_s, u"b.se"_s, u"text"_s)});
        }),
                 QStringList());
        // A server gets the address that c.se has; another name is shown for all that lead to it.
        QCOMPARE(
            account.movedBy([&] { account.detail(u"c1"_s, detailOf(server(u"c1"_s, u"a.se"_s, u"203.0.113.1"_s))); }),
            QStringList{u"c.se"_s});
        QCOMPARE(account.movedBy(
                     [&] { account.detail(u"c2"_s, detailOf(server(u"c2"_s, u"shop.example"_s, u"192.0.2.2"_s))); }),
                 ofB);
        QCOMPARE(account.index.links().shownAs(u"c2"_s), u"shop.example"_s);
        // Another domain comes: nothing of the others is touched.
        QCOMPARE(account.movedBy([&] {
            account.domains({u"a.se"_s, u"b.se"_s, u"c.se"_s, u"d.se"_s});
        }),
                 QStringList{u"d.se"_s});
        // One goes, and its records with it.
        QCOMPARE(account.movedBy([&] { account.domains({u"a.se"_s, u"c.se"_s, u"d.se"_s}); }), ofB);
        QCOMPARE(account.index.links().serversOf(u"b.se"_s), QStringList());
        QCOMPARE(account.index.links().namesAt(u"192.0.2.2"_s), QStringList());
        QCOMPARE(account.movedBy([&] { account.servers({server(u"c2"_s, {}, u"192.0.2.2"_s)}); }),
                 (QStringList{u"a.se"_s, u"c.se"_s}));
    }

    void tooManyToTell()
    {
        Account account;
        account.domains({u"a.se"_s});
        QCOMPARE(account.index.links().movedSince(0), QStringList{u"a.se"_s});
        QStringList many;
        for (int i = 0; i < 9000; ++i)
            many.append(u"d%1.se"_s.arg(i));
        account.domains(many);
        QVERIFY(support::waitFor([&] { return !account.index.links().movedSince(0); }));
        QCOMPARE(account.index.links().movedSince(account.index.links().revision()), QStringList());
    }

    /// Whatever changes in whatever order, the index is that of the values as they are.
    void followsAsIfMadeAnew()
    {
        QRandomGenerator random(20261128);
        const auto any = [&random](const QStringList &texts) { return texts.at(random.bounded(texts.size())); };
        const QStringList names{u"a.se"_s, u"b.se"_s, u"sub.a.se"_s, u"c.se"_s};
        const QStringList hosts{u"a.se"_s,       u"www.a.se"_s, u"x.sub.a.se"_s, u"b.se"_s,     u"*.a.se"_s,
                                u"*.sub.a.se"_s, u"w.b.se"_s,   u"c.se"_s,       u"www.c.se"_s, u"out.example"_s};
        const QStringList ips{u"192.0.2.1"_s, u"192.0.2.2"_s, u"192.0.2.3"_s, {}};
        const auto some = [&](const QStringList &of) {
            QStringList list;
            for (const QString &one : of) {
                if (random.bounded(3) > 0)
                    list.append(one);
            }
            return list;
        };
        Account account;
        for (int step = 0; step < 600; ++step) {
            switch (random.bounded(5)) {
            case 0: {
                QList<api::Instance> list;
                for (const QString &name : some({u"c1"_s, u"c2"_s, u"c3"_s}))
                    list.insert(random.bounded(static_cast<int>(list.size()) + 1), server(name, any(hosts), any(ips)));
                account.servers(list);
                break;
            }
            case 1:
                account.domains(some(names));
                break;
            case 2:
                account.certificates(some(hosts) + some(hosts));
                break;
            case 3: {
                const QString name = any({u"c1"_s, u"c2"_s});
                account.detail(name, detailOf(server(name, any(hosts), any(ips)), any(hosts)));
                break;
            }
            default: {
                QList<api::Record> records;
                for (int i = random.bounded(4); i > 0; --i)
                    records.append(random.bounded(3) == 0 ? record(u"CNAME"_s, any(hosts), any(hosts))
                                                          : record(u"A"_s, any(hosts), any(ips)));
                account.records(any(names), records);
            }
            }
            Index right;
            indexAll(account.known.values(), right);
            for (const QString &host : hosts + names) {
                QCOMPARE(account.index.links().serversOf(host), right.links().serversOf(host));
                QCOMPARE(account.index.links().domainOf(host), right.links().domainOf(host));
                QCOMPARE(account.index.links().namesWithin(host), right.links().namesWithin(host));
            }
            for (const QString &name : {u"c1"_s, u"c2"_s, u"c3"_s}) {
                QCOMPARE(account.index.links().namesLeadingTo(name), right.links().namesLeadingTo(name));
                QCOMPARE(account.index.links().shownAs(name), right.links().shownAs(name));
            }
            for (const QString &ip : ips) {
                QCOMPARE(account.index.links().namesAt(ip), right.links().namesAt(ip));
                QCOMPARE(account.index.links().serversAt(ip), right.links().serversAt(ip));
            }
        }
    }

    /// Thousands follow in later turns of the event loop, and are told; whoever asks before that gets what is right.
    void manyNamesFollowInPortions()
    {
        Account account;
        QStringList names;
        QList<api::Instance> servers;
        for (int number = 0; number < 1000; ++number) {
            names.append(u"d%1.se"_s.arg(number));
            api::Instance instance;
            instance.name = u"c%1"_s.arg(number);
            instance.hostname = names.last();
            servers.append(instance);
        }
        account.servers(servers);
        account.domains(names);
        const insight::Links &links = account.index.links();
        int followed = 0;
        for (const QString &name : std::as_const(names))
            followed += links.workedOut(name).servers.isEmpty() ? 0 : 1;
        QVERIFY2(followed > 0 && followed < 500, qPrintable(QString::number(followed)));
        for (int number = 0; number < 1000; ++number)
            QCOMPARE(links.serversOf(names.at(number)), QStringList(servers.at(number).name));
        QSignalSpy told(&account.index, &Index::followed);
        QVERIFY(support::waitFor([&] {
            return std::all_of(names.cbegin(), names.cend(),
                               [&](const QString &name) { return !links.workedOut(name).servers.isEmpty(); });
        }));
        QVERIFY(told.size() > 1);
    }
};

CONSOLE_TEST(QCoreApplication, TestIndex)

} // namespace tst_index

#include "tst_index.moc"
