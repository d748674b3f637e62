// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/rows.h"

#include <QMap>
#include <QStringList>

namespace faults {

/// A table in tests/README.md that is compared with what was seen, and written from it.
class Table
{
public:
    /// Between which marks it stands, and the heads of its columns.
    struct Place
    {
        QByteArray mark;
        QByteArrayList heads;
    };
    /// Of each fault what the person sees, how often it is sent again, and what is certain.
    static const Place faults;
    /// What the person sees after a save, by how it was answered and what the server holds.
    static const Place saves;

    /// Reads it as it stands.
    explicit Table(const Place &place);

    /// The names of its lines, in their order.
    QStringList names() const { return m_names; }
    /// The other cells of a line; empty when there is none.
    QStringList cells(const QString &name) const { return m_cells.value(name); }
    void set(const QString &name, const QStringList &cells) { m_cells.insert(name, cells); }
    /// Writes it again, a line for each of @p names that has cells; whether that went well.
    bool write(const QStringList &names) const;

    /// Of the faults: a line's cells for @p row, with what is seen when reading and writing fail, empty for a success.
    static QStringList cellsOf(const Row &row, const QString &reading, const QString &writing);

private:
    QByteArray begin() const;
    QByteArray end() const;

    const Place &m_place;
    QStringList m_names;
    QMap<QString, QStringList> m_cells;
};

} // namespace faults
