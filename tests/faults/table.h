// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/rows.h"

#include <QMap>
#include <QStringList>

namespace faults {

/// The table in tests/README.md: of each fault what the person sees, how often it is sent again, and what is certain.
class Table
{
public:
    /// Reads it as it stands.
    Table();

    /// The names of its lines, in their order.
    QStringList names() const { return m_names; }
    /// The other cells of a line; empty when there is none.
    QStringList cells(const QString &name) const { return m_cells.value(name); }
    void set(const QString &name, const QStringList &cells) { m_cells.insert(name, cells); }
    /// Writes it again, a line for each row that has cells; whether that went well.
    bool write() const;

    /// A line's cells for @p row, with what is seen when reading and writing fail, empty for a success.
    static QStringList cellsOf(const Row &row, const QString &reading, const QString &writing);

private:
    QStringList m_names;
    QMap<QString, QStringList> m_cells;
};

} // namespace faults
