// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases.h"
#include "store/changes.h"
#include "store/edits.h"
#include "store/findings.h"
#include "store/notes.h"

#include <QMap>

#include <optional>

namespace store {

/// All that cannot be read anew, as values: what `mine` holds.
struct Mine
{
    QList<Change> changes = {};
    QList<Edit> edits = {};
    QList<Note> notes = {};
    QMap<QString, QString> values = {};
    QList<KeptFinding> findings = {};
    QList<KeptAcceptance> acceptances = {};
    QList<KeptMute> mutes = {};
    QList<Case> cases = {};

    bool operator==(const Mine &) const = default;
};

/// How many of each there are, or addMine() has written.
struct Added
{
    int changes = 0;
    int edits = 0;
    int notes = 0;
    /// What was said of findings.
    int triage = 0;
    /// What support was asked for.
    int cases = 0;
    /// Findings, known since when.
    int findings = 0;
    /// The names of what else is kept, such as until when ends are snoozed.
    QStringList values = {};

    bool isNothing() const { return *this == Added(); }
    bool operator==(const Added &) const = default;
};

/// How many of each there are.
Added countsOf(const Mine &mine);

/// Everything as it stands at one moment; nothing when not all of it could be read.
std::optional<Mine> readMine(Database &database);

/// Puts what is in memory only over what a file has: notes by their objects, where an empty one is none, cases by their
/// ids where they are newer, and values.
void putUnwritten(const Mine &unwritten, Mine &mine);

/// Adds what @p mine has and the file has not, all or nothing: nothing when it could not be written. Ids are given
/// anew. An edit is known by its batch, server and beginning, and takes the end that is the later; a change by all that
/// it says; of two notes on one object, and of two words about one finding, the one that was written later stands. A
/// finding is known since the earlier of two moments. Of two states of one case the one that was written later stands.
/// A value stays unless it is empty.
std::optional<Added> addMine(Database &database, const Mine &mine);

} // namespace store
