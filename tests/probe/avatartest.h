// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/avatar.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <memory>

/// Pictures from real TLS servers, which show what they were told. All have one certificate.
class AvatarTest : public support::TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();

protected:
    /// What the servers take for one.
    static const QByteArray picture;

    /// As they come but for the time: however slow the machine, what ends is not ended by them.
    static probe::AvatarLimits patient();
    std::unique_ptr<support::HttpServer> serve() const;
    QList<QSslCertificate> trusted() const { return {m_certificate.certificate()}; }
    static QString at(const support::HttpServer &server, const QString &path)
    {
        return server.origin().toString() + path;
    }
    /// Asks for /sentinel, which the server answers, and waits for it: what was asked for before had its chance.
    static void awaitSentinel(support::HttpServer &server, probe::Avatars &avatars);

private:
    support::SelfSigned m_certificate;
};
