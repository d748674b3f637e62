// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/account.h"

#include "demo/customers.h"
#include "demo/domains.h"
#include "demo/instances.h"
#include "demo/people.h"

namespace demo {

Account Account::invent(const Size &size, const QDate &today)
{
    Account account;
    account.customers = inventCustomers(size);
    account.instances = inventInstances(size.servers, account.customers);
    account.people = inventPeople(size.servers, account.customers);
    giveAccess(account);
    account.domains = inventDomains(size, today, account);
    account.certificates = inventCertificates(today, account.domains);
    return account;
}

} // namespace demo
