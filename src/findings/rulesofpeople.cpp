// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of people and of their keys.
#include "findings/examination.h"

#include <algorithm>

namespace findings {

namespace {

/// The companies, and the contacts called so, to which a server belongs.
QSet<QString> companiesOf(const Examination &examination, const insight::Object &server)
{
    QSet<QString> ids;
    examination.ties.each(server, [&ids](const insight::Ties::End &end) {
        if (end.reason == insight::Reason::Owner || end.reason == insight::Reason::Payer ||
            end.reason == insight::Reason::TechnicalContact)
            ids.insert(end.object.id);
    });
    return ids;
}

/// Whether who has access to the server is known, of that person at least.
bool isAccessRead(Examination &examination, const insight::Grant &grant)
{
    return examination.values().instanceUsers.contains(grant.server) || examination.isRead(grant.person);
}

/// @p companies are the server's.
void otherCompany(Examination &examination, const insight::Grant &grant, const QSet<QString> &companies)
{
    const insight::Object server = insight::serverObject(grant.server);
    if (!examination.values().instanceDetails.contains(grant.server)) {
        examination.leaveOut(Rule::OtherCompany, server);
        return;
    }
    const insight::Person *person = examination.person(grant.person);
    if (companies.isEmpty() || grant.companies.isEmpty() || !person ||
        companies.contains(insight::customerId(person->name)))
        return;
    const bool isOurs = std::any_of(grant.companies.cbegin(), grant.companies.cend(), [&](const QString &company) {
        return companies.contains(insight::customerId(company));
    });
    if (!isOurs)
        examination.find({Rule::OtherCompany, grant.person, {server}, grant.companies + grant.customers});
}

/// @p others are the grants of the same server.
void keyWithoutAccess(Examination &examination, const insight::Grant &grant, const QList<insight::Grant> &others)
{
    if (grant.how != insight::Grant::How::Key)
        return;
    const insight::Object server = insight::serverObject(grant.server);
    if (!isAccessRead(examination, grant)) {
        examination.leaveOut(Rule::KeyWithoutAccess, server);
        return;
    }
    // Where two people are called as the owner, it may be the one who has access.
    const auto isTheirs = [&grant](const insight::Grant &other) {
        return other.how == insight::Grant::How::Both &&
               std::any_of(grant.keys.cbegin(), grant.keys.cend(),
                           [&](const insight::Object &key) { return other.keys.contains(key); });
    };
    if (grant.certainty == insight::Certainty::Guessed && std::any_of(others.cbegin(), others.cend(), isTheirs))
        return;
    Finding finding{Rule::KeyWithoutAccess, grant.person, {server}};
    finding.others += grant.keys;
    finding.certainty = grant.certainty;
    examination.find(finding);
}

void accessWithoutKey(Examination &examination, const insight::Grant &grant)
{
    if (grant.how != insight::Grant::How::Access)
        return;
    const insight::Object server = insight::serverObject(grant.server);
    // Whose a key is, may stand in the details of a person who was not read yet.
    if (!examination.values().sshKeys.contains(grant.server) ||
        examination.coverage.details != examination.coverage.people)
        examination.leaveOut(Rule::AccessWithoutKey, server);
    else
        examination.find({Rule::AccessWithoutKey, grant.person, {server}});
}

void keyOfTwo(Examination &examination, const insight::Object &key)
{
    QList<insight::Object> owners;
    const QList<insight::Edge> edges = examination.ownersOf(key);
    for (const insight::Edge &edge : edges) {
        if (edge.certainty == insight::Certainty::Certain)
            owners.append(edge.to);
    }
    QStringList names;
    const QList<insight::Object> called =
        examination.ties.of(key, insight::ObjectKind::PersonName, insight::Reason::KeyOwner);
    for (const insight::Object &name : called)
        names.append(name.id);
    if (owners.size() > 1 || (owners.isEmpty() && names.size() > 1))
        examination.find({Rule::KeyOfTwo, key, owners, names});
}

void keyPersonalAndDeploy(Examination &examination, const insight::Object &key)
{
    const QList<insight::Object> deployed =
        examination.ties.of(key, insight::ObjectKind::Server, insight::Reason::DeployKey);
    if (deployed.isEmpty())
        return;
    const QList<insight::Edge> owners = examination.ownersOf(key);
    const QList<insight::Object> assigned =
        examination.ties.of(key, insight::ObjectKind::Server, insight::Reason::AssignedKey);
    if (owners.isEmpty() && assigned.isEmpty())
        return;
    Finding finding{Rule::KeyPersonalAndDeploy, key};
    for (const insight::Edge &owner : owners)
        finding.others.append(owner.to);
    finding.others += assigned + deployed;
    examination.find(finding);
}

/// Where the key is: its owners, then its servers.
QList<insight::Object> placesOf(Examination &examination, const insight::Object &key)
{
    QList<insight::Object> places;
    const QList<insight::Edge> owners = examination.ownersOf(key);
    for (const insight::Edge &owner : owners)
        places.append(owner.to);
    for (const insight::Reason reason : {insight::Reason::AssignedKey, insight::Reason::DeployKey}) {
        const QList<insight::Object> servers = examination.ties.of(key, insight::ObjectKind::Server, reason);
        for (const insight::Object &server : servers) {
            if (!places.contains(server))
                places.append(server);
        }
    }
    return places;
}

/// What its text says, where it is no key.
void malformed(Examination &examination, const insight::KnownKey &key)
{
    if (key.read || key.read.error() == insight::KeyFault::Missing)
        return;
    const insight::KeyFault fault = key.read.error();
    examination.find({fault == insight::KeyFault::PrivateKey ? Rule::KeyPrivate : Rule::KeyMalformed,
                      key.object,
                      placesOf(examination, key.object),
                      QStringList{key.key.name},
                      {static_cast<int>(fault)}});
}

void otherFingerprint(Examination &examination, const insight::KnownKey &key)
{
    if (key.read && insight::matchFingerprint(*key.read, key.key.fingerprint) == insight::FingerprintMatch::Differs)
        examination.find({Rule::KeyFingerprint, key.object, placesOf(examination, key.object),
                          QStringList{key.key.fingerprint, key.read->sha256}});
}

void weak(Examination &examination, const insight::KnownKey &key)
{
    static constexpr std::pair<KeyWeakness, Rule> rules[] = {
        {KeyWeakness::Dsa, Rule::KeyDsa},
        {KeyWeakness::ShortRsa, Rule::KeyShort},
        {KeyWeakness::MediumRsa, Rule::KeyMedium},
        {KeyWeakness::BadExponent, Rule::KeyExponent},
        {KeyWeakness::SmallFactor, Rule::KeyFactor},
        {KeyWeakness::CloseFactors, Rule::KeyClose},
        {KeyWeakness::Roca, Rule::KeyRoca},
        {KeyWeakness::Predictable, Rule::KeyPredictable},
    };
    if (!key.read)
        return;
    const KeyWeaknesses found = examination.weakKeys.of(*key.read, key.key.publicKey);
    for (const auto &[weakness, rule] : rules) {
        if (found.testFlag(weakness))
            examination.find({rule,
                              key.object,
                              placesOf(examination, key.object),
                              QStringList{insight::algorithmName(key.read->algorithm)},
                              {key.read->bits}});
    }
}

} // namespace

void examineGrantsOn(Examination &examination, const QString &name)
{
    const inventory::Values &values = examination.values();
    const insight::Object server = insight::serverObject(name);
    if (examination.listed.contains(name)) {
        if (!values.instanceUsers.contains(name)) {
            examination.leaveOut(Rule::OtherCompany, server);
            examination.leaveOut(Rule::AccessWithoutKey, server);
        }
        if (!values.sshKeys.contains(name))
            examination.leaveOut(Rule::KeyWithoutAccess, server);
    }
    const QList<insight::Grant> grants =
        insight::grantsOn(name, values, examination.directory, examination.ties,
                          [&examination](const insight::Object &key) { return examination.ownersOf(key); });
    if (grants.isEmpty())
        return;
    const QSet<QString> companies = companiesOf(examination, server);
    for (const insight::Grant &grant : grants) {
        if (grant.person.isNothing())
            continue;
        examination.noteTold(grant.person);
        otherCompany(examination, grant, companies);
        keyWithoutAccess(examination, grant, grants);
        accessWithoutKey(examination, grant);
    }
}

void leaveOutKeys(Examination &examination)
{
    // A key that is nowhere now may be where was not read.
    for (auto rule = static_cast<int>(Rule::KeyOfTwo);
         !examination.coverage.isComplete() && rule <= static_cast<int>(Rule::KeyPredictable); ++rule)
        examination.leaveOut(static_cast<Rule>(rule));
    if (examination.weakKeys.blacklist().isEmpty())
        examination.leaveOut(Rule::KeyPredictable);
}

void examineKey(Examination &examination, const insight::Object &key)
{
    const insight::KnownKey *known = examination.key(key);
    if (!known)
        return;
    keyOfTwo(examination, key);
    keyPersonalAndDeploy(examination, key);
    malformed(examination, *known);
    otherFingerprint(examination, *known);
    weak(examination, *known);
}

} // namespace findings
