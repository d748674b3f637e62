// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace store {

class Database;

/// One thing that is to be seen once support has done what it was asked for.
struct CaseItem
{
    /// What is to be seen, as cases::wordOf() has it.
    QString kind;
    /// The name of the server that it is about; empty for none.
    QString server = {};
    /// The person's id, the key, or whatever else it is about, and what that was called.
    QString object = {};
    QString title = {};
    /// What it needs beside that; null for nothing.
    QString value = {};
    /// When a complete read has shown it (UTC), and which one; since when it is so no more.
    QDateTime seen = {};
    QString reading = {};
    QDateTime lost = {};

    bool operator==(const CaseItem &) const = default;
};

/// Something that support was asked for, and that is followed.
struct Case
{
    /// The same for the same case wherever it is kept.
    QString id = {};
    /// As it stands in the subject: "CC-2026-014".
    QString reference = {};
    /// What was asked for, as cases::wordOf() has it; of a person who leaves the person's id, of one server its name.
    QString kind = {};
    QString object = {};
    /// What that is called.
    QString title = {};
    /// The mail, as the person left it, and the language that it was composed in.
    QString subject = {};
    QString body = {};
    QString language = {};
    /// When it was kept first, and when the person said that it is sent, and that support was reminded (UTC).
    QDateTime created = {};
    QDateTime sent = {};
    QDateTime reminded = {};
    /// When the person withdrew it.
    QDateTime withdrawn = {};
    /// When any of it was last written.
    QDateTime changed = {};
    QList<CaseItem> items = {};

    bool operator==(const Case &) const = default;
};

/// All of them, the latest first.
QList<Case> cases(Database &database);
/// Keeps it in place of the older one of that id, with its items. All or nothing.
bool keepCase(Database &database, const Case &one);
/// It is kept no longer.
bool dropCase(Database &database, const QString &id);

} // namespace store
