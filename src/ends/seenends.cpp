// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/seenends.h"

#include "names/comparablename.h"

#include <algorithm>
#include <utility>

namespace ends {

using namespace Qt::StringLiterals;

namespace {

using store::Change;

QList<Change> oldestFirst(QList<Change> changes)
{
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.seen < b.seen; });
    return changes;
}

/// The end's last day, as it was written.
QDate endDay(const QString &text, const QTimeZone &zone)
{
    return api::Date::fromText(text).lastDay(zone);
}

std::pair<EndDate::Kind, QString> endKey(const Change &change)
{
    return {change.kind == "domain"_L1 ? EndDate::Kind::Domain : EndDate::Kind::Certificate,
            names::comparableName(change.object)};
}

/// Those that came and have the end now that they came with.
template <typename T>
void addCome(EndDates::Seen &seen, const QHash<std::pair<EndDate::Kind, QString>, QDate> &came, EndDate::Kind kind,
             const QList<T> &list, QString T::*name, const QTimeZone &zone)
{
    for (const T &one : list) {
        const std::pair key{kind, names::comparableName(one.*name)};
        const auto day = came.constFind(key);
        if (day != came.cend() && !seen.contains(key))
            seen[key].append({*day, one.expires.lastDay(zone), true});
    }
}

} // namespace

EndDates::Seen seenEnds(const QList<Change> &changes, const inventory::Values &values, const QTimeZone &zone)
{
    EndDates::Seen seen;
    QHash<std::pair<EndDate::Kind, QString>, QDate> came;
    const QList<Change> ordered = oldestFirst(changes);
    for (const Change &change : ordered) {
        if (change.kind != "certificate"_L1 && change.kind != "domain"_L1)
            continue;
        const auto key = endKey(change);
        if (change.field.isEmpty() && change.before.isEmpty()) {
            came.insert(key, change.seen.toTimeZone(zone).date());
        } else if (change.field == "expires"_L1) {
            QList<SeenEnd> &ends = seen[key];
            // Of the first one it is only known that it stood there then, unless it was seen to come.
            if (ends.isEmpty())
                ends.append({came.value(key, change.since.toTimeZone(zone).date()), endDay(change.before, zone),
                             came.contains(key)});
            ends.append({change.seen.toTimeZone(zone).date(), endDay(change.after, zone), true});
        }
    }
    addCome(seen, came, EndDate::Kind::Certificate, values.certificates, &api::Certificate::domain, zone);
    addCome(seen, came, EndDate::Kind::Domain, values.domains, &api::Domain::name, zone);
    return seen;
}

} // namespace ends
