// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/ranking.h"

#include "tables/collation.h"
#include "tables/tablemodel.h"

#include <QCollator>
#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <optional>
#include <utility>

namespace tables {

namespace {

constexpr qint64 msecsOfDay = qint64{24} * 60 * 60 * 1000;

/// A number or a point in time as a number; nothing when it is neither, NaN when it is not valid.
std::optional<double> asNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Float:
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        // An invalid date's Julian day is the smallest number there is: nothing may be taken from it.
        if (!date.isValid())
            return std::nan("");
        return static_cast<double>(date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) *
               static_cast<double>(msecsOfDay);
    }
    case QMetaType::QDateTime: {
        const QDateTime moment = value.toDateTime();
        return moment.isValid() ? static_cast<double>(moment.toMSecsSinceEpoch()) : std::nan("");
    }
    default:
        return std::nullopt;
    }
}

template <typename Value>
struct Ranked
{
    Value value;
    int row;
};

/// Gives each row in @p values, which are sorted, its rank, counting on from @p rank.
template <typename Value>
void rankInOrder(const std::vector<Ranked<Value>> &values, std::vector<quint32> &ranks, quint32 &rank)
{
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0 && values[i - 1].value < values[i].value)
            ++rank;
        ranks[static_cast<size_t>(values[i].row)] = rank;
    }
    if (!values.empty())
        ++rank;
}

/// The same of values that are in no order.
template <typename Value>
void rankSorted(std::vector<Ranked<Value>> &values, std::vector<quint32> &ranks, quint32 &rank)
{
    std::sort(values.begin(), values.end(),
              [](const Ranked<Value> &a, const Ranked<Value> &b) { return a.value < b.value; });
    rankInOrder(values, ranks, rank);
}

/// The first from @p from on of which @p isBefore is not true, which it is of all before that one; looks near @p from
/// first.
template <typename Iterator, typename IsBefore>
Iterator firstFrom(Iterator from, Iterator end, const IsBefore &isBefore)
{
    std::ptrdiff_t step = 1;
    while (end - from > step && isBefore(*(from + step))) {
        from += step;
        step *= 2;
    }
    return std::partition_point(from, from + std::min(step, end - from), isBefore);
}

} // namespace

/// A sort value, taken apart. The kinds are in the order in which they sort.
struct Ranking::Value
{
    enum Kind { Number, Bytes, Text, Unknown };

    Kind kind = Unknown;
    double number = 0;
    QByteArray bytes;
    QString text;

    size_t digest() const
    {
        switch (kind) {
        case Number:
            return qHashMulti(0, static_cast<int>(kind), number);
        case Bytes:
            return qHashMulti(0, static_cast<int>(kind), bytes);
        case Text:
            return qHashMulti(0, static_cast<int>(kind), text);
        case Unknown:
            break;
        }
        return 0;
    }
};

QCollator collatorFor(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

Ranking::Ranking(const TableModel &table, int column, const QCollator &collator)
{
    rankAll(table, column, collator);
}

Ranking::Value Ranking::valueOf(const TableModel &table, int row, int column)
{
    const QVariant value = table.sortValue(row, column);
    if (!value.isValid())
        return {};
    if (const auto number = asNumber(value))
        return std::isnan(*number) ? Value{} : Value{Value::Number, *number, {}, {}};
    if (value.typeId() == QMetaType::QByteArray)
        return {Value::Bytes, 0, value.toByteArray(), {}};
    QString text = value.toString();
    return text.trimmed().isEmpty() ? Value{} : Value{Value::Text, 0, {}, std::move(text)};
}

int Ranking::compare(const Value &a, const Value &b, const QCollator &collator)
{
    if (a.kind != b.kind)
        return a.kind < b.kind ? -1 : 1;
    switch (a.kind) {
    case Value::Number:
        return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
    case Value::Bytes:
        return a.bytes < b.bytes ? -1 : b.bytes < a.bytes ? 1 : 0;
    case Value::Text:
        return collator.compare(a.text, b.text);
    case Value::Unknown:
        break;
    }
    return 0;
}

void Ranking::rankAll(const TableModel &table, int column, const QCollator &collator)
{
    const auto rows = static_cast<size_t>(table.rowCount());
    m_ranks.assign(rows, unknown);
    m_digests.assign(rows, 0);
    m_numbers.assign(rows, std::nan(""));
    m_count = 0;
    std::vector<Ranked<double>> numbers;
    std::vector<Ranked<QByteArray>> bytes;
    std::vector<QString> texts;
    std::vector<size_t> rowsOfTexts;
    for (int row = 0; row < static_cast<int>(rows); ++row) {
        Value value = valueOf(table, row, column);
        m_digests[static_cast<size_t>(row)] = value.digest();
        if (value.kind == Value::Number) {
            m_numbers[static_cast<size_t>(row)] = value.number;
            numbers.push_back({value.number, row});
        } else if (value.kind == Value::Bytes) {
            bytes.push_back({value.bytes, row});
        } else if (value.kind == Value::Text) {
            texts.push_back(std::move(value.text));
            rowsOfTexts.push_back(static_cast<size_t>(row));
        }
    }
    m_areNumbers = bytes.empty() && texts.empty();
    if (!m_areNumbers)
        m_numbers.clear();
    rankSorted(numbers, m_ranks, m_count);
    rankSorted(bytes, m_ranks, m_count);
    const std::vector<quint32> ranks = collationRanks(texts, collator);
    for (size_t text = 0; text < texts.size(); ++text)
        m_ranks[rowsOfTexts[text]] = m_count + ranks[text];
    if (!ranks.empty())
        m_count += *std::max_element(ranks.cbegin(), ranks.cend()) + 1;
}

void Ranking::renumber(const std::vector<int> &newNumbers)
{
    size_t left = 0;
    for (size_t row = 0; row < newNumbers.size() && row < m_ranks.size(); ++row) {
        if (newNumbers[row] < 0)
            continue;
        // Rows only move towards the start: none that is yet to be read is written over.
        left = static_cast<size_t>(newNumbers[row]) + 1;
        m_ranks[left - 1] = m_ranks[row];
        m_digests[left - 1] = m_digests[row];
        if (m_areNumbers)
            m_numbers[left - 1] = m_numbers[row];
    }
    m_ranks.resize(left);
    m_digests.resize(left);
    m_numbers.resize(m_areNumbers ? left : 0);
}

void Ranking::update(const TableModel &table, int column, const QCollator &collator, const std::vector<int> &rows)
{
    const auto count = static_cast<size_t>(table.rowCount());
    const size_t added = count - std::min(count, m_ranks.size());
    if (m_ranks.size() <= count && m_areNumbers && placeNumbers(table, column, rows))
        return;
    // To place a row takes some comparisons, the fewer the nearer the one before it is; to rank all again, one key for
    // each.
    constexpr size_t worthIt = 8;
    if (m_ranks.size() > count || m_areNumbers || (rows.size() + added) * worthIt > count)
        return rankAll(table, column, collator);
    const std::vector<int> moved = noteChanges(table, column, rows);
    if (!moved.empty())
        place(table, column, collator, moved);
}

/// Puts the rows in their places among the others, whose values are known; false where one is no number.
bool Ranking::placeNumbers(const TableModel &table, int column, const std::vector<int> &rows)
{
    const size_t known = m_ranks.size();
    m_ranks.resize(static_cast<size_t>(table.rowCount()), unknown);
    m_digests.resize(m_ranks.size(), 0);
    m_numbers.resize(m_ranks.size(), std::nan(""));
    std::vector<Ranked<double>> moved;
    const auto look = [&](int row) {
        const Value value = valueOf(table, row, column);
        if (value.kind != Value::Number && value.kind != Value::Unknown)
            return false;
        const auto at = static_cast<size_t>(row);
        const size_t digest = value.digest();
        if (std::exchange(m_digests[at], digest) == digest && at < known)
            return true;
        m_ranks[at] = unknown;
        m_numbers[at] = value.kind == Value::Number ? value.number : std::nan("");
        if (value.kind == Value::Number)
            moved.push_back({value.number, row});
        return true;
    };
    if (!std::all_of(rows.cbegin(), rows.cend(), look))
        return false;
    for (size_t row = known; row < m_ranks.size(); ++row) {
        if (!look(static_cast<int>(row)))
            return false;
    }
    std::vector<Ranked<double>> others;
    others.reserve(m_ranks.size());
    for (const int row : order(Qt::AscendingOrder)) {
        if (m_ranks[static_cast<size_t>(row)] != unknown)
            others.push_back({m_numbers[static_cast<size_t>(row)], row});
    }
    const auto less = [](const Ranked<double> &a, const Ranked<double> &b) { return a.value < b.value; };
    std::sort(moved.begin(), moved.end(), less);
    std::vector<Ranked<double>> all;
    all.reserve(others.size() + moved.size());
    std::merge(others.cbegin(), others.cend(), moved.cbegin(), moved.cend(), std::back_inserter(all), less);
    m_count = 0;
    rankInOrder(all, m_ranks, m_count);
    return true;
}

/// The rows that have another value than before, or are new; they have the rank of an unknown one then.
std::vector<int> Ranking::noteChanges(const TableModel &table, int column, const std::vector<int> &rows)
{
    std::vector<int> looked = rows;
    for (auto row = static_cast<int>(m_ranks.size()); row < table.rowCount(); ++row)
        looked.push_back(row);
    const size_t known = m_ranks.size();
    m_ranks.resize(static_cast<size_t>(table.rowCount()), unknown);
    m_digests.resize(m_ranks.size(), 0);
    std::vector<int> moved;
    for (const int row : looked) {
        const auto at = static_cast<size_t>(row);
        const size_t digest = valueOf(table, row, column).digest();
        if (at < known && digest == m_digests[at])
            continue;
        m_digests[at] = digest;
        m_ranks[at] = unknown;
        moved.push_back(row);
    }
    return moved;
}

/// Gives the rows in @p moved their ranks, which all others have.
void Ranking::place(const TableModel &table, int column, const QCollator &collator, const std::vector<int> &moved)
{
    std::vector<int> sorted = order(Qt::AscendingOrder);
    sorted.erase(std::find_if(sorted.begin(), sorted.end(),
                              [this](int row) { return m_ranks[static_cast<size_t>(row)] == unknown; }),
                 sorted.end());
    struct Placed
    {
        Value value;
        int row;
        size_t before;
    };
    std::vector<Placed> placed;
    for (const int row : moved) {
        if (Value value = valueOf(table, row, column); value.kind != Value::Unknown)
            placed.push_back({std::move(value), row, 0});
    }
    std::sort(placed.begin(), placed.end(),
              [&](const Placed &a, const Placed &b) { return compare(a.value, b.value, collator) < 0; });
    auto from = sorted.cbegin();
    for (Placed &one : placed) {
        from = firstFrom(from, sorted.cend(),
                         [&](int other) { return compare(valueOf(table, other, column), one.value, collator) < 0; });
        one.before = static_cast<size_t>(from - sorted.cbegin());
    }
    std::vector<quint32> ranks(m_ranks.size(), unknown);
    quint32 rank = 0;
    auto next = placed.cbegin();
    for (size_t i = 0; i <= sorted.size(); ++i) {
        for (; next != placed.cend() && next->before == i; ++next) {
            ranks[static_cast<size_t>(next->row)] = rank;
            const bool follows = next + 1 != placed.cend() && (next + 1)->before == i;
            const bool same =
                follows ? compare(next->value, (next + 1)->value, collator) == 0
                        : i < sorted.size() && compare(next->value, valueOf(table, sorted[i], column), collator) == 0;
            rank += same ? 0 : 1;
        }
        if (i == sorted.size())
            break;
        const auto row = static_cast<size_t>(sorted[i]);
        ranks[row] = rank;
        const bool same = i + 1 < sorted.size() && m_ranks[row] == m_ranks[static_cast<size_t>(sorted[i + 1])];
        rank += same ? 0 : 1;
    }
    m_ranks = std::move(ranks);
    m_count = rank;
}

std::vector<int> Ranking::order(Qt::SortOrder order) const
{
    std::vector<int> rows(m_ranks.size());
    std::iota(rows.begin(), rows.end(), 0);
    return this->order(order, rows);
}

std::vector<int> Ranking::order(Qt::SortOrder order, const std::vector<int> &rows) const
{
    const auto place = [&](quint32 rank) -> size_t {
        if (rank == unknown)
            return m_count;
        return order == Qt::AscendingOrder ? rank : m_count - 1 - rank;
    };
    std::vector<int> next(m_count + 2, 0);
    for (const quint32 rank : m_ranks)
        ++next[place(rank) + 1];
    for (size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<int> ordered(m_ranks.size());
    for (const int row : rows)
        ordered[static_cast<size_t>(next[place(m_ranks[static_cast<size_t>(row)])]++)] = row;
    return ordered;
}

} // namespace tables
