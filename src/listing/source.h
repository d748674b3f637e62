// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/enddates.h"
#include "findings/shownfinding.h"
#include "handover/server.h"
#include "handover/text.h"
#include "insight/ties.h"
#include "models/notecolumns.h"
#include "store/cases.h"
#include "store/changes.h"
#include "store/edits.h"

#include <QLocale>

namespace inventory {
class History;
class Inventory;
class Notes;
} // namespace inventory

/// The account's tables without a window, and what is made of their rows for other tools.
namespace listing {

/// All that is known of one account at one moment. Copies of values share what they hold, so this can be given to
/// another thread.
struct Source
{
    /// What the account is called, and the host of its API.
    QString account = {};
    QString host = {};
    inventory::Values values = {};
    handover::Readings readings = {};
    insight::Ties ties = {};
    /// The latest first; nothing where no history is kept.
    QList<store::Change> changes = {};
    QList<store::Edit> edits = {};
    QHash<qint64, qint64> leaders = {};
    QDateTime lookedAt = {};
    QList<findings::ShownFinding> findings = {};
    /// What support was asked for, the latest first, and after how many days it is to be reminded.
    QList<store::Case> cases = {};
    int reminderDays = 0;
    ends::EndHabits habits = {};
    ends::Thresholds thresholds = {};
    /// The person's own, by kind and object as notes name them; nothing where none are kept.
    QHash<std::pair<QString, QString>, models::RowNote> notes = {};
    handover::Way way = {};
    QLocale locale = {};
    QDateTime now = {};

    /// The tags of servers, by their names.
    QHash<QString, QStringList> serverTags() const;
};

/// What the inventory knows, and how much of each kind was read.
void takeKnown(Source &source, const inventory::Inventory &inventory);
/// What is kept beside it; null for nothing.
void takeKept(Source &source, const inventory::History *history, const inventory::Notes *notes);

} // namespace listing
