// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/access.h"
#include "inventory/known.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_access {

using namespace Qt::StringLiterals;
using insight::Access;
using namespace inventory;

namespace {

api::SshKey sshKey(const QString &text, const QString &fingerprint = {})
{
    api::SshKey key;
    key.publicKey = text;
    key.fingerprint = fingerprint;
    return key;
}

api::User user(qint64 id)
{
    api::User user;
    user.id = id;
    return user;
}

} // namespace

/// Who may enter where, and with which key, both ways.
class TestAccess : public support::TestCase
{
    Q_OBJECT

private:
    /// As the inventory would tell it.
    void tell(const Resource &resource, Value value)
    {
        const Changes changes = m_known.apply(resource, std::move(value), ++m_turn, QDateTime::currentDateTimeUtc());
        for (const Difference &difference : changes.differences())
            m_access.take(difference);
    }

    Known m_known;
    Access m_access;
    quint64 m_turn = 0;

private slots:
    void init()
    {
        m_known = {};
        m_access = {};
    }

    void keysAreKnownByTheirData()
    {
        QCOMPARE(insight::keyName(sshKey(u"ssh-ed25519 AAAAC3Nz me@here"_s)), u"AAAAC3Nz"_s);
        QCOMPARE(insight::keyName(sshKey(u" no-pty,command=\"x y\" ssh-rsa  AAAAB3Nz other\n"_s)), u"AAAAB3Nz"_s);
        QCOMPARE(insight::keyName(sshKey(u"nothing"_s, u" SHA256:abc "_s)), u"SHA256:abc"_s);
        QVERIFY(insight::keyName(sshKey({})).isNull());
    }

    void keysLeadToServersAndPeople()
    {
        api::UserDetail person;
        person.keys = {sshKey(u"ssh-ed25519 AAAAone x"_s), sshKey(u"ssh-ed25519 AAAAtwo x"_s)};
        tell({Kind::User, u"7"_s}, person);
        api::InstanceKeys keys;
        keys.assigned = {sshKey(u"ssh-ed25519 AAAAone comment"_s)};
        keys.available = {sshKey(u"ssh-ed25519 AAAAtwo comment"_s)};
        tell({Kind::SshKeys, u"c1"_s}, keys);
        api::DeployKeys deploy;
        deploy.keys = {sshKey(u"ssh-ed25519 AAAAone"_s), sshKey({})};
        tell({Kind::DeployKeys, u"c2"_s}, deploy);
        QCOMPARE(m_access.serversWith(u"AAAAone"_s), (QStringList{u"c1"_s, u"c2"_s}));
        QCOMPARE(m_access.serversWith(u"AAAAtwo"_s), QStringList());
        QCOMPARE(m_access.keysOn(u"c2"_s), QStringList{u"AAAAone"_s});
        QCOMPARE(m_access.peopleWith(u"AAAAone"_s), QStringList{u"7"_s});
        QCOMPARE(m_access.keysOf(u"7"_s), (QStringList{u"AAAAone"_s, u"AAAAtwo"_s}));
        // What is taken away no longer leads anywhere, and nothing else changes.
        tell({Kind::SshKeys, u"c1"_s}, api::InstanceKeys());
        QCOMPARE(m_access.serversWith(u"AAAAone"_s), QStringList{u"c2"_s});
        QCOMPARE(m_access.peopleWith(u"AAAAone"_s), QStringList{u"7"_s});
    }

    void accessIsSaidByBothSides()
    {
        api::UserDetail person;
        person.instances = {{.url = {}, .name = u"c1"_s, .description = {}, .invoiceContacts = {}, .access = true},
                            {.url = {}, .name = u"c3"_s, .description = {}, .invoiceContacts = {}, .notify = true}};
        tell({Kind::User, u"7"_s}, person);
        api::InstanceUsers users;
        users.assigned = {user(7), user(8), api::User()};
        users.available = {user(9)};
        tell({Kind::InstanceUsers, u"c1"_s}, users);
        tell({Kind::InstanceUsers, u"c2"_s}, users);
        QCOMPARE(m_access.serversOf(u"7"_s), (QStringList{u"c1"_s, u"c2"_s}));
        QCOMPARE(m_access.peopleOn(u"c1"_s), (QStringList{u"7"_s, u"8"_s}));
        QCOMPARE(m_access.serversOf(u"9"_s), QStringList());
        // One side still says it.
        tell({Kind::InstanceUsers, u"c1"_s}, api::InstanceUsers());
        QCOMPARE(m_access.peopleOn(u"c1"_s), QStringList{u"7"_s});
        // A person who is gone takes it along.
        tell({Kind::Users, {}}, QList<api::User>{user(8)});
        tell({Kind::Users, {}}, QList<api::User>());
        QCOMPARE(m_access.peopleOn(u"c1"_s), QStringList());
        QCOMPARE(m_access.serversOf(u"7"_s), QStringList{u"c2"_s});
    }
};

CONSOLE_TEST(QCoreApplication, TestAccess)

} // namespace tst_access

#include "tst_access.moc"
