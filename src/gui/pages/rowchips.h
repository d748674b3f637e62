// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/quickfilters.h"
#include "tables/arrangedmodel.h"
#include "tables/table.h"

#include <algorithm>

namespace gui {

/// Quick filters each of which is a question of a row: they count the rows of a table that they fit, and the chosen one
/// narrows its model.
template <typename Row>
class RowChips
{
public:
    using Fits = bool (*)(const Row &row, const QString &chip);

    /// All must outlive this, which is to be told by narrow() of another choice.
    RowChips(QuickFilters &chips, const tables::Table<Row> &table, tables::ArrangedModel &model, Fits fits)
        : m_chips(chips)
        , m_table(table)
        , m_model(model)
        , m_fits(fits)
    {
    }

    /// A chip's id, and what it says in the language of the moment.
    struct Kind
    {
        QString id;
        QString text;
    };

    /// Counts the rows of each kind, behind one chip for all. Whether any row is of one.
    bool show(const QString &all, const QList<Kind> &kinds, const QLocale &locale)
    {
        const QList<Row> &rows = m_table.rows();
        QList<QuickFilters::Chip> chips{QuickFilters::Chip::counted(std::nullopt, all, rows.size(), locale)};
        bool isAny = false;
        for (const Kind &kind : kinds) {
            const auto count =
                std::count_if(rows.cbegin(), rows.cend(), [&](const Row &row) { return m_fits(row, kind.id); });
            isAny = isAny || count > 0;
            chips.append(QuickFilters::Chip::counted(kind.id, kind.text, count, locale));
        }
        m_chips.setChips(chips);
        return isAny;
    }

    /// Shows the rows that the chosen chip fits, all without one.
    void narrow()
    {
        const std::optional<QString> chosen = m_chips.chosen();
        if (!chosen)
            m_model.setNarrowing({});
        else
            m_model.setNarrowing(
                [table = &m_table, fits = m_fits, chip = *chosen](int row) { return fits(table->row(row), chip); });
    }
    /// The rows are others than before: one may fit the chosen chip now, or no longer.
    void narrowAgain()
    {
        if (m_chips.chosen())
            narrow();
    }

private:
    QuickFilters &m_chips;
    const tables::Table<Row> &m_table;
    tables::ArrangedModel &m_model;
    Fits m_fits;
};

} // namespace gui
