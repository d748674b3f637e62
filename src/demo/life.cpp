// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/life.h"

#include <QFile>
#include <QSaveFile>

namespace demo {

using namespace Qt::StringLiterals;

Life::Life(const Size &size, const QDate &day, const QString &base, const QString &root, const QByteArray &key)
    : m_day(day)
    , m_root(root)
    , m_key(key)
    , m_diary{size, day, {}}
    , m_service(Account::invent(size, day), base, root, key)
{
}

void Life::remember(const QString &file, bool isContinued)
{
    m_file = file;
    m_lock = std::make_unique<QLockFile>(file + u".lock"_s);
    // Never by its age: who has it may run for weeks.
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0))
        m_lock.reset();
    QFile kept(file);
    const auto diary = isContinued && kept.open(QIODevice::ReadOnly) ? diaryOf(kept.readAll()) : std::nullopt;
    if (diary && diary->size == m_diary.size) {
        m_diary = *diary;
        m_happenings = {};
        m_service.change([this](Account &account) { account = Account::invent(m_diary.size, m_diary.day); });
        for (const Event &event : std::as_const(m_diary.events))
            happen(event);
    }
    write();
}

void Life::letSomethingHappen()
{
    take({.kind = Event::Kind::Happening, .day = m_day});
}

void Life::carryOut(const Task &task)
{
    take({.kind = Event::Kind::Task, .day = m_day, .task = task});
}

Answer Life::answer(const Call &call)
{
    const Answer answer = m_service.answer(call);
    constexpr int done = 200;
    if (call.verb == "PATCH" && answer.status == done) {
        m_diary.events.append(
            {.kind = Event::Kind::Patch, .day = m_day, .path = call.path.mid(m_root.size()), .body = call.body});
        write();
    }
    return answer;
}

void Life::take(Event event)
{
    happen(event);
    m_diary.events.append(std::move(event));
    write();
}

void Life::happen(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Happening:
        m_service.change([&](Account &account) { m_happenings.next(account, event.day); });
        break;
    case Event::Kind::Task:
        m_service.change([&](Account &account) { demo::carryOut(event.task, account); });
        break;
    case Event::Kind::Patch:
        m_service.answer({.verb = "PATCH"_ba, .path = m_root + event.path, .key = m_key, .body = event.body});
        break;
    }
}

/// What cannot be written is forgotten at the end, as it is without a file.
void Life::write() const
{
    if (!m_lock)
        return;
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        // What waits in memory is not there yet: the older one stays on a full disk.
        if (file.write(diaryText(m_diary)) >= 0 && file.flush())
            file.commit();
    }
}

} // namespace demo
