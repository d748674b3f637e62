// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace store {

class Database;

/// One thing that was otherwise than in the complete reading before.
struct Change
{
    /// In the file; 0 before it is there.
    qint64 id = 0;
    /// Of which kind the object is: "instance", "domain", "certificate" or "user".
    QString kind = {};
    /// Its name or id, as the API's calls name it, and what it was called.
    QString object = {};
    QString title = {};
    /// The API's name of the field; empty when the object itself came or went.
    QString field = {};
    /// Of a field that holds several: what tells this one from the others, as it is shown.
    QString item = {};
    /// Of a key on a server: what the person is called whose it is; empty where that is not known.
    QString owner = {};
    /// Null where there was nothing, or is nothing any more.
    QString before = {};
    QString after = {};
    /// It happened between these two (UTC).
    QDateTime since = {};
    QDateTime seen = {};
    /// In which reading of the account it was seen: its number, which grows; 0 where that is not known.
    qint64 sweep = 0;
    /// The edit of one's own that made it; 0 for someone else's.
    qint64 edit = 0;
    /// The person has seen it and says so.
    bool isMarked = false;

    bool operator==(const Change &) const = default;
};

/// Whether it was seen by this program, or is brought back from a file of it or of another one.
enum class Origin { Seen, File };

/// Whether what was seen last of that field, or element of it, is what the change makes of it: two answers may tell
/// the same.
bool isKnown(Database &database, const Change &change);
/// Adds these, whose ids are given then; false, and none of them, when they could not be written.
bool addChanges(Database &database, QList<Change> &changes, Origin origin = Origin::Seen);
/// The number of the last reading in which any of them was seen; 0 for none.
qint64 lastSweep(Database &database);
/// All of them, the latest first.
QList<Change> changes(Database &database);
/// Marks those as seen by the person, or as not seen.
bool mark(Database &database, const QList<qint64> &ids, bool isMarked);
/// Those seen before @p time are kept no longer.
bool dropChanges(Database &database, const QDateTime &time);

} // namespace store
