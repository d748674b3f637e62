// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/apikey.h"
#include "app/query.h"
#include "demo/size.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <tl/expected.hpp>

/// Main, command line, composition: the one place that joins concrete classes.
namespace app {

/// What was asked for on the command line (README.md, Command line), and by the environment.
struct Options
{
    bool help = false;
    bool version = false;
    bool demo = false;
    demo::Size demoSize;
    /// What the demo account was in the last run is known still.
    bool demoKeep = false;
    /// The name of a kept account; empty for the one that was used last.
    QString account;
    /// Set when --api-url was given: checked, without a slash at the end.
    std::optional<QUrl> address;
    QString caFile;
    /// "sv", "en" or empty.
    QString language;
    /// A window of its own, also when the account has one.
    bool another = false;
    /// Tells on standard error what is asked of the API and what comes of it.
    bool verbose = false;
    QString exportFile;
    /// Where notes and history of a kept account go, or come from.
    QString exportNotes;
    QString importNotes;
    QString picturesFolder;
    Query query;
    /// Of an account for this run, where the environment has one (takeEnvironmentKey()); Empty where it has none.
    tl::expected<accounts::ApiKey, accounts::KeyFault> key = tl::unexpected(accounts::KeyFault::Empty);
};

/// Why a command line was not understood. `subject` is the option, value or argument it is about.
struct UsageFault
{
    enum class Kind {
        UnknownOption,
        MissingValue,
        NotUnderstood,
        UnexpectedArgument,
        BadAddress,
        HttpAddress,
        SecretInAddress,
        BadLanguage,
        BadDemoSize,
        NeedsDemo,
        NeedsAddress,
        NeedsAccount,
        Excludes,
        UnknownList,
        UnknownTool,
        MissingFile,
        WrongEnding,
        CannotCheck,
        SameFile,
        NoFilter,
        BelongsTo,
    };

    Kind kind;
    QString subject;
    /// The language asked for before the fault was found, so that the sentence can be in it.
    QString language;
    /// What else it is about.
    QString other = {};
};

/// Reads a command line, the program's name first.
tl::expected<Options, UsageFault> readOptions(const QStringList &arguments);

} // namespace app
