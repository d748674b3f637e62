// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/finding.h"

#include <optional>

namespace findings {

/// What the objects of a finding are called: its own first, then those of the others in their order.
using Titles = QStringList;

/// A finding as text, as it is kept; and back. Nothing for what is no such text: a rule or a kind of object that this
/// version does not know.
QString keptText(const Finding &finding, const Titles &titles);
struct ReadFinding
{
    Finding finding;
    Titles titles;
};
std::optional<ReadFinding> findingFromText(const QString &text);

/// The rule with that id.
std::optional<Rule> ruleById(const QString &id);
/// An object as one word and its id, as it is kept; and back. Nothing for what is none.
QString keptText(const insight::Object &object);
insight::Object objectFromText(const QString &text);

} // namespace findings
