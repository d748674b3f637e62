// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/options.h"

class QCommandLineParser;

namespace commandline {

/// Declares what a query is asked with.
void declareQuery(QCommandLineParser &parser);
/// Reads the query into @p options; why it was not understood, or nothing.
std::optional<UsageFault> readQuery(const QCommandLineParser &parser, Options &options);

} // namespace commandline
