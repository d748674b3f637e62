// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/index.h"

#include <QCoreApplication>

namespace gui {

/// What can be done with what is found, by a word beside its name. A further one is a line of the table.
class FinderVerbs
{
    Q_DECLARE_TR_FUNCTIONS(FinderVerbs)

public:
    /// All of them, with their words in every language.
    static QList<finder::Verb> all();
    /// What is done with what is called @p name: "Records of butik7.se".
    static QString label(const QString &verb, const QString &name);
    /// The part of the page that it leads to; null where it is an action.
    static QString part(const QString &verb);
    /// The object name of the page's action that does it; null where it leads to a part.
    static QString action(const QString &verb);
};

} // namespace gui
