// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/damage.h"
#include "store/statements.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// SQLite's result codes (https://sqlite.org/rescode.html), of which the driver gives the extended ones.
enum Code { Busy = 5, Locked = 6, ReadOnlyFile = 8, Corrupt = 11, DiskFull = 13, NotADatabase = 26 };

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Fault::Kind kindOf(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return Fault::Kind::InUse;
    case ReadOnlyFile:
        return Fault::Kind::ReadOnly;
    case DiskFull:
        return Fault::Kind::Full;
    default:
        return Fault::Kind::Unusable;
    }
}

/// Readable by its owner only before anything is in it; SQLite gives its journal the same rights.
bool makePrivate(const QString &file)
{
    QFile made(file);
    return made.open(QIODevice::ReadWrite | QIODevice::Append) && made.setPermissions(onlyOwner);
}

/// Whether the head of the file says that SQLite wrote it; true of one that is empty.
bool looksWhole(const QString &file)
{
    static const QByteArray head("SQLite format 3\0", 16);
    QFile read(file);
    if (!read.open(QIODevice::ReadOnly) || read.size() == 0)
        return true;
    return read.size() % 512 == 0 && read.read(head.size()) == head;
}

QString stepFile(const Plan &plan, int number)
{
    return u"%1/%2.sql"_s.arg(plan.steps).arg(number);
}

int latestVersion(const Plan &plan)
{
    int version = 0;
    while (QFile::exists(stepFile(plan, version + 1)))
        ++version;
    return version;
}

} // namespace

Database::Database()
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    close();
}

bool Database::open(const Plan &plan, Access access)
{
    close();
    m_fault = {};
    m_plan = plan;
    m_access = access;
    const QString copy = copyOf(plan.file);
    const bool isLost = !QFileInfo(plan.file).size() && QFile::exists(copy);
    Opening opening = isLost && access == Access::Write ? Opening::Damaged : connectTo(plan);
    if (opening == Opening::Damaged && access == Access::Write)
        opening = replaceDamaged(plan);
    if (opening != Opening::Done) {
        disconnect();
        return false;
    }
    if (m_access == Access::Write)
        makePrivate(markerOf(plan.file));
    return true;
}

Database::Opening Database::replaceDamaged(const Plan &plan)
{
    disconnect();
    const QString detail = m_fault.detail;
    const bool isThere = QFile::exists(plan.file);
    const QString aside = isThere ? moveAside(plan.file) : QString();
    if (isThere && aside.isEmpty())
        return Opening::Refused;
    m_access = Access::Write;
    const Opening opening = connectTo(plan);
    if (opening != Opening::Done)
        return opening;
    qint64 saved = 0;
    if (plan.isPrecious) {
        // The damaged one is newer: what it has stands.
        for (const QString &source : {aside, copyOf(plan.file)})
            saved += QFile::exists(source) ? salvage(*this, source) : 0;
    }
    m_isDamaged = false;
    m_fault = {saved > 0 ? Fault::Kind::Restored : Fault::Kind::MovedAside, plan.file, aside, detail};
    return opening;
}

void Database::disconnect()
{
    if (!m_connection.isValid())
        return;
    m_statements.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Database::close()
{
    const bool isClean = canWrite() && !m_isDamaged;
    disconnect();
    if (isClean)
        QFile::remove(markerOf(m_plan.file));
    m_isDamaged = false;
}

Database::Opening Database::connectTo(const Plan &plan)
{
    disconnect();
    m_isDamaged = false;
    if (m_access == Access::Write) {
        const bool isThere = QFile::exists(plan.file);
        // Asked of the file itself: root may write what a file system that is read-only does not let it.
        if (!makePrivate(plan.file)) {
            m_fault = {isThere ? Fault::Kind::ReadOnly : Fault::Kind::Unusable, plan.file, {}, {}};
            if (!isThere)
                return Opening::Refused;
            m_access = Access::Read;
        }
    }
    if (!looksWhole(plan.file)) {
        m_fault = {Fault::Kind::Unusable, plan.file, {}, u"not a database"_s};
        return Opening::Damaged;
    }
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(plan.file);
    m_connection.setConnectOptions(m_access == Access::Read ? u"QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_OPEN_READONLY"_s
                                                            : u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_connection.open()) {
        m_fault = {Fault::Kind::Unusable, plan.file, {}, m_connection.lastError().text()};
        return Opening::Refused;
    }
    return takeSteps(plan);
}

bool Database::checkWhole()
{
    QString verdict;
    return each(u"PRAGMA quick_check(1)"_s, {}, [&](const QSqlQuery &row) { verdict = row.value(0).toString(); }) &&
           verdict == "ok"_L1;
}

Database::Opening Database::takeSteps(const Plan &plan)
{
    int version = 0;
    const auto read = [&](const QSqlQuery &row) { version = row.value(0).toInt(); };
    if (!each(u"PRAGMA user_version"_s, {}, read))
        return m_isDamaged ? Opening::Damaged : Opening::Refused;
    const int latest = latestVersion(plan);
    if (version > latest) {
        m_fault = {Fault::Kind::Newer, plan.file, {}, QString::number(version)};
        return Opening::Refused;
    }
    // What can be read anew is only looked through after an end that was not clean: what is damaged shows when read.
    if ((plan.isPrecious || QFile::exists(markerOf(plan.file))) && !checkWhole()) {
        m_isDamaged = true;
        return Opening::Damaged;
    }
    if (m_access == Access::Read)
        return version == latest ? Opening::Done : Opening::Refused;
    const bool isSet = run(u"PRAGMA journal_mode = DELETE"_s) && run(u"PRAGMA foreign_keys = ON"_s) &&
                       run(plan.isPrecious ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    if (!isSet)
        return m_isDamaged ? Opening::Damaged : Opening::Refused;
    if (plan.isPrecious && version > 0 && version < latest && !copyTo(copyOf(plan.file)))
        return Opening::Refused;
    while (version < latest) {
        ++version;
        if (!takeStep(stepFile(plan, version), version))
            return m_isDamaged ? Opening::Damaged : Opening::Refused;
    }
    return Opening::Done;
}

bool Database::takeStep(const QString &file, int number)
{
    QFile step(file);
    if (!step.open(QIODevice::ReadOnly))
        return false;
    const QStringList statements = statementsOf(QString::fromUtf8(step.readAll()));
    return transact([&] {
        for (const QString &statement : statements) {
            if (!run(statement))
                return false;
        }
        return run(u"PRAGMA user_version = %1"_s.arg(number));
    });
}

bool Database::begin()
{
    // Asked for at once: a reader that becomes a writer in the middle could not wait for another.
    return run(u"BEGIN IMMEDIATE"_s);
}

bool Database::transact(const std::function<bool()> &work)
{
    if (!canWrite())
        return false;
    if (m_isWithin)
        return transactWithin(work);
    if (!begin())
        return false;
    m_isWithin = true;
    m_isLost = false;
    const bool isDone = work();
    m_isWithin = false;
    if (isDone && !m_isLost && run(u"COMMIT"_s))
        return true;
    // Some failures have rolled it back already.
    QSqlQuery(m_connection).exec(u"ROLLBACK"_s);
    return false;
}

bool Database::transactWithin(const std::function<bool()> &work)
{
    if (m_isLost || !run(u"SAVEPOINT part"_s))
        return false;
    if (work() && run(u"RELEASE part"_s))
        return true;
    // A failure that has rolled back everything leaves no place to go back to.
    QSqlQuery back(m_connection);
    m_isLost = !back.exec(u"ROLLBACK TO part"_s) || !back.exec(u"RELEASE part"_s);
    return false;
}

QSqlQuery &Database::prepared(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return known->second;
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    query.prepare(sql);
    return m_statements.insert_or_assign(sql, std::move(query)).first->second;
}

bool Database::note(const QSqlQuery &query)
{
    ++m_failures;
    const int code = codeOf(query.lastError());
    m_isDamaged = m_isDamaged || code == Corrupt || code == NotADatabase;
    m_fault = {kindOf(code), m_plan.file, {}, query.lastError().databaseText()};
    return false;
}

bool Database::run(const QString &sql, const QVariantList &values)
{
    return each(sql, values, [](const QSqlQuery &) {});
}

bool Database::each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &take)
{
    if (!isOpen())
        return false;
    QSqlQuery &query = prepared(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    bool isDone = query.exec();
    while (isDone && query.next())
        take(query);
    // A row that could not be read ends the loop like the last one.
    if (!isDone || query.lastError().isValid())
        isDone = note(query);
    else if (query.lastInsertId().isValid())
        m_lastId = query.lastInsertId().toLongLong();
    query.finish();
    if (!isDone)
        m_statements.erase(sql);
    return isDone;
}

qint64 Database::foreignChanges()
{
    qint64 version = -1;
    each(u"PRAGMA data_version"_s, {}, [&](const QSqlQuery &row) { version = row.value(0).toLongLong(); });
    return version;
}

bool Database::copyTo(const QString &file)
{
    const QString part = file + u"-part"_s;
    QFile::remove(part);
    if (!makePrivate(part) || !run(u"VACUUM INTO ?"_s, {part})) {
        QFile::remove(part);
        return false;
    }
    std::error_code error;
    std::filesystem::rename(part.toStdU16String(), file.toStdU16String(), error);
    return !error;
}

} // namespace store
