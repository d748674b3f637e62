// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"

namespace demo {

class Dice;

/// Servers with everything but who has access; see giveAccess(). The first 25 are written by hand, the others made
/// after them.
QList<Instance> inventInstances(int count, const QList<Customer> &customers);

/// One more for @p account, with a name and addresses of its own.
Instance inventAnother(const Account &account, Dice &dice);

} // namespace demo
