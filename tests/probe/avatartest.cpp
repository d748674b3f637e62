// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/avatartest.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::Reply;

const QByteArray AvatarTest::picture = QByteArray::fromHex("89504e470d0a1a0a") + "not a picture, but taken for one";

void AvatarTest::initTestCase()
{
    QVERIFY(m_certificate.isValid());
}

probe::AvatarLimits AvatarTest::patient()
{
    probe::AvatarLimits limits;
    limits.idle = 1h;
    limits.deadline = 2h;
    return limits;
}

std::unique_ptr<support::HttpServer> AvatarTest::serve() const
{
    return std::make_unique<support::HttpServer>(m_certificate.certificate(), m_certificate.key());
}

void AvatarTest::awaitSentinel(support::HttpServer &server, probe::Avatars &avatars)
{
    server.on("GET", "/sentinel", Reply::text("image/png", picture));
    avatars.need(at(server, u"/sentinel"_s));
    QTRY_COMPARE(avatars.picture(at(server, u"/sentinel"_s)), picture);
}

#include "moc_avatartest.cpp"
