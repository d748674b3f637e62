// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/expectation.h"

namespace cases {

/// Where a case stands. Nobody sets it: it follows from when it was sent, and from what was seen since.
enum class State {
    Draft,     ///< kept, and not sent
    Sent,      ///< nothing of it was seen yet
    Partly,    ///< some of it was
    Seen,      ///< all of it was
    CameBack,  ///< something that was seen to be done is so no more
    Withdrawn, ///< the person wants it no longer
};

/// A stable word for it, in small letters.
QString wordOf(State state);

struct Standing
{
    State state = State::Draft;
    /// How many of its items are seen, of how many.
    int seen = 0;
    int all = 0;
    /// When the last of all was seen (UTC), and by which read; invalid while not all are.
    QDateTime seenAt = {};
    QString reading = {};
    /// The first day on which it is overdue, and whether that has come; only while something is waited for.
    QDate due = {};
    bool isOverdue = false;

    /// Whether support is waited for.
    bool isOpen() const { return state == State::Sent || state == State::Partly; }
    /// Whether support can be reminded: of what is waited for, or of what came back.
    bool canRemind() const { return isOpen() || state == State::CameBack; }
    /// Whether the person is to do something: remind support.
    bool asksForAction() const { return isOverdue || state == State::CameBack; }
    bool operator==(const Standing &) const = default;
};

/// On @p today, in the person's own time zone, where @p days pass before support is to be reminded: after the mail, and
/// after each reminder.
Standing standingOf(const store::Case &one, int days, const QDate &today);

/// Whether the case is about @p object: a server by its name, or a person by id.
bool concerns(const store::Case &one, const insight::Object &object);

/// With the public keys that stand in @p body, the text of a mail, in place of new ones that were to be named there:
/// each is followed as the very key. Nothing else of the text is looked at; a private key is none.
QList<store::CaseItem> withPastedKeys(const QList<store::CaseItem> &items, const QString &body);

/// "CC-2026-014" after those of @p all in that year.
QString nextReference(const QList<store::Case> &all, int year);
/// The subject of a mail with the reference before it, in place of another one.
QString withReference(const QString &subject, const QString &reference);

} // namespace cases
