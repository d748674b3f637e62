// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/tool.h"

#include "handover/ansible.h"
#include "handover/endcalendar.h"
#include "handover/handed.h"
#include "handover/jsonlines.h"
#include "handover/sshconfig.h"
#include "handover/zonefile.h"
#include "listing/listings.h"
#include "names/comparablename.h"

#include <algorithm>

namespace listing {

using namespace Qt::StringLiterals;
using handover::Heading;
using handover::Text;
using inventory::Kind;

namespace {

const QString scriptPart = u"script"_s;

QStringList noParts(const Source *)
{
    return {};
}

bool isOneFile(const QString &)
{
    return false;
}

/// What is left when the filter was applied; its rows' @p field.
QSet<QString> chosenBy(const Listed &listed, const QString &field)
{
    QSet<QString> chosen;
    for (const int row : listed.rows)
        chosen.insert(listed.data(row).value(field).toString());
    return chosen;
}

Made begun(const ToolQuestion &question, const QList<Kind> &reads)
{
    Made made;
    made.reads = reads;
    made.heading = {handover::asOf(question.source.readings, reads), question.source.account, question.filter};
    made.isComplete = handover::isComplete(question.source.readings, reads);
    return made;
}

void add(Made &made, Text text, const QString &name = {})
{
    made.remarks += text.remarks;
    made.files.push_back({name, std::move(text)});
}

using OfServers = Text (*)(const QList<handover::Server> &, const handover::Way &, const Heading &);

Made ofServers(const Tool &tool, const ToolQuestion &question, const QList<Kind> &reads, OfServers text)
{
    Made made = begun(question, reads);
    std::optional<QSet<QString>> chosen;
    if (!question.filter.isEmpty()) {
        chosen = chosenBy(list(tool.listing(question.part), question.source, question.filter), u"name"_s);
    }
    const QList<handover::Server> servers =
        handover::serversOf(question.source.values, question.source.serverTags(), chosen);
    add(made, text(servers, question.source.way, made.heading));
    return made;
}

Tool sshTool()
{
    return {.id = u"ssh_config"_s,
            .fileName = u"cloudnet.conf"_s,
            .listing = [](const QString &) { return serverListing(); },
            .parts = noParts,
            .isFolder = isOneFile,
            .make =
                [](const Tool &tool, const ToolQuestion &question) {
                    return ofServers(tool, question, {Kind::Instances}, handover::sshConfig);
                }};
}

Tool hostsTool()
{
    return {.id = u"hosts"_s,
            .fileName = u"hosts.cloudnet"_s,
            .readers = handover::Readers::Everyone,
            .listing = [](const QString &) { return serverListing(); },
            .parts = noParts,
            .isFolder = isOneFile,
            .make =
                [](const Tool &tool, const ToolQuestion &question) {
                    return ofServers(tool, question, {Kind::Instances}, handover::hostsFile);
                }};
}

Tool ansibleTool()
{
    return {.id = u"ansible"_s,
            .fileName = u"cloudnet.json"_s,
            .listing = [](const QString &) { return serverListing(); },
            .parts = [](const Source *) { return QStringList{scriptPart}; },
            .isFolder = isOneFile,
            .make =
                [](const Tool &tool, const ToolQuestion &question) {
                    return ofServers(tool, question, {Kind::Instances, Kind::Instance},
                                     question.part == scriptPart ? handover::ansibleScript
                                                                 : handover::ansibleInventory);
                }};
}

/// The domains of which zone files are wanted.
QStringList wantedDomains(const Tool &tool, const ToolQuestion &question, Made &made)
{
    std::optional<QSet<QString>> chosen;
    if (!question.filter.isEmpty() && question.part.isEmpty())
        chosen = chosenBy(list(tool.listing({}), question.source, question.filter), u"name"_s);
    const QString only = names::comparableName(question.part);
    QStringList wanted;
    for (const api::Domain &domain : question.source.values.domains) {
        const bool isWanted = only.isEmpty() || names::comparableName(domain.name) == only;
        if (isWanted && (!chosen || chosen->contains(domain.name)))
            wanted.append(domain.name);
    }
    const auto reading = question.source.readings.find(Kind::Domains);
    if (only.isEmpty() && reading != question.source.readings.end() && reading->second.isWhole)
        made.belonging = QStringList();
    return wanted;
}

Made zones(const Tool &tool, const ToolQuestion &question)
{
    Made made = begun(question, {Kind::Domains, Kind::Domain});
    const handover::HandedDomains handed = handover::handedDomains(wantedDomains(tool, question, made));
    made.remarks = handed.remarks;
    const QHash<QString, api::DomainDetail> &details = question.source.values.domainDetails;
    for (const handover::HandedDomain &domain : handed.domains) {
        if (made.belonging)
            made.belonging->append(domain.file);
        if (const auto detail = details.constFind(domain.domain); detail != details.cend())
            add(made, handover::zoneFile(*detail, made.heading), question.part.isEmpty() ? domain.file : QString());
        else
            made.remarks.append(
                {QT_TRANSLATE_NOOP("Handover", "%1 is left out: its records have not been read."), {domain.domain}});
    }
    std::sort(made.files.begin(), made.files.end(),
              [](const ToolFile &a, const ToolFile &b) { return a.name < b.name; });
    return made;
}

Tool zonesTool()
{
    return {.id = u"zones"_s,
            .fileName = u"zones"_s,
            .readers = handover::Readers::Everyone,
            .listing = [](const QString &) { return domainListing(); },
            .parts =
                [](const Source *source) {
                    QStringList names;
                    for (const api::Domain &domain : source ? source->values.domains : QList<api::Domain>()) {
                        if (const QString name = names::comparableName(domain.name); !names.contains(name))
                            names.append(name);
                    }
                    names.sort();
                    return names;
                },
            .isFolder = [](const QString &part) { return part.isEmpty(); },
            .make = zones};
}

Made calendar(const Tool &tool, const ToolQuestion &question)
{
    Made made = begun(question, {Kind::Certificates, Kind::Domains});
    const Source &source = question.source;
    handover::Ends ends{.ends = endsOf(source),
                        .isWhole = made.isComplete,
                        .host = source.host,
                        .renewDays = source.thresholds.soon,
                        .now = source.now,
                        .zone = source.now.timeZone()};
    if (!question.filter.isEmpty()) {
        const Listed listed = list(tool.listing({}), source, question.filter);
        // The rows of the table are the ends.
        ends.wanted.emplace();
        for (const int row : listed.rows)
            ends.wanted->insert(row);
    }
    // What a calendar says of itself is read as its events are.
    made.heading.asOf = handover::asOf(source.readings, made.reads, question.words);
    const QByteArray before = question.before ? question.before({}) : QByteArray();
    add(made, handover::endCalendar(ends, made.heading, before, question.words));
    return made;
}

Tool calendarTool()
{
    return {.id = u"ics"_s,
            .fileName = u"cloudnet.ics"_s,
            .listing = [](const QString &) { return endListing(); },
            .parts = noParts,
            .isFolder = isOneFile,
            .make = calendar,
            .isForPeople = true};
}

Listing listingOfPart(const QString &part)
{
    const Listing *found = listingOf(part);
    return found ? *found : serverListing();
}

Made lines(const Tool &, const ToolQuestion &question)
{
    const Listing listing = listingOfPart(question.part);
    Made made = begun(question, listing.reads);
    const Listed listed = list(listing, question.source, question.filter);
    QList<QJsonObject> rows;
    for (const int row : listed.rows)
        rows.append(listed.data(row));
    add(made, handover::jsonLines(listing.id, rows, made.heading));
    return made;
}

Tool linesTool()
{
    return {.id = u"jsonl"_s,
            .fileName = u"cloudnet.jsonl"_s,
            .listing = listingOfPart,
            .parts =
                [](const Source *) {
                    QStringList ids;
                    for (const Listing &listing : everyListing().sliced(1))
                        ids.append(listing.id);
                    return ids;
                },
            .isFolder = isOneFile,
            .make = lines};
}

} // namespace

int Made::count() const
{
    int all = 0;
    for (const ToolFile &file : files)
        all += file.text.count;
    return all;
}

const QList<Tool> &everyTool()
{
    static const QList<Tool> all{sshTool(), ansibleTool(), hostsTool(), zonesTool(), calendarTool(), linesTool()};
    return all;
}

const Tool *toolOf(const QString &id)
{
    const QList<Tool> &all = everyTool();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const Tool &one) { return one.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

bool hasPart(const Tool &tool, const QString &part)
{
    // Which domains there are is known once the account is.
    return part.isEmpty() || tool.id == "zones"_L1 || tool.parts(nullptr).contains(part) ||
           (tool.id == "jsonl"_L1 && listingOf(part));
}

Made make(const Tool &tool, const ToolQuestion &question)
{
    return tool.make(tool, question);
}

} // namespace listing
