// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/quickfilters.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace gui {

/// The quick filters by type over a table of DNS records, in the language of the moment.
class RecordChips
{
    Q_DECLARE_TR_FUNCTIONS(RecordChips)

public:
    /// One for each of @p counts, how many there are by type, and one for all; @p chosen is kept, also where there are
    /// none of it. Numbers stand on them where @p isCounted.
    static QList<QuickFilters::Chip> byType(QMap<QString, int> counts, const std::optional<QString> &chosen,
                                            bool isCounted, const QLocale &locale);
};

} // namespace gui
