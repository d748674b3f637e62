// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/finding.h"

#include <algorithm>
#include <iterator>

namespace findings {

using namespace Qt::StringLiterals;

namespace {

constexpr RuleInfo ruleTable[] = {
    {Rule::OtherCompany, "other-company", Severity::Notice, Remedy::Look, "–", true},
    {Rule::KeyWithoutAccess, "key-without-access", Severity::Warning, Remedy::MailSupport, "–", true},
    {Rule::AccessWithoutKey, "access-without-key", Severity::Notice, Remedy::Look, "–", true},
    {Rule::AccessReturned, "access-returned", Severity::Bad, Remedy::MailSupport, "NIST IR 7966", true},
    {Rule::KeyOfTwo, "key-of-two", Severity::Warning, Remedy::MailSupport, "NIST IR 7966"},
    {Rule::KeyPersonalAndDeploy, "key-personal-and-deploy", Severity::Warning, Remedy::MailSupport, "NIST IR 7966"},
    {Rule::KeyPrivate, "key-private", Severity::Bad, Remedy::MailSupport, "–"},
    {Rule::KeyMalformed, "key-malformed", Severity::Warning, Remedy::MailSupport, "RFC 4253, 6.6"},
    {Rule::KeyFingerprint, "key-fingerprint", Severity::Bad, Remedy::MailSupport, "RFC 4716, 4"},
    {Rule::KeyDsa, "key-dsa", Severity::Bad, Remedy::MailSupport, "OpenSSH 7.0, release notes"},
    {Rule::KeyShort, "key-short", Severity::Bad, Remedy::MailSupport, "NIST SP 800-131A"},
    {Rule::KeyMedium, "key-medium", Severity::Notice, Remedy::MailSupport, "BSI TR-02102-4"},
    {Rule::KeyExponent, "key-exponent", Severity::Bad, Remedy::MailSupport, "RFC 8017, 3.1"},
    {Rule::KeyFactor, "key-factor", Severity::Bad, Remedy::MailSupport, "RFC 8017, 3.1"},
    {Rule::KeyClose, "key-close", Severity::Bad, Remedy::MailSupport, "CVE-2022-26320"},
    {Rule::KeyRoca, "key-roca", Severity::Bad, Remedy::MailSupport, "CVE-2017-15361"},
    {Rule::KeyPredictable, "key-predictable", Severity::Bad, Remedy::MailSupport, "CVE-2008-0166"},
    {Rule::NobodyTold, "nobody-told", Severity::Warning, Remedy::MailSupport, "–"},
    {Rule::OneTold, "one-told", Severity::Notice, Remedy::MailSupport, "–"},
    {Rule::NoDescription, "no-description", Severity::Notice, Remedy::EditServer, "docs/cloudnet-api-v2.txt"},
    {Rule::HostnameElsewhere, "hostname-elsewhere", Severity::Warning, Remedy::EditServer, "–"},
    {Rule::DomainEnded, "domain-ended", Severity::Bad, Remedy::MailSupport, "–"},
    {Rule::DomainEnding, "domain-ending", Severity::Warning, Remedy::MailSupport, "–"},
    {Rule::CertificateEnded, "certificate-ended", Severity::Bad, Remedy::MailSupport, "RFC 5280, 4.1.2.5"},
    {Rule::CertificateEnding, "certificate-ending", Severity::Warning, Remedy::MailSupport, "RFC 5280, 4.1.2.5"},
    {Rule::CertificateLate, "certificate-late", Severity::Warning, Remedy::MailSupport, "–"},
    {Rule::CertificateNoDomain, "certificate-no-domain", Severity::Notice, Remedy::Look, "–"},
    {Rule::CertificateNoName, "certificate-no-name", Severity::Notice, Remedy::Look, "–"},
    {Rule::FormerAddress, "former-address", Severity::Bad, Remedy::MailSupport, "–"},
    {Rule::AddressNoHome, "address-no-home", Severity::Warning, Remedy::Look, "–"},
    {Rule::AliasNoName, "alias-no-name", Severity::Warning, Remedy::MailSupport, "RFC 1034, 3.6.2"},
    {Rule::MailNoName, "mail-no-name", Severity::Bad, Remedy::MailSupport, "RFC 5321, 5.1"},
    {Rule::NameServerNoName, "nameserver-no-name", Severity::Bad, Remedy::MailSupport, "RFC 1912, 2.8"},
    {Rule::ServiceNoName, "service-no-name", Severity::Warning, Remedy::MailSupport, "RFC 2782"},
    {Rule::AliasLoop, "alias-loop", Severity::Bad, Remedy::MailSupport, "RFC 1034, 3.6.2"},
    {Rule::AliasAtApex, "alias-at-apex", Severity::Bad, Remedy::MailSupport, "RFC 1912, 2.4"},
    {Rule::AliasBesideOthers, "alias-beside-others", Severity::Bad, Remedy::MailSupport, "RFC 2181, 10.1"},
    {Rule::MailToAlias, "mail-to-alias", Severity::Warning, Remedy::MailSupport, "RFC 2181, 10.3"},
    {Rule::MailToAddress, "mail-to-address", Severity::Bad, Remedy::MailSupport, "RFC 1035, 3.3.9"},
    {Rule::NameServerToAlias, "nameserver-to-alias", Severity::Warning, Remedy::MailSupport, "RFC 2181, 10.3"},
    {Rule::NameServerToAddress, "nameserver-to-address", Severity::Bad, Remedy::MailSupport, "RFC 1035, 3.3.11"},
    {Rule::SpfNone, "spf-none", Severity::Warning, Remedy::MailSupport, "RFC 7208, 3"},
    {Rule::SpfSeveral, "spf-several", Severity::Bad, Remedy::MailSupport, "RFC 7208, 3.2"},
    {Rule::SpfTypeOnly, "spf-type-only", Severity::Warning, Remedy::MailSupport, "RFC 7208, 3.1"},
    {Rule::SpfLookups, "spf-lookups", Severity::Bad, Remedy::MailSupport, "RFC 7208, 4.6.4"},
    {Rule::DmarcNone, "dmarc-none", Severity::Notice, Remedy::MailSupport, "RFC 7489, 6.6.3"},
    {Rule::DmarcSeveral, "dmarc-several", Severity::Warning, Remedy::MailSupport, "RFC 7489, 6.6.3"},
    {Rule::TtlDiffers, "ttl-differs", Severity::Notice, Remedy::MailSupport, "RFC 2181, 5.2"},
    {Rule::DuplicateRecord, "duplicate-record", Severity::Notice, Remedy::MailSupport, "RFC 2181, 5"},
};

/// They are looked up by their place.
constexpr bool isInOrder()
{
    int place = 0;
    for (const RuleInfo &info : ruleTable) {
        if (static_cast<int>(info.rule) != place++)
            return false;
    }
    return place == static_cast<int>(Rule::DuplicateRecord) + 1;
}
static_assert(isInOrder());

} // namespace

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Bad:
        return u"bad"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Notice:
        return u"notice"_s;
    }
    return {};
}

std::span<const RuleInfo> ruleInfos()
{
    return ruleTable;
}

const RuleInfo &infoOf(Rule rule)
{
    return ruleTable[static_cast<size_t>(rule)];
}

size_t qHash(const LeftOut &leftOut, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(leftOut.rule), leftOut.object);
}

QString Finding::id() const
{
    const RuleInfo &info = infoOf(rule);
    QString text = u"%1 %2 %3"_s.arg(QLatin1StringView(info.id)).arg(static_cast<int>(object.kind)).arg(object.id);
    if (info.isOfTwo && !others.isEmpty())
        text += u" | %1 %2"_s.arg(static_cast<int>(others.first().kind)).arg(others.first().id);
    return text;
}

bool Judgement::isJudged(const Finding &finding) const
{
    const auto isLeftOut = [&](const insight::Object &object) {
        return notJudged.contains({finding.rule, object}) ||
               (object.kind == insight::ObjectKind::Record &&
                notJudged.contains({finding.rule, {insight::ObjectKind::Domain, insight::domainOfRecord(object)}}));
    };
    return !isLeftOut({}) && !isLeftOut(finding.object) &&
           std::none_of(finding.others.cbegin(), finding.others.cend(), isLeftOut);
}

} // namespace findings
