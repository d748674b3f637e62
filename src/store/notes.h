// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace store {

class Database;

/// What the person keeps about one object.
struct Note
{
    /// "instance", "domain" or "user", and its name or id.
    QString kind;
    QString object;
    QString text;
    /// Without spaces at their ends, each once, as they were typed.
    QStringList tags;
    bool isFavourite = false;
    /// When it was last written (UTC).
    QDateTime changed;

    bool isEmpty() const { return text.isEmpty() && tags.isEmpty() && !isFavourite; }
    bool operator==(const Note &) const = default;
};

/// Keeps it in place of the older one; one that is empty is removed.
bool keep(Database &database, const Note &note);
QList<Note> notes(Database &database);

/// A text that is kept by a name; null where there is none.
QString value(Database &database, const QString &name);
bool setValue(Database &database, const QString &name, const QString &value);

} // namespace store
