// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/queryoptions.h"

#include "commandline/exporttarget.h"
#include "listing/tool.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace commandline {

using namespace Qt::StringLiterals;
using QueryKind = UsageFault::Kind;

namespace {

using QueryFault = std::optional<UsageFault>;

/// "ssh_config=FILE", "jsonl:domains=FILE".
QueryFault readWrite(const QString &typed, const Options &options, QList<Query::Write> &writes)
{
    const QString kind = typed.section(u'=', 0, 0);
    const Query::Write write{kind.section(u':', 0, 0), kind.section(u':', 1), typed.section(u'=', 1)};
    const listing::Tool *tool = listing::toolOf(write.tool);
    if (!tool || !listing::hasPart(*tool, write.part))
        return UsageFault{QueryKind::UnknownTool, kind, options.language};
    if (write.path.isEmpty())
        return UsageFault{QueryKind::MissingFile, typed, options.language};
    const bool isStream = ExportTarget::isStream(write.path);
    if (write.path == "-"_L1 && tool->isFolder(write.part))
        return UsageFault{QueryKind::NeedsFolder, kind, options.language};
    if (!isStream && !write.path.endsWith(listing::endingOf(*tool, write.part)))
        return UsageFault{QueryKind::WrongEnding, write.path, options.language, listing::endingOf(*tool, write.part)};
    if (isStream && options.query.check)
        return UsageFault{QueryKind::CannotCheck, write.path, options.language};
    writes.append(write);
    return std::nullopt;
}

/// Of two texts for one file the second would be all that is left; a folder of zone files is written as a whole.
QueryFault checkPlaces(const QList<Query::Write> &writes)
{
    QStringList places;
    QStringList folders;
    for (const Query::Write &write : writes) {
        const bool isOutput = ExportTarget(write.path).isStandardOutput();
        const QString place = isOutput ? u"-"_s : handover::placeOf(write.path);
        if (places.contains(place))
            return UsageFault{QueryKind::SameFile, write.path, {}};
        places.append(place);
        if (listing::toolOf(write.tool)->isFolder(write.part))
            folders.append(place);
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (folders.contains(QFileInfo(places.at(i)).path()) && places.at(i).endsWith(".zone"_L1))
            return UsageFault{QueryKind::SameFile, writes.at(i).path, {}};
    }
    return std::nullopt;
}

/// Each belongs to one of the options behind it.
QueryFault checkBelonging(const QCommandLineParser &parser, const QString &name, const QStringList &to)
{
    if (!parser.isSet(name))
        return std::nullopt;
    QStringList options;
    for (const QString &other : to) {
        if (parser.isSet(other))
            return std::nullopt;
        options.append(u"--"_s + other);
    }
    return UsageFault{QueryKind::BelongsTo, u"--"_s + name, {}, options.join(u", "_s)};
}

} // namespace

void declareQuery(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"list"_s, {}, u"what"_s},
        {u"write"_s, {}, u"kind=file"_s},
        {u"check"_s, {}},
        {u"filter"_s, {}, u"text"_s},
        {u"saved-filter"_s, {}, u"name"_s},
        {u"columns"_s, {}, u"ids"_s},
        {u"json"_s, {}},
        {u"csv"_s, {}},
        {u"fresh"_s, {}},
    });
}

std::optional<UsageFault> readQuery(const QCommandLineParser &parser, Options &options)
{
    Query &query = options.query;
    query.list = parser.value(u"list"_s);
    query.check = parser.isSet(u"check"_s);
    query.filter = parser.value(u"filter"_s);
    query.savedFilter = parser.value(u"saved-filter"_s).trimmed();
    query.fresh = parser.isSet(u"fresh"_s);
    query.format = parser.isSet(u"json"_s)  ? Query::Format::Json
                   : parser.isSet(u"csv"_s) ? Query::Format::Csv
                                            : Query::Format::Table;
    for (const QString &column : parser.value(u"columns"_s).split(u',', Qt::SkipEmptyParts))
        query.columns.append(column.trimmed());
    if (parser.isSet(u"list"_s) && !listing::listingOf(query.list)) {
        QStringList lists;
        for (const listing::Listing &one : listing::everyListing())
            lists.append(one.id);
        return UsageFault{QueryKind::UnknownList, query.list, options.language, lists.join(u", "_s)};
    }
    for (const QString &typed : parser.values(u"write"_s)) {
        if (QueryFault fault = readWrite(typed, options, query.writes))
            return fault;
    }
    if (QueryFault fault = checkPlaces(query.writes))
        return fault;
    const QStringList lists{u"list"_s};
    const QStringList texts{u"write"_s};
    const QStringList both = lists + texts;
    for (const auto &[name, to] : {std::pair(u"check"_s, texts), std::pair(u"columns"_s, lists),
                                   std::pair(u"json"_s, lists), std::pair(u"csv"_s, lists), std::pair(u"fresh"_s, both),
                                   std::pair(u"filter"_s, both), std::pair(u"saved-filter"_s, both)}) {
        if (QueryFault fault = checkBelonging(parser, name, to))
            return fault;
    }
    for (const auto &[one, other] : {std::pair(u"json"_s, u"csv"_s), std::pair(u"filter"_s, u"saved-filter"_s)}) {
        if (parser.isSet(one) && parser.isSet(other))
            return UsageFault{QueryKind::Excludes, u"--%1, --%2"_s.arg(one, other), {}};
    }
    const bool isFiltered = parser.isSet(u"filter"_s) || parser.isSet(u"saved-filter"_s);
    for (const Query::Write &write : query.writes) {
        // The whole of one domain is asked for: a filter could only leave it out.
        if (isFiltered && write.tool == "zones"_L1 && !write.part.isEmpty())
            return UsageFault{QueryKind::NoFilter, u"zones:"_s + write.part, options.language};
    }
    return std::nullopt;
}

} // namespace commandline
