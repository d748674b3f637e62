// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edits.h"

#include "store/columns.h"
#include "store/database.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using Outcome = Edit::Outcome;

struct Word
{
    Outcome outcome;
    QLatin1StringView word;
};

constexpr std::array outcomes{Word{Outcome::Begun, "begun"_L1},     Word{Outcome::Saved, "saved"_L1},
                              Word{Outcome::Refused, "refused"_L1}, Word{Outcome::Unknown, "unknown"_L1},
                              Word{Outcome::Partly, "partly"_L1},   Word{Outcome::Restored, "restored"_L1}};

} // namespace

QString wordOf(Outcome outcome)
{
    for (const Word &known : outcomes) {
        if (known.outcome == outcome)
            return known.word;
    }
    return {};
}

std::optional<Outcome> outcomeOf(const QString &word)
{
    for (const Word &known : outcomes) {
        if (known.word == word)
            return known.outcome;
    }
    return std::nullopt;
}

qint64 beginEdit(Database &database, const Edit &edit)
{
    qint64 id = 0;
    const bool isDone = database.transact([&] {
        if (!database.run(u"INSERT INTO edit (batch, instance, begun, ended, outcome, message, undoes) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                          {edit.batch, edit.instance, kept(edit.begun), kept(edit.ended), wordOf(edit.outcome),
                           present(edit.message), edit.undoes ? QVariant(edit.undoes) : QVariant()}))
            return false;
        id = database.lastId();
        for (const EditedField &field : edit.fields) {
            if (!database.run(u"INSERT INTO edit_field (edit, field, before, after) VALUES (?, ?, ?, ?)"_s,
                              {id, field.field, present(field.before), present(field.after)}))
                return false;
        }
        return true;
    });
    return isDone ? id : 0;
}

bool endEdit(Database &database, qint64 id, Outcome outcome, const QDateTime &at)
{
    return database.transact([&] {
        if (!database.run(u"UPDATE edit SET outcome = ?, ended = ? WHERE id = ?"_s, {wordOf(outcome), kept(at), id}))
            return false;
        return outcome != Outcome::Saved ||
               database.run(
                   u"UPDATE edit SET outcome = ?, ended = ? WHERE id = (SELECT undoes FROM edit WHERE id = ?)"_s,
                   {wordOf(Outcome::Restored), kept(at), id});
    });
}

QList<Edit> edits(Database &database)
{
    QList<Edit> found;
    QHash<qint64, qsizetype> places;
    database.each(u"SELECT id, batch, instance, begun, ended, outcome, message, undoes FROM edit "
                  "ORDER BY begun DESC, id DESC"_s,
                  {}, [&](const QSqlQuery &row) {
                      Edit edit;
                      edit.id = row.value(0).toLongLong();
                      edit.batch = row.value(1).toString();
                      edit.instance = row.value(2).toString();
                      edit.begun = timeOf(row.value(3));
                      edit.ended = timeOf(row.value(4));
                      edit.outcome = outcomeOf(row.value(5).toString()).value_or(Outcome::Unknown);
                      edit.message = row.value(6).toString();
                      edit.undoes = row.value(7).toLongLong();
                      places.insert(edit.id, found.size());
                      found.append(edit);
                  });
    database.each(u"SELECT edit, field, before, after FROM edit_field ORDER BY rowid"_s, {}, [&](const QSqlQuery &row) {
        const auto place = places.constFind(row.value(0).toLongLong());
        if (place != places.constEnd())
            found[*place].fields.append({row.value(1).toString(), row.value(2).toString(), row.value(3).toString()});
    });
    return found;
}

} // namespace store
