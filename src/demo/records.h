// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"

#include <optional>

namespace demo {

/// One DNS record; @p name is fully qualified, without a dot at the end.
struct Record
{
    QString name;
    QString type;
    QString content;
    int ttl = 0;
    /// Only records that have a priority: MX and SRV.
    std::optional<int> priority;
};

/// The records of one domain of @p account, as many as it says, the same at every call. They are made when asked for,
/// so that an account with a hundred thousand of them costs no memory.
QList<Record> recordsOf(const Account &account, int domain);

} // namespace demo
