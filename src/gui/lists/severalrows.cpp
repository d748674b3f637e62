// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/severalrows.h"

#include "gui/lists/tabletext.h"
#include "tables/arrangedmodel.h"
#include "tables/tablemodel.h"

#include <QAbstractItemView>
#include <QSet>

#include <algorithm>
#include <map>

namespace gui {

namespace {

/// By the number of their group, -1 without groups, the numbers of rows in it.
using RowsByGroup = std::map<int, std::vector<int>>;

/// In as few pieces as there are: a selection of many pieces is slow.
QItemSelection inPieces(const tables::ArrangedModel &model, RowsByGroup &all)
{
    QItemSelection selection;
    const int last = model.columnCount() - 1;
    for (auto &[group, rows] : all) {
        const QModelIndex parent = group < 0 ? QModelIndex() : model.index(group, 0);
        std::sort(rows.begin(), rows.end());
        for (auto from = rows.cbegin(); from != rows.cend();) {
            auto to = from;
            while (to + 1 != rows.cend() && *(to + 1) == *to + 1)
                ++to;
            selection.append(QItemSelectionRange(model.index(*from, 0, parent), model.index(*to, last, parent)));
            from = to + 1;
        }
    }
    return selection;
}

} // namespace

SeveralRows::SeveralRows(QAbstractItemView &view, const tables::ArrangedModel &model)
    : m_view(view)
    , m_model(model)
    , m_seen(view, model)
{
}

void SeveralRows::take()
{
    QStringList now;
    QSet<QString> selected;
    const std::vector<int> rows = selectedRows(m_view, m_model);
    for (const int row : rows) {
        now.append(m_model.table()->key(row));
        selected.insert(now.constLast());
    }
    const bool goesOn =
        std::any_of(m_keys.cbegin(), m_keys.cend(), [&](const QString &key) { return selected.contains(key); });
    for (const QString &key : std::as_const(m_keys)) {
        if (goesOn && isHidden(key))
            now.append(key);
    }
    m_keys = now;
}

QStringList SeveralRows::hidden() const
{
    QStringList keys;
    for (const QString &key : m_keys) {
        if (isHidden(key))
            keys.append(key);
    }
    return keys;
}

bool SeveralRows::isHidden(const QString &key) const
{
    return m_model.table() && m_model.table()->rowOf(key) >= 0 && placesOf(key).isEmpty();
}

SeveralRows::Marks SeveralRows::marks(bool again) const
{
    RowsByGroup wanted;
    size_t kept = 0;
    bool returns = false;
    for (const QString &key : m_keys) {
        const QModelIndexList places = placesOf(key);
        QModelIndexList marked;
        for (const QModelIndex &place : places) {
            if (!again && m_view.selectionModel()->isSelected(place))
                marked.append(place);
        }
        kept += marked.isEmpty() ? 0 : 1;
        if (marked.isEmpty() && !places.isEmpty()) {
            marked.append(places.first());
            returns = true;
        }
        for (const QModelIndex &place : std::as_const(marked))
            wanted[place.parent().isValid() ? place.parent().row() : -1].push_back(place.row());
    }
    // A view also selects what it puts in the place of a row that went.
    const bool isOther = returns || kept != selectedRows(m_view, m_model).size();
    return {inPieces(m_model, wanted), isOther};
}

QModelIndexList SeveralRows::placesOf(const QString &key) const
{
    QModelIndexList places = m_model.indexesOf(key, 0);
    places.removeIf([this](const QModelIndex &place) { return !m_seen.isSeen(place); });
    return places;
}

} // namespace gui
