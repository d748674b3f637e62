// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tlsfacts.h"

#include <QSslCertificate>
#include <QSslError>

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHosts = 10;
constexpr qsizetype longestName = 200;

TlsProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return TlsProblem::UnknownIssuer;
    case QSslError::SelfSignedCertificate:
        return TlsProblem::SelfSigned;
    case QSslError::CertificateExpired:
        return TlsProblem::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsProblem::NotYetValid;
    case QSslError::HostNameMismatch:
        return TlsProblem::OtherHost;
    default:
        return TlsProblem::Other;
    }
}

QString nameOf(const QStringList &commonNames, const QStringList &organisations)
{
    QStringList names = commonNames + organisations;
    names.removeDuplicates();
    return names.join(u", "_s);
}

ShownCertificate shown(const QSslCertificate &certificate)
{
    const QStringList names = certificate.subjectInfo(QSslCertificate::CommonName);
    QStringList hosts = certificate.subjectAlternativeNames().values();
    // Without alternative names the common name is the host (RFC 6125, 6.4.4).
    if (hosts.isEmpty())
        hosts = names;
    hosts.sort();
    return {
        .subject = nameOf(names, certificate.subjectInfo(QSslCertificate::Organization)),
        .issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                         certificate.issuerInfo(QSslCertificate::Organization)),
        .notBefore = certificate.effectiveDate().toUTC(),
        .notAfter = certificate.expiryDate().toUTC(),
        .hosts = hosts.first(qMin(hosts.size(), mostHosts)),
    };
}

void cleanName(QString &name, const QByteArray &key)
{
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (!key.isEmpty())
        name.replace(QString::fromUtf8(key), u"…"_s, Qt::CaseInsensitive);
    if (name.size() > longestName)
        name = name.first(name.at(longestName - 2).isHighSurrogate() ? longestName - 2 : longestName - 1) + u'…';
}

} // namespace

TlsFacts tlsFacts(const QString &host, const QSslCertificate &own, const QList<QSslError> &errors, const QString &words)
{
    TlsFacts facts{.host = host};
    QList<QSslCertificate> seen;
    const auto see = [&](const QSslCertificate &certificate) {
        if (certificate.isNull() || seen.contains(certificate))
            return;
        seen.append(certificate);
        facts.certificates.append(shown(certificate));
    };
    see(own);
    for (const QSslError &error : errors) {
        const TlsProblem problem = problemOf(error.error());
        if (!facts.problems.contains(problem))
            facts.problems.append(problem);
        see(error.certificate());
    }
    // OpenSSL's name for the first bytes of anything else, which Qt hands on as it came.
    if (facts.problems.isEmpty())
        facts.problems.append(words.contains("wrong version number"_L1) ? TlsProblem::NotTls : TlsProblem::Handshake);
    // A self-signed certificate has no other issuer: one fault, not two.
    if (facts.problems.contains(TlsProblem::SelfSigned))
        facts.problems.removeAll(TlsProblem::UnknownIssuer);
    return facts;
}

void clean(TlsFacts &facts, const QByteArray &key)
{
    for (ShownCertificate &certificate : facts.certificates) {
        cleanName(certificate.subject, key);
        cleanName(certificate.issuer, key);
        for (QString &host : certificate.hosts)
            cleanName(host, key);
    }
}

} // namespace api
