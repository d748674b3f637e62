// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/findings.h"

#include "store/columns.h"
#include "store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

QList<KeptFinding> findings(Database &database)
{
    QList<KeptFinding> found;
    database.each(u"SELECT id, text, since, gone FROM finding ORDER BY since, id"_s, {}, [&](const QSqlQuery &row) {
        found.append({row.value(0).toString(), row.value(1).toString(), timeOf(row.value(2)), timeOf(row.value(3))});
    });
    return found;
}

bool keepFindings(Database &database, const QList<KeptFinding> &written, const QStringList &dropped)
{
    return database.transact([&] {
        const bool areDropped = std::all_of(dropped.cbegin(), dropped.cend(), [&](const QString &id) {
            return database.run(u"DELETE FROM finding WHERE id = ?"_s, {id});
        });
        return areDropped && std::all_of(written.cbegin(), written.cend(), [&](const KeptFinding &one) {
                   return database.run(u"INSERT INTO finding (id, text, since, gone) VALUES (?, ?, ?, ?) "
                                       "ON CONFLICT (id) DO UPDATE SET text = excluded.text, since = excluded.since, "
                                       "gone = excluded.gone"_s,
                                       {one.id, present(one.text), kept(one.since), kept(one.gone)});
               });
    });
}

QList<KeptAcceptance> acceptances(Database &database)
{
    QList<KeptAcceptance> found;
    database.each(u"SELECT finding, until, reason, changed FROM acceptance ORDER BY finding"_s, {},
                  [&](const QSqlQuery &row) {
                      found.append({row.value(0).toString(), QDate::fromString(row.value(1).toString(), Qt::ISODate),
                                    row.value(2).toString(), timeOf(row.value(3))});
                  });
    return found;
}

bool keepAcceptance(Database &database, const KeptAcceptance &acceptance)
{
    return database.transact([&] {
        if (!acceptance.until.isValid())
            return database.run(u"DELETE FROM acceptance WHERE finding = ?"_s, {acceptance.finding});
        return database.run(u"INSERT INTO acceptance (finding, until, reason, changed) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT (finding) DO UPDATE SET until = excluded.until, reason = excluded.reason, "
                            "changed = excluded.changed"_s,
                            {acceptance.finding, acceptance.until.toString(Qt::ISODate), present(acceptance.reason),
                             kept(acceptance.changed)});
    });
}

QList<KeptMute> mutes(Database &database)
{
    QList<KeptMute> found;
    database.each(u"SELECT kind, what, changed FROM mute ORDER BY kind, what"_s, {}, [&](const QSqlQuery &row) {
        found.append({row.value(0).toString(), row.value(1).toString(), timeOf(row.value(2))});
    });
    return found;
}

bool keepMute(Database &database, const KeptMute &mute, bool isMuted)
{
    return database.transact([&] {
        if (!isMuted)
            return database.run(u"DELETE FROM mute WHERE kind = ? AND what = ?"_s, {mute.kind, mute.what});
        return database.run(u"INSERT INTO mute (kind, what, changed) VALUES (?, ?, ?) "
                            "ON CONFLICT (kind, what) DO UPDATE SET changed = excluded.changed"_s,
                            {mute.kind, mute.what, kept(mute.changed)});
    });
}

} // namespace store
