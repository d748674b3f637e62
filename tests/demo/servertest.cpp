// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/servertest.h"

using namespace Qt::StringLiterals;

const QDate ServerTest::today(2026, 11, 23);

const QStringList ServerTest::paths{
    u"/instance/"_s,
    u"/instance/c1234/"_s,
    u"/instance/c1234/sshkeys/"_s,
    u"/instance/c1234/deploykeys/"_s,
    u"/instance/c1234/users/"_s,
    u"/instance/user/"_s,
    u"/instance/user/101/"_s,
    u"/domain/"_s,
    u"/domain/ortagard.se/"_s,
    u"/certificate/"_s,
};

void ServerTest::init()
{
    TestCase::init();
    m_wire.reset();
    m_server = std::make_unique<demo::Server>(demo::Size{}, today);
    QVERIFY(m_server->start());
    m_wire = std::make_unique<Wire>(*m_server);
}

#include "moc_servertest.cpp"
