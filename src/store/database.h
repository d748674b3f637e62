// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fault.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <unordered_map>

namespace store {

/// Which file, and how it came to look as it does.
struct Plan
{
    QString file;
    /// The folder of resources with the steps of its schema, "1.sql" and on; how many were taken is its user_version.
    QString steps;
    /// It can not be read anew: written to the disk before anything goes on, copied beside itself, saved when damaged.
    bool isPrecious = false;
};

enum class Access { Write, Read };

/// One SQLite file, used in the thread that opens it. With a rollback journal: whoever is killed while it writes leaves
/// the old state, which the next to open it restores (docs/qt-facts.md, Snapshot).
class Database
{
public:
    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens it, made where it is not there, brought up to date, and moved aside and made anew where it is damaged.
    /// False when it cannot be used; fault() says what happened in each case.
    bool open(const Plan &plan, Access access);
    void close();
    bool isOpen() const { return m_connection.isOpen(); }
    bool canWrite() const { return isOpen() && m_access == Access::Write; }
    /// The latest; None when all was well.
    const Fault &fault() const { return m_fault; }

    /// Does all of @p work or nothing of it: false when it says so, or when the file could not be written. Within
    /// another one it is a part of that: taken back by itself, and written with the whole.
    bool transact(const std::function<bool()> &work);
    /// Executes one statement with its values. False, with a fault, when that fails.
    bool run(const QString &sql, const QVariantList &values = {});
    /// The same for each row that it answers.
    bool each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &take);
    /// How many statements have failed by now.
    int failures() const { return m_failures; }
    /// The id of the row that was inserted last.
    qint64 lastId() const { return m_lastId; }
    /// Grows whenever another program has written the file.
    qint64 foreignChanges();

    /// Makes @p file a copy of this as it stands, all of it or none.
    bool copyTo(const QString &file);
    /// Whether the file says that it was damaged, of any of the calls before.
    bool isDamaged() const { return m_isDamaged; }

private:
    enum class Opening { Done, Damaged, Refused };

    void disconnect();
    Opening connectTo(const Plan &plan);
    Opening replaceDamaged(const Plan &plan);
    bool checkWhole();
    Opening takeSteps(const Plan &plan);
    bool takeStep(const QString &file, int number);
    bool note(const QSqlQuery &query);
    bool begin();
    bool transactWithin(const std::function<bool()> &work);
    QSqlQuery &prepared(const QString &sql);

    QString m_name;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_statements;
    Plan m_plan;
    Access m_access = Access::Read;
    Fault m_fault;
    qint64 m_lastId = 0;
    int m_failures = 0;
    bool m_isDamaged = false;
    /// A transaction is under way, and nothing of it can be written any more.
    bool m_isWithin = false;
    bool m_isLost = false;
};

} // namespace store
