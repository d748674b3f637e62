// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/recordchips.h"

using namespace Qt::StringLiterals;

namespace gui {

QList<QuickFilters::Chip> RecordChips::byType(QMap<QString, int> counts, const std::optional<QString> &chosen,
                                              bool isCounted, const QLocale &locale)
{
    if (chosen && !counts.contains(*chosen))
        counts.insert(*chosen, 0);
    QList<QuickFilters::Chip> chips;
    if (!counts.isEmpty())
        chips.append({std::nullopt, tr("All"), tr("All types")});
    for (auto type = counts.cbegin(); type != counts.cend(); ++type) {
        const QString name = type.key().isEmpty() ? tr("No type") : type.key();
        const QString only = tr("Only %1").arg(name);
        const QString count = locale.toString(type.value());
        chips.append({type.key(), isCounted ? u"%1 %2"_s.arg(name, count) : name,
                      isCounted ? u"%1, %2"_s.arg(only, count) : only});
    }
    return chips;
}

} // namespace gui
