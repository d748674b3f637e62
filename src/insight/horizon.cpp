// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/horizon.h"

#include "insight/calendar.h"

namespace insight {

QList<HorizonMonth> horizon(const QList<EndDate> &ends, const QDate &today, const QTimeZone &zone, int months)
{
    QList<HorizonMonth> list;
    const QDate first(today.year(), today.month(), 1);
    for (int i = 0; i < months; ++i)
        list.append({first.addMonths(i), {}, {}});
    Calendar calendar(zone);
    for (qsizetype place = 0; place < ends.size(); ++place) {
        const api::Date &end = ends.at(place).expires;
        const QDate day = end.moment.isValid() ? calendar.dayOf(end.moment.toMSecsSinceEpoch()) : end.day;
        if (!day.isValid() || day < today)
            continue;
        const int month = (day.year() - first.year()) * 12 + day.month() - first.month();
        if (month >= months)
            continue;
        HorizonMonth &in = list[month];
        (ends.at(place).kind == EndDate::Kind::Domain ? in.domains : in.certificates).append(place);
    }
    return list;
}

} // namespace insight
