// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"

namespace demo {

class Dice;

/// Twelve people, half of them the agency's own; more for an account of many servers.
QList<Person> inventPeople(int servers, const QList<Customer> &customers);

/// Decides who has access where: the agency's people can be given it on every server, a customer's on the customer's
/// own.
void giveAccess(Account &account);
/// The same for one server that nobody is within reach of yet.
void giveAccess(Account &account, int server, Dice &dice);

} // namespace demo
