// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jsonwriter.h"

#include "demo/customers.h"
#include "demo/records.h"

namespace demo {

using namespace Qt::StringLiterals;

namespace {

QJsonArray disks(const Instance &instance)
{
    QJsonArray out;
    for (const Disk &disk : instance.disks) {
        out.append(QJsonObject{{u"mountpoint"_s, disk.mountpoint},
                               {u"name"_s, disk.name},
                               {u"path"_s, disk.path},
                               {u"hd"_s, disk.gigabytes}});
    }
    return out;
}

QJsonArray networks(const Instance &instance)
{
    QJsonArray out;
    for (const Network &network : instance.networks) {
        out.append(QJsonObject{{u"interface"_s, network.interface},
                               {u"ip"_s, network.ip},
                               {u"ipv6"_s, network.ipv6},
                               {u"gateway"_s, network.gateway},
                               {u"netmask"_s, network.netmask}});
    }
    return out;
}

/// What the answers about one server begin with.
QJsonObject heading(const Instance &instance)
{
    return {{u"name"_s, instance.name}, {u"description"_s, instance.description}};
}

} // namespace

QString JsonWriter::instanceUrl(const Instance &instance) const
{
    return m_base + u"/instance/"_s + instance.name + u'/';
}

QJsonObject JsonWriter::customer(int customer) const
{
    const Customer &of = m_account.customers[customer];
    return {{u"url"_s, m_base + u"/customer/"_s + QString::number(of.id) + u'/'},
            {u"name"_s, of.name},
            {u"contact_name"_s, of.contactName}};
}

QJsonArray JsonWriter::customers(const QList<int> &customers) const
{
    QJsonArray out;
    for (const int each : customers)
        out.append(customer(each));
    return out;
}

QJsonArray JsonWriter::instances() const
{
    QJsonArray out;
    for (const Instance &instance : m_account.instances) {
        out.append(QJsonObject{{u"url"_s, instanceUrl(instance)},
                               {u"name"_s, instance.name},
                               {u"hostname"_s, instance.hostname},
                               {u"description"_s, instance.description},
                               {u"instance_size"_s, instance.size},
                               {u"instance_type"_s, instance.type},
                               {u"ip"_s, instance.ip},
                               {u"ipv6"_s, instance.ipv6}});
    }
    return out;
}

QJsonObject JsonWriter::instance(int instance) const
{
    const Instance &of = m_account.instances[instance];
    return {{u"url"_s, instanceUrl(of)},
            {u"applications"_s, of.applications},
            {u"cores"_s, QString::number(of.cores)},
            {u"customers"_s, customers(of.customers)},
            {u"description"_s, of.description},
            {u"disks"_s, disks(of)},
            {u"domain"_s, of.domain},
            {u"hostname"_s, of.hostname},
            {u"instance_type"_s, of.type},
            {u"instance_size"_s, of.size},
            {u"invoice_contact"_s, customer(of.invoiceContact)},
            {u"ip"_s, of.ip},
            {u"ipv6"_s, of.ipv6},
            {u"memory"_s, QString::number(of.memoryMegabytes)},
            {u"name"_s, of.name},
            {u"networks"_s, networks(of)},
            {u"technical_contact"_s, of.technicalContact}};
}

QJsonObject JsonWriter::personKey(const PersonKey &key) const
{
    const Person &owner = m_account.people[key.person];
    const SshKey &of = owner.keys[key.key];
    return {{u"company"_s, m_account.customers[owner.customer].name},
            {u"fingerprint"_s, of.fingerprint},
            {u"id"_s, of.id},
            {u"name"_s, of.comment},
            {u"owner"_s, owner.name},
            {u"pub_key"_s, of.publicKey},
            {u"sticky"_s, owner.sticky}};
}

QJsonArray JsonWriter::personKeys(const QList<PersonKey> &keys) const
{
    QJsonArray out;
    for (const PersonKey &key : keys)
        out.append(personKey(key));
    return out;
}

QJsonObject JsonWriter::sshKeys(int instance) const
{
    const Instance &of = m_account.instances[instance];
    QJsonObject out = heading(of);
    out.insert(u"ssh_keys", personKeys(of.keys));
    out.insert(u"ssh_keys_available", personKeys(of.keysAvailable));
    return out;
}

QJsonObject JsonWriter::deployKeys(int instance) const
{
    const Instance &of = m_account.instances[instance];
    QJsonArray keys;
    for (const SshKey &key : of.deployKeys) {
        keys.append(QJsonObject{{u"company"_s, m_account.customers[agency].name},
                                {u"fingerprint"_s, key.fingerprint},
                                {u"id"_s, key.id},
                                {u"name"_s, key.comment},
                                {u"pub_key"_s, key.publicKey}});
    }
    QJsonObject out = heading(of);
    out.insert(u"keys", keys);
    return out;
}

QJsonObject JsonWriter::userRow(int person) const
{
    const Person &of = m_account.people[person];
    return {{u"customer"_s, m_account.customers[of.customer].name},
            {u"avatar"_s, of.avatar},
            {u"id"_s, of.id},
            {u"name"_s, of.name},
            {u"email"_s, of.email},
            {u"phone"_s, of.phone},
            {u"sticky"_s, of.sticky},
            {u"sticky_notify"_s, of.stickyNotify}};
}

QJsonArray JsonWriter::userRows(const QList<int> &people) const
{
    QJsonArray out;
    for (const int person : people)
        out.append(userRow(person));
    return out;
}

QJsonObject JsonWriter::instanceUsers(int instance) const
{
    const Instance &of = m_account.instances[instance];
    QJsonObject out = heading(of);
    out.insert(u"users", userRows(of.people));
    out.insert(u"users_available", userRows(of.peopleAvailable));
    return out;
}

QJsonArray JsonWriter::users() const
{
    QJsonArray out;
    for (int person = 0; person < m_account.people.size(); ++person)
        out.append(userRow(person));
    return out;
}

QJsonObject JsonWriter::user(int person) const
{
    const Person &of = m_account.people[person];
    QJsonArray keys;
    for (const SshKey &key : of.keys) {
        keys.append(QJsonObject{{u"url"_s, m_base + u"/sshkey/"_s + QString::number(key.id) + u'/'},
                                {u"id"_s, key.id},
                                {u"name"_s, key.comment},
                                {u"pub_key"_s, key.publicKey},
                                {u"fingerprint"_s, key.fingerprint}});
    }
    QJsonArray instances;
    for (const Reach &reach : of.reach) {
        const Instance &instance = m_account.instances[reach.instance];
        instances.append(QJsonObject{{u"access"_s, reach.access},
                                     {u"description"_s, instance.description},
                                     {u"invoice_contact"_s, customer(instance.invoiceContact)},
                                     {u"name"_s, instance.name},
                                     {u"notify"_s, reach.notify},
                                     {u"url"_s, instanceUrl(instance)}});
    }
    return {{u"url"_s, m_base + u"/instance/user/"_s + QString::number(of.id) + u'/'},
            {u"id"_s, of.id},
            {u"name"_s, of.name},
            {u"email"_s, of.email},
            {u"phone"_s, of.phone},
            {u"customer"_s, customer(of.customer)},
            {u"ssh_keys"_s, keys},
            {u"sticky"_s, of.sticky},
            {u"sticky_notify"_s, of.stickyNotify},
            {u"instances"_s, instances},
            {u"totp_url"_s, of.totpUrl}};
}

QJsonObject JsonWriter::domainRow(const Domain &domain) const
{
    return {{u"url"_s, m_base + u"/domain/"_s + domain.name + u'/'},
            {u"name"_s, domain.name},
            {u"customer"_s, customers(domain.customers)},
            {u"whois_registrar"_s, domain.registrar},
            {u"whois_created"_s, domain.created.toString(Qt::ISODate)},
            {u"whois_expire"_s, domain.expires.toString(Qt::ISODate)},
            {u"invoice"_s, customer(domain.invoiceContact)}};
}

QJsonArray JsonWriter::domains() const
{
    QJsonArray out;
    for (const Domain &domain : m_account.domains)
        out.append(domainRow(domain));
    return out;
}

QJsonObject JsonWriter::domain(int domain) const
{
    const Domain &of = m_account.domains[domain];
    QJsonArray records;
    for (const Record &record : recordsOf(m_account, domain)) {
        records.append(QJsonObject{{u"domain"_s, of.name},
                                   {u"name"_s, record.name},
                                   {u"type"_s, record.type},
                                   {u"content"_s, record.content},
                                   {u"ttl"_s, record.ttl},
                                   {u"prio"_s, record.priority ? QJsonValue(*record.priority) : QJsonValue()}});
    }
    QJsonObject out = domainRow(of);
    out.insert(u"records", records);
    return out;
}

QJsonArray JsonWriter::certificates() const
{
    QJsonArray out;
    for (const Certificate &certificate : m_account.certificates) {
        out.append(QJsonObject{{u"domain"_s, certificate.domain},
                               {u"invoice"_s, customer(certificate.invoiceContact)},
                               {u"expire"_s, certificate.expires.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s)}});
    }
    return out;
}

} // namespace demo
