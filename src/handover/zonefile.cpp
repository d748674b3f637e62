// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/zonefile.h"

#include "handover/rdata.h"
#include "names/comparablename.h"
#include "names/domainname.h"

#include <algorithm>

namespace handover {

using namespace Qt::StringLiterals;

namespace {

/// Of a record that says none.
constexpr int usualTtl = 3600;

std::optional<qint64> ttlOf(const api::Record &record)
{
    const auto ttl = record.ttl.number;
    return ttl && *ttl >= 0 && *ttl <= 0x7fffffff ? ttl : std::nullopt;
}

bool isWithin(const QString &name, const QString &zone)
{
    return name == zone || name.endsWith(u'.' + zone);
}

QByteArray unicodeComment(const QString &name)
{
    const QString shown = names::shownName(name);
    return shown == name ? QByteArray() : "\t; " + inOneLine(shown).toUtf8();
}

/// A line of its own for a record; empty for one that cannot be written.
QByteArray lineOf(const api::Record &record, const QString &zone)
{
    const QString name = names::comparableName(record.name);
    const auto owner = absoluteName(name);
    const auto data = recordData(record);
    if (!owner || !data || !isWithin(name, zone))
        return {};
    const auto ttl = ttlOf(record);
    return *owner + '\t' + (ttl ? QByteArray::number(*ttl) + '\t' : QByteArray()) + "IN\t" +
           record.type.trimmed().toUpper().toLatin1() + '\t' + *data + unicodeComment(name) + '\n';
}

/// A SOA record that would do, as a comment: what the account's name servers answer is not told.
QByteArray wantedSoa(const api::DomainDetail &detail, const QString &zone, const QByteArray &owner)
{
    QByteArray server = "ns." + owner;
    for (const api::Record &record : detail.records) {
        const auto name = absoluteName(record.content);
        if (record.type.trimmed().toUpper() == "NS"_L1 && names::comparableName(record.name) == zone && name) {
            server = *name;
            break;
        }
    }
    return "; The SOA record is not known. To load this zone elsewhere, give it one of its own, such as:\n"
           ";SOA " +
           owner + "\t3600\tIN\tSOA\t" + server + " hostmaster." + owner + " 1 7200 3600 1209600 3600\n";
}

bool isSoa(const api::Record &record)
{
    return record.type.trimmed().toUpper() == "SOA"_L1;
}

} // namespace

Text zoneFile(const api::DomainDetail &detail, const Heading &heading)
{
    Text text;
    const QString zone = names::comparableName(detail.domain.name);
    const auto owner = absoluteName(zone);
    if (!owner)
        return text;
    QList<api::Record> records = detail.records;
    // The first record of a zone is its SOA.
    std::stable_partition(records.begin(), records.end(), isSoa);
    QByteArray lines;
    bool hasSoa = false;
    for (const api::Record &record : std::as_const(records)) {
        const QByteArray line = isSoa(record) && hasSoa ? QByteArray() : lineOf(record, zone);
        if (line.isEmpty()) {
            text.remarks.append({QT_TRANSLATE_NOOP("Handover", "A record of %1 is left out: %2"),
                                 {zone, u"%1 %2 %3"_s.arg(record.name, record.type, record.content)}});
            continue;
        }
        hasSoa = hasSoa || isSoa(record);
        lines += line;
        ++text.count;
    }
    text.bytes = comments(";", heading, text.remarks);
    if (const QByteArray shown = unicodeComment(zone); !shown.isEmpty())
        text.bytes += shown.trimmed() + '\n';
    text.bytes += "$ORIGIN " + *owner + "\n$TTL " + QByteArray::number(usualTtl) + '\n';
    if (!hasSoa)
        text.bytes += wantedSoa(detail, zone, *owner);
    text.bytes += lines;
    return text;
}

QString zoneFileName(const QString &domain)
{
    const QString name = names::comparableName(domain);
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_';
    };
    const bool isName = !name.isEmpty() && !name.startsWith(u'.') && name.size() <= 200 &&
                        std::all_of(name.cbegin(), name.cend(), fits);
    return isName ? name + u".zone"_s : QString();
}

} // namespace handover
