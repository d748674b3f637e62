// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/edge.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QStringList>

#include <span>

/// What is wrong with an account, or worth a look, by what it says itself.
namespace findings {

/// What may be wrong with an account; docs/findings.md has each in words, with its source.
enum class Rule {
    // People and keys
    OtherCompany,
    KeyWithoutAccess,
    AccessWithoutKey,
    AccessReturned,
    KeyOfTwo,
    KeyPersonalAndDeploy,
    KeyPrivate,
    KeyMalformed,
    KeyFingerprint,
    KeyDsa,
    KeyShort,
    KeyMedium,
    KeyExponent,
    KeyFactor,
    KeyClose,
    KeyRoca,
    KeyPredictable,
    // Servers
    NobodyTold,
    OneTold,
    NoDescription,
    HostnameElsewhere,
    // Ends
    DomainEnded,
    DomainEnding,
    CertificateEnded,
    CertificateEnding,
    CertificateLate,
    CertificateNoDomain,
    CertificateNoName,
    // Names without a home
    FormerAddress,
    AddressNoHome,
    AliasNoName,
    MailNoName,
    NameServerNoName,
    ServiceNoName,
    // Zones
    AliasLoop,
    AliasAtApex,
    AliasBesideOthers,
    MailToAlias,
    MailToAddress,
    NameServerToAlias,
    NameServerToAddress,
    SpfNone,
    SpfSeveral,
    SpfTypeOnly,
    SpfLookups,
    DmarcNone,
    DmarcSeveral,
    TtlDiffers,
    DuplicateRecord,
};

/// How bad it is: fixed for each rule. The worst first.
enum class Severity { Bad, Warning, Notice };

/// Its name in data and filters: "warning".
QString wordOf(Severity severity);

/// What a person can do about it from here.
enum class Remedy {
    Look,        ///< go there and judge: the program cannot change it, nor need it be wrong
    EditServer,  ///< the form of the server
    MailSupport, ///< a request to support, ready-made
};

struct RuleInfo
{
    Rule rule = Rule::OtherCompany;
    /// Stable, in small letters: settings and notes remember it.
    const char *id = nullptr;
    Severity severity = Severity::Notice;
    Remedy remedy = Remedy::Look;
    /// Where it is from: an RFC, a CVE, a publication; "–" for our own.
    const char *source = nullptr;
    /// A finding is of two objects together: its object and the first of the others.
    bool isOfTwo = false;
};

/// All rules, in the order of the enum.
std::span<const RuleInfo> ruleInfos();
const RuleInfo &infoOf(Rule rule);

/// One thing that a rule has found. What the evidence is, is said in docs/findings.md for each rule.
struct Finding
{
    Rule rule = Rule::OtherCompany;
    insight::Object object;
    QList<insight::Object> others = {};
    /// As they came.
    QStringList texts = {};
    QList<qint64> numbers = {};
    QDate date = {};
    insight::Certainty certainty = insight::Certainty::Certain;

    /// The same for the same finding at all times.
    QString id() const;
    bool operator==(const Finding &) const = default;
};

/// That a rule needed what was not read of an object; of nothing, where it may be any.
struct LeftOut
{
    Rule rule = Rule::OtherCompany;
    insight::Object object = {};

    bool operator==(const LeftOut &) const = default;
};

size_t qHash(const LeftOut &leftOut, size_t seed = 0);

/// What the rules found in an account at one moment, and what they could not judge.
struct Judgement
{
    /// The worst first, then by rule and object.
    QList<Finding> findings;
    QSet<LeftOut> notJudged;

    /// Whether all was read that the rule needs to find @p finding: if so, and it is not found, it is gone.
    bool isJudged(const Finding &finding) const;
    bool operator==(const Judgement &) const = default;
};

} // namespace findings
