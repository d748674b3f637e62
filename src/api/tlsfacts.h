// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

class QSslCertificate;
class QSslError;

namespace api {

/// What is wrong with how a server proves who it is.
enum class TlsProblem {
    UnknownIssuer, ///< neither the system nor the account trusts who issued the certificate
    SelfSigned,    ///< no authority but itself has signed it
    Expired,
    NotYetValid,
    OtherHost, ///< it is for other names than the one that was asked
    NotTls,    ///< what answered does not speak TLS
    Handshake, ///< no certificate came: the two sides could not agree, or the server broke off
    Other,     ///< anything else; the system's words say what
};

/// What a certificate says of itself: names as plain text, shortened, moments in UTC.
struct ShownCertificate
{
    /// The common name and the organisation, as far as they are there.
    QString subject = {};
    QString issuer = {};
    QDateTime notBefore = {};
    QDateTime notAfter = {};
    /// The hosts that it is for: at most ten.
    QStringList hosts = {};

    bool operator==(const ShownCertificate &) const = default;
};

/// Why a server was not believed.
struct TlsFacts
{
    /// The host that was asked; empty when the failure was none of TLS.
    QString host = {};
    QList<TlsProblem> problems = {};
    /// The server's own certificate, then those of its chain that have problems of their own.
    QList<ShownCertificate> certificates = {};

    bool operator==(const TlsFacts &) const = default;
};

/// The facts of a handshake with @p host that failed: its certificate (null when none came), what the check found, and
/// the system's words, which alone tell what does not speak TLS.
TlsFacts tlsFacts(const QString &host, const QSslCertificate &own, const QList<QSslError> &errors,
                  const QString &words);

/// The names in @p facts without control characters, at most 200 characters each, and without @p key.
void clean(TlsFacts &facts, const QByteArray &key);

} // namespace api
