// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/customers.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace insight {

namespace {

class CustomerCounting
{
public:
    explicit CustomerCounting(int Customer::*what)
        : m_what(what)
    {
    }

    /// What is counted from now on.
    void setWhat(int Customer::*what) { m_what = what; }
    /// What was said before is of one thing, what is said now of another.
    void begin() { ++m_thing; }
    /// The thing is that of this customer: of each once.
    void count(const QString &name)
    {
        const auto known = m_numbers.constFind(name);
        const int number = known != m_numbers.cend() ? *known : add(name);
        if (number < 0)
            return;
        Counted &counted = m_customers[static_cast<size_t>(number)];
        if (std::exchange(counted.thing, m_thing) != m_thing)
            ++(counted.customer.*m_what);
    }
    void count(const QList<api::Customer> &customers)
    {
        for (const api::Customer &customer : customers)
            count(customer.name);
    }
    /// By their ids.
    QList<Customer> all() const
    {
        QList<Customer> all;
        for (const Counted &counted : m_customers)
            all.append(counted.customer);
        std::sort(all.begin(), all.end(),
                  [](const Customer &a, const Customer &b) { return a.object.id < b.object.id; });
        return all;
    }

private:
    struct Counted
    {
        Customer customer;
        /// That was counted last.
        quint64 thing = 0;
    };

    /// The same names come again and again: the id is made of each spelling once.
    int add(const QString &name)
    {
        const QString id = customerId(name);
        int number = -1;
        if (!id.isEmpty()) {
            number = m_byId.value(id, -1);
            if (number < 0) {
                number = static_cast<int>(m_customers.size());
                m_customers.push_back({});
                m_customers.back().customer.object = {ObjectKind::Customer, id};
                m_customers.back().customer.name = name.simplified();
                m_byId.insert(id, number);
            }
        }
        m_numbers.insert(name, number);
        return number;
    }

    int Customer::*m_what;
    quint64 m_thing = 0;
    std::vector<Counted> m_customers;
    /// Their places by the names as they come, -1 for none, and by their ids.
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_byId;
};

} // namespace

QList<Customer> customersIn(const inventory::Values &values)
{
    CustomerCounting counting(&Customer::servers);
    for (const api::InstanceDetail &detail : values.instanceDetails) {
        counting.begin();
        counting.count(detail.customers);
        counting.count(detail.invoiceContacts);
    }
    counting.setWhat(&Customer::domains);
    for (const api::Domain &domain : values.domains) {
        counting.begin();
        counting.count(domain.customers);
        counting.count(domain.invoiceContacts);
    }
    counting.setWhat(&Customer::certificates);
    for (const api::Certificate &certificate : values.certificates) {
        counting.begin();
        counting.count(certificate.invoiceContacts);
    }
    counting.setWhat(&Customer::people);
    for (const api::User &user : values.users) {
        counting.begin();
        counting.count(user.customer);
        if (const auto detail = values.userDetails.constFind(personId(user)); detail != values.userDetails.cend())
            counting.count(detail->customers);
    }
    return counting.all();
}

} // namespace insight
