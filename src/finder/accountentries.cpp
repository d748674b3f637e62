// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/accountentries.h"

#include "insight/directory.h"
#include "insight/object.h"
#include "names/comparablename.h"
#include "names/domainname.h"
#include "names/hostname.h"

#include <QSet>

#include <utility>

namespace finder {

using namespace Qt::StringLiterals;

namespace {

void add(QList<Text> &texts, Field field, const QString &text)
{
    if (!text.isEmpty())
        texts.append({field, text});
}

/// Each once.
void addCustomers(QList<Text> &texts, const QList<api::Customer> &customers, QSet<QString> &seen)
{
    for (const api::Customer &customer : customers) {
        if (seen.contains(customer.name))
            continue;
        seen.insert(customer.name);
        add(texts, Field::Customer, customer.name);
    }
}

QString namesOf(const QList<api::Customer> &customers)
{
    QStringList names;
    for (const api::Customer &customer : customers)
        names.append(customer.name);
    names.removeDuplicates();
    return names.join(u", "_s);
}

/// A name that has no letters of DNS's own is shown as it is; there are very many.
QString shown(const QString &name)
{
    return name.contains("xn--"_L1, Qt::CaseInsensitive) ? names::shownName(name) : name;
}

void addDetail(QList<Text> &texts, const api::InstanceDetail &detail)
{
    QSet<QString> seen;
    for (const api::Network &network : detail.networks) {
        if (network.ip != detail.instance.ip)
            add(texts, Field::Address, network.ip);
        if (network.ipv6 != detail.instance.ipv6)
            add(texts, Field::Address, network.ipv6);
    }
    addCustomers(texts, detail.customers, seen);
    addCustomers(texts, detail.invoiceContacts, seen);
    add(texts, Field::OtherName, detail.domain);
    add(texts, Field::Software, detail.applications);
    add(texts, Field::Contact, detail.technicalContact);
}

} // namespace

QList<Entry> serverEntries(const inventory::Values &values)
{
    QList<Entry> entries;
    entries.reserve(values.instances.size());
    for (const api::Instance &instance : values.instances) {
        Entry entry{Kind::Server, instance.name, names::shownServer(instance.hostname, instance.name)};
        QList<Text> &texts = entry.texts;
        if (entry.name != instance.name)
            add(texts, Field::OtherName, instance.name);
        if (instance.hostname != entry.name)
            add(texts, Field::OtherName, instance.hostname.trimmed());
        add(texts, Field::Address, instance.ip);
        add(texts, Field::Address, instance.ipv6);
        add(texts, Field::Description, instance.description);
        add(texts, Field::Type, instance.type);
        const auto detail = values.instanceDetails.constFind(instance.name);
        if (detail != values.instanceDetails.cend())
            addDetail(texts, *detail);
        entry.about = instance.description.isEmpty() ? instance.type : instance.description;
        entries.append(entry);
    }
    return entries;
}

QList<Entry> domainEntries(const inventory::Values &values)
{
    QList<Entry> entries;
    entries.reserve(values.domains.size());
    for (const api::Domain &domain : values.domains) {
        Entry entry{Kind::Domain, domain.name, shown(domain.name)};
        QSet<QString> seen;
        if (entry.name != domain.name)
            add(entry.texts, Field::OtherName, domain.name);
        addCustomers(entry.texts, domain.customers, seen);
        addCustomers(entry.texts, domain.invoiceContacts, seen);
        add(entry.texts, Field::Registrar, domain.registrar);
        entry.about = namesOf(domain.customers);
        entries.append(entry);
    }
    return entries;
}

QList<Entry> recordEntries(const QString &domain, const inventory::Values &values)
{
    QList<Entry> entries;
    const auto detail = values.domainDetails.constFind(domain);
    if (detail == values.domainDetails.cend())
        return entries;
    entries.reserve(detail->records.size());
    for (const api::Record &record : detail->records) {
        Entry entry{Kind::Record, domain, shown(record.name)};
        if (entry.name != record.name)
            add(entry.texts, Field::OtherName, record.name);
        entry.texts.append({Field::Type, record.type});
        entry.texts.append({Field::Content, record.content});
        entries.append(entry);
    }
    return entries;
}

QList<Entry> certificateEntries(const inventory::Values &values)
{
    QList<Entry> entries;
    QSet<QString> seen;
    for (const api::Certificate &certificate : values.certificates) {
        Entry entry{Kind::Certificate, names::comparableName(certificate.domain), shown(certificate.domain)};
        // All that are called so are one.
        if (seen.contains(entry.id))
            continue;
        seen.insert(entry.id);
        QSet<QString> customers;
        if (entry.name != certificate.domain)
            add(entry.texts, Field::OtherName, certificate.domain);
        addCustomers(entry.texts, certificate.invoiceContacts, customers);
        entry.about = namesOf(certificate.invoiceContacts);
        entries.append(entry);
    }
    return entries;
}

QList<Entry> personEntries(const inventory::Values &values, insight::KeyReader &reader)
{
    const insight::Directory directory(values, reader);
    QList<Entry> entries;
    for (const insight::Object &object : directory.people()) {
        const insight::Person *person = directory.person(object);
        if (!person)
            continue;
        Entry entry{Kind::Person, object.id, person->name.isEmpty() ? object.id : person->name};
        add(entry.texts, Field::Email, person->email);
        add(entry.texts, Field::Phone, person->phone);
        if (!object.id.startsWith(u'~'))
            add(entry.texts, Field::Id, object.id);
        for (const QString &company : person->companies)
            add(entry.texts, Field::Customer, company);
        entry.about = person->companies.join(u", "_s);
        entries.append(entry);
    }
    return entries;
}

namespace {

/// Who has a key, and on which servers it is a deploy key, as they are shown.
struct Holders
{
    QHash<insight::Object, QStringList> owners;
    QHash<insight::Object, QStringList> servers;

    explicit Holders(const inventory::Values &values)
    {
        for (const api::UserDetail &detail : values.userDetails) {
            for (const api::SshKey &key : detail.keys)
                owners[insight::keyObject(key)].append(detail.name);
        }
        for (const api::Instance &instance : values.instances) {
            const api::DeployKeys deploy = values.deployKeys.value(instance.name);
            for (const api::SshKey &key : deploy.keys)
                servers[insight::keyObject(key)].append(instance.name);
        }
    }
};

} // namespace

QList<Entry> keyEntries(const inventory::Values &values, insight::KeyReader &reader)
{
    const insight::Directory directory(values, reader);
    const Holders holders(values);
    QList<Entry> entries;
    for (const insight::Object &object : directory.keys()) {
        const insight::KnownKey *known = directory.key(object);
        if (!known)
            continue;
        const api::SshKey &key = known->key;
        const QString comment = key.name.simplified();
        Entry entry{Kind::Key, object.id, comment.isEmpty() ? key.fingerprint : comment};
        QStringList prints{key.fingerprint};
        if (known->read) {
            prints += {known->read->sha256, known->read->md5};
            if (known->read->certificate)
                prints += {known->read->certificate->sha256, known->read->certificate->md5};
            add(entry.texts, Field::Type, known->read->type);
        }
        prints.removeDuplicates();
        for (const QString &print : std::as_const(prints))
            add(entry.texts, Field::Fingerprint, print);
        if (key.id)
            add(entry.texts, Field::Id, QString::number(*key.id));
        QStringList owners = holders.owners.value(object);
        if (owners.isEmpty() && !key.owner.isEmpty())
            owners.append(key.owner);
        owners.removeDuplicates();
        for (const QString &owner : std::as_const(owners))
            add(entry.texts, Field::Owner, owner);
        const QStringList servers = holders.servers.value(object);
        for (const QString &server : servers)
            add(entry.texts, Field::Server, server);
        add(entry.texts, Field::Customer, key.company);
        entry.about = (owners.isEmpty() ? servers : owners).join(u", "_s);
        entries.append(entry);
    }
    return entries;
}

QList<Entry> customerEntries(const inventory::Values &values)
{
    QList<Entry> entries;
    QHash<QString, qsizetype> places;
    const auto take = [&](const QString &name, const QString &contact) {
        const QString id = insight::customerId(name);
        if (id.isEmpty())
            return;
        if (!places.contains(id)) {
            places.insert(id, entries.size());
            entries.append({Kind::Customer, id, name.simplified()});
        }
        Entry &entry = entries[places.value(id)];
        if (!contact.isEmpty() && entry.about.isEmpty()) {
            entry.about = contact;
            entry.texts.append({Field::Contact, contact});
        }
    };
    const auto takeAll = [&take](const QList<api::Customer> &customers) {
        for (const api::Customer &customer : customers)
            take(customer.name, customer.contactName);
    };
    for (const api::Instance &instance : values.instances) {
        const auto detail = values.instanceDetails.constFind(instance.name);
        if (detail == values.instanceDetails.cend())
            continue;
        takeAll(detail->customers);
        takeAll(detail->invoiceContacts);
    }
    for (const api::Domain &domain : values.domains) {
        takeAll(domain.customers);
        takeAll(domain.invoiceContacts);
    }
    for (const api::Certificate &certificate : values.certificates)
        takeAll(certificate.invoiceContacts);
    for (const api::User &user : values.users)
        take(user.customer, {});
    return entries;
}

} // namespace finder
