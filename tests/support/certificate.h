// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace support {

/// A self-signed certificate for 127.0.0.1 and localhost, made with the `openssl` command when it is constructed.
class SelfSigned
{
public:
    SelfSigned();

    /// Whether it could be made: a test checks this first.
    bool isValid() const { return !m_certificate.isNull() && !m_key.isNull(); }
    QSslCertificate certificate() const { return m_certificate; }
    QSslKey key() const { return m_key; }
    /// The certificate as a PEM file; it lives as long as this object.
    QString file() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }

private:
    QTemporaryDir m_folder;
    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace support
