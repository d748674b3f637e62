// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QAction;
class QBoxLayout;
class QTableView;
class QWidget;

namespace settings {
class Settings;
}

namespace tables {
class ArrangedModel;
}

namespace gui {

class FilterBox;
class QuickFilters;

/// What a panel with a table of DNS records has of it.
struct RecordParts
{
    QTableView &view;
    tables::ArrangedModel &model;
    FilterBox &filter;
    /// The quick filters by type.
    QuickFilters &types;
    QBoxLayout &head;
};

/// Gives the table its tools, and filters saved with the type chosen. @p id is its stable name in the settings, @p own
/// what its context menu has first. All must outlive @p panel.
void setUpRecordTools(const RecordParts &parts, const QString &id, settings::Settings &settings,
                      std::function<QList<QAction *>()> own, QWidget *panel);

} // namespace gui
