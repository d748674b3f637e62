// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/recordtools.h"

#include "gui/kit/quickfilters.h"
#include "gui/lists/filterbox.h"
#include "gui/lists/filtermenu.h"
#include "gui/lists/tabletools.h"

#include <QAction>
#include <QTableView>

#include <utility>

namespace gui {

void setUpRecordTools(const RecordParts &parts, const QString &id, settings::Settings &settings,
                      std::function<QList<QAction *>()> own, QWidget *panel)
{
    auto *tools = new TableTools(parts.view, parts.model, id, settings, panel);
    tools->offer(std::move(own));
    const auto now = [tools, filter = &parts.filter, types = &parts.types] {
        return SavedFilter{.name = {},
                           .text = filter->text(),
                           .columns = tools->columns(),
                           .grouping = {},
                           .chips = {types->chosen().value_or(QString())}};
    };
    const auto apply = [tools, filter = &parts.filter, types = &parts.types](const SavedFilter &saved) {
        const QString type = saved.chips.value(0);
        types->choose(type.isEmpty() ? std::nullopt : std::optional(type));
        tools->takeColumns(saved.columns);
        filter->setText(saved.text);
    };
    auto *menu = new FilterMenu({.id = id, .now = now, .apply = apply}, settings, &parts.view);
    tools->addButtons(parts.head, parts.filter.lastControl(), {menu->menuAction()});
}

} // namespace gui
