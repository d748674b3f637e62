// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/size.h"
#include "demo/tasks.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace demo {

/// One thing that happened in the invented account.
struct Event
{
    enum class Kind {
        Happening, ///< the next one of Happenings
        Task,      ///< support has done `task`
        Patch,     ///< somebody has written to the server at `path`
    };

    Kind kind = Kind::Happening;
    /// When it happened.
    QDate day;
    Task task = {};
    /// From the root, and what was sent to it.
    QString path = {};
    QByteArray body = {};
};

/// How an account came to be what it is: invented anew of this size and day, it is the same after all that happened.
struct Diary
{
    Size size;
    /// The day on which it was invented.
    QDate day;
    QList<Event> events;
};

/// As JSON.
QByteArray diaryText(const Diary &diary);
/// What diaryText() wrote; nothing where that cannot be read.
std::optional<Diary> diaryOf(const QByteArray &text);

} // namespace demo
