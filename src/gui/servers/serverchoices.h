// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/groupingchoice.h"
#include "gui/pages/rowchips.h"
#include "models/instancetable.h"

#include <QObject>

namespace settings {
class Settings;
}

namespace gui {

/// By what the servers are grouped (customer, type, or not at all), which is remembered, and which of them are shown.
class ServerChoices : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ServerChoices(QComboBox &grouping, QuickFilters &chips, const tables::Table<models::InstanceRow> &table,
                  tables::ArrangedModel &model, settings::Settings &settings, QObject *parent);

    /// To be called once, when the model has its table.
    void begin();
    GroupingChoice &grouping() { return m_grouping; }
    /// Groups the model as is chosen.
    void group();
    /// The customers whom the group with that heading is of: one at most.
    QStringList customersOf(const QModelIndex &heading) const;
    /// Counts the servers, in the language of the moment, and shows those that are chosen.
    void show(const QLocale &locale);

Q_SIGNALS:
    /// Another grouping was chosen.
    void groupingChosen();

private:
    QuickFilters &m_filters;
    const tables::Table<models::InstanceRow> &m_table;
    tables::ArrangedModel &m_model;
    settings::Settings &m_settings;
    GroupingChoice m_grouping;
    RowChips<models::InstanceRow> m_chips;
};

} // namespace gui
