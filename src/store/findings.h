// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace store {

class Database;

/// Something that was found wrong, and when.
struct KeptFinding
{
    /// The same for the same finding at all times.
    QString id;
    /// All of it, as whoever found it writes it.
    QString text;
    /// When it was first found, and since when it is gone (UTC); invalid while it is not.
    QDateTime since;
    QDateTime gone = {};

    bool operator==(const KeptFinding &) const = default;
};

/// That the person lives with a finding up to and including a day.
struct KeptAcceptance
{
    QString finding;
    QDate until;
    QString reason;
    /// When that was said (UTC).
    QDateTime changed;

    bool operator==(const KeptAcceptance &) const = default;
};

/// That the person does not want to see what a rule finds, or what is found of an object.
struct KeptMute
{
    /// "rule" or "object", and its id.
    QString kind;
    QString what;
    /// When that was said (UTC).
    QDateTime changed;

    bool operator==(const KeptMute &) const = default;
};

QList<KeptFinding> findings(Database &database);
/// Keeps each of @p written in place of the older one of that id, and drops those of @p dropped. All or nothing.
bool keepFindings(Database &database, const QList<KeptFinding> &written, const QStringList &dropped = {});

QList<KeptAcceptance> acceptances(Database &database);
/// Keeps it in place of the older one; one without a day is removed.
bool keepAcceptance(Database &database, const KeptAcceptance &acceptance);

QList<KeptMute> mutes(Database &database);
/// Keeps it, or removes it where not @p isMuted.
bool keepMute(Database &database, const KeptMute &mute, bool isMuted);

} // namespace store
