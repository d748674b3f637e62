// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sshcommand.h"

#include <optional>

namespace settings {

/// A program and its arguments, one each: there is no shell between.
struct Launch
{
    QString program;
    QStringList arguments;

    bool operator==(const Launch &) const = default;
};

/// The words of a command as a person types it: white space parts them, quotation marks of either kind hold them
/// together, and nothing else has a meaning. None when a mark is not closed.
std::optional<QStringList> commandWords(const QString &command);

/// How ssh to @p target is started in a terminal program. @p custom, the person's own command, comes before what the
/// desktop names (xdg-terminal-exec, $TERMINAL, x-terminal-emulator) and the usual ones; none when no terminal is
/// installed. Each terminal that is known is given the command in its own form. In the custom command `{command}`
/// stands for the ssh command: by itself for its arguments, within an argument for its text; without it the arguments
/// come last, after the option that the terminal wants before them where it is known and the command has none. None
/// either for a custom command that is not commandWords().
std::optional<Launch> sshInTerminal(const exchange::SshTarget &target, const QString &custom);

} // namespace settings
