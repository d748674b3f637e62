// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/customers.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace insight {

namespace {

class CustomerCounting
{
public:
    /// One more thing is that of all of these: of each once.
    void count(const QStringList &names, int Customer::*what)
    {
        QSet<QString> ids;
        for (const QString &name : names) {
            const QString &id = idOf(name);
            if (id.isEmpty() || ids.contains(id))
                continue;
            ids.insert(id);
            Customer &customer = m_customers[id];
            if (customer.object.isNothing()) {
                customer.object = {ObjectKind::Customer, id};
                customer.name = name.simplified();
            }
            ++(customer.*what);
        }
    }
    QList<Customer> all() const { return m_customers.values(); }

private:
    /// The same names come again and again.
    const QString &idOf(const QString &name)
    {
        const auto known = m_ids.constFind(name);
        return known != m_ids.cend() ? *known : *m_ids.insert(name, customerId(name));
    }

    QHash<QString, QString> m_ids;
    QMap<QString, Customer> m_customers;
};

QStringList namesIn(const QList<api::Customer> &owners, const QList<api::Customer> &payers)
{
    QStringList names;
    for (const QList<api::Customer> *list : {&owners, &payers}) {
        for (const api::Customer &customer : *list)
            names.append(customer.name);
    }
    return names;
}

} // namespace

QList<Customer> customersIn(const inventory::Values &values)
{
    CustomerCounting counting;
    for (const api::InstanceDetail &detail : values.instanceDetails)
        counting.count(namesIn(detail.customers, detail.invoiceContacts), &Customer::servers);
    for (const api::Domain &domain : values.domains)
        counting.count(namesIn(domain.customers, domain.invoiceContacts), &Customer::domains);
    for (const api::Certificate &certificate : values.certificates)
        counting.count(namesIn({}, certificate.invoiceContacts), &Customer::certificates);
    for (const api::User &user : values.users) {
        QStringList names{user.customer};
        if (const auto detail = values.userDetails.constFind(personId(user)); detail != values.userDetails.cend())
            names += namesIn(detail->customers, {});
        counting.count(names, &Customer::people);
    }
    return counting.all();
}

} // namespace insight
