// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"

namespace demo {

/// Domains of the account's customers, most of them at home on one of the customer's servers. The first 40 are written
/// by hand, the others made after them. Dates lie around @p today.
QList<Domain> inventDomains(const Size &size, const QDate &today, const Account &account);

/// A certificate for three of four domains: the name itself, www. or a wildcard.
QList<Certificate> inventCertificates(const QDate &today, const QList<Domain> &domains);

} // namespace demo
