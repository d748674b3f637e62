// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/index.h"

#include <QCoreApplication>
#include <QLocale>

namespace gui {

/// Rows of the finder in words of the language of the moment; plain text, what the API told on one line.
class FinderText
{
    Q_DECLARE_TR_FUNCTIONS(FinderText)

public:
    /// What kind of thing it is: "Server".
    static QString kind(finder::Kind kind);
    /// What kind of text it is: "Address".
    static QString field(finder::Field field);
    /// What it is called, with what is to be done with it.
    static QString name(const finder::Row &row);
    /// In what it was found, or what tells it from others.
    static QString matched(const finder::Row &row);
    /// Where it leads.
    static QString where(const finder::Row &row);
    /// All of it, as it is read aloud.
    static QString spoken(const finder::Row &row);
    /// What a copy of it is.
    static QString copied(const finder::Row &row);
    /// The name of a drawing.
    static QString icon(const finder::Row &row);
    /// How many are shown, or why none is.
    static QString count(const finder::Answer &answer, const QLocale &locale);
};

} // namespace gui
