// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/shownfinding.h"

#include <QCoreApplication>

#include <functional>

namespace words {

/// What the rules of docs/findings.md are about, in the order in which people look for them.
enum class FindingGroup { People, Servers, Ends, Homes, Zones };

/// Findings in words and sentences of the language of the moment; plain text, what the API told on one line.
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)

public:
    /// Gives a source text of this context in some language.
    using Translator = std::function<QString(const char *source)>;

    /// What kind of finding it is, in a few words.
    static QString kind(findings::Rule rule);
    /// What was found, in one sentence; where it leans on a guess it says so.
    static QString sentence(const findings::ShownFinding &finding, const Translator &words = {});
    /// What to do about it.
    static QString advice(findings::Rule rule, const Translator &words = {});
    static QString severity(findings::Severity severity);
    /// The heading of all of a severity.
    static QString severityHeading(findings::Severity severity);
    static FindingGroup groupOf(findings::Rule rule);
    static QString group(FindingGroup group);
    /// What kind of thing an object is: "Server".
    static QString objectKind(insight::ObjectKind kind);
    /// Open, accepted until when, since when gone, muted, not judged.
    static QString standing(const findings::ShownFinding &finding);
};

} // namespace words
