// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/query.h"
#include "listing/listing.h"

#include <QByteArray>

namespace commandline {

/// The first of @p columns that the list does not have; empty where it has all.
QString unknownColumn(const QStringList &columns, const listing::Listed &listed);
/// The ids of all its columns.
QStringList columnsOf(const listing::Listed &listed);

/// What a list is shown on.
struct Screen
{
    /// What is bold, muted or wrong is so by the terminal's own means.
    bool isColoured = false;
    /// So many columns it has; 0 for what is no terminal: there each row is one line, however long.
    int width = 0;
};

/// Rows under their headers, in the language of the moment. On a terminal they stand in columns whatever is in them: a
/// cell that is too long for its column goes on below.
QByteArray asTable(const listing::Listed &listed, const QStringList &columns, const Screen &screen);
/// An array with an object a line, of these fields.
QByteArray asJson(const listing::Listed &listed, const QStringList &columns);
/// Comma-separated values (RFC 4180), the ids of the columns first.
QByteArray asCsv(const listing::Listed &listed, const QStringList &columns);

} // namespace commandline
