// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files.h"

#include "store/damage.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// A copy of what cannot be read anew is at most as old as this when the program starts.
constexpr std::chrono::hours copyAge(24);

bool isOld(const QString &copy)
{
    const QFileInfo info(copy);
    return !info.exists() ||
           info.lastModified() < QDateTime::currentDateTimeUtc().addSecs(-std::chrono::seconds(copyAge).count());
}

} // namespace

Files::Files(const QString &folder, Begin begin)
    : m_folder(folder)
    , m_begin(begin)
    , m_lock(folder + u"/writer.lock"_s)
{
    // Never by its age: who has it may run for weeks.
    m_lock.setStaleLockTime(0);
}

Files::~Files()
{
    close();
}

Plan Files::planOf(const Database &database) const
{
    return &database == &m_mine ? Plan{m_folder + u"/mine.sqlite"_s, u":/store/mine"_s, true}
                                : Plan{m_folder + u"/inventory.sqlite"_s, u":/store/inventory"_s, false};
}

void Files::open()
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const bool isFree = m_lock.isLocked() || m_lock.tryLock(0);
    if (isFree && std::exchange(m_begin, Begin::WithWhatIsThere) == Begin::Empty) {
        const auto left = QDir(m_folder).entryList({u"inventory*"_s, u"mine*"_s}, QDir::Files);
        for (const QString &name : left)
            QFile::remove(m_folder + u'/' + name);
    }
    openAs(isFree || m_lock.error() == QLockFile::PermissionError ? Access::Write : Access::Read);
    m_status.isWriter = isFree && m_inventory.canWrite();
    if (!isFree && m_lock.error() == QLockFile::LockFailedError)
        setFault(planOf(m_inventory).file, {Fault::Kind::InUse, planOf(m_inventory).file});
    m_foreignChanges = m_inventory.foreignChanges();
    const QString copy = copyOf(planOf(m_mine).file);
    if (m_mine.canWrite() && isOld(copy))
        m_mine.copyTo(copy);
}

void Files::openAs(Access access)
{
    m_status = {};
    for (Database *database : {&m_inventory, &m_mine}) {
        const Plan plan = planOf(*database);
        database->open(plan, access);
        setFault(plan.file, database->fault());
    }
    m_status.isOpen = m_inventory.isOpen();
}

void Files::close()
{
    m_inventory.close();
    m_mine.close();
    m_lock.unlock();
    m_status = {};
}

void Files::setFault(const QString &file, Fault fault)
{
    // It is no other window that has it: who writes holds this lock.
    if (fault.kind == Fault::Kind::InUse && m_lock.isLocked())
        fault.kind = Fault::Kind::NoLock;
    m_status.faults.removeIf([&](const Fault &known) { return known.file == file; });
    if (fault.kind != Fault::Kind::None)
        m_status.faults.append(fault);
}

Database &Files::inventory()
{
    write();
    return m_inventory;
}

void Files::keep(Answer answer)
{
    const QString path = answer.path;
    m_unwritten.insert(path, std::move(answer));
}

void Files::forget(const QString &path)
{
    m_unwritten.insert(path, std::nullopt);
}

void Files::write()
{
    if (m_unwritten.isEmpty() || !m_status.isWriter)
        return;
    const bool isDone = m_inventory.transact([this] {
        for (auto entry = m_unwritten.cbegin(); entry != m_unwritten.cend(); ++entry) {
            if (!(entry->has_value() ? store::keep(m_inventory, **entry) : store::forget(m_inventory, entry.key())))
                return false;
        }
        return true;
    });
    if (isDone)
        m_unwritten.clear();
    judge(m_inventory, isDone);
}

QList<bool> Files::writeMine(const QList<Part> &parts)
{
    QList<bool> written(parts.size(), false);
    if (!m_mine.canWrite())
        return written;
    const bool isDone = m_mine.transact([&] {
        for (qsizetype i = 0; i < parts.size(); ++i)
            written[i] = m_mine.transact([&] { return parts.at(i)(m_mine); });
        return true;
    });
    if (!isDone)
        written.fill(false);
    judge(m_mine, isDone && !written.contains(false));
    return written;
}

bool Files::writeMine(const Part &part)
{
    return writeMine(QList<Part>{part}).constFirst();
}

/// Notes how @p database failed, or that it works, and opens it anew where it has turned out to be damaged.
void Files::judge(Database &database, bool isWell)
{
    const Plan plan = planOf(database);
    if (database.isDamaged()) {
        database.open(plan, m_status.isWriter ? Access::Write : Access::Read);
        setFault(plan.file, database.fault());
        m_status.isOpen = m_inventory.isOpen();
        return;
    }
    using Kind = Fault::Kind;
    // What happened to a file stays told; what keeps it from being written is told as long as it does.
    for (const Fault &known : std::as_const(m_status.faults)) {
        if (isWell && known.file == plan.file && (known.kind == Kind::MovedAside || known.kind == Kind::Restored))
            return;
    }
    setFault(plan.file, isWell ? Fault() : database.fault());
}

bool Files::follow()
{
    if (m_status.isWriter)
        return false;
    if (!m_lock.isLocked() && m_lock.tryLock(0)) {
        open();
        return true;
    }
    if (!m_inventory.isOpen())
        open();
    // Each only grows.
    const qint64 changes = m_inventory.foreignChanges() + m_mine.foreignChanges();
    if (changes == m_foreignChanges)
        return false;
    m_foreignChanges = changes;
    return true;
}

bool Files::removeAll()
{
    m_unwritten.clear();
    close();
    return QDir(m_folder).removeRecursively();
}

} // namespace store
