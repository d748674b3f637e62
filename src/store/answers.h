// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

namespace store {

class Database;

/// One answer of the API as it is kept.
struct Answer
{
    /// Of the request, as pathOf() of the resource has it.
    QString path;
    /// JSON, as it came without what is secret.
    QByteArray body;
    /// When it was true (UTC).
    QDateTime at;
    /// In which reading of the account.
    qint64 sweep = 0;
    /// All of it came and could be used.
    bool isComplete = false;
    /// Which version of the decoder took it for that.
    int decoder = 0;

    bool operator==(const Answer &) const = default;
};

/// Keeps it in place of an older one of the same path; false when it could not be written.
bool keep(Database &database, const Answer &answer);
/// The answer to that path is not kept any more.
bool forget(Database &database, const QString &path);
/// Every answer that was kept after @p since, those of lists first; one whose body is not what was written is left out.
/// False when not all could be read.
bool eachAnswer(Database &database, qint64 since, const std::function<void(const Answer &)> &take);
/// The number of the last reading of which any answer is kept; 0 for none.
qint64 lastSweepOfAnswers(Database &database);
/// Where the next eachAnswer() goes on.
qint64 latestAnswer(Database &database);

} // namespace store
