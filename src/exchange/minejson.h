// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/mine.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <tl/expected.hpp>

namespace exchange {

/// What is kept of an account and cannot be read again, for a file of its own.
struct MineText
{
    /// What the account is called, and the address of its API.
    QString account = {};
    QString address = {};
    /// When the text was written (UTC).
    QDateTime written = {};
    store::Mine mine = {};
    /// By the id of a table the filters that were saved for it, as their keeper wrote them: a JSON array.
    QMap<QString, QByteArray> filters = {};

    bool operator==(const MineText &) const = default;
};

/// Why a text is not taken.
enum class MineFault {
    OtherKind, ///< it is something else than mineJson() writes
    Newer,     ///< a newer version of the program wrote it
    Damaged,   ///< it is cut, or says something that cannot be
};

/// As JSON in UTF-8, for people and programs: times in ISO form with milliseconds, UTC.
QByteArray mineJson(const MineText &text);
/// What mineJson() wrote: all of it or nothing. It takes its time: not for the GUI's thread.
tl::expected<MineText, MineFault> readMineJson(const QByteArray &json);

} // namespace exchange
