// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"

namespace demo {

/// What happens in the invented account while somebody looks at it: one thing after another, in rounds, the same each
/// time. Afterwards the account agrees with itself.
class Happenings
{
public:
    /// Lets the next thing happen, on the day @p today. What the account is too small for is passed over.
    void next(Account &account, const QDate &today);

private:
    quint32 m_count = 0;
};

} // namespace demo
