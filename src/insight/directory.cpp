// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/directory.h"

#include "names/hostname.h"

#include <algorithm>

namespace insight {

namespace {

void fill(QString &field, const QString &with)
{
    if (field.trimmed().isEmpty())
        field = with;
}

void addCompany(Person &person, const QString &company)
{
    const auto isSame = [&company](const QString &one) { return customerId(one) == customerId(company); };
    if (!company.trimmed().isEmpty() && std::none_of(person.companies.cbegin(), person.companies.cend(), isSame))
        person.companies.append(company);
}

} // namespace

Directory::Directory(const inventory::Values &values, KeyReader &reader)
{
    addPeople(values);
    addKeys(values, reader);
    addServers(values);
}

Directory::Directory(const inventory::Values &values)
{
    KeyReader reader;
    addPeople(values);
    addKeys(values, reader);
    addServers(values);
}

void Directory::addPerson(const api::User &user)
{
    const Object object = personObject(user);
    if (object.isNothing())
        return;
    if (!m_people.contains(object))
        m_peopleInOrder.append(object);
    Person &person = m_people[object];
    person.object = object;
    fill(person.name, user.name);
    fill(person.email, user.email);
    fill(person.phone, user.phone);
    addCompany(person, user.customer);
    person.sticky = person.sticky || user.sticky;
    person.stickyNotify = person.stickyNotify || user.stickyNotify;
}

void Directory::addPeople(const inventory::Values &values)
{
    for (const api::User &user : values.users)
        addPerson(user);
    const qsizetype listed = m_peopleInOrder.size();
    for (auto detail = values.userDetails.cbegin(); detail != values.userDetails.cend(); ++detail) {
        const Object object = personObject(detail.key());
        if (!m_people.contains(object))
            m_peopleInOrder.append(object);
        Person &person = m_people[object];
        person.object = object;
        fill(person.name, detail->name);
        fill(person.email, detail->email);
        fill(person.phone, detail->phone);
        for (const api::Customer &customer : detail->customers)
            addCompany(person, customer.name);
        person.sticky = person.sticky || detail->sticky;
        person.stickyNotify = person.stickyNotify || detail->stickyNotify;
    }
    for (const api::InstanceUsers &users : values.instanceUsers) {
        for (const api::User &user : users.assigned)
            addPerson(user);
    }
    std::sort(m_peopleInOrder.begin() + listed, m_peopleInOrder.end());
}

void Directory::addKey(const api::SshKey &key, KeyReader &reader)
{
    const Object object = keyObject(key);
    if (object.isNothing())
        return;
    const auto known = m_keys.find(object);
    if (known == m_keys.end()) {
        m_keys.insert(object, {object, key, reader.read(key.publicKey)});
        return;
    }
    fill(known->key.owner, key.owner);
    fill(known->key.company, key.company);
    fill(known->key.name, key.name);
    fill(known->key.fingerprint, key.fingerprint);
}

void Directory::addKeys(const inventory::Values &values, KeyReader &reader)
{
    for (const api::UserDetail &detail : values.userDetails) {
        for (const api::SshKey &key : detail.keys)
            addKey(key, reader);
    }
    for (const api::InstanceKeys &keys : values.sshKeys) {
        for (const api::SshKey &key : keys.assigned)
            addKey(key, reader);
    }
    for (const api::DeployKeys &keys : values.deployKeys) {
        for (const api::SshKey &key : keys.keys)
            addKey(key, reader);
    }
}

void Directory::addServers(const inventory::Values &values)
{
    for (const api::Instance &instance : values.instances) {
        if (!m_servers.contains(instance.name))
            m_serversInOrder.append(instance.name);
        m_servers.insert(instance.name, instance);
    }
    QSet<QString> others;
    const auto addNamed = [&others](const auto &byName) {
        for (auto one = byName.keyBegin(); one != byName.keyEnd(); ++one)
            others.insert(*one);
    };
    addNamed(values.instanceDetails);
    addNamed(values.instanceUsers);
    addNamed(values.sshKeys);
    addNamed(values.deployKeys);
    for (const api::UserDetail &detail : values.userDetails) {
        for (const api::UserInstance &instance : detail.instances)
            others.insert(instance.name);
    }
    QStringList more;
    for (const QString &name : std::as_const(others)) {
        if (!name.isEmpty() && !m_servers.contains(name))
            more.append(name);
    }
    more.sort();
    m_serversInOrder += more;
    for (const QString &name : std::as_const(more)) {
        const auto detail = values.instanceDetails.constFind(name);
        api::Instance instance = detail == values.instanceDetails.cend() ? api::Instance() : detail->instance;
        instance.name = name;
        m_servers.insert(name, instance);
    }
}

const Person *Directory::person(const Object &object) const
{
    const auto found = m_people.constFind(object);
    return found == m_people.cend() ? nullptr : &*found;
}

const KnownKey *Directory::key(const Object &object) const
{
    const auto found = m_keys.constFind(object);
    return found == m_keys.cend() ? nullptr : &*found;
}

const api::Instance *Directory::server(const QString &name) const
{
    const auto found = m_servers.constFind(name);
    return found == m_servers.cend() ? nullptr : &*found;
}

QList<Object> Directory::keys() const
{
    QList<Object> keys = m_keys.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

QSet<Object> Directory::differences(const Directory &other) const
{
    QSet<Object> objects;
    const auto compare = [&objects](const auto &one, const auto &two, auto objectOf) {
        for (auto own = one.cbegin(); own != one.cend(); ++own) {
            const auto others = two.constFind(own.key());
            if (others == two.cend() || !(*others == *own))
                objects.insert(objectOf(own.key()));
        }
        for (auto others = two.cbegin(); others != two.cend(); ++others) {
            if (!one.contains(others.key()))
                objects.insert(objectOf(others.key()));
        }
    };
    const auto itself = [](const Object &object) { return object; };
    compare(m_people, other.m_people, itself);
    compare(m_keys, other.m_keys, itself);
    compare(m_servers, other.m_servers, [](const QString &name) { return serverObject(name); });
    return objects;
}

QString serverTitle(const inventory::Values &values, const QString &name)
{
    const auto found = std::find_if(values.instances.cbegin(), values.instances.cend(),
                                    [&name](const api::Instance &one) { return one.name == name; });
    return found == values.instances.cend() ? name : names::shownServer(found->hostname, name);
}

} // namespace insight
