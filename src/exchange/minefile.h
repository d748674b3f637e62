// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/minejson.h"

#include <optional>

namespace exchange {

/// No text is longer than this, in bytes: more than a hundred thousand changes and edits.
inline constexpr qint64 longestMine = 100 * 1024 * 1024;

/// Why a file was not read or written.
struct MineFileFault
{
    enum class Kind {
        System,  ///< the system did not let us: `words`
        TooLong, ///< longer than longestMine
        Text,    ///< what it says is not taken: `text`
    };

    Kind kind = Kind::System;
    /// The system's words.
    QString words = {};
    MineFault text = MineFault::OtherKind;

    bool operator==(const MineFileFault &) const = default;
};

/// Writes it into a file that only its owner may read, all or nothing: an older one of that name stays until then.
/// What is no file, such as a device, is left alone. Not for the GUI's thread, as readMineFile() is not.
std::optional<MineFileFault> writeMineFile(const QString &path, const MineText &text);
/// What writeMineFile() wrote.
tl::expected<MineText, MineFileFault> readMineFile(const QString &path);

} // namespace exchange
