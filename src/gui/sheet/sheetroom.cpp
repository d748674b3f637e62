// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet/sheetroom.h"

#include "gui/kit/registry.h"
#include "gui/sheet/sheetdialog.h"
#include "inventory/history.h"
#include "inventory/inventory.h"

using namespace Qt::StringLiterals;

namespace gui {

void addSheetRoom(Registry &registry, inventory::Inventory &inventory, const inventory::History *history,
                  settings::Settings &settings)
{
    registry.addDialog(u"customer-sheet"_s, [&inventory, history, &settings](QWidget *window) {
        return std::make_unique<SheetDialog>(
            SheetDialog::Source{.values = inventory.values(),
                                .changes = history ? history->changes() : QList<store::Change>(),
                                .today = QDate::currentDate()},
            settings, window);
    });
}

} // namespace gui
