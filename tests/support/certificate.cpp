// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificate.h"

#include <QFile>
#include <QProcess>

namespace support {

SelfSigned::SelfSigned()
{
    const QString keyFile = m_folder.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-keyout"), keyFile,
                   QStringLiteral("-out"), file()});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return;
    QFile key(keyFile);
    QFile certificate(file());
    if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
        return;
    m_key = QSslKey(&key, QSsl::Rsa);
    m_certificate = QSslCertificate(&certificate);
}

} // namespace support
