// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errortext.h"

#include "names/plaintext.h"
#include "words/datetext.h"

#include <QLocale>

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
    return dateText({{}, moment.date(), moment}, QLocale());
}

bool saidByTheSystem(api::Error::Kind kind)
{
    using Kind = api::Error::Kind;
    static const QList<Kind> kinds{Kind::Refused, Kind::HostNotFound, Kind::NoConnection,  Kind::Tls,
                                   Kind::Cut,     Kind::BrokenJson,   Kind::UnknownOutcome};
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
        return tr("Nothing answers at the API's address. Check the address, or try again later.");
    case Kind::HostNotFound:
        return tr("The API's address was not found. Check your network connection and the address.");
    case Kind::NoConnection:
        return tr("The connection to the API broke off before an answer came. Check your network connection.");
    case Kind::Tls:
        return sentenceWithWay(error.tls);
    case Kind::Idle:
        return tr("The API stopped answering. Try again.");
    case Kind::Deadline:
        return tr("The answer took too long. Try again.");
    case Kind::Cut:
        return tr("The connection was lost before the whole answer had come. Try again.");
    case Kind::TooBig:
        return tr("The answer was larger than this program accepts.");
    case Kind::Unpackable:
        return tr("The answer could not be unpacked: it is damaged, or larger than this program accepts.");
    case Kind::Cancelled:
        return tr("It was called off before it was done.");
    case Kind::Redirected:
        return error.words.isEmpty()
                   ? notTheApi()
                   : tr("The API pointed to another address (%1). The key was not sent there.").arg(error.words);
    case Kind::KeyRefused:
        return tr("The API did not accept the key. Check the key, or ask support for a new one.");
    case Kind::Forbidden:
        return tr("The key does not have access to this.");
    case Kind::NotFound:
        // A list is always there: where it is not, the address is another service's.
        if (isList(error.call))
            return notTheApi();
        return tr("The API does not know this any longer, or the key does not have access to it.");
    case Kind::Rejected:
        return tr("The API did not accept what was sent.");
    case Kind::TooMany:
        // Seconds tell something for a while only; of a longer pause the bar over the pages says the end.
        return error.retryAfter > 0 && error.retryAfter <= 3600
                   ? tr("The API asks for a pause of %n second(s). Try again after that.", nullptr,
                        static_cast<int>(error.retryAfter))
                   : tr("The API asks for a pause. Try again in a while.");
    case Kind::ServerFault:
        return tr("The API has a fault at the moment. Try again later, or contact support if it lasts.");
    case Kind::NotJson:
        return notTheApi();
    case Kind::BrokenJson:
        return tr("The API's answer is damaged at line %1, column %2.").arg(error.line).arg(error.column);
    case Kind::WrongShape:
        return tr("The API's answer has an unexpected form.");
    case Kind::UnknownOutcome:
        return tr("While saving, no clear answer came: the change may or may not have been made.");
    case Kind::ReadOnly:
        return tr("The account is read-only in this program: nothing was written.");
    case Kind::BadName:
        return tr("The name “%1” cannot be asked for through the API.").arg(error.words);
    }
    return {};
}

QString ErrorText::notTheApi()
{
    return tr("The address answers, but not as the Cloudnet API does. Check the address.");
}

QString ErrorText::sentenceWithWay(const api::TlsFacts &tls)
{
    const QString sentence = ErrorText::sentence(tls);
    if (!wantsAuthority(tls))
        return sentence;
    return sentence + u' ' +
           tr("If an authority of your own vouches for it, add its CA file: File → Accounts… → Edit.");
}

QString ErrorText::sentence(const api::TlsFacts &tls)
{
    if (tls.problems.contains(api::TlsProblem::NotTls))
        return tr("What answers at the API's address does not speak TLS, so nothing was sent to it. Check the address "
                  "and its port.");
    QStringList sentences{tr("The server could not prove that it is the right one, so nothing was sent to it.")};
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
        return tr("Its certificate was issued by %1, which this computer does not trust.")
            .arg(names::shownText(tls.certificates.isEmpty() ? QString() : tls.certificates.constLast().issuer, false));
    case Problem::SelfSigned:
        return tr("Its certificate vouches for itself: no authority has signed it.");
    case Problem::Expired:
        return tr("Its certificate expired on %1.").arg(dayOf(faulty(tls, [&now](const auto &certificate) {
                                                                  return certificate.notAfter < now;
                                                              }).notAfter));
    case Problem::NotYetValid:
        return tr("Its certificate is not valid until %1.").arg(dayOf(faulty(tls, [&now](const auto &certificate) {
                                                                          return certificate.notBefore > now;
                                                                      }).notBefore));
    case Problem::OtherHost:
        if (tls.certificates.value(0).hosts.isEmpty())
            return tr("Its certificate names no host, and not %1.").arg(tls.host);
        return tr("Its certificate is for %1, not for %2.")
            .arg(names::shownText(tls.certificates.value(0).hosts.join(u", "_s), false), tls.host);
    case Problem::Handshake:
        return tr("It broke off before it had shown a certificate.");
    case Problem::NotTls:
    case Problem::Other:
        break;
    }
    return tr("Its certificate did not pass the system's check.");
}

bool ErrorText::wantsAuthority(const api::TlsFacts &tls)
{
    return tls.problems.contains(api::TlsProblem::UnknownIssuer) || tls.problems.contains(api::TlsProblem::SelfSigned);
}

QString ErrorText::details(const api::TlsFacts &tls)
{
    if (tls.host.isEmpty())
        return {};
    QStringList lines{tr("Host asked for: %1").arg(tls.host)};
    for (const api::ShownCertificate &certificate : tls.certificates) {
        lines += tr("Certificate: %1").arg(names::shownText(certificate.subject, false));
        if (!certificate.hosts.isEmpty())
            lines += tr("Made for: %1").arg(names::shownText(certificate.hosts.join(u", "_s), false));
        lines += tr("Issued by: %1").arg(names::shownText(certificate.issuer, false));
        lines += tr("Valid: %1 to %2").arg(dayOf(certificate.notBefore), dayOf(certificate.notAfter));
    }
    return lines.join(u'\n');
}

QString ErrorText::details(const api::Error &error)
{
    QStringList lines;
    if (!error.call.isEmpty())
        lines += tr("Call: %1").arg(error.call);
    if (error.status > 0)
        lines += tr("Status: %1").arg(error.status);
    if (error.line > 0)
        lines += tr("Place: line %1, column %2").arg(error.line).arg(error.column);
    if (!error.place.isEmpty())
        lines += tr("Place: %1").arg(error.place);
    if (error.retryAfter >= 0)
        lines +=
            tr("Pause asked for: %n second(s)", nullptr, static_cast<int>(qMin<qint64>(error.retryAfter, 1000000)));
    if (const QString shown = details(error.tls); !shown.isEmpty())
        lines += shown;
    if (!error.words.isEmpty())
        lines += (saidByTheSystem(error.kind) ? tr("In the system's words: %1") : tr("In the server's words: %1"))
                     .arg(error.words);
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field)
        lines += u"%1: %2"_s.arg(field.key(), field.value().join(u' '));
    return lines.join(u'\n');
}

QString ErrorText::sentence(const api::Flaw &flaw)
{
    switch (flaw.kind) {
    case api::Flaw::Kind::NotAnObject:
        return tr("An element of the answer is not an object and was left out: %1").arg(flaw.place);
    case api::Flaw::Kind::NoName:
        return tr("An element of the answer has no name and was left out: %1").arg(flaw.place);
    }
    return {};
}

QString ErrorText::sentence(api::AddressFault fault)
{
    switch (fault) {
    case api::AddressFault::NotAUrl:
        return tr("The API's address is not a complete address such as https://api.cloudnet.se/api/v2.");
    case api::AddressFault::NotHttps:
        return tr("The API's address must begin with https:// – http:// is accepted for this computer only.");
    case api::AddressFault::HasSecret:
        return tr("The API's address must not hold a user name, a password, a query or a fragment.");
    }
    return {};
}

} // namespace words
