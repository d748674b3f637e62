// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/groupingchoice.h"
#include "gui/pages/rowchips.h"
#include "models/granttable.h"

#include <QObject>

class QBoxLayout;

namespace gui {

/// By what the list of grants is grouped (person, server, company, key, or not at all), and which of them it shows.
class GrantChoices : public QObject
{
    Q_OBJECT

public:
    /// The box and the chips are put into @p bar, beside each other with so much between them, or below where large
    /// text leaves no room. All must outlive this.
    GrantChoices(QComboBox &grouping, QuickFilters &chips, QBoxLayout &bar, int spacing,
                 const tables::Table<models::GrantRow> &table, tables::ArrangedModel &model, QObject *parent);

    /// To be called once, when the model has its table.
    void begin();
    GroupingChoice &grouping() { return m_grouping; }
    /// Groups the model as is chosen.
    void group();
    /// Counts the grants, in the language of the moment, and shows those that are chosen.
    void show(const QLocale &locale);

Q_SIGNALS:
    /// Another grouping was chosen.
    void groupingChosen();
    /// Others are shown than before.
    void narrowed();

private:
    QuickFilters &m_filters;
    const tables::Table<models::GrantRow> &m_table;
    tables::ArrangedModel &m_model;
    GroupingChoice m_grouping;
    RowChips<models::GrantRow> m_chips;
};

} // namespace gui
