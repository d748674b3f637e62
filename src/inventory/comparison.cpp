// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/comparison.h"

#include "api/identity.h"
#include "inventory/comparer.h"
#include "names/addresskey.h"
#include "names/comparablename.h"
#include "names/hostname.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

using store::Change;

using Object = ComparedObject;

/// By what tells an element from the others: what it is called, and its text.
using Elements = QMap<QString, std::pair<QString, QString>>;

Object objectOf(const api::Instance &instance)
{
    return {u"instance"_s, instance.name, names::shownServer(instance.hostname, instance.name)};
}

Object objectOf(const api::Domain &domain)
{
    return {u"domain"_s, domain.name, domain.name};
}

Object objectOf(const api::Certificate &certificate)
{
    return {u"certificate"_s, certificate.domain, certificate.domain};
}

Object objectOf(const api::User &user)
{
    return {u"user"_s, user.id ? QString::number(*user.id) : QString(), user.name};
}

QString customerText(const QList<api::Customer> &customers)
{
    QStringList names;
    for (const api::Customer &customer : customers)
        names.append(customer.name.isEmpty() ? customer.url : customer.name);
    names.sort();
    return names.join(u", "_s);
}

void compareTexts(Comparer &to, const api::Instance &before, const api::Instance &after)
{
    const Object object = objectOf(after);
    to.text(object, u"hostname"_s, before.hostname, after.hostname);
    to.text(object, u"description"_s, before.description, after.description);
    to.text(object, u"type"_s, before.type, after.type);
    to.text(object, u"size"_s, before.size.asText(), after.size.asText());
    to.address(object, u"ip"_s, before.ip, after.ip);
    to.address(object, u"ipv6"_s, before.ipv6, after.ipv6);
}

/// A list may leave out a field that the detail has: what is not said is not different.
void compareFields(Comparer &to, const api::Instance &before, api::Instance after)
{
    for (QString api::Instance::*field : {&api::Instance::hostname, &api::Instance::description, &api::Instance::type,
                                          &api::Instance::ip, &api::Instance::ipv6}) {
        if ((before.*field).isNull() || (after.*field).isNull())
            after.*field = before.*field;
    }
    if (before.size.isMissing() || after.size.isMissing())
        after.size = before.size;
    compareTexts(to, before, after);
}

void compareFields(Comparer &to, const api::User &before, const api::User &after)
{
    const Object object = objectOf(after);
    to.text(object, u"name"_s, before.name, after.name);
    to.text(object, u"customer"_s, before.customer, after.customer);
    to.text(object, u"email"_s, before.email, after.email);
    to.text(object, u"phone"_s, before.phone, after.phone);
}

void compareFields(Comparer &to, const api::Domain &before, const api::Domain &after)
{
    const Object object = objectOf(after);
    to.text(object, u"registrar"_s, before.registrar, after.registrar);
    if (before.expires.day != after.expires.day)
        to.text(object, u"expires"_s, before.expires.text, after.expires.text);
    to.text(object, u"customers"_s, customerText(before.customers), customerText(after.customers));
    to.text(object, u"invoice_contacts"_s, customerText(before.invoiceContacts), customerText(after.invoiceContacts));
}

/// What is known of an object that is no longer there, and would be known no longer: a server's addresses.
QString leftBehind(const api::Instance &instance)
{
    return (instance.ip + u' ' + instance.ipv6).simplified();
}

template <typename T>
QString leftBehind(const T &)
{
    return {};
}

/// Objects that came, went, or have other fields.
template <typename T>
void compareObjects(Comparer &to, const QList<T> &before, const QList<T> &after)
{
    QHash<QString, qsizetype> places;
    places.reserve(after.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        places.insert(api::identityOf(after[i]), i);
    for (const T &old : before) {
        const auto place = places.constFind(api::identityOf(old));
        if (place == places.cend()) {
            to.add(objectOf(old), {}, leftBehind(old), objectOf(old).title, {});
            continue;
        }
        if (!(old == after[*place]))
            compareFields(to, old, after[*place]);
        places.erase(place);
    }
    for (const T &now : after) {
        if (places.contains(api::identityOf(now)))
            to.add(objectOf(now), {}, {}, {}, objectOf(now).title);
    }
}

/// A name may have several certificates, and one that ends later has taken the place of one: they are compared by name,
/// in the order of their ends.
void compareCertificates(Comparer &to, const QList<api::Certificate> &before, const QList<api::Certificate> &after)
{
    using ByName = QMap<QString, QList<api::Certificate>>;
    const auto byName = [](const QList<api::Certificate> &list) {
        ByName names;
        for (const api::Certificate &certificate : list)
            names[names::comparableName(certificate.domain)].append(certificate);
        for (QList<api::Certificate> &same : names)
            std::stable_sort(same.begin(), same.end(), [](const api::Certificate &a, const api::Certificate &b) {
                return a.expires.text < b.expires.text;
            });
        return names;
    };
    const ByName was = byName(before);
    const ByName is = byName(after);
    const auto compareSame = [&to](const QList<api::Certificate> &old, const QList<api::Certificate> &now) {
        const qsizetype both = std::min(old.size(), now.size());
        for (qsizetype i = 0; i < both; ++i) {
            const Object object = objectOf(now[i]);
            if (old[i].expires.day != now[i].expires.day || old[i].expires.moment != now[i].expires.moment)
                to.text(object, u"expires"_s, old[i].expires.text, now[i].expires.text);
            to.text(object, u"invoice_contacts"_s, customerText(old[i].invoiceContacts),
                    customerText(now[i].invoiceContacts));
        }
        for (qsizetype i = both; i < old.size(); ++i)
            to.add(objectOf(old[i]), {}, {}, old[i].domain, {});
        for (qsizetype i = both; i < now.size(); ++i)
            to.add(objectOf(now[i]), {}, {}, {}, now[i].domain);
    };
    for (auto old = was.cbegin(); old != was.cend(); ++old)
        compareSame(*old, is.value(old.key()));
    for (auto now = is.cbegin(); now != is.cend(); ++now) {
        if (!was.contains(now.key()))
            compareSame({}, *now);
    }
}

/// Says whose the keys are of @p changes from there on.
void nameOwners(QList<Change> &changes, qsizetype from, const QList<api::SshKey> &before,
                const QList<api::SshKey> &after)
{
    for (qsizetype i = from; i < changes.size(); ++i) {
        const bool isThere = !changes[i].after.isNull();
        const QString &text = isThere ? changes[i].after : changes[i].before;
        const QList<api::SshKey> &keys = isThere ? after : before;
        const auto key = std::find_if(keys.cbegin(), keys.cend(), [&](const api::SshKey &one) {
            return one.name == changes[i].item && keyText(one) == text;
        });
        if (key != keys.cend())
            changes[i].owner = key->owner;
    }
}

Elements keyElements(const QList<api::SshKey> &keys)
{
    Elements found;
    for (const api::SshKey &key : keys)
        found.insert(key.publicKey.isEmpty() ? key.fingerprint : key.publicKey.section(u' ', 0, 1),
                     {key.name, keyText(key)});
    return found;
}

Elements userElements(const QList<api::User> &users)
{
    Elements found;
    for (const api::User &user : users)
        found.insert(user.id ? QString::number(*user.id) : user.name, {user.name, user.name});
    return found;
}

void compareInstances(Comparer &to, const api::InstanceDetail &before, const api::InstanceDetail &after)
{
    compareTexts(to, before.instance, after.instance);
    const Object object = objectOf(after.instance);
    to.text(object, u"applications"_s, before.applications, after.applications);
    to.text(object, u"cores"_s, before.cores.asText(), after.cores.asText());
    to.text(object, u"memory"_s, before.memory.asText(), after.memory.asText());
    to.text(object, u"domain"_s, before.domain, after.domain);
    to.text(object, u"technical_contact"_s, before.technicalContact, after.technicalContact);
    to.text(object, u"customers"_s, customerText(before.customers), customerText(after.customers));
    to.text(object, u"invoice_contacts"_s, customerText(before.invoiceContacts), customerText(after.invoiceContacts));
    const auto disks = [](const QList<api::Disk> &list) {
        Elements found;
        for (const api::Disk &disk : list) {
            const QString where = disk.mountpoint.isEmpty() ? disk.name : disk.mountpoint;
            found.insert(where + u'\n' + disk.path, {where, disk.size.asText()});
        }
        return found;
    };
    to.elements(object, u"disks"_s, disks(before.disks), disks(after.disks));
    const auto networks = [](const QList<api::Network> &list) {
        Elements found;
        for (const api::Network &network : list) {
            const QStringList addresses{names::canonicalAddress(network.ip), names::canonicalAddress(network.ipv6)};
            found.insert(network.interface + u'\n' + addresses.join(u'\n'),
                         {network.interface, QStringList{network.ip, network.ipv6}.join(u' ').trimmed()});
        }
        return found;
    };
    to.elements(object, u"networks"_s, networks(before.networks), networks(after.networks));
}

QString recordText(const api::Record &record)
{
    QStringList parts{record.content};
    if (!record.priority.isMissing())
        parts.prepend(record.priority.asText());
    if (!record.ttl.isMissing())
        parts.append(u"(TTL %1)"_s.arg(record.ttl.asText()));
    return parts.join(u' ');
}

/// Records of one name and type are a set: what went and what came of it are told in pairs, as one that was changed.
void compareRecords(Comparer &to, const api::DomainDetail &before, const api::DomainDetail &after)
{
    using ByItem = QMap<QString, QStringList>;
    const auto byItem = [](const QList<api::Record> &records) {
        ByItem items;
        for (const api::Record &record : records)
            items[names::comparableName(record.name) + u' ' + record.type.toUpper()].append(recordText(record));
        return items;
    };
    ByItem gone = byItem(before.records);
    ByItem came = byItem(after.records);
    for (auto item = gone.begin(); item != gone.end(); ++item) {
        QStringList &now = came[item.key()];
        item->removeIf([&now](const QString &text) { return now.removeOne(text); });
    }
    const Object object = objectOf(after.domain);
    const QStringList items = came.keys();
    for (const QString &item : items) {
        const QStringList old = gone.value(item);
        const QStringList now = came.value(item);
        for (qsizetype i = 0; i < std::max(old.size(), now.size()); ++i)
            to.add(object, u"records"_s, item, i < old.size() ? old[i] : QString(),
                   i < now.size() ? now[i] : QString());
    }
}

void compareUsers(Comparer &to, const api::UserDetail &before, const api::UserDetail &after)
{
    const Object object{u"user"_s, after.id ? QString::number(*after.id) : QString(), after.name};
    to.elements(object, u"keys"_s, keyElements(before.keys), keyElements(after.keys));
    to.text(object, u"customers"_s, customerText(before.customers), customerText(after.customers));
    const auto access = [](const QList<api::UserInstance> &list) {
        Elements found;
        for (const api::UserInstance &instance : list) {
            QStringList may;
            if (instance.access)
                may.append(u"access"_s);
            if (instance.notify)
                may.append(u"notify"_s);
            if (!may.isEmpty())
                found.insert(instance.name, {instance.name, may.join(u' ')});
        }
        return found;
    };
    to.elements(object, u"instances"_s, access(before.instances), access(after.instances));
}

/// Calls @p with with both where the difference is one of values of that type.
template <typename T, typename With>
void ofType(const Difference &difference, With with)
{
    const T *was = difference.was<T>();
    const T *is = difference.is<T>();
    if (was && is)
        with(*was, *is);
}

} // namespace

QString keyText(const api::SshKey &key)
{
    const QStringList words = key.publicKey.simplified().split(u' ', Qt::SkipEmptyParts);
    // Each type's data begins with the length of its name.
    const auto data =
        std::find_if(words.cbegin(), words.cend(), [](const QString &word) { return word.startsWith("AAAA"_L1); });
    if (data != words.cend()) {
        const auto blob = QByteArray::fromBase64Encoding(data->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (blob && !(*blob).isEmpty()) {
            const QByteArray hash = QCryptographicHash::hash(*blob, QCryptographicHash::Sha256);
            return u"SHA256:"_s + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
        }
    }
    return key.fingerprint.isEmpty() ? key.publicKey : key.fingerprint;
}

QList<Change> compare(const Difference &difference)
{
    QList<Change> found;
    Comparer to(found);
    const Object server{u"instance"_s, difference.resource.name, difference.resource.name};
    ofType<QList<api::Instance>>(difference, [&](const auto &was, const auto &is) { compareObjects(to, was, is); });
    ofType<QList<api::User>>(difference, [&](const auto &was, const auto &is) { compareObjects(to, was, is); });
    ofType<QList<api::Domain>>(difference, [&](const auto &was, const auto &is) { compareObjects(to, was, is); });
    ofType<QList<api::Certificate>>(difference,
                                    [&](const auto &was, const auto &is) { compareCertificates(to, was, is); });
    ofType<api::InstanceDetail>(difference, [&](const auto &was, const auto &is) { compareInstances(to, was, is); });
    ofType<api::InstanceKeys>(difference, [&](const auto &was, const auto &is) {
        const qsizetype from = found.size();
        to.elements(server, u"ssh_keys"_s, keyElements(was.assigned), keyElements(is.assigned));
        nameOwners(found, from, was.assigned, is.assigned);
    });
    ofType<api::DeployKeys>(difference, [&](const auto &was, const auto &is) {
        to.elements(server, u"deploy_keys"_s, keyElements(was.keys), keyElements(is.keys));
    });
    ofType<api::InstanceUsers>(difference, [&](const auto &was, const auto &is) {
        to.elements(server, u"users"_s, userElements(was.assigned), userElements(is.assigned));
    });
    ofType<api::UserDetail>(difference, [&](const auto &was, const auto &is) { compareUsers(to, was, is); });
    ofType<api::DomainDetail>(difference, [&](const auto &was, const auto &is) { compareRecords(to, was, is); });
    return found;
}

} // namespace inventory
