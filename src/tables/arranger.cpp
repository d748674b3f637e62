// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/arranger.h"

#include "tables/tablemodel.h"
#include "words/language.h"

#include <QCollator>
#include <QElapsedTimer>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tables {

void Arranger::setTable(const TableModel *table)
{
    m_table = table;
    m_arranged.clear();
    relabelled();
}

int Arranger::rowCount() const
{
    return m_table ? m_table->rowCount() : 0;
}

void Arranger::setFilter(const QString &filter)
{
    m_typed = filter;
    parseFilter();
}

void Arranger::setNarrowing(Narrowing narrowing)
{
    m_narrowing = std::move(narrowing);
    m_passes.clear();
}

void Arranger::setSort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_orderValid = false;
}

void Arranger::setGroupsOf(Grouping::GroupsOf groupsOf)
{
    m_grouping.setGroupsOf(std::move(groupsOf));
    m_groupsValid = false;
    m_groupsBehind = true;
}

void Arranger::renumber(const std::vector<int> &newNumbers)
{
    m_index.renumber(newNumbers, static_cast<size_t>(rowCount()));
    m_prepared = 0;
    for (Ranking &ranking : m_rankings)
        ranking.renumber(newNumbers);
    if (m_groupsValid && m_regrouped.empty())
        m_grouping.renumber(newNumbers);
    else
        m_groupsValid = false;
    for (size_t row = 0; row < newNumbers.size() && row < m_arranged.size(); ++row) {
        // Rows only move towards the start.
        if (newNumbers[row] >= 0)
            m_arranged[static_cast<size_t>(newNumbers[row])] = m_arranged[row];
    }
    m_arranged.resize(static_cast<size_t>(
        std::count_if(newNumbers.cbegin(), newNumbers.cend(), [](int number) { return number >= 0; })));
    changed({});
}

void Arranger::changed(const std::vector<int> &rows)
{
    m_index.resize(static_cast<size_t>(rowCount()));
    for (const int row : rows) {
        m_index.forget(static_cast<size_t>(row));
        m_prepared = std::min(m_prepared, static_cast<size_t>(row));
    }
    updateRankings(rows);
    m_orderValid = false;
    m_passes.clear();
    m_regrouped.insert(m_regrouped.end(), rows.cbegin(), rows.cend());
    m_groupsBehind = true;
}

/// Those that the order is made of follow the change; others are made again when they are asked for.
void Arranger::updateRankings(const std::vector<int> &rows)
{
    m_rankings.removeIf([this](const auto &ranking) {
        return ranking.key() != m_sortColumn && !m_table->tieBreakers().contains(ranking.key());
    });
    for (auto ranking = m_rankings.begin(); ranking != m_rankings.end(); ++ranking)
        ranking->update(*m_table, ranking.key(), collatorFor(m_table->locale()), rows);
}

const Ranking &Arranger::rankingOf(int column)
{
    auto ranking = m_rankings.constFind(column);
    if (ranking == m_rankings.cend())
        ranking = m_rankings.insert(column, Ranking(*m_table, column, collatorFor(m_table->locale())));
    return *ranking;
}

void Arranger::relabelled()
{
    m_index.clear();
    m_rankings.clear();
    m_groupsValid = false;
    m_groupsBehind = true;
    m_prepared = 0;
    changed({});
    parseFilter();
}

void Arranger::setRankOf(Grouping::RankOf rankOf)
{
    m_grouping.setRankOf(std::move(rankOf));
    m_groupsValid = false;
    m_groupsBehind = true;
}

bool Arranger::prepare(int milliseconds)
{
    constexpr size_t rowsAtOnce = 32;
    QElapsedTimer timer;
    timer.start();
    while (m_prepared < m_index.size() && !timer.hasExpired(milliseconds)) {
        const size_t end = std::min(m_prepared + rowsAtOnce, m_index.size());
        for (; m_prepared < end; ++m_prepared)
            searchKey(m_prepared);
    }
    return m_prepared == m_index.size();
}

SearchKey Arranger::searchKey(size_t number)
{
    if (!m_index.has(number)) {
        const auto row = static_cast<int>(number);
        QList<QStringList> cells;
        QList<int> blank;
        const int columns = m_table->columnCount();
        cells.reserve(columns);
        for (int column = 0; column < columns; ++column) {
            cells.append(QStringList{m_table->text(row, column), m_table->searchText(row, column)});
            if (m_table->blank(row, column))
                blank.append(column);
        }
        m_index.set(number, SearchText(cells, blank));
    }
    return m_index.key(number);
}

/// A filter that was written in one language is understood in the others. The language of the moment goes before those,
/// and ids before all, so that a header in some language cannot take the name of another column's id.
Filter::Fields Arranger::fields() const
{
    Filter::Fields fields;
    const int columns = m_table ? m_table->columnCount() : 0;
    const auto addNames = [&] {
        for (int column = 0; column < columns; ++column) {
            for (const QString &name : {m_table->field(column), m_table->header(column)})
                fields.insert(Filter::fieldName(name), column);
        }
    };
    const QStringList languages = words::languageCodes();
    for (const QString &language : languages)
        words::inLanguage(language, addNames);
    addNames();
    for (int column = 0; column < columns; ++column)
        fields.insert(Filter::fieldName(QString::fromLatin1(m_table->columnId(column))), column);
    return fields;
}

QStringList Arranger::unknownFields() const
{
    return Filter(m_typed, fields()).unknownFields();
}

void Arranger::parseFilter()
{
    m_filter = Filter(m_typed, fields());
}

/// Looks for the last pass that let through what the filter may: the same rows, as when a letter is deleted, or more,
/// as when one is typed. Passes that the filter does not narrow stay for later: deleting goes back through them.
Arranger::Pass Arranger::startingPass() const
{
    for (auto pass = m_passes.crbegin(); pass != m_passes.crend(); ++pass) {
        if (m_filter.narrows(pass->filter))
            return *pass;
    }
    Pass all{{}, std::vector<char>(m_index.size(), 1)};
    for (size_t row = 0; m_narrowing && row < all.passed.size(); ++row)
        all.passed[row] = m_narrowing(static_cast<int>(row)) ? 1 : 0;
    return all;
}

/// Makes the last pass the one of the filter.
void Arranger::filterRows()
{
    constexpr size_t mostPasses = 24;
    const auto same =
        std::find_if(m_passes.begin(), m_passes.end(), [&](const Pass &p) { return p.filter == m_filter; });
    if (same != m_passes.end()) {
        std::rotate(same, same + 1, m_passes.end());
        return;
    }
    Pass pass = startingPass();
    for (size_t row = 0; !m_filter.isEmpty() && row < pass.passed.size(); ++row) {
        if (pass.passed[row] && !m_filter.matches(searchKey(row)))
            pass.passed[row] = 0;
    }
    pass.filter = m_filter;
    if (m_passes.size() == mostPasses)
        m_passes.erase(m_passes.begin());
    m_passes.push_back(std::move(pass));
}

void Arranger::updateOrder()
{
    if (m_orderValid)
        return;
    m_order.resize(m_index.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_table && m_sortColumn >= 0 && m_sortColumn < m_table->columnCount()) {
        if (rankingOf(m_sortColumn).hasEqual())
            orderByTieBreakers();
        m_order = rankingOf(m_sortColumn).order(m_sortOrder, m_order);
    }
    m_orderValid = true;
}

void Arranger::orderByTieBreakers()
{
    const QList<int> &columns = m_table->tieBreakers();
    for (auto column = columns.crbegin(); column != columns.crend(); ++column) {
        if (*column != m_sortColumn)
            m_order = rankingOf(*column).order(Qt::AscendingOrder, m_order);
    }
}

void Arranger::updateGroups()
{
    if (!std::exchange(m_groupsBehind, false))
        return;
    const QCollator collator = m_table ? collatorFor(m_table->locale()) : QCollator();
    if (m_groupsValid)
        m_grouping.update(rowCount(), collator, m_regrouped);
    else
        m_grouping.update(rowCount(), collator);
    m_regrouped.clear();
    m_groupsValid = true;
}

bool Arranger::isReady() const
{
    // What it takes to prepare a row grows with its columns.
    constexpr size_t mostCellsAtOnce = 2048;
    return m_filter.isEmpty() || m_index.missing() == 0 ||
           m_index.missing() * static_cast<size_t>(m_table->columnCount()) <= mostCellsAtOnce;
}

Arrangement Arranger::arrange()
{
    m_isSettled = isReady();
    if (m_isSettled) {
        filterRows();
        m_arranged = m_passes.back().passed;
    }
    m_arranged.resize(m_index.size(), 0);
    const std::vector<char> &passed = m_arranged;
    updateOrder();
    updateGroups();
    Arrangement arrangement;
    arrangement.isGrouped = m_grouping.isGrouped();
    std::vector<size_t> blockOf;
    if (arrangement.isGrouped) {
        arrangement.blocks.clear();
        blockOf.resize(m_grouping.end());
        for (const quint32 group : m_grouping.sorted()) {
            blockOf[group] = arrangement.blocks.size();
            arrangement.blocks.push_back({group, {}});
        }
    } else {
        arrangement.blocks.front().rows.reserve(m_order.size());
    }
    for (const int row : m_order) {
        if (!passed[static_cast<size_t>(row)])
            continue;
        ++arrangement.distinct;
        if (!arrangement.isGrouped) {
            arrangement.blocks.front().rows.push_back(row);
            continue;
        }
        for (const quint32 group : m_grouping.groups(row))
            arrangement.blocks[blockOf[group]].rows.push_back(row);
    }
    if (arrangement.isGrouped)
        std::erase_if(arrangement.blocks, [](const Arrangement::Block &block) { return block.rows.empty(); });
    return arrangement;
}

} // namespace tables
