// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/diary.h"
#include "demo/happenings.h"
#include "demo/service.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace demo {

/// The invented account with all that happens in it, and its diary. Used in one thread.
class Life
{
public:
    /// @p day is the day on which it is invented, and on which all of it happens. The rest as Service has it.
    Life(const Size &size, const QDate &day, const QString &base, const QString &root, const QByteArray &key);

    /// What happens from now on is written into @p file. What it has of an account of this size happens first, from an
    /// account as it was invented then, where @p isContinued; else it begins anew. While another server writes the file
    /// nothing is written.
    void remember(const QString &file, bool isContinued);

    void letSomethingHappen();
    void carryOut(const Task &task);
    Answer answer(const Call &call);

private:
    void take(Event event);
    void happen(const Event &event);
    void write() const;

    QDate m_day;
    const QString m_root;
    const QByteArray m_key;
    Diary m_diary;
    Service m_service;
    Happenings m_happenings;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace demo
