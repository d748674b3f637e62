// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ranking.h"

#include "models/tablemodel.h"

#include <QCollator>
#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <optional>

namespace models {

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

/// Gives each row in @p values its rank, counting on from @p rank.
template <typename Value>
void rankSorted(std::vector<Ranked<Value>> &values, std::vector<quint32> &ranks, quint32 &rank)
{
    const auto less = [](const Ranked<Value> &a, const Ranked<Value> &b) { return a.value < b.value; };
    std::sort(values.begin(), values.end(), less);
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0 && less(values[i - 1], values[i]))
            ++rank;
        ranks[static_cast<size_t>(values[i].row)] = rank;
    }
    if (!values.empty())
        ++rank;
}

} // namespace

QCollator collatorFor(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

Ranking::Ranking(const TableModel &table, int column, const QCollator &collator)
    : m_ranks(static_cast<size_t>(table.rowCount()), unknown)
{
    std::vector<Ranked<double>> numbers;
    std::vector<Ranked<QByteArray>> bytes;
    std::vector<Ranked<QCollatorSortKey>> texts;
    for (int row = 0; row < static_cast<int>(m_ranks.size()); ++row) {
        const QVariant value = table.sortValue(row, column);
        if (!value.isValid())
            continue;
        if (const auto number = asNumber(value)) {
            if (!std::isnan(*number))
                numbers.push_back({*number, row});
        } else if (value.typeId() == QMetaType::QByteArray) {
            bytes.push_back({value.toByteArray(), row});
        } else if (const QString text = value.toString(); !text.trimmed().isEmpty()) {
            texts.push_back({collator.sortKey(text), row});
        }
    }
    rankSorted(numbers, m_ranks, m_count);
    rankSorted(bytes, m_ranks, m_count);
    rankSorted(texts, m_ranks, m_count);
}

std::vector<int> Ranking::order(Qt::SortOrder order) const
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
    std::vector<int> rows(m_ranks.size());
    for (size_t row = 0; row < m_ranks.size(); ++row)
        rows[static_cast<size_t>(next[place(m_ranks[row])]++)] = static_cast<int>(row);
    return rows;
}

} // namespace models
