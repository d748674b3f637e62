// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"
#include "insight/spf.h"
#include "names/comparablename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuzz {

namespace {

constexpr int longestChain = 16;
constexpr int mostTerms = 500;

QList<api::Record> recordsOf(const QString &text)
{
    QList<api::Record> records;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        api::Record record;
        record.name = line.section(u' ', 0, 0);
        record.type = line.section(u' ', 1, 1);
        record.content = line.section(u' ', 2);
        records.append(record);
    }
    return records;
}

void checkOwners(const insight::Zones::Zone &zone)
{
    qsizetype count = 0;
    for (auto owner = zone.owners.cbegin(); owner != zone.owners.cend(); ++owner) {
        count += owner->count;
        const QList<api::Record> records = zone.recordsOf(*owner);
        demand(std::all_of(records.begin(), records.end(),
                           [&](const api::Record &one) { return names::comparableName(one.name) == owner.key(); }),
               "an owner has its own records");
        demand(insight::Zones::ownerOf(zone, owner.key()) == &*owner, "a name with records is itself");
    }
    demand(count == zone.records.size(), "each record has one owner");
}

void checkNames(const insight::Zones &zones, const api::Record &record)
{
    using End = insight::Zones::Resolution::End;
    for (const QString &name : {names::comparableName(record.name), insight::targetOf(record)}) {
        const insight::Zones::Resolution found = zones.resolve(name);
        demand(found.names.size() <= longestChain, "a chain ends");
        demand(found.end != End::Addresses || !found.addresses.isEmpty(), "addresses are there");
    }
}

void checkTexts(const insight::Zones &zones, const api::Record &record)
{
    const QString text = insight::spfTextOf(record);
    demand(text.isNull() || (insight::isSpf(text) && text == insight::textOf(record)), "SPF is the text of the record");
    if (text.isNull())
        return;
    const insight::SpfCost cost = insight::spfCost(text, zones);
    demand(cost.lookups >= 0 && cost.lookups <= mostTerms, "the cost is bounded");
    demand(cost.notKnown.size() <= cost.lookups, "what is not known is asked for");
}

} // namespace

void zone(const QByteArray &input)
{
    const QList<api::Record> records = recordsOf(QString::fromUtf8(input));
    insight::Zones zones;
    demand(zones.set(u"a.se"_s, records), "a zone that comes leads elsewhere");
    demand(!zones.set(u"a.se"_s, records), "the same zone leads where it did");
    checkOwners(*zones.zoneOf(u"a.se"_s));
    for (const api::Record &record : records) {
        checkNames(zones, record);
        checkTexts(zones, record);
    }
    insight::dmarcTexts(zones, u"a.se"_s);
    demand(zones.forget(u"a.se"_s), "a zone that is there can go");
    for (const api::Record &record : records) {
        demand(zones.domainsLeadingTo(insight::targetOf(record)).isEmpty() &&
                   zones.domainsAt(names::comparableAddress(record.content)).isEmpty(),
               "nothing is left of it");
    }
}

} // namespace fuzz
