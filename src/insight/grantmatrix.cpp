// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/grantmatrix.h"

namespace insight {

GrantMatrix::GrantMatrix(const inventory::Values &values, const Directory &directory, const QList<Grant> &grants,
                         const Ties &ties)
    : m_rows(directory.people())
    , m_columns(directory.servers())
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_rowPlaces.insert(m_rows.at(row), row);
    for (const Grant &grant : grants) {
        const Object &row = grant.person.isNothing() ? grant.keys.first() : grant.person;
        if (!m_rowPlaces.contains(row)) {
            m_rowPlaces.insert(row, m_rows.size());
            m_rows.append(row);
        }
    }
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        m_columnPlaces.insert(m_columns.at(column), column);
    m_cells.resize(static_cast<size_t>(m_rows.size() * m_columns.size()));

    signUnread(values);
    for (const Grant &grant : grants) {
        GrantSigns signs;
        signs.setFlag(GrantSign::Access, grant.how == Grant::How::Access || grant.how == Grant::How::Both);
        signs.setFlag(GrantSign::Key, grant.how != Grant::How::Access);
        sign(grant.person.isNothing() ? grant.keys.first() : grant.person, grant.server, signs);
    }
    signPeople(ties);
    count();
}

void GrantMatrix::sign(const Object &row, const QString &column, GrantSigns signs)
{
    const qsizetype y = m_rowPlaces.value(row, -1);
    const qsizetype x = m_columnPlaces.value(column, -1);
    if (y < 0 || x < 0)
        return;
    GrantSigns &cell = m_cells[static_cast<size_t>(y * m_columns.size() + x)];
    cell |= signs;
    if (cell & GrantSign::Access)
        cell.setFlag(GrantSign::NotRead, false);
    if (cell & GrantSign::Key)
        cell.setFlag(GrantSign::KeysNotRead, false);
}

/// A person's access is told by the server and by the person's own detail: either is enough.
void GrantMatrix::signUnread(const inventory::Values &values)
{
    for (qsizetype x = 0; x < m_columns.size(); ++x) {
        const QString &server = m_columns.at(x);
        const bool users = values.instanceUsers.contains(server);
        const bool keys = values.sshKeys.contains(server);
        const bool deployKeys = values.deployKeys.contains(server);
        for (qsizetype y = 0; y < m_rows.size(); ++y) {
            const Object &row = m_rows.at(y);
            const bool isPerson = row.kind == ObjectKind::Person;
            GrantSigns &cell = m_cells[static_cast<size_t>(y * m_columns.size() + x)];
            if (isPerson) {
                cell.setFlag(GrantSign::NotRead, !users && !values.userDetails.contains(row.id));
                cell.setFlag(GrantSign::KeysNotRead, !keys);
            } else {
                cell.setFlag(GrantSign::KeysNotRead, !keys || !deployKeys);
            }
        }
    }
}

void GrantMatrix::signPeople(const Ties &ties)
{
    for (const Object &row : std::as_const(m_rows)) {
        if (row.kind != ObjectKind::Person)
            continue;
        ties.each(row, [&](const Ties::End &end) {
            if (end.reason == Reason::Notify)
                sign(row, end.object.id, GrantSign::Notify);
            else if (end.reason == Reason::Sticky)
                sign(row, end.object.id, GrantSign::Always);
            else if (end.reason == Reason::StickyNotify)
                sign(row, end.object.id, GrantSign::AlwaysNotify);
            else if (end.reason == Reason::StickyAt)
                signServersOf(ties, end.object, row, GrantSign::Always);
            else if (end.reason == Reason::StickyNotifyAt)
                signServersOf(ties, end.object, row, GrantSign::AlwaysNotify);
        });
    }
}

/// Whoever is always on their company's servers is so on all that are the company's.
void GrantMatrix::signServersOf(const Ties &ties, const Object &company, const Object &row, GrantSign as)
{
    ties.each(company, [&](const Ties::End &end) {
        if (end.reason == Reason::Owner && end.object.kind == ObjectKind::Server)
            sign(row, end.object.id, as);
    });
}

void GrantMatrix::count()
{
    m_inRow = QList<int>(m_rows.size(), 0);
    m_inColumn = QList<int>(m_columns.size(), 0);
    for (qsizetype y = 0; y < m_rows.size(); ++y) {
        for (qsizetype x = 0; x < m_columns.size(); ++x) {
            if (!(at(y, x) & (GrantSign::Access | GrantSign::Key)))
                continue;
            ++m_inRow[y];
            ++m_inColumn[x];
        }
    }
}

GrantSigns GrantMatrix::at(qsizetype row, qsizetype column) const
{
    return m_cells[static_cast<size_t>(row * m_columns.size() + column)];
}

} // namespace insight
