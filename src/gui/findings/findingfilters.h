// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingtable.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>

namespace gui {

class Flow;
class QuickFilters;

/// The quick filters of the findings: by state, severity and what they are about. Each chip counts what would be shown
/// with it beside what is chosen of the others; so what is hidden is always told. At first the open ones are chosen.
class FindingFilters : public QWidget
{
    Q_OBJECT

public:
    explicit FindingFilters(QWidget *parent = nullptr);

    /// Counts these.
    void showCounts(const QList<models::FindingRow> &rows);
    /// Counts the same rows beside what is chosen now.
    void showCounts() { say(); }
    /// Whether a row is to be shown, as chosen now; empty while all are. It stands on values of its own.
    std::function<bool(const models::FindingRow &)> condition() const;
    /// Whether the open ones are chosen and nothing else.
    bool showsOpenOnly() const;
    /// Shows all rows.
    void reset();
    QList<QuickFilters *> parts() const { return {m_states, m_severities, m_groups}; }
    /// Stands so that it fits in @p width before it gets it. Where @p isLow says that there is little room: the states,
    /// and the others each behind a button. So they stand in a narrow window in any case: two rows of chips are the
    /// most.
    void fit(int width, bool isLow);
    /// The keyboard reaches it after @p before.
    void setBefore(QWidget &before);

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr size_t states = 4;
    static constexpr size_t severities = 3;
    static constexpr size_t groups = 5;
    using Cells = std::array<int, states * severities * groups>;

    int count(const std::optional<QString> &state, const std::optional<QString> &severity,
              const std::optional<QString> &group) const;
    void say();
    void fold(int width);

    bool m_isLow = false;
    Flow *m_flow;
    QuickFilters *m_states;
    QuickFilters *m_severities;
    QuickFilters *m_groups;
    /// How many rows have each state, severity and group; only these are looked through when another chip is chosen.
    Cells m_cells{};
};

} // namespace gui
