// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/edgetext.h"
#include "support/testcase.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_chainbothways {

using namespace Qt::StringLiterals;
using namespace insight;
using invented::Account;
using invented::customer;
using invented::key;
using invented::record;
using invented::server;
using invented::user;
using invented::written;

namespace {

/// One step of an account in which everything happens.
class Happenings
{
public:
    void step(Account &account)
    {
        switch (m_random.bounded(8)) {
        case 0:
            account.servers(servers());
            break;
        case 1:
            account.domains(some({u"a.se"_s, u"b.se"_s, u"sub.a.se"_s}));
            break;
        case 2:
            account.certificates(some(m_hosts));
            break;
        case 3:
            account.detail(detail());
            break;
        case 4:
            account.people({person(1), person(2), person({})});
            break;
        case 5:
            account.keysOn(any({u"c1"_s, u"c2"_s}), {anyKey(), anyKey()}, {anyKey()});
            break;
        case 6: {
            api::UserDetail detailOfPerson;
            detailOfPerson.name = any({u"Ali"_s, u"Bo"_s});
            detailOfPerson.customers = {customer(any({u"Ek AB"_s, u"Alm AB"_s}))};
            detailOfPerson.sticky = m_random.bounded(2) == 0;
            detailOfPerson.keys = {anyKey()};
            detailOfPerson.instances.resize(1);
            detailOfPerson.instances[0].name = any({u"c1"_s, u"c9"_s});
            detailOfPerson.instances[0].access = true;
            account.person(any({u"1"_s, u"2"_s}), detailOfPerson);
            break;
        }
        default:
            account.records(any({u"a.se"_s, u"b.se"_s, u"sub.a.se"_s}), records());
        }
    }

private:
    QString any(const QStringList &texts) { return texts.at(m_random.bounded(texts.size())); }
    QStringList some(const QStringList &of)
    {
        QStringList list;
        for (const QString &one : of) {
            if (m_random.bounded(3) > 0)
                list.append(one);
        }
        return list;
    }
    QList<api::Instance> servers()
    {
        QList<api::Instance> list;
        for (const QString &name : some({u"c1"_s, u"c2"_s, u"c3"_s}))
            list.append(server(name, any(m_hosts), any(m_ips)));
        return list;
    }
    api::InstanceDetail detail()
    {
        api::InstanceDetail detail;
        detail.instance = server(any({u"c1"_s, u"c2"_s}), any(m_hosts), any(m_ips));
        detail.domain = any(m_hosts);
        detail.customers = {customer(any({u"Ek AB"_s, u"Alm AB"_s}))};
        detail.technicalContact = any({u"Ali"_s, u"Ek AB"_s, {}});
        return detail;
    }
    QList<api::Record> records()
    {
        QList<api::Record> list;
        for (int i = m_random.bounded(5); i > 0; --i) {
            const QString type = any({u"CNAME"_s, u"A"_s, u"A"_s, u"MX"_s});
            list.append(record(type, any(m_hosts), any(type == "A"_L1 ? m_ips : m_hosts)));
        }
        return list;
    }
    api::User person(std::optional<qint64> id)
    {
        api::User one = user(id, any({u"Ali"_s, u"Bo"_s}), any({u"Ek AB"_s, u"Alm AB"_s}));
        one.sticky = m_random.bounded(2) == 0;
        return one;
    }
    api::SshKey anyKey()
    {
        return key(any({u"AAAAone"_s, u"AAAAtwo"_s, {}}), m_random.bounded(3), any({u"Ali"_s, u"Bo"_s, {}}),
                   any({u"Ek AB"_s, {}}));
    }

    QRandomGenerator m_random{20261130};
    const QStringList m_hosts{u"a.se"_s,       u"www.a.se"_s, u"x.sub.a.se"_s,  u"b.se"_s,    u"*.a.se"_s,
                              u"*.sub.a.se"_s, u"w.b.se"_s,   u"out.example"_s, u"y.x.a.se"_s};
    const QStringList m_ips{u"192.0.2.1"_s, u"192.0.2.2"_s, u"192.0.2.3"_s, {}};
};

} // namespace

/// Whatever changes in whatever order: what leads there leads back, for the same reason and as surely.
class TestChainBothWays : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whateverChanges();
    void asIfMadeAnew();
};

void TestChainBothWays::whateverChanges()
{
    Account account;
    Happenings happenings;
    int checked = 0;
    for (int step = 0; step < 400; ++step) {
        happenings.step(account);
        const Chain chain = account.index.chain();
        QList<Object> ask;
        for (const QString &name : {u"c1"_s, u"c2"_s, u"c3"_s, u"c9"_s})
            ask.append(serverObject(name));
        QSet<Object> seen;
        while (!ask.isEmpty()) {
            const Object object = ask.takeLast();
            if (object.kind == ObjectKind::Name || seen.contains(object))
                continue;
            seen.insert(object);
            const QList<Edge> all = chain.edgesOf(object);
            for (const Edge &edge : all) {
                ask.append(edge.to);
                const QList<Edge> back = chain.edgesOf(edge.to);
                const auto found = std::find_if(back.cbegin(), back.cend(), [&](const Edge &one) {
                    return one.to == object && one.reason == edge.reason && one.certainty == edge.certainty &&
                           (one.count == edge.count || edge.to.kind == ObjectKind::Record ||
                            object.kind == ObjectKind::Record);
                });
                QVERIFY2(found != back.cend(),
                         qPrintable(u"step %1: %2 → %3, %4"_s.arg(step).arg(object.id, written(edge), edge.to.id)));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 5000);
}

/// An index that followed step by step says what one says that was made of what is there now.
void TestChainBothWays::asIfMadeAnew()
{
    Account account;
    Happenings happenings;
    QSet<Object> everything;
    for (int step = 0; step < 300; ++step) {
        happenings.step(account);
        Index anew;
        anew.take(differencesOf(account.values()), account.values());
        for (const QString &name : {u"c1"_s, u"c2"_s, u"c3"_s, u"c9"_s})
            everything.insert(serverObject(name));
        // What was once there is asked for too: nothing must be left of it.
        const QSet<Object> known = everything;
        for (const Object &object : known) {
            const QList<Edge> edges = anew.chain().edgesOf(object);
            QCOMPARE(account.index.chain().edgesOf(object), edges);
            for (const Edge &edge : edges)
                everything.insert(edge.to);
        }
    }
    QVERIFY(everything.size() > 50);
}

CONSOLE_TEST(QCoreApplication, TestChainBothWays)

} // namespace tst_chainbothways

#include "tst_chainbothways.moc"
