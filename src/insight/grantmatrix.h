// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/grants.h"

#include <QFlags>
#include <QHash>

#include <vector>

namespace insight {

/// What somebody is to a server.
enum class GrantSign : quint8 {
    Access = 1,
    Notify = 2,       ///< told of problems
    Always = 4,       ///< has access as long as the server is their company's
    AlwaysNotify = 8, ///< is told as long as it is
    Key = 16,         ///< a key of theirs is on it, or it is a key itself
    NotRead = 32,     ///< nothing that tells whether there is access was read
    KeysNotRead = 64, ///< nor what tells of keys
};
Q_DECLARE_FLAGS(GrantSigns, GrantSign)
Q_DECLARE_OPERATORS_FOR_FLAGS(GrantSigns)

/// People × servers, and keys that belong to nobody × servers. Rows and columns are all of the directory, and whatever
/// grants besides; a cell says what is granted, or that it was not read.
class GrantMatrix
{
public:
    GrantMatrix() = default;
    GrantMatrix(const inventory::Values &values, const Directory &directory, const QList<Grant> &grants,
                const Ties &ties);

    /// People in the order of the directory, then lone keys and deploy keys.
    const QList<Object> &rows() const { return m_rows; }
    /// The names of servers.
    const QList<QString> &columns() const { return m_columns; }
    GrantSigns at(qsizetype row, qsizetype column) const;
    /// In how many of its cells somebody may enter: by access or by key.
    int entriesInRow(qsizetype row) const { return m_inRow.at(row); }
    int entriesInColumn(qsizetype column) const { return m_inColumn.at(column); }

private:
    void sign(const Object &row, const QString &column, GrantSigns signs);
    void signUnread(const inventory::Values &values);
    void signPeople(const Ties &ties);
    void signServersOf(const Ties &ties, const Object &company, const Object &row, GrantSign as);
    void count();

    QList<Object> m_rows;
    QList<QString> m_columns;
    QHash<Object, qsizetype> m_rowPlaces;
    QHash<QString, qsizetype> m_columnPlaces;
    std::vector<GrantSigns> m_cells;
    QList<int> m_inRow;
    QList<int> m_inColumn;
};

} // namespace insight
