// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/dependents.h"

#include "insight/directory.h"
#include "names/comparablename.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <optional>
#include <tuple>

namespace insight {

namespace {

class DependentsGathering
{
public:
    DependentsGathering(const QString &server, const inventory::Values &values, const Chain &chain, const Ties &ties,
                        const Zones &zones)
        : m_server(serverObject(server))
        , m_values(values)
        , m_chain(chain)
        , m_ties(ties)
        , m_zones(zones)
        , m_edges(chain.edgesOf(m_server))
    {
        for (const Edge &edge : m_edges) {
            if (edge.to.kind == ObjectKind::Address)
                m_addresses.insert(QHostAddress(edge.to.id));
        }
    }

    Dependents gather()
    {
        for (const Edge &edge : m_edges) {
            if (edge.to.kind == ObjectKind::Record)
                addRecord(edge);
            else if (edge.to.kind == ObjectKind::Certificate)
                addCertificate(edge);
            else if (edge.to.kind == ObjectKind::Person)
                addPerson(edge);
        }
        addHostnames();
        addCustomers();
        for (QList<Dependents::Name> *list : {&m_found.names, &m_found.mail, &m_found.nameServers, &m_found.services})
            arrange(*list);
        // A name with several records is one.
        addCompanies();
        return m_found;
    }

private:
    /// One for each name and reason, the nearest.
    static void arrange(QList<Dependents::Name> &list)
    {
        std::sort(list.begin(), list.end(), [](const Dependents::Name &a, const Dependents::Name &b) {
            return std::tie(a.domain, a.name, a.hops, a.reason, a.certainty, a.record.id) <
                   std::tie(b.domain, b.name, b.hops, b.reason, b.certainty, b.record.id);
        });
        const auto isSame = [](const Dependents::Name &a, const Dependents::Name &b) { return a.name == b.name; };
        list.erase(std::unique(list.begin(), list.end(), isSame), list.end());
    }

    void addRecord(const Edge &edge)
    {
        Dependents::Name name{edge.name, domainOfRecord(edge.to), edge.reason, static_cast<int>(edge.chain.size())};
        name.certainty = edge.certainty;
        name.record = edge.to;
        switch (edge.reason) {
        case Reason::MailRecord:
            name.isOnlyHere = isOnlyHere(edge, RecordType::Mx);
            m_found.mail.append(name);
            break;
        case Reason::NameServerRecord:
            name.isOnlyHere = isOnlyHere(edge, RecordType::Ns);
            m_found.nameServers.append(name);
            break;
        case Reason::ServiceRecord:
            name.isOnlyHere = isOnlyHere(edge, RecordType::Srv);
            m_found.services.append(name);
            break;
        case Reason::AddressRecord:
        case Reason::AliasRecord: {
            const QList<QHostAddress> addresses = m_zones.resolve(edge.name).addresses;
            name.isOnlyHere = std::all_of(addresses.cbegin(), addresses.cend(), [this](const QHostAddress &address) {
                return m_addresses.contains(address);
            });
            m_found.names.append(name);
            break;
        }
        default:
            break;
        }
    }

    /// Whether all records of that type at the name lead to this server.
    bool isOnlyHere(const Edge &edge, RecordType type) const
    {
        const Zones::Zone *zone = m_zones.zoneOf(domainOfRecord(edge.to));
        const auto owner = zone->owners.constFind(edge.name);
        const QList<api::Record> records = zone->recordsOf(*owner);
        return std::all_of(records.cbegin(), records.cend(), [&](const api::Record &record) {
            if (recordType(record) != type)
                return true;
            const QList<Edge> servers = m_chain.serversOfRecord(recordObject(zone->name, record), record);
            return !servers.isEmpty() && std::all_of(servers.cbegin(), servers.cend(),
                                                     [this](const Edge &one) { return one.to == m_server; });
        });
    }

    void addHostnames()
    {
        for (const Reason reason : {Reason::Hostname, Reason::ServerDomain}) {
            const QList<Object> borne = m_ties.of(m_server, ObjectKind::Name, reason);
            for (const Object &name : borne) {
                const auto isNamed = [&name](const Dependents::Name &one) { return one.name == name.id; };
                if (std::any_of(m_found.names.cbegin(), m_found.names.cend(), isNamed))
                    continue;
                QString domain;
                const QList<Edge> domains = m_chain.edgesOf(name, ObjectKind::Domain);
                if (!domains.isEmpty())
                    domain = domains.first().to.id;
                m_found.names.append({name.id, domain, reason});
            }
        }
    }

    void addCertificate(const Edge &edge)
    {
        const auto isSame = [&edge](const Edge &one) { return one.to == edge.to; };
        if (std::none_of(m_found.certificates.cbegin(), m_found.certificates.cend(), isSame))
            m_found.certificates.append(edge);
    }

    void addPerson(const Edge &edge)
    {
        if (edge.reason == Reason::Notify || edge.reason == Reason::StickyNotify ||
            edge.reason == Reason::TechnicalContact)
            addRole([&edge](const Dependents::Contact &one) { return one.person == edge.to; },
                    [&] {
                        return Dependents::Contact{edge.to, nameOf(edge.to), {}};
                    },
                    {edge.reason, edge.certainty});
    }

    /// One more role of somebody who is there already, or of somebody new.
    template <typename IsSame, typename Make>
    void addRole(IsSame isSame, Make make, const Dependents::Contact::Role &role)
    {
        auto contact = std::find_if(m_found.contacts.begin(), m_found.contacts.end(), isSame);
        if (contact == m_found.contacts.end())
            contact = m_found.contacts.insert(contact, make());
        const auto isReason = [&role](const Dependents::Contact::Role &one) { return one.reason == role.reason; };
        if (std::none_of(contact->roles.cbegin(), contact->roles.cend(), isReason))
            contact->roles.append(role);
    }

    /// Whoever the detail names: by their name only, unless a person is called so.
    void addCustomers()
    {
        const auto detail = m_values.instanceDetails.constFind(m_server.id);
        if (detail == m_values.instanceDetails.cend())
            return;
        const auto add = [this](const QString &name, Reason reason) {
            const auto isSame = [&name](const Dependents::Contact &one) {
                return customerId(one.name) == customerId(name);
            };
            if (name.trimmed().isEmpty())
                return;
            const bool isPerson = std::any_of(m_found.contacts.cbegin(), m_found.contacts.cend(),
                                              [&](const auto &one) { return isSame(one) && !one.person.isNothing(); });
            addRole(isSame,
                    [&name] {
                        return Dependents::Contact{{}, name, {}};
                    },
                    {reason, isPerson ? Certainty::Guessed : Certainty::Certain});
        };
        add(detail->technicalContact, Reason::TechnicalContact);
        for (const api::Customer &customer : detail->customers)
            add(customer.contactName, Reason::Owner);
        for (const api::Customer &customer : detail->invoiceContacts)
            add(customer.contactName, Reason::Payer);
    }

    Dependents::Company &company(const QString &name)
    {
        Dependents::Company &one = m_companies[customerId(name)];
        one.customer = customerObject(name);
        if (one.name.isEmpty())
            one.name = name;
        return one;
    }

    void addCompanies()
    {
        const auto detail = m_values.instanceDetails.constFind(m_server.id);
        if (detail != m_values.instanceDetails.cend()) {
            for (const api::Customer &customer : detail->customers)
                company(customer.name).ownsServer = true;
            for (const api::Customer &customer : detail->invoiceContacts)
                company(customer.name).paysServer = true;
        }
        QHash<QString, int> names;
        QHash<QString, int> mail;
        for (const QList<Dependents::Name> *list : {&m_found.names, &m_found.nameServers, &m_found.services}) {
            for (const Dependents::Name &name : *list)
                ++names[name.domain];
        }
        for (const Dependents::Name &name : std::as_const(m_found.mail))
            ++mail[name.domain];
        for (const api::Domain &domain : m_values.domains) {
            const QString id = names::comparableName(domain.name);
            if (!names.contains(id) && !mail.contains(id))
                continue;
            for (const api::Customer &customer :
                 domain.customers.isEmpty() ? domain.invoiceContacts : domain.customers) {
                company(customer.name).names += names.value(id);
                company(customer.name).mail += mail.value(id);
            }
        }
        QSet<QString> certificates;
        for (const Edge &edge : std::as_const(m_found.certificates))
            certificates.insert(edge.to.id);
        for (const api::Certificate &certificate : m_values.certificates) {
            if (!certificates.contains(names::comparableName(certificate.domain)))
                continue;
            for (const api::Customer &customer : certificate.invoiceContacts)
                ++company(customer.name).certificates;
        }
        m_companies.remove({});
        m_found.companies = m_companies.values();
        std::stable_sort(m_found.companies.begin(), m_found.companies.end(),
                         [](const Dependents::Company &a, const Dependents::Company &b) {
                             return std::tuple(b.ownsServer, b.names + b.mail + b.certificates) <
                                    std::tuple(a.ownsServer, a.names + a.mail + a.certificates);
                         });
    }

    QString nameOf(const Object &person)
    {
        if (!m_directory)
            m_directory.emplace(m_values);
        const Person *known = m_directory->person(person);
        return known ? known->name : QString();
    }

    const Object m_server;
    const inventory::Values &m_values;
    const Chain &m_chain;
    const Ties &m_ties;
    const Zones &m_zones;
    const QList<Edge> m_edges;
    QSet<QHostAddress> m_addresses;
    std::optional<Directory> m_directory;
    QMap<QString, Dependents::Company> m_companies;
    Dependents m_found;
};

} // namespace

bool Dependents::Contact::isTold() const
{
    return std::any_of(roles.cbegin(), roles.cend(), [](const Role &role) {
        return role.reason == Reason::Notify || role.reason == Reason::StickyNotify;
    });
}

int Dependents::direct() const
{
    int count = 0;
    for (const QList<Name> *list : {&names, &mail, &nameServers, &services})
        count += static_cast<int>(
            std::count_if(list->cbegin(), list->cend(), [](const Name &name) { return name.hops == 0; }));
    return count;
}

int Dependents::stopping() const
{
    int count = 0;
    for (const QList<Name> *list : {&names, &mail, &nameServers, &services})
        count += static_cast<int>(
            std::count_if(list->cbegin(), list->cend(), [](const Name &name) { return name.isOnlyHere; }));
    return count;
}

Dependents dependentsOf(const QString &server, const inventory::Values &values, const Chain &chain, const Ties &ties,
                        const Zones &zones)
{
    return DependentsGathering(server, values, chain, ties, zones).gather();
}

} // namespace insight
