// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/servertest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace tst_demotasks {

using namespace Qt::StringLiterals;
using demo::Task;

namespace {

QList<int> idsIn(const QJsonValue &rows)
{
    QList<int> ids;
    const QJsonArray array = rows.toArray();
    for (const QJsonValue &row : array)
        ids.append(row[u"id"].toInt());
    return ids;
}

/// The server and the id of the first person, or key, that is assigned to one.
struct Assigned
{
    QString server;
    int id = 0;
};

Assigned firstIn(Wire &wire, const QString &part, const QString &list)
{
    const QJsonArray servers = wire.get(u"/instance/"_s).array();
    for (const QJsonValue &server : servers) {
        const QString name = server[u"name"].toString();
        const QList<int> ids = idsIn(wire.get(u"/instance/%1/%2/"_s.arg(name, part)).object()[list]);
        if (!ids.isEmpty())
            return {name, ids.constFirst()};
    }
    return {};
}

} // namespace

/// What the demo account's support does when it is asked to.
class TestDemoTasks : public ServerTest
{
    Q_OBJECT

private Q_SLOTS:
    void accessEndsOnBothSides();
    void keysComeAndGo();
    void whatIsNotThereChangesNothing();
};

void TestDemoTasks::accessEndsOnBothSides()
{
    const Assigned one = firstIn(*m_wire, u"users"_s, u"users"_s);
    QVERIFY(one.id > 0);
    const auto isOnServer = [&] {
        return idsIn(m_wire->get(u"/instance/%1/users/"_s.arg(one.server)).object()[u"users"_s]).contains(one.id);
    };
    const auto ofPerson = [&](const QString &field) {
        const QJsonArray all = m_wire->get(u"/instance/user/%1/"_s.arg(one.id)).object()[u"instances"_s].toArray();
        for (const QJsonValue &server : all) {
            if (server[u"name"].toString() == one.server)
                return server[field].toBool();
        }
        return false;
    };
    QVERIFY(isOnServer() && ofPerson(u"access"_s));
    m_server->doTasks({{Task::Kind::EndAccess, one.server, one.id}, {Task::Kind::EndNotices, one.server, one.id}});
    QVERIFY(!isOnServer() && !ofPerson(u"access"_s) && !ofPerson(u"notify"_s));
    m_server->doTasks({{Task::Kind::GiveAccess, one.server, one.id}});
    QVERIFY(isOnServer() && ofPerson(u"access"_s));
}

void TestDemoTasks::keysComeAndGo()
{
    const Assigned one = firstIn(*m_wire, u"sshkeys"_s, u"ssh_keys"_s);
    QVERIFY(one.id > 0);
    const auto keys = [&](const QString &which) {
        return idsIn(m_wire->get(u"/instance/%1/sshkeys/"_s.arg(one.server)).object()[which]);
    };
    m_server->doTasks({{Task::Kind::RemoveKey, one.server, one.id}});
    QVERIFY(!keys(u"ssh_keys"_s).contains(one.id) && keys(u"ssh_keys_available"_s).contains(one.id));
    m_server->doTasks({{Task::Kind::AddKey, one.server, one.id}});
    QVERIFY(keys(u"ssh_keys"_s).contains(one.id) && !keys(u"ssh_keys_available"_s).contains(one.id));
}

void TestDemoTasks::whatIsNotThereChangesNothing()
{
    const Assigned one = firstIn(*m_wire, u"users"_s, u"users"_s);
    const QByteArray before = m_wire->get(u"/instance/%1/users/"_s.arg(one.server)).body;
    m_server->doTasks({{Task::Kind::EndAccess, u"none"_s, one.id},
                       {Task::Kind::EndAccess, one.server, 4711},
                       {Task::Kind::RemoveKey, one.server, 4711},
                       {Task::Kind::RemoveDeployKey, one.server, 4711}});
    QCOMPARE(m_wire->get(u"/instance/%1/users/"_s.arg(one.server)).body, before);
}

CONSOLE_TEST(QCoreApplication, TestDemoTasks)

} // namespace tst_demotasks

#include "tst_demotasks.moc"
