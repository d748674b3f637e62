// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"
#include "store/database.h"

#include <QHash>
#include <QList>
#include <QLockFile>

#include <functional>
#include <optional>

namespace store {

/// How well the files of an account can be used.
struct Status
{
    /// What was read of the API is in a file that can be read.
    bool isOpen = false;
    /// This program writes them: they are its own as long as it runs.
    bool isWriter = false;
    /// What is the matter with each, at most one a file.
    QList<Fault> faults = {};

    bool operator==(const Status &) const = default;
};

/// Whether what is there already is kept.
enum class Begin { WithWhatIsThere, Empty };

/// The two files of one account, used in one thread: `inventory`, which can be read anew, and `mine`, which cannot.
class Files
{
public:
    /// In @p folder, made when it is opened.
    Files(const QString &folder, Begin begin);
    ~Files();

    /// Opens both: for writing, unless another program does; then for reading.
    void open();
    void close();
    /// What was to be kept before is in it, unless it could not be written.
    Database &inventory();
    Database &mine() { return m_mine; }
    const Status &status() const { return m_status; }

    /// Keeps the answer with the next write(); the latest of one path counts.
    void keep(Answer answer);
    /// The same for what is not kept any more.
    void forget(const QString &path);
    bool hasUnwritten() const { return !m_unwritten.isEmpty(); }
    /// Writes what was to be kept, in one go; what could not be written waits for the next time.
    void write();
    /// What one wants to write to `mine`; false where it cannot be.
    using Part = std::function<bool(Database &mine)>;
    /// Writes these in one go, each whole or not at all, and says of each whether it is on the disk. Nothing where
    /// another program writes.
    QList<bool> writeMine(const QList<Part> &parts);
    bool writeMine(const Part &part);
    /// While another program writes: whether it has, since this was last asked; and takes over once it has ended.
    bool follow();

    /// Closes and removes all that is kept of the account; false when something of it is still there.
    bool removeAll();

    /// Notes that `inventory` could be read, or how not, and opens it anew where it has turned out to be damaged.
    void judgeInventory(bool isWell) { judge(m_inventory, isWell); }

private:
    void judge(Database &database, bool isWell);
    void openAs(Access access);
    Plan planOf(const Database &database) const;
    void setFault(const QString &file, Fault fault);

    QString m_folder;
    Begin m_begin;
    QLockFile m_lock;
    Database m_inventory;
    Database m_mine;
    Status m_status;
    /// By path; nothing is to be forgotten.
    QHash<QString, std::optional<Answer>> m_unwritten;
    qint64 m_foreignChanges = -1;
};

} // namespace store
