// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column.h"
#include "tables/tablemodel.h"

#include <QList>

#include <functional>
#include <type_traits>
#include <utility>

namespace tables {

/// A table of @p Row, a value with operator==, described by its columns.
template <typename Row>
class Table final : public TableModel
{
public:
    /// What tells one row from another for as long as it exists. Two rows may have the same key: both are shown.
    using KeyOf = std::function<QString(const Row &)>;

    Table(QList<Column<Row>> columns, KeyOf keyOf, QObject *parent = nullptr)
        : TableModel(idsOf(columns), parent)
        , m_columns(std::move(columns))
        , m_keyOf(std::move(keyOf))
    {
    }

    /// Makes @p rows the rows. Those that were there (by key) keep their places, new ones come after them in the order
    /// given; where nothing differs nothing is emitted. Not to be called from a slot that a change of this table
    /// called.
    void setRows(QList<Row> rows)
    {
        QStringList keys;
        keys.reserve(rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            // Mostly a row stands where it stood: to see that costs less than to make its key.
            const bool same = i < m_rows.size() && rows.at(i) == m_rows.at(i);
            keys.append(same ? key(static_cast<int>(i)) : m_keyOf(rows.at(i)));
        }
        m_next = std::move(rows);
        replaceRows(keys);
        m_next = {};
    }

    const Row &row(int row) const { return m_rows.at(stored(row)); }
    /// All rows by number; not to be asked in the midst of a change.
    const QList<Row> &rows() const { return m_rows; }

    QString header(int column) const override { return call(m_columns.at(column).header); }
    QString headerSign(int column) const override { return call(m_columns.at(column).headerSign); }
    QString field(int column) const override
    {
        const auto &field = m_columns.at(column).field;
        return field ? field() : header(column);
    }
    QString text(int number, int column) const override
    {
        return call(m_columns.at(column).text, row(number), locale());
    }
    QVariant sortValue(int number, int column) const override
    {
        const auto &sort = m_columns.at(column).sort;
        return sort ? sort(row(number)) : QVariant(text(number, column));
    }
    QString searchText(int number, int column) const override { return call(m_columns.at(column).search, row(number)); }
    bool blank(int number, int column) const override { return call(m_columns.at(column).blank, row(number)); }
    words::Tone tone(int number, int column) const override { return call(m_columns.at(column).tone, row(number)); }
    QString sign(int number, int column) const override { return call(m_columns.at(column).sign, row(number)); }
    QString suffix(int number, int column) const override { return call(m_columns.at(column).suffix, row(number)); }
    std::optional<double> fraction(int number, int column) const override
    {
        return call(m_columns.at(column).fraction, row(number));
    }
    QString toolTip(int number, int column) const override
    {
        const auto &toolTip = m_columns.at(column).toolTip;
        return toolTip ? toolTip(row(number), locale()) : text(number, column);
    }
    Qt::Alignment alignment(int column) const override { return m_columns.at(column).alignment; }
    bool fixedFont(int column) const override { return m_columns.at(column).fixedFont; }
    bool bold(int column) const override { return m_columns.at(column).bold; }

protected:
    bool differs(int stored, int next) const override { return !(m_rows.at(stored) == m_next.at(next)); }
    void takeNext(int stored, int next) override { m_rows[stored] = m_next.at(next); }
    void appendNext(int next) override { m_rows.append(m_next.at(next)); }
    void moveStored(int from, int to) override { m_rows[to] = std::move(m_rows[from]); }
    void truncateStored(int count) override { m_rows.remove(count, m_rows.size() - count); }

private:
    static QList<QByteArray> idsOf(const QList<Column<Row>> &columns)
    {
        QList<QByteArray> ids;
        for (const Column<Row> &column : columns)
            ids.append(column.id);
        return ids;
    }

    /// The default of a function that is not set is its result's: no text, Tone::Normal.
    template <typename Result, typename... Arguments>
    static Result call(const std::function<Result(Arguments...)> &function,
                       std::type_identity_t<Arguments>... arguments)
    {
        return function ? function(arguments...) : Result{};
    }

    QList<Column<Row>> m_columns;
    KeyOf m_keyOf;
    QList<Row> m_rows;
    /// The rows that setRows() was given, while it runs.
    QList<Row> m_next;
};

} // namespace tables
