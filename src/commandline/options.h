// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/query.h"
#include "session/runaccount.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

/// What the program does without a window, and what it says on the terminal.
namespace commandline {

/// What was asked for on the command line (README.md, Command line), and by the environment, which has the key of an
/// account for this run (takeEnvironmentKey()).
struct Options : session::RunAccount
{
    bool help = false;
    bool version = false;
    /// What the demo account was in the last run is known still.
    bool demoKeep = false;
    /// The name of a kept account; empty for the one that was used last.
    QString account;
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
        NeedsFolder,
        WrongEnding,
        CannotCheck,
        SameFile,
        NoFilter,
        BelongsTo,
        Twice,
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

} // namespace commandline
