// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/answers.h"

#include "store/columns.h"
#include "store/database.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Tells a body that a disk has changed from the one that was written; nobody is kept from changing both.
QByteArray digestOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha1).left(8);
}

} // namespace

bool keep(Database &database, const Answer &answer)
{
    // Each time under a new number: who follows asks for what is later than the last that it has seen.
    return database.run(u"REPLACE INTO answer (path, body, digest, at, sweep, is_complete, decoder) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                        {answer.path, answer.body, digestOf(answer.body), kept(answer.at), answer.sweep,
                         answer.isComplete, answer.decoder});
}

bool forget(Database &database, const QString &path)
{
    return database.run(u"DELETE FROM answer WHERE path = ?"_s, {path});
}

bool eachAnswer(Database &database, qint64 since, const std::function<void(const Answer &)> &take)
{
    const auto read = [&](const QSqlQuery &row) {
        Answer answer;
        answer.path = row.value(0).toString();
        answer.body = row.value(1).toByteArray();
        answer.at = timeOf(row.value(3));
        answer.sweep = row.value(4).toLongLong();
        answer.isComplete = row.value(5).toBool();
        answer.decoder = row.value(6).toInt();
        if (digestOf(answer.body) == row.value(2).toByteArray())
            take(answer);
    };
    // The lists are at one place each, and their answers are what a person sees first.
    return database.each(u"SELECT path, body, digest, at, sweep, is_complete, decoder FROM answer WHERE id > ? "
                         "ORDER BY path NOT IN ('/instance/', '/domain/', '/certificate/', '/instance/user/'), id"_s,
                         {since}, read);
}

qint64 lastSweepOfAnswers(Database &database)
{
    // Files of earlier versions have a time in milliseconds in its place.
    constexpr qint64 fewestMilliseconds = 1'000'000'000'000;
    qint64 last = 0;
    database.each(u"SELECT max(sweep) FROM answer WHERE sweep < ?"_s, {fewestMilliseconds},
                  [&](const QSqlQuery &row) { last = row.value(0).toLongLong(); });
    return last;
}

qint64 latestAnswer(Database &database)
{
    qint64 latest = 0;
    database.each(u"SELECT max(id) FROM answer"_s, {},
                  [&](const QSqlQuery &row) { latest = row.value(0).toLongLong(); });
    return latest;
}

} // namespace store
