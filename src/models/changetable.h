// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changes.h"
#include "store/edits.h"
#include "tables/table.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <utility>

namespace models {

/// A change that somebody else made, or an edit of one's own with all that came of it.
struct ChangeRow
{
    /// Of an edit: its server, and when it was begun as `seen`.
    store::Change change;
    /// Null for someone else's.
    std::shared_ptr<const store::Edit> edit = nullptr;
    /// It was made since the person last looked.
    bool isNew = false;
    /// The edit has not ended yet.
    bool isUnderWay = false;
    /// The day it was seen on, where the person is: its group.
    QString day = {};
    /// What tells the same event, or follows from it, the latest first.
    QList<store::Change> also = {};
    /// What the server is called that `change.item` names; empty where it names none.
    QString itemServer = {};

    bool isOwn() const { return edit != nullptr || change.edit != 0; }
    bool operator==(const ChangeRow &other) const;
};

/// What the rows need to know beside changes and edits.
struct ChangeContext
{
    /// Since when changes are new; invalid for always.
    QDateTime lookedAt = {};
    /// What a server is called; by default its name.
    std::function<QString(const QString &instance)> serverName = {};
    /// Whether an edit has not ended yet; by default all have.
    std::function<bool(const store::Edit &edit)> isUnderWay = {};
    /// Of changes that have no row of their own, the one in whose row they are, by ids.
    QHash<qint64, qint64> leaders = {};
};

/// One row a change of someone else's and one an edit of one's own, the latest first, as both are given. What an edit
/// is known to have changed is in its row.
QList<ChangeRow> changeRows(const QList<store::Change> &changes, const QList<store::Edit> &edits,
                            const ChangeContext &context);

/// The same, some at a time: of a long history the event loop is not to wait for all.
class ChangeRowMaker
{
public:
    ChangeRowMaker(const QList<store::Change> &changes, const QList<store::Edit> &edits, ChangeContext context);

    /// Makes the rows of so many more changes. Whether all rows are made.
    bool work(qsizetype changes);
    /// Those that are made, which are no longer here then.
    QList<ChangeRow> take() { return std::exchange(m_rows, {}); }

private:
    /// The day of a moment where the person is. Asked in order, most are on the day of the one before, and a time zone
    /// takes long to ask.
    class Days
    {
    public:
        QString of(const QDateTime &moment);

    private:
        QString m_day;
        qint64 m_begin = 0;
        qint64 m_end = 0;
    };

    void addEditsUntil(const QDateTime &time);

    QList<store::Change> m_changes;
    QList<store::Edit> m_edits;
    ChangeContext m_context;
    QSet<qint64> m_known;
    QHash<qint64, QString> m_titles;
    QHash<qint64, QList<store::Change>> m_also;
    Days m_days;
    QList<ChangeRow> m_rows;
    qsizetype m_nextChange = 0;
    qsizetype m_nextEdit = 0;
};

/// The keys of such rows.
QString changeKey(const store::Change &change);
QString changeKey(const store::Edit &edit);

/// @name Groups by day, the latest first.
/// @{
int changeDayRank(const QString &day);
/// "Today, 2026-11-30", "Sunday, 2026-11-29".
QString changeDayHeading(const QString &day, const QLocale &locale, const QDate &today = QDate::currentDate());
/// @}

/// Who made it: "You" or "Someone else".
QString changeAuthor(const ChangeRow &row);
/// @name The same, by names in data and filters: "you" or "others"; the outcome of an edit, "new", "seen" or nothing.
/// @{
QString changeAuthorWord(const ChangeRow &row);
QString changeStateWord(const ChangeRow &row);
/// @}
/// The API's names of the fields that it is about.
QStringList changeFieldNames(const ChangeRow &row);
/// Whether it is new or seen, or how the edit ended.
QString changeState(const ChangeRow &row, const QLocale &locale, const QDate &today = QDate::currentDate());
/// How much that matters.
words::Tone changeTone(const ChangeRow &row);
/// What stood before, or stands after it, as the API has it; of an edit's fields a line each.
QString changeValue(const ChangeRow &row, bool isBefore);
QString changeSentence(const ChangeRow &row, const QLocale &locale);
/// What these changes are about, each once: "c1, c2, Ali".
QString changeObjects(const QList<store::Change> &changes);

/// Whether what the change is about is shown somewhere.
using ChangeLeading = std::function<bool(const store::Change &)>;

/// Columns time, object, kind, fields, change (a sentence), before, after, by, state. An object is a link where it
/// @p leads somewhere: nowhere without that.
std::unique_ptr<tables::Table<ChangeRow>> makeChangeTable(std::function<QDate()> today = {},
                                                          const ChangeLeading &leads = {});

} // namespace models
