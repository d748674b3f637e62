// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/finder/findermodel.h"

#include "gui/finder/findertext.h"
#include "gui/look/icons.h"

#include <QHash>

namespace gui {

int FinderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FinderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const finder::Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return FinderText::name(row);
    case Qt::DecorationRole:
        return icon(FinderText::icon(row));
    case Qt::AccessibleTextRole:
        return FinderText::spoken(row);
    case MatchedRole:
        return FinderText::matched(row);
    case WhereRole:
        return FinderText::where(row);
    case GoneRole:
        return row.entry.isGone;
    default:
        return {};
    }
}

void FinderModel::take(const finder::Answer &answer)
{
    if (!isOther(answer)) {
        merge(answer.rows);
        return;
    }
    beginResetModel();
    m_isAsked = true;
    m_typed = answer.typed;
    m_rows = answer.rows;
    endResetModel();
}

/// Rows that are there keep their places, also those that are found no longer: somebody may be about to open one.
void FinderModel::merge(const QList<finder::Row> &rows)
{
    QHash<QString, int> places;
    for (int i = 0; i < m_rows.size(); ++i)
        places.insert(m_rows.at(i).key(), i);
    QList<finder::Row> more;
    for (const finder::Row &row : rows) {
        const auto place = places.constFind(row.key());
        if (place == places.cend())
            more.append(row);
        else
            m_rows[*place] = row;
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    if (more.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

void FinderModel::clear()
{
    beginResetModel();
    m_isAsked = false;
    m_rows.clear();
    endResetModel();
}

} // namespace gui

#include "moc_findermodel.cpp"
