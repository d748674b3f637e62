// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

class Database;

/// Where the copy of a precious file is kept.
QString copyOf(const QString &file);
/// There while a program has the file open for writing: it has not ended cleanly when it is there at the next start.
QString markerOf(const QString &file);

/// Renames a damaged file, and what SQLite has beside it, to a name with today's date: where it lies now, or empty when
/// that could not be done.
QString moveAside(const QString &file);

/// Adds to @p whole every row that can be read of the file @p damaged and that it does not have yet: how many.
qint64 salvage(Database &whole, const QString &damaged);

} // namespace store
