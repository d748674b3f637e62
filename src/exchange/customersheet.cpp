// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/customersheet.h"

#include "exchange/takebackmail.h"
#include "insight/object.h"
#include "names/comparablename.h"
#include "names/hostname.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

bool hasCustomer(const QList<api::Customer> &customers, const QString &id)
{
    return std::any_of(customers.cbegin(), customers.cend(),
                       [&id](const api::Customer &one) { return insight::customerId(one.name) == id; });
}

QString dayText(const api::Date &date)
{
    return date.day.isValid() ? date.day.toString(Qt::ISODate) : date.text;
}

/// Makes one sheet.
class Sheet
{
public:
    Sheet(const QString &customer, const inventory::Values &values)
        : m_id(insight::customerId(customer))
        , m_values(values)
    {
        m_sheet.customer = customer;
    }

    CustomerSheet made(const QList<store::Change> &changes, const QDate &day, const MailWords &words)
    {
        m_sheet.day = day;
        addServers();
        addDomains();
        addCertificates();
        addPeople();
        addEvents(changes, words);
        return m_sheet;
    }

private:
    void addServers()
    {
        for (const api::Instance &instance : m_values.instances) {
            const auto detail = m_values.instanceDetails.constFind(instance.name);
            if (detail == m_values.instanceDetails.cend()) {
                m_sheet.isPartial = true;
                continue;
            }
            if (!hasCustomer(detail->customers, m_id))
                continue;
            QStringList addresses{instance.ip, instance.ipv6};
            addresses.removeAll(QString());
            const QString called = names::shownServer(instance.hostname, instance.name);
            m_titles.insert(instance.name, called);
            m_sheet.servers.append({called == instance.name ? called : u"%1 (%2)"_s.arg(called, instance.name),
                                    instance.description, addresses});
        }
        std::sort(m_sheet.servers.begin(), m_sheet.servers.end(),
                  [](const auto &a, const auto &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    }

    void addDomains()
    {
        for (const api::Domain &domain : m_values.domains) {
            if (!hasCustomer(domain.customers, m_id))
                continue;
            m_domains.insert(names::comparableName(domain.name));
            m_sheet.domains.append({domain.name, dayText(domain.expires)});
        }
        sortEndings(m_sheet.domains);
    }

    /// Whether the name is one of the customer's domains, or below one.
    bool isBelow(QString name) const
    {
        while (!name.isEmpty()) {
            if (m_domains.contains(name))
                return true;
            const qsizetype dot = name.indexOf(u'.');
            name = dot < 0 ? QString() : name.mid(dot + 1);
        }
        return false;
    }

    void addCertificates()
    {
        for (const api::Certificate &certificate : m_values.certificates) {
            const QString name = names::comparableName(certificate.domain);
            if (!hasCustomer(certificate.invoiceContacts, m_id) && !isBelow(name))
                continue;
            m_certificates.insert(name);
            m_sheet.certificates.append({certificate.domain, dayText(certificate.expires)});
        }
        sortEndings(m_sheet.certificates);
    }

    static void sortEndings(QList<CustomerSheet::Ending> &endings)
    {
        std::stable_sort(endings.begin(), endings.end(), [](const auto &a, const auto &b) {
            // What is not known comes last.
            return a.day.isEmpty() != b.day.isEmpty() ? b.day.isEmpty() : a.day < b.day;
        });
    }

    void addPeople()
    {
        QMap<QString, CustomerSheet::Person> found;
        for (auto title = m_titles.cbegin(); title != m_titles.cend(); ++title) {
            const auto users = m_values.instanceUsers.constFind(title.key());
            if (users == m_values.instanceUsers.cend()) {
                m_sheet.isPartial = true;
                continue;
            }
            for (const api::User &user : users->assigned) {
                CustomerSheet::Person &person = found[user.name.toCaseFolded() + u'\n' + insight::personId(user)];
                person.name = user.name;
                person.company = user.customer;
                person.servers.append(*title);
                m_people.insert(insight::personId(user));
            }
        }
        m_sheet.people = found.values();
        for (CustomerSheet::Person &person : m_sheet.people)
            person.servers.sort(Qt::CaseInsensitive);
    }

    bool concerns(const store::Change &change) const
    {
        if (change.kind == "instance"_L1)
            return m_titles.contains(change.object);
        const QString name = names::comparableName(change.object);
        if (change.kind == "domain"_L1)
            return m_domains.contains(name);
        if (change.kind == "certificate"_L1)
            return m_certificates.contains(name);
        return change.kind == "user"_L1 && m_people.contains(change.object);
    }

    void addEvents(const QList<store::Change> &changes, const MailWords &words)
    {
        const QDate first(m_sheet.day.year(), m_sheet.day.month(), 1);
        QHash<QString, QString> servers;
        for (const api::Instance &instance : m_values.instances)
            servers.insert(instance.name, names::shownServer(instance.hostname, instance.name));
        for (const store::Change &change : changes) {
            const QDate day = change.seen.toLocalTime().date();
            if (day < first)
                break;
            if (day <= m_sheet.day && concerns(change))
                m_sheet.events.append({day, changedText(change, words, servers), change.before, change.after});
        }
    }

    QString m_id;
    const inventory::Values &m_values;
    CustomerSheet m_sheet;
    /// By the names of the customer's servers what they are called.
    QMap<QString, QString> m_titles;
    QSet<QString> m_domains;
    QSet<QString> m_certificates;
    QSet<QString> m_people;
};

} // namespace

QStringList customersOf(const inventory::Values &values)
{
    QMap<QString, QString> found;
    const auto add = [&found](const QList<api::Customer> &customers) {
        for (const api::Customer &one : customers) {
            const QString id = insight::customerId(one.name);
            if (!id.isEmpty() && !found.contains(id))
                found.insert(id, one.name);
        }
    };
    for (const api::InstanceDetail &detail : values.instanceDetails)
        add(detail.customers);
    for (const api::Domain &domain : values.domains)
        add(domain.customers);
    return found.values();
}

CustomerSheet sheetOf(const QString &customer, const inventory::Values &values, const QList<store::Change> &changes,
                      const QDate &day, const MailWords &words)
{
    return Sheet(customer, values).made(changes, day, words);
}

} // namespace exchange
