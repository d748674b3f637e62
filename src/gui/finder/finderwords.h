// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/index.h"

namespace gui {

/// What kinds, pages and actions are called beside their names, in every language of the program at once: people find
/// by the word that they know. A further one is a line of a table.
class FinderWords
{
public:
    /// "server", "servrar", …: what a person types before the name of one.
    static QList<finder::KindWords> kinds();
    /// By the page's id, and by the action's object name; empty for what has none.
    static QStringList ofPage(const QString &id);
    static QStringList ofAction(const QString &id);
    /// The words of @p source, with commas between them, in every language that has the text in @p context.
    static QStringList everyLanguage(const char *context, const char *source);
};

} // namespace gui
