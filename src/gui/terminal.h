// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sshcommand.h"

#include <functional>
#include <optional>

namespace gui {

/// A program and its arguments, one each: there is no shell between.
struct Launch
{
    QString program;
    QStringList arguments;

    bool operator==(const Launch &) const = default;
};

/// Starts a program that outlives this one; false when it cannot be started.
using Starter = std::function<bool(const Launch &)>;

/// The system's way of starting.
Starter detachedStarter();

/// How ssh to @p target is started in a terminal program. @p custom, the person's own command, comes before what the
/// desktop names (xdg-terminal-exec, $TERMINAL, x-terminal-emulator) and the usual ones; none when no terminal is
/// installed. In the custom command `{command}` stands for the ssh command: by itself for its arguments, within an
/// argument for its text; without it the arguments come last.
std::optional<Launch> sshInTerminal(const exchange::SshTarget &target, const QString &custom);

} // namespace gui
