// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace storetest {

/// SQLite's files of this process, of which one call that changes something fails: a write, a sync, a cut, a deletion.
/// It is SQLite's own layer below (sqlite3_vfs), so that what Qt's driver does is what fails.
class FailingFiles
{
public:
    /// From now on all files are opened through it.
    FailingFiles();
    ~FailingFiles();

    /// The call @p number from now on, counted from 1, and all after it, fail as on a full disk; 0 for none.
    void failFrom(int number);
    /// Whether that call was made.
    bool hasFailed() const;
};

} // namespace storetest
