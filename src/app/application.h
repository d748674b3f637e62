// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// The whole program, from the command line to the exit status (README.md, Command line).
int run(int argc, char *argv[]);

} // namespace app
