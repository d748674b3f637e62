// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"

namespace demo {

/// One thing that the invented account's support does because it was asked to.
struct Task
{
    enum class Kind {
        GiveAccess, ///< to the person
        EndAccess,
        EndNotices, ///< the person is told of the server's problems no longer
        AddKey,     ///< a person's key
        RemoveKey,
        RemoveDeployKey,
    };

    Kind kind = Kind::GiveAccess;
    /// The server's name, and the id of the person or of the key.
    QString server;
    int id = 0;
};

/// Does it; nothing where there is no such server, person or key. Afterwards the account agrees with itself.
void carryOut(const Task &task, Account &account);

} // namespace demo
