// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingtable.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

namespace gui {

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
    /// Whether a row is to be shown, as chosen now; empty while all are. It stands on values of its own.
    std::function<bool(const models::FindingRow &)> condition() const;
    /// Whether the open ones are chosen and nothing else.
    bool showsOpenOnly() const;
    /// Shows all rows.
    void reset();
    QList<QuickFilters *> parts() const { return {m_states, m_severities, m_groups}; }
    /// The keyboard reaches it after @p before.
    void setBefore(QWidget &before);

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    QuickFilters *m_states;
    QuickFilters *m_severities;
    QuickFilters *m_groups;
    /// By what a chip stands for.
    QHash<QString, int> m_counts;
};

} // namespace gui
