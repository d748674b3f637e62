// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "store/changes.h"

#include <QTimeZone>

/// A certificate that renews itself.
namespace renewingend {

using namespace Qt::StringLiterals;

inline api::Certificate certificateOf(const QString &name, const QString &end)
{
    api::Certificate made;
    made.domain = name;
    made.expires = api::Date::fromText(end);
    return made;
}

/// What was seen of one of A.se: it lives 90 days and was renewed each 60. The one that stands ends on 2026-12-28, and
/// its renewal is expected on 2026-11-28.
inline QList<store::Change> renewedEach60Days()
{
    QList<store::Change> changes;
    for (QDate day(2026, 6, 1); day < QDate(2026, 11, 1); day = day.addDays(60)) {
        const QDateTime seen(day, QTime(12, 0), QTimeZone::utc());
        changes.append({.kind = u"certificate"_s,
                        .object = u"A.se"_s,
                        .title = u"A.se"_s,
                        .field = u"expires"_s,
                        .before = day.addDays(30).toString(Qt::ISODate),
                        .after = day.addDays(90).toString(Qt::ISODate),
                        .since = seen.addSecs(-900),
                        .seen = seen});
    }
    return changes;
}

} // namespace renewingend
