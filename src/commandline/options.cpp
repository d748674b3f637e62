// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/options.h"

#include "api/address.h"
#include "commandline/queryoptions.h"
#include "words/language.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

using FaultKind = UsageFault::Kind;
using Fault = std::optional<UsageFault>;

void declareOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"help"_s, {}},
        {u"version"_s, {}},
        {u"demo"_s, {}},
        {u"demo-size"_s, {}, u"size"_s},
        {u"account"_s, {}, u"name"_s},
        {u"api-url"_s, {}, u"url"_s},
        {u"ca-file"_s, {}, u"file"_s},
        {u"language"_s, {}, u"code"_s},
        {u"another"_s, {}},
        {u"demo-keep"_s, {}},
        {u"export"_s, {}, u"file"_s},
        {u"export-notes"_s, {}, u"file"_s},
        {u"import-notes"_s, {}, u"file"_s},
        {u"pictures"_s, {}, u"folder"_s},
        {u"verbose"_s, {}},
    });
    declareQuery(parser);
}

Fault parseFault(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (!parser.unknownOptionNames().isEmpty()) {
        const QString name = parser.unknownOptionNames().constFirst();
        return UsageFault{FaultKind::UnknownOption, (name.size() == 1 ? u"-"_s : u"--"_s) + name, {}};
    }
    // The parser's own sentence is in another language than ours; only the last option can lack its value.
    const QString &last = arguments.constLast();
    if (last.startsWith("--"_L1) && !last.contains(u'='))
        return UsageFault{FaultKind::MissingValue, last, {}};
    for (const QString &argument : arguments.sliced(1)) {
        if (argument.startsWith("--"_L1) && argument.contains(u'='))
            return UsageFault{FaultKind::NotUnderstood, argument, {}};
    }
    return UsageFault{FaultKind::NotUnderstood, last, {}};
}

Fault readAddress(const QString &typed, Options &options)
{
    const auto address = api::readAddress(typed);
    if (address) {
        options.address = *address;
        return std::nullopt;
    }
    switch (address.error()) {
    case api::AddressFault::NotHttps:
        return UsageFault{FaultKind::HttpAddress, typed, {}};
    case api::AddressFault::HasSecret:
        // What it holds may be a secret: it is not repeated.
        return UsageFault{FaultKind::SecretInAddress, {}, {}};
    case api::AddressFault::NotAUrl:
        break;
    }
    return UsageFault{FaultKind::BadAddress, typed, {}};
}

Fault checkCombination(const QCommandLineParser &parser, const Options &options)
{
    if (!parser.positionalArguments().isEmpty())
        return UsageFault{FaultKind::UnexpectedArgument, parser.positionalArguments().constFirst(), {}};
    for (const QString &name : {u"demo-size"_s, u"demo-keep"_s}) {
        if (parser.isSet(name) && !options.demo)
            return UsageFault{FaultKind::NeedsDemo, u"--"_s + name, {}};
    }
    if (!options.caFile.isEmpty() && !options.address)
        return UsageFault{FaultKind::NeedsAddress, u"--ca-file"_s, {}};
    const QStringList others{u"demo"_s, u"api-url"_s, u"pictures"_s};
    for (const QString &other : others) {
        if (!options.account.isEmpty() && parser.isSet(other))
            return UsageFault{FaultKind::Excludes, u"--account, --"_s + other, {}};
    }
    if (options.demo && options.address)
        return UsageFault{FaultKind::Excludes, u"--demo, --api-url"_s, {}};
    for (const QString &name : {u"export-notes"_s, u"import-notes"_s}) {
        if (parser.isSet(name) && options.account.isEmpty())
            return UsageFault{FaultKind::NeedsAccount, u"--"_s + name, {}};
    }
    // Each does one thing and ends.
    QStringList commands;
    for (const QString &name :
         {u"export"_s, u"export-notes"_s, u"import-notes"_s, u"pictures"_s, u"list"_s, u"write"_s}) {
        if (parser.isSet(name))
            commands.append(u"--"_s + name);
    }
    if (commands.size() > 1)
        return UsageFault{FaultKind::Excludes, commands.join(u", "_s), {}};
    return std::nullopt;
}

/// Of two values the last would win, and nobody would hear of the first.
const QStringList &takingOneValue()
{
    static const QStringList names{u"demo-size"_s,    u"account"_s,  u"api-url"_s,     u"ca-file"_s, u"language"_s,
                                   u"export"_s,       u"list"_s,     u"filter"_s,      u"columns"_s, u"export-notes"_s,
                                   u"import-notes"_s, u"pictures"_s, u"saved-filter"_s};
    return names;
}

Fault fill(Options &options, const QCommandLineParser &parser)
{
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    options.demo = parser.isSet(u"demo"_s);
    options.demoKeep = parser.isSet(u"demo-keep"_s);
    options.account = parser.value(u"account"_s).trimmed();
    options.another = parser.isSet(u"another"_s);
    options.verbose = parser.isSet(u"verbose"_s);
    options.caFile = parser.value(u"ca-file"_s);
    options.exportFile = parser.value(u"export"_s);
    options.exportNotes = parser.value(u"export-notes"_s);
    options.importNotes = parser.value(u"import-notes"_s);
    options.picturesFolder = parser.value(u"pictures"_s);
    for (const QString &name : takingOneValue()) {
        if (parser.values(name).size() > 1)
            return UsageFault{FaultKind::Twice, u"--"_s + name, {}};
    }
    if (parser.isSet(u"language"_s)) {
        const QString code = parser.value(u"language"_s);
        if (!words::languageCodes().contains(code))
            return UsageFault{FaultKind::BadLanguage, code, {}};
        options.language = code;
    }
    if (parser.isSet(u"demo-size"_s)) {
        const auto size = demo::Size::fromText(parser.value(u"demo-size"_s));
        if (!size)
            return UsageFault{FaultKind::BadDemoSize, parser.value(u"demo-size"_s), options.language};
        options.demoSize = *size;
    }
    for (const QString &name : {u"account"_s, u"ca-file"_s, u"export"_s, u"export-notes"_s, u"import-notes"_s,
                                u"pictures"_s, u"list"_s, u"filter"_s, u"saved-filter"_s, u"columns"_s}) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return UsageFault{FaultKind::MissingValue, u"--"_s + name, options.language};
    }
    if (parser.isSet(u"api-url"_s)) {
        if (Fault fault = readAddress(parser.value(u"api-url"_s), options))
            return fault;
    }
    if (Fault fault = readQuery(parser, options))
        return fault;
    return checkCombination(parser, options);
}

} // namespace

tl::expected<Options, UsageFault> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    declareOptions(parser);
    Options options;
    const bool parsed = parser.parse(arguments);
    Fault fault = parsed ? fill(options, parser) : parseFault(parser, arguments);
    if (!fault)
        return options;
    const QString language = parser.value(u"language"_s);
    fault->language = words::languageCodes().contains(language) ? language : QString();
    return tl::unexpected(*fault);
}

} // namespace commandline
