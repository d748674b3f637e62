// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What is kept of an account on this computer: two SQLite files, written and read in a thread of their own. No
/// network, nothing of the API but the texts that it answered.
namespace store {

/// What became of a file that could not be used as it was.
struct Fault
{
    enum class Kind {
        None,
        MovedAside, ///< it was damaged, lies at `aside` now, and a new one was begun
        Restored,   ///< the same, and the new one has what could be read of it and of its last copy
        Newer,      ///< a newer version of the program has written it: it is left alone
        ReadOnly,   ///< it can be read but not written
        InUse,      ///< another program writes it: it is only read
        NoLock,     ///< it cannot be locked: another program than ours has it, or its folder knows no locks
        Full,       ///< there is no room for what was to be written
        Unusable,   ///< it could not be opened, read or written for another reason: `detail`
    };

    Kind kind = Kind::None;
    /// Its path.
    QString file = {};
    /// Where the damaged one lies now.
    QString aside = {};
    /// In the words of the system or of SQLite, for the curious.
    QString detail = {};

    bool operator==(const Fault &) const = default;
};

} // namespace store
