// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of zones that need no network.
#include "findings/examination.h"
#include "insight/mailglance.h"
#include "insight/spf.h"
#include "names/comparablename.h"
#include "names/hostaddress.h"

#include <QMap>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace findings {

using namespace Qt::StringLiterals;

namespace {

/// The records of one name of a zone, with their types.
struct OwnedRecords
{
    const insight::Zones::Zone &zone;
    const QString &name;
    const insight::Zones::Owner &owner;
    QVarLengthArray<std::pair<const api::Record *, insight::RecordType>, 8> rows = {};

    insight::Object object(const api::Record *record) const { return insight::recordObject(zone.name, *record); }
    int count(insight::RecordType type) const
    {
        return static_cast<int>(
            std::count_if(rows.cbegin(), rows.cend(), [type](const auto &row) { return row.second == type; }));
    }
    const api::Record *first(insight::RecordType type) const
    {
        const auto found =
            std::find_if(rows.cbegin(), rows.cend(), [type](const auto &row) { return row.second == type; });
        return found == rows.cend() ? nullptr : found->first;
    }
    /// An MX that leads to no host says that no mail is taken (RFC 7505).
    bool takesMail() const
    {
        return std::any_of(rows.cbegin(), rows.cend(), [](const auto &row) {
            return row.second == insight::RecordType::Mx && !insight::targetOf(*row.first).isEmpty();
        });
    }
};

/// Those that DNSSEC puts beside a CNAME (RFC 4034).
bool mayBeBesideAlias(const api::Record &record)
{
    static const QSet<QString> types{u"RRSIG"_s, u"NSEC"_s, u"KEY"_s};
    return types.contains(record.type.trimmed().toUpper());
}

void aliases(Examination &examination, const OwnedRecords &owned)
{
    const api::Record *alias = owned.first(insight::RecordType::Cname);
    if (!alias)
        return;
    if (owned.name == owned.zone.name) {
        examination.find({Rule::AliasAtApex, owned.object(alias)});
        return;
    }
    Finding finding{Rule::AliasBesideOthers, owned.object(alias)};
    for (const auto &[record, type] : owned.rows) {
        if (record != alias && !mayBeBesideAlias(*record) && owned.object(record) != finding.object)
            finding.others.append(owned.object(record));
    }
    if (!finding.others.isEmpty())
        examination.find(finding);
}

void aliasLoop(Examination &examination, const OwnedRecords &owned)
{
    const api::Record *alias = owned.first(insight::RecordType::Cname);
    if (!alias || names::isWildcard(owned.name))
        return;
    const insight::Zones::Resolution found = examination.zones.resolve(owned.name);
    if (found.end == insight::Zones::Resolution::End::Loop)
        examination.find({Rule::AliasLoop, owned.object(alias), {}, found.names});
}

/// Mail and name servers are named by names that have addresses of their own.
void hosts(Examination &examination, const OwnedRecords &owned)
{
    for (const auto &[record, type] : owned.rows) {
        if (type != insight::RecordType::Mx && type != insight::RecordType::Ns)
            continue;
        const bool isMail = type == insight::RecordType::Mx;
        const QString target = insight::targetOf(*record);
        if (!names::hostAddress(target).isNull()) {
            examination.find({isMail ? Rule::MailToAddress : Rule::NameServerToAddress, owned.object(record)});
            continue;
        }
        const insight::Zones::Zone *zone = examination.zones.find(target);
        const insight::Zones::Owner *owner = zone ? insight::Zones::ownerOf(*zone, target) : nullptr;
        if (owner && !owner->alias.isEmpty())
            examination.find({isMail ? Rule::MailToAlias : Rule::NameServerToAlias,
                              owned.object(record),
                              {},
                              {target, owner->alias}});
    }
}

void spf(Examination &examination, const OwnedRecords &owned)
{
    QStringList texts;
    const api::Record *ofText = nullptr;
    const api::Record *ofType = nullptr;
    for (const auto &[record, type] : owned.rows) {
        if (type != insight::RecordType::Txt && type != insight::RecordType::Spf)
            continue;
        const QString text = insight::spfTextOf(*record);
        if (text.isNull())
            continue;
        if (type == insight::RecordType::Spf)
            ofType = record;
        else
            texts.append(text);
        if (type == insight::RecordType::Txt && !ofText)
            ofText = record;
    }
    if (texts.isEmpty() && ofType)
        examination.find({Rule::SpfTypeOnly, owned.object(ofType)});
    else if (texts.isEmpty() && owned.takesMail())
        examination.find({Rule::SpfNone, owned.object(owned.first(insight::RecordType::Mx))});
    if (!ofText)
        return;
    const insight::Object first = owned.object(ofText);
    if (texts.size() > 1)
        examination.find({Rule::SpfSeveral, {insight::ObjectKind::Name, owned.name}, {first}, texts});
    const insight::SpfCost cost = insight::spfCost(texts.first(), examination.zones);
    if (cost.lookups > insight::mostSpfLookups)
        examination.find({Rule::SpfLookups, {insight::ObjectKind::Name, owned.name}, {first}, texts, {cost.lookups}});
}

void severalDmarc(Examination &examination, const OwnedRecords &owned)
{
    if (!owned.name.startsWith("_dmarc."_L1))
        return;
    Finding finding{Rule::DmarcSeveral, {insight::ObjectKind::Name, owned.name}};
    for (const auto &[record, type] : owned.rows) {
        if (type == insight::RecordType::Txt && insight::isDmarc(insight::textOf(*record)))
            finding.others.append(owned.object(record));
    }
    if (finding.others.size() > 1)
        examination.find(finding);
}

/// A domain below another one has what that one says.
void dmarc(Examination &examination, const OwnedRecords &owned)
{
    if (owned.name != owned.zone.name || !owned.takesMail())
        return;
    const insight::Object domain{insight::ObjectKind::Domain, owned.zone.name};
    for (QString name = owned.name; name.contains(u'.'); name = names::parentOf(name)) {
        const std::optional<QStringList> texts = insight::dmarcTexts(examination.zones, name);
        if (!texts)
            examination.leaveOut(Rule::DmarcNone, domain);
        if (!texts || !texts->isEmpty())
            return;
    }
    examination.find({Rule::DmarcNone, domain});
}

void ttls(Examination &examination, const OwnedRecords &owned)
{
    const auto isFirst = [&owned](const auto &row) { return row.first->ttl == owned.rows.front().first->ttl; };
    if (std::all_of(owned.rows.cbegin(), owned.rows.cend(), isFirst))
        return;
    QMap<QString, QList<const api::Record *>> sets;
    for (const auto &[record, type] : owned.rows)
        sets[record->type.trimmed().toUpper()].append(record);
    for (const QList<const api::Record *> &set : std::as_const(sets)) {
        QSet<qint64> different;
        for (const api::Record *record : set) {
            if (record->ttl.number)
                different.insert(*record->ttl.number);
        }
        if (different.size() < 2)
            continue;
        QList<qint64> sorted = different.values();
        std::sort(sorted.begin(), sorted.end());
        Finding finding{Rule::TtlDiffers, owned.object(set.first())};
        finding.numbers = sorted;
        examination.find(finding);
    }
}

/// What two records have alike that say the same.
QString saying(const api::Record &record, insight::RecordType type)
{
    QString content = record.content.trimmed();
    if (const QString target = insight::targetOf(record); !target.isEmpty() && type != insight::RecordType::Srv)
        content = target;
    else if (const QHostAddress address = names::comparableAddress(content); !address.isNull())
        content = address.toString();
    return record.type.trimmed().toUpper() + u'\n' + content + u'\n' + record.priority.asText();
}

void duplicates(Examination &examination, const OwnedRecords &owned)
{
    if (owned.rows.size() < 2)
        return;
    QHash<QString, int> times;
    for (const auto &[record, type] : owned.rows) {
        if (owned.count(type) < 2)
            continue;
        int &count = times[saying(*record, type)];
        if (++count == 2)
            examination.find({Rule::DuplicateRecord, owned.object(record)});
    }
}

constexpr std::array zoneRules{
    Rule::AliasLoop,     Rule::AliasAtApex,       Rule::AliasBesideOthers,   Rule::MailToAlias,
    Rule::MailToAddress, Rule::NameServerToAlias, Rule::NameServerToAddress, Rule::SpfNone,
    Rule::SpfSeveral,    Rule::SpfTypeOnly,       Rule::SpfLookups,          Rule::DmarcNone,
    Rule::DmarcSeveral,  Rule::TtlDiffers,        Rule::DuplicateRecord,
};

void examineRecords(Examination &examination, const insight::Zones::Zone &zone)
{
    for (auto owner = zone.owners.cbegin(); owner != zone.owners.cend(); ++owner) {
        OwnedRecords owned{zone, owner.key(), *owner};
        for (int i = 0; i < owner->count; ++i) {
            const api::Record &record = zone.records.at(zone.rows.at(owner->first + i));
            owned.rows.append({&record, insight::recordType(record)});
        }
        aliases(examination, owned);
        aliasLoop(examination, owned);
        hosts(examination, owned);
        spf(examination, owned);
        severalDmarc(examination, owned);
        dmarc(examination, owned);
        ttls(examination, owned);
        duplicates(examination, owned);
    }
}

} // namespace

void leaveOutZones(Examination &examination)
{
    for (const Rule rule : zoneRules) {
        if (!examination.ground.hasDomains)
            examination.leaveOut(rule);
    }
}

void examineZone(Examination &examination, const QString &domain)
{
    examineHomes(examination, domain);
    if (const insight::Zones::Zone *zone = examination.zones.zoneOf(domain)) {
        examineRecords(examination, *zone);
        return;
    }
    for (const Rule rule : zoneRules)
        examination.leaveOut(rule, {insight::ObjectKind::Domain, domain});
}

} // namespace findings
