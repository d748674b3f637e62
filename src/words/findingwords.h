// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/finding.h"

namespace words {

/// The source texts of one rule, of context "FindingText".
struct FindingWords
{
    findings::Rule rule;
    const char *kind;
    /// %1 is the object, %2 the first of the others, %3 all of the others or else the texts, %4 the texts, %5 the first
    /// number, %6 all numbers, %7 the date; of a record %8 is its name, %9 its content, %0 its type.
    const char *sentence;
    const char *advice;
};

const FindingWords &findingWords(findings::Rule rule);

} // namespace words
