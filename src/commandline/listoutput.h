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

/// Rows under their headers, each column as wide as its widest cell, in the language of the moment; with @p coloured
/// what is bold, muted or wrong is so by the terminal's own means.
QByteArray asTable(const listing::Listed &listed, const QStringList &columns, bool coloured);
/// An array with an object a line, of these fields.
QByteArray asJson(const listing::Listed &listed, const QStringList &columns);
/// Comma-separated values (RFC 4180), the ids of the columns first.
QByteArray asCsv(const listing::Listed &listed, const QStringList &columns);

} // namespace commandline
