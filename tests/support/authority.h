// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

#include <optional>

namespace support {

/// Whom a server claims to be: its certificate and the key to it.
struct Identity
{
    QSslCertificate certificate{};
    QSslKey key{};

    bool isValid() const { return !certificate.isNull() && !key.isNull(); }
};

/// When a certificate is valid, as `openssl` writes it: 20260131120000Z.
struct Validity
{
    QString from = QStringLiteral("20200101120000Z");
    QString to = QStringLiteral("20991231120000Z");
};

/// A certificate authority of a test's own, made with the `openssl` command, which issues identities for servers.
class Authority
{
public:
    /// @p name is its common name, `Norrland Test CA`; its organisation is `Exempel AB`.
    explicit Authority(const QString &name);

    /// Null when it could not be made: a test checks this first.
    QSslCertificate certificate() const { return m_certificate; }
    /// The certificate as a PEM file; it lives as long as this object.
    QString file() const { return path(QStringLiteral("ca.pem")); }

    /// One for @p hosts, written as in `DNS:localhost,IP:127.0.0.1`, whose common name is @p name.
    Identity issue(const QString &name, const QString &hosts, const Validity &validity = {}) const;
    /// A self-signed one.
    static Identity selfSigned(const QString &name, const QString &hosts);

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QSslCertificate m_certificate;
};

} // namespace support
