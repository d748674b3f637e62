// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace store {

class Database;

/// One field of a save: what stood there before, and what was sent.
struct EditedField
{
    /// The API's name of it.
    QString field;
    QString before;
    QString after;

    bool operator==(const EditedField &) const = default;
};

/// One save of one server in the journal.
struct Edit
{
    enum class Outcome {
        Begun,    ///< written before it goes out; at a later start: nobody knows how it ended
        Saved,    ///< the server was read again and holds it
        Refused,  ///< the server holds what it held before
        Unknown,  ///< the server could not be read again
        Partly,   ///< the server holds something else
        Restored, ///< taken back later by another edit, and the server was read again
    };

    qint64 id = 0;
    /// The same for all that were saved at once.
    QString batch = {};
    QString instance = {};
    QDateTime begun = {};
    /// When the server was read again; invalid before.
    QDateTime ended = {};
    Outcome outcome = Outcome::Begun;
    /// The person's own words about it.
    QString message = {};
    /// The edit that this one takes back; 0 for none.
    qint64 undoes = 0;
    QList<EditedField> fields = {};

    bool operator==(const Edit &) const = default;
};

/// The outcome as it is written, and back.
QString wordOf(Edit::Outcome outcome);
std::optional<Edit::Outcome> outcomeOf(const QString &word);

/// Writes it as it stands with its fields, all or nothing: its id, or 0.
qint64 beginEdit(Database &database, const Edit &edit);
/// How it ended, and when that was read; the edit that it takes back is Restored where this one is Saved.
bool endEdit(Database &database, qint64 id, Edit::Outcome outcome, const QDateTime &at);
/// All of them, the latest first.
QList<Edit> edits(Database &database);

} // namespace store
