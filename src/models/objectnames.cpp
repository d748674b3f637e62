// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/objectnames.h"

#include "models/keytable.h"
#include "names/domainname.h"

namespace models {

using namespace Qt::StringLiterals;
using insight::Object;
using insight::ObjectKind;

ObjectNames::ObjectNames(const Object &about, const inventory::Values &values, const insight::Links &links)
    : m_values(values)
    , m_links(links)
{
    lookClose(about);
}

QString ObjectNames::name(const Object &object)
{
    switch (object.kind) {
    case ObjectKind::Server:
        return m_links.shownAs(object.id);
    case ObjectKind::Domain:
    case ObjectKind::Certificate:
    case ObjectKind::Name:
        return names::shownName(object.id);
    case ObjectKind::Record:
        // The domain's name stands first (insight::recordObject()).
        return u"%1 %2 %3"_s.arg(names::shownName(object.id.section(u'\n', 1, 1)), object.id.section(u'\n', 2, 2),
                                 object.id.section(u'\n', 3));
    case ObjectKind::Address:
    case ObjectKind::PersonName:
    case ObjectKind::KeyNumber:
        return object.id;
    case ObjectKind::Person:
    case ObjectKind::Key:
    case ObjectKind::Customer:
        break;
    }
    if (!m_names.contains(object) && !m_isWhole)
        lookEverywhere();
    const QString found = m_names.value(object);
    return found.isEmpty() ? object.id : found;
}

void ObjectNames::addPeople(const QList<api::User> &users)
{
    for (const api::User &user : users) {
        QString &name = m_names[insight::personObject(user)];
        if (name.isEmpty())
            name = user.name;
    }
}

void ObjectNames::addKeys(const QList<api::SshKey> &keys)
{
    for (const api::SshKey &key : keys) {
        QString &name = m_names[insight::keyObject(key)];
        if (name.isEmpty())
            name = key.name.trimmed().isEmpty() ? namedFingerprint(key.fingerprint) : key.name;
    }
}

void ObjectNames::addCustomers(const QList<api::Customer> &customers)
{
    for (const api::Customer &customer : customers)
        m_names.insert(insight::customerObject(customer.name), customer.name);
}

void ObjectNames::lookClose(const Object &about)
{
    addPeople(m_values.users);
    const auto server = m_values.instanceDetails.constFind(about.id);
    const auto domain = m_values.domainDetails.constFind(about.id);
    if (about.kind == ObjectKind::Server && server != m_values.instanceDetails.cend()) {
        addCustomers(server->customers);
        addCustomers(server->invoiceContacts);
    } else if (about.kind == ObjectKind::Domain && domain != m_values.domainDetails.cend()) {
        addCustomers(domain->domain.customers);
        addCustomers(domain->domain.invoiceContacts);
    }
    if (about.kind != ObjectKind::Server)
        return;
    addPeople(m_values.instanceUsers.value(about.id).assigned);
    addKeys(m_values.sshKeys.value(about.id).assigned);
    addKeys(m_values.deployKeys.value(about.id).keys);
}

void ObjectNames::lookEverywhere()
{
    m_isWhole = true;
    for (const api::InstanceUsers &users : m_values.instanceUsers)
        addPeople(users.assigned);
    for (const api::InstanceKeys &keys : m_values.sshKeys)
        addKeys(keys.assigned);
    for (const api::DeployKeys &keys : m_values.deployKeys)
        addKeys(keys.keys);
    for (auto detail = m_values.userDetails.cbegin(); detail != m_values.userDetails.cend(); ++detail) {
        addKeys(detail->keys);
        addCustomers(detail->customers);
        QString &name = m_names[insight::personObject(detail.key())];
        if (name.isEmpty())
            name = detail->name;
    }
    for (const api::User &user : m_values.users)
        m_names.insert(insight::customerObject(user.customer), user.customer);
    for (const api::InstanceDetail &detail : m_values.instanceDetails) {
        addCustomers(detail.customers);
        addCustomers(detail.invoiceContacts);
    }
    for (const api::Domain &domain : m_values.domains) {
        addCustomers(domain.customers);
        addCustomers(domain.invoiceContacts);
    }
    for (const api::Certificate &certificate : m_values.certificates)
        addCustomers(certificate.invoiceContacts);
}

} // namespace models
