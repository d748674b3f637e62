// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/everything.h"
#include "demo/servertest.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

namespace tst_demohappenings {

using namespace Qt::StringLiterals;

namespace {

QSet<int> ids(const QJsonValue &rows)
{
    QSet<int> found;
    for (const QJsonValue &row : rows.toArray())
        found.insert(row[u"id"].toInt());
    return found;
}

/// The only place at which two lists differ; -1 when they differ at another number of places.
int onlyDifference(const QJsonArray &before, const QJsonArray &after)
{
    int place = -1;
    for (int i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (before.at(i) == after.at(i))
            continue;
        if (place >= 0)
            return -1;
        place = i;
    }
    return place;
}

} // namespace

class TestDemoHappenings : public ServerTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRound();
    void agreesWithItself();
    void sameAgain();
    void smallestAccounts();
    void beforeItIsStarted();

private:
    /// What differs when the next thing has happened.
    QStringList next();
    void checkServer(const QString &name);

    Everything m_before;
    Everything m_after;
};

QStringList TestDemoHappenings::next()
{
    m_before = m_after.isEmpty() ? everything(*m_wire) : m_after;
    m_server->letSomethingHappen();
    m_after = everything(*m_wire);
    return different(m_before, m_after);
}

void TestDemoHappenings::aRound()
{
    const auto rows = [this](const QString &path) { return std::pair(m_before[path].array(), m_after[path].array()); };
    m_after.clear();

    // A colleague edits a server: in the list, in the detail, and where else it is described.
    QStringList seen = next();
    const auto [servers, edited] = rows(u"/instance/"_s);
    int at = onlyDifference(servers, edited);
    QVERIFY(at >= 0);
    QVERIFY(servers[at][u"description"] != edited[at][u"description"]);
    QVERIFY(servers[at][u"hostname"] != edited[at][u"hostname"]);
    const QJsonObject detail = m_after[u"/instance/%1/"_s.arg(edited[at][u"name"].toString())].object();
    QCOMPARE(detail[u"description"], edited[at][u"description"]);
    QCOMPARE(detail[u"hostname"], edited[at][u"hostname"]);
    QVERIFY(!seen.contains(u"/domain/"_s) && !seen.contains(u"/certificate/"_s));

    // A person gets a key.
    seen = next().filter(u"/instance/user/"_s);
    QCOMPARE(seen.size(), 1);
    const QSet<int> keys = ids(m_before[seen.first()].object()[u"ssh_keys"]);
    QSet<int> more = ids(m_after[seen.first()].object()[u"ssh_keys"]);
    QCOMPARE(more.size(), keys.size() + 1);
    QVERIFY(more.contains(keys));

    // The certificate that ends first is renewed.
    QCOMPARE(next(), QStringList{u"/certificate/"_s});
    const auto [certificates, renewed] = rows(u"/certificate/"_s);
    at = onlyDifference(certificates, renewed);
    QVERIFY(at >= 0);
    QCOMPARE(renewed[at][u"domain"], certificates[at][u"domain"]);
    QCOMPARE(renewed[at][u"expire"].toString().left(10), today.addDays(90).toString(Qt::ISODate));
    for (const QJsonValue &other : certificates)
        QVERIFY(other[u"expire"].toString() >= certificates[at][u"expire"].toString());

    // A person is gone, from everywhere.
    next();
    QSet<int> gone = ids(m_before[u"/instance/user/"_s].array());
    gone.subtract(ids(m_after[u"/instance/user/"_s].array()));
    QCOMPARE(gone.size(), 1);
    QCOMPARE(m_wire->get(u"/instance/user/%1/"_s.arg(*gone.begin())).status, 404);

    // A record has another content: a server's address.
    seen = next();
    QCOMPARE(seen.size(), 1);
    const QJsonArray records = m_before[seen.first()].object()[u"records"].toArray();
    const QJsonArray moved = m_after[seen.first()].object()[u"records"].toArray();
    at = onlyDifference(records, moved);
    QVERIFY(at >= 0);
    QCOMPARE(moved[at][u"name"], records[at][u"name"]);
    const QJsonArray all = m_after[u"/instance/"_s].array();
    QCOMPARE(std::count_if(all.begin(), all.end(),
                           [&](const QJsonValue &server) { return server[u"ip"] == moved[at][u"content"]; }),
             1);

    // A server more.
    seen = next();
    const auto [fewer, added] = rows(u"/instance/"_s);
    QCOMPARE(added.size(), fewer.size() + 1);
    const QString name = added.last()[u"name"].toString();
    for (const QString &part : {u""_s, u"sshkeys/"_s, u"deploykeys/"_s, u"users/"_s})
        QVERIFY(seen.contains(u"/instance/%1/%2"_s.arg(name, part)));

    // A person has access to one server more.
    seen = next().filter(u"/instance/user/"_s);
    QCOMPARE(seen.size(), 1);
    const QJsonArray reach = m_before[seen.first()].object()[u"instances"].toArray();
    const QJsonArray wider = m_after[seen.first()].object()[u"instances"].toArray();
    at = onlyDifference(reach, wider);
    QVERIFY(at >= 0);
    QCOMPARE(reach[at][u"access"].toBool(), false);
    QCOMPARE(wider[at][u"access"].toBool(), true);

    // And another server is edited.
    next();
    QVERIFY(onlyDifference(m_before[u"/instance/"_s].array(), m_after[u"/instance/"_s].array()) >= 0);
}

void TestDemoHappenings::checkServer(const QString &name)
{
    const QString path = u"/instance/%1/"_s.arg(name);
    const QJsonObject users = m_after[path + u"users/"_s].object();
    QSet<int> inside;
    QSet<int> outside;
    QSet<int> keys;
    for (const auto &[user, reply] : m_after.asKeyValueRange()) {
        const QJsonObject person = reply.object();
        if (!user.startsWith(u"/instance/user/"_s) || person.isEmpty())
            continue;
        for (const QJsonValue &reach : person[u"instances"].toArray()) {
            if (reach[u"name"].toString() != name)
                continue;
            (reach[u"access"].toBool() ? inside : outside).insert(person[u"id"].toInt());
            keys.unite(ids(person[u"ssh_keys"]));
            QCOMPARE(reach[u"description"], m_after[path].object()[u"description"]);
        }
    }
    QCOMPARE(ids(users[u"users"]), inside);
    QCOMPARE(ids(users[u"users_available"]), outside);
    const QJsonObject known = m_after[path + u"sshkeys/"_s].object();
    const QSet<int> assigned = ids(known[u"ssh_keys"]);
    QCOMPARE(assigned + ids(known[u"ssh_keys_available"]), keys);
    QVERIFY(!assigned.intersects(ids(known[u"ssh_keys_available"])));
    // Nobody who is not let in has a key there.
    for (const QJsonValue &key : known[u"ssh_keys"].toArray()) {
        const QJsonArray rows = users[u"users"].toArray();
        QVERIFY(std::any_of(rows.begin(), rows.end(),
                            [&](const QJsonValue &user) { return user[u"name"] == key[u"owner"]; }));
    }
}

void TestDemoHappenings::agreesWithItself()
{
    m_after.clear();
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 7; ++i)
            QVERIFY(!next().isEmpty());
        for (const auto &[path, reply] : m_after.asKeyValueRange())
            QVERIFY2(reply.status == 200, qPrintable(path));
        QSet<QString> names;
        QSet<QString> addresses;
        for (const QJsonValue &row : m_after[u"/instance/"_s].array()) {
            const QString name = row[u"name"].toString();
            names.insert(name);
            addresses.insert(row[u"ip"].toString());
            for (const QString &field : {u"description"_s, u"hostname"_s, u"ip"_s, u"instance_type"_s})
                QCOMPARE(m_after[u"/instance/%1/"_s.arg(name)].object()[field], row[field]);
            checkServer(name);
        }
        QCOMPARE(names.size(), 25 + round + 1);
        QCOMPARE(addresses.size(), names.size());
    }
}

void TestDemoHappenings::sameAgain()
{
    demo::Server other({}, today);
    QVERIFY(other.start());
    Wire otherWire(other);
    for (int i = 0; i < 9; ++i) {
        m_server->letSomethingHappen();
        other.letSomethingHappen();
    }
    const Everything here = everything(*m_wire);
    const Everything there = everything(otherWire);
    QCOMPARE(here.keys(), there.keys());
    for (const auto &[path, reply] : here.asKeyValueRange()) {
        QByteArray body = there[path].body;
        QCOMPARE(reply.body, body.replace(other.address().toEncoded(), m_server->address().toEncoded()));
    }
}

void TestDemoHappenings::smallestAccounts()
{
    for (const demo::Size &size : {demo::Size{0, 0, 0}, demo::Size{1, 1, 1}}) {
        demo::Server small(size, today);
        QVERIFY(small.start());
        Wire wire(small);
        Everything before = everything(wire);
        for (int round = 0; round < 12; ++round) {
            for (int i = 0; i < 7; ++i)
                small.letSomethingHappen();
            const Everything after = everything(wire);
            QVERIFY(!different(before, after).isEmpty());
            before = after;
        }
        QCOMPARE(before[u"/instance/user/"_s].array().size(), 3);
    }
}

void TestDemoHappenings::beforeItIsStarted()
{
    demo::Server quiet({}, today);
    quiet.letSomethingHappen();
    QVERIFY(quiet.start());
    Wire wire(quiet);
    QCOMPARE(wire.get(u"/instance/"_s).array()[0][u"description"].toString(), u"Webshop produktion"_s);
    QCOMPARE(wire.get(u"/instance/"_s).array().size(), 25);
}

CONSOLE_TEST(QCoreApplication, TestDemoHappenings)

} // namespace tst_demohappenings

#include "tst_demohappenings.moc"
