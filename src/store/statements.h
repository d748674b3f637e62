// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace store {

/// The statements of SQL as SQLite reads it, each without the ';' that ends it: one within a text, a name, a comment or
/// a trigger ends nothing. What is only space and comments is no statement.
QStringList statementsOf(const QString &sql);

} // namespace store
