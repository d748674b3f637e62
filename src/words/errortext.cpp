// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errortext.h"

#include "names/plaintext.h"
#include "words/datetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace words {

namespace {

bool isList(const QString &call)
{
    static const QStringList lists{u"GET /instance/"_s, u"GET /instance/user/"_s, u"GET /domain/"_s,
                                   u"GET /certificate/"_s};
    return lists.contains(call);
}

QString dayOf(const QDateTime &moment)
{
    return dateText({{}, moment.date(), moment});
}

bool saidByTheSystem(api::Error::Kind kind)
{
    using Kind = api::Error::Kind;
    static const QList<Kind> kinds{Kind::Refused, Kind::HostNotFound, Kind::NoConnection,   Kind::Tls,
                                   Kind::Cut,     Kind::BrokenJson,   Kind::UnknownOutcome, Kind::ProxyLogin};
    return kinds.contains(kind);
}

// The first with that fault: an authority's certificate can have expired as well as the server's own.
template <typename HasFault>
api::ShownCertificate faulty(const api::TlsFacts &tls, const HasFault &hasFault)
{
    const auto found = std::find_if(tls.certificates.begin(), tls.certificates.end(), hasFault);
    return found != tls.certificates.end() ? *found : tls.certificates.value(0);
}

} // namespace

QString ErrorText::sentence(const api::Error &error)
{
    using Kind = api::Error::Kind;
    switch (error.kind) {
    case Kind::Refused:
    case Kind::HostNotFound:
    case Kind::NoConnection:
    case Kind::ProxyLogin:
    case Kind::Tls:
    case Kind::Idle:
    case Kind::Deadline:
    case Kind::Cut:
    case Kind::Redirected:
    case Kind::Moved:
        return ofTheWay(error);
    case Kind::TooBig:
        return tr("The response was larger than this program accepts.");
    case Kind::Unpackable:
        return tr("The response could not be decompressed: it is damaged, or larger than this program accepts.");
    case Kind::Cancelled:
        return tr("Cancelled before it was finished.");
    case Kind::KeyRefused:
        return tr("The API did not accept the key. Check the key, or ask support for a new one.");
    case Kind::Forbidden:
        return tr("The key does not have access to this.");
    case Kind::NotFound:
        // A list is always there: where it is not, the address is another service's.
        if (isList(error.call))
            return notTheApi();
        return tr("This no longer exists in the API, or the key does not have access to it.");
    case Kind::Rejected:
        return tr("The API did not accept what was sent.");
    case Kind::TooMany:
        return pause(error.retryAfter);
    case Kind::ServerFault:
        return tr("The API is not working at the moment. Try again later, or contact support if the problem remains.");
    case Kind::NotJson:
        return notTheApi();
    case Kind::BrokenJson:
        return tr("The API's response is damaged at line %1, column %2.").arg(error.line).arg(error.column);
    case Kind::WrongShape:
        return tr("The API's response has an unexpected format.");
    case Kind::Incomplete:
        return incomplete(error);
    case Kind::UnknownOutcome:
        return tr("No clear response arrived when saving: the change may or may not have been made.");
    case Kind::ReadOnly:
        return tr("The account is read-only in this program: nothing was saved.");
    case Kind::BadName:
        return tr("The name “%1” cannot be requested from the API.").arg(error.words);
    }
    return {};
}

QString ErrorText::pause(qint64 seconds)
{
    // Seconds tell something for a while only; of a longer pause the bar over the pages says the end.
    return seconds > 0 && seconds <= 3600 ? tr("The API asks for a pause of %n second(s). Try again after that.",
                                               nullptr, static_cast<int>(seconds))
                                          : tr("The API asks for a pause. Try again in a while.");
}

/// No answer came, or not the whole of it, or it pointed elsewhere.
QString ErrorText::ofTheWay(const api::Error &error)
{
    using Kind = api::Error::Kind;
    if (error.kind == Kind::ProxyLogin)
        return proxyLogin(error.proxy);
    if (!error.proxy.isEmpty())
        return tr("The API could not be reached through the proxy %1. Check the proxy (File → Settings… → Network) or "
                  "ask whoever runs it.")
            .arg(error.proxy);
    switch (error.kind) {
    case Kind::Refused:
        return tr("The connection to the API was refused. Check the API URL, or try again later.");
    case Kind::HostNotFound:
        return tr("The host in the API URL was not found. Check your network connection and the URL.");
    case Kind::Tls:
        return sentenceWithWay(error.tls);
    case Kind::Idle:
        return tr("The API stopped responding. Try again.");
    case Kind::Deadline:
        return tr("The response took too long. Try again.");
    case Kind::Cut:
        return tr("The connection was lost before the whole response had arrived. Try again.");
    case Kind::Redirected:
        return error.words.isEmpty()
                   ? notTheApi()
                   : tr("The API redirected to another address (%1). The key was not sent there.").arg(error.words);
    case Kind::Moved:
        return tr("The API redirected to another path at its own address (%1). Nothing was sent there. Check the API "
                  "URL.")
            .arg(error.words);
    default:
        return tr("The connection to the API was lost before a response arrived. Check your network connection.");
    }
}

QString ErrorText::notTheApi()
{
    return tr("The response does not come from Cloudnet's API. Check the API URL.");
}

QString ErrorText::proxyLogin(const QString &proxy)
{
    return proxy.isEmpty()
               ? tr("The proxy requires a login. Choose another proxy (File → Settings… → Network) or ask whoever runs "
                    "it.")
               : tr("The proxy %1 requires a login. Choose another proxy (File → Settings… → Network) or ask whoever "
                    "runs it.")
                     .arg(proxy);
}

QString ErrorText::sentenceWithWay(const api::TlsFacts &tls)
{
    const QString sentence = ErrorText::sentence(tls);
    if (!wantsAuthority(tls))
        return sentence;
    return sentence + u' ' + tr("If your own CA issued it, add its CA file: File → Accounts… → Edit.");
}

QString ErrorText::sentence(const api::TlsFacts &tls)
{
    if (tls.problems.contains(api::TlsProblem::NotTls))
        return tr("The server at the API URL does not use TLS, so nothing was sent to it. Check the URL and its port.");
    QStringList sentences{tr("The identity of the server could not be verified, so nothing was sent to it.")};
    for (const api::TlsProblem problem : tls.problems)
        sentences += fault(problem, tls);
    return sentences.join(u' ');
}

QString ErrorText::fault(api::TlsProblem problem, const api::TlsFacts &tls)
{
    using Problem = api::TlsProblem;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (problem) {
    case Problem::UnknownIssuer:
        // The last that was shown is the one whose issuer is not known.
        return tr("The certificate was issued by %1, which this computer does not trust.")
            .arg(names::shownText(tls.certificates.isEmpty() ? QString() : tls.certificates.constLast().issuer, false));
    case Problem::SelfSigned:
        return tr("The certificate is self-signed: no certificate authority has signed it.");
    case Problem::Expired:
        return tr("The certificate expired on %1.").arg(dayOf(faulty(tls, [&now](const auto &certificate) {
                                                                  return certificate.notAfter < now;
                                                              }).notAfter));
    case Problem::NotYetValid:
        return tr("The certificate is not valid until %1.").arg(dayOf(faulty(tls, [&now](const auto &certificate) {
                                                                          return certificate.notBefore > now;
                                                                      }).notBefore));
    case Problem::OtherHost:
        if (tls.certificates.value(0).hosts.isEmpty())
            return tr("The certificate names no host, so it is not valid for %1.").arg(tls.host);
        return tr("The certificate is valid for %1, not for %2.")
            .arg(names::shownText(tls.certificates.value(0).hosts.join(u", "_s), false), tls.host);
    case Problem::Handshake:
        return tr("The server closed the connection before it presented a certificate.");
    case Problem::NotTls:
    case Problem::Other:
        break;
    }
    return tr("The certificate did not pass the system's check.");
}

bool ErrorText::wantsAuthority(const api::TlsFacts &tls)
{
    return tls.problems.contains(api::TlsProblem::UnknownIssuer) || tls.problems.contains(api::TlsProblem::SelfSigned);
}

QString ErrorText::details(const api::TlsFacts &tls)
{
    if (tls.host.isEmpty())
        return {};
    QStringList lines{tr("Requested host: %1").arg(tls.host)};
    for (const api::ShownCertificate &certificate : tls.certificates) {
        lines += tr("Certificate: %1").arg(names::shownText(certificate.subject, false));
        if (!certificate.hosts.isEmpty())
            lines += tr("Valid for: %1").arg(names::shownText(certificate.hosts.join(u", "_s), false));
        lines += tr("Issued by: %1").arg(names::shownText(certificate.issuer, false));
        lines += tr("Valid: %1 to %2").arg(dayOf(certificate.notBefore), dayOf(certificate.notAfter));
    }
    return lines.join(u'\n');
}

QString ErrorText::details(const api::Error &error)
{
    QStringList lines;
    if (!error.call.isEmpty())
        lines += tr("Request: %1").arg(error.call);
    if (error.status > 0)
        lines += tr("Status: %1").arg(error.status);
    if (error.line > 0)
        lines += tr("Position: line %1, column %2").arg(error.line).arg(error.column);
    if (!error.proxy.isEmpty())
        lines += tr("Proxy: %1").arg(error.proxy);
    if (!error.place.isEmpty())
        lines += tr("Position: %1").arg(error.place);
    if (error.retryAfter >= 0)
        lines +=
            tr("Requested pause: %n second(s)", nullptr, static_cast<int>(qMin<qint64>(error.retryAfter, 1000000)));
    if (const QString shown = details(error.tls); !shown.isEmpty())
        lines += shown;
    if (!error.words.isEmpty())
        lines += (saidByTheSystem(error.kind) ? tr("System's error message: %1") : tr("Server's error message: %1"))
                     .arg(error.words);
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field)
        lines += u"%1: %2"_s.arg(field.key(), field.value().join(u' '));
    return lines.join(u'\n');
}

QString ErrorText::sentence(const api::Flaw &flaw)
{
    switch (flaw.kind) {
    case api::Flaw::Kind::NotAnObject:
        return tr("An item in the response is not an object and was left out: %1").arg(flaw.place);
    case api::Flaw::Kind::NoName:
        return tr("An item in the response has no name and was left out: %1").arg(flaw.place);
    case api::Flaw::Kind::NoReference:
        return tr("The ID of an item in the response is not a whole number, so nothing more could be read about it: %1")
            .arg(flaw.place);
    case api::Flaw::Kind::LargeNumber:
        return tr("A whole number of more than 64 bits is shown as text: %1").arg(flaw.place);
    }
    return {};
}

QString ErrorText::incomplete(const api::Error &missing)
{
    using Kind = api::Error::Kind;
    switch (missing.kind) {
    case Kind::Incomplete:
        return tr("The list is incomplete: the API counts %1, but only %2 different ones arrived.")
            .arg(missing.counted)
            .arg(missing.came);
    case Kind::NotFound:
    case Kind::NotJson:
        // The list's own sentences doubt the address, of which one page has answered.
        return tr("The list is incomplete: one of its pages could not be found.");
    default:
        return tr("The list is incomplete.") + u' ' + sentence(missing);
    }
}

QString ErrorText::details(const QList<api::Flaw> &flaws)
{
    QStringList lines;
    for (const api::Flaw &flaw : flaws)
        lines += sentence(flaw);
    return lines.join(u'\n');
}

QString ErrorText::sentence(api::AddressFault fault)
{
    switch (fault) {
    case api::AddressFault::NotAUrl:
        return tr("The API URL is not a complete URL such as https://api.cloudnet.se/api/v2.");
    case api::AddressFault::NotHttps:
        return tr("The API URL must start with https:// – http:// is accepted only for this computer.");
    case api::AddressFault::HasSecret:
        return tr("The API URL must not contain a user name, a password, a query or a fragment.");
    }
    return {};
}

} // namespace words
