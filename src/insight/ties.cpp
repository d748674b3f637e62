// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/ties.h"

#include "insight/access.h"
#include "names/comparablename.h"

#include <algorithm>
#include <tuple>

namespace insight {

using namespace Qt::StringLiterals;

namespace {

/// Gathers what one element of a list, or one detail, says.
class Sayings
{
public:
    explicit Sayings(QList<Tie> &ties)
        : m_ties(ties)
    {
    }

    void tie(const Object &one, const Object &other, Reason reason, const QString &detail = {})
    {
        if (!one.isNothing() && !other.isNothing())
            m_ties.append({one, other, reason, detail});
    }

    void customers(const Object &of, const QList<api::Customer> &list, Reason reason)
    {
        for (const api::Customer &customer : list)
            tie(of, customerObject(customer.name), reason);
    }

    void addresses(const Object &server, const QString &ip, const QString &ipv6, const QString &network = {})
    {
        tie(server, addressObject(ip), Reason::HasAddress, network);
        tie(server, addressObject(ipv6), Reason::HasAddress, network);
    }

    void server(const api::Instance &instance)
    {
        const Object server = serverObject(instance.name);
        named(server, instance.hostname, Reason::Hostname);
        addresses(server, instance.ip, instance.ipv6);
    }

    void serverDetail(const QString &name, const api::InstanceDetail &detail)
    {
        const Object server = serverObject(name);
        named(server, detail.instance.hostname, Reason::Hostname);
        named(server, detail.domain, Reason::ServerDomain);
        addresses(server, detail.instance.ip, detail.instance.ipv6);
        for (const api::Network &network : detail.networks)
            addresses(server, network.ip, network.ipv6, network.interface);
        customers(server, detail.customers, Reason::Owner);
        customers(server, detail.invoiceContacts, Reason::Payer);
        tie(server, {ObjectKind::PersonName, customerId(detail.technicalContact)}, Reason::TechnicalContact);
    }

    void person(const api::User &user)
    {
        const Object person = personObject(user);
        const Object company = customerObject(user.customer);
        called(person, user.name);
        tie(person, company, Reason::Employer);
        if (user.sticky)
            tie(person, company, Reason::StickyAt);
        if (user.stickyNotify)
            tie(person, company, Reason::StickyNotifyAt);
    }

    void personDetail(const Object &person, const api::UserDetail &detail)
    {
        called(person, detail.name);
        customers(person, detail.customers, Reason::Employer);
        if (detail.sticky)
            customers(person, detail.customers, Reason::StickyAt);
        if (detail.stickyNotify)
            customers(person, detail.customers, Reason::StickyNotifyAt);
        for (const api::SshKey &key : detail.keys) {
            tie(person, keyObject(key), Reason::KeyOwner);
            numbered(person, key);
            numbered(keyObject(key), key);
        }
        for (const api::UserInstance &instance : detail.instances) {
            const Object server = serverObject(instance.name);
            if (instance.access)
                tie(person, server, Reason::Access);
            if (instance.notify)
                tie(person, server, Reason::Notify);
            customers(server, instance.invoiceContacts, Reason::Payer);
        }
    }

    void userOn(const Object &server, const api::User &user)
    {
        person(user);
        const Object who = personObject(user);
        tie(who, server, Reason::Access);
        if (user.sticky)
            tie(who, server, Reason::Sticky);
        if (user.stickyNotify)
            tie(who, server, Reason::StickyNotify);
    }

    void key(const api::SshKey &key)
    {
        const Object object = keyObject(key);
        numbered(object, key);
        tie(object, {ObjectKind::PersonName, customerId(key.owner)}, Reason::KeyOwner, customerId(key.company));
        tie(object, customerObject(key.company), Reason::Company);
    }

    void domain(const api::Domain &domain)
    {
        customers(domainObject(domain.name), domain.customers, Reason::Owner);
        customers(domainObject(domain.name), domain.invoiceContacts, Reason::Payer);
    }

    void certificate(const api::Certificate &certificate)
    {
        const Object object = certificateObject(certificate.domain);
        customers(object, certificate.invoiceContacts, Reason::Payer);
        below(object, object.id);
    }

private:
    void named(const Object &server, const QString &name, Reason reason)
    {
        tie(server, nameObject(name), reason);
        below(server, names::comparableName(name));
    }

    void below(const Object &object, const QString &of)
    {
        for (QString name = of; !name.isEmpty(); name = names::parentOf(name))
            tie(object, {ObjectKind::Name, name}, Reason::Below);
    }

    void called(const Object &person, const QString &name)
    {
        tie(person, {ObjectKind::PersonName, customerId(name)}, Reason::Called);
    }

    void numbered(const Object &object, const api::SshKey &key)
    {
        if (key.id)
            tie(object, {ObjectKind::KeyNumber, QString::number(*key.id)}, Reason::Numbered);
    }

    QList<Tie> &m_ties;
};

/// Calls @p say for those elements of @p list that are not at the same place, from either end, in @p other.
template <typename T, typename Say>
void sayDifferent(const QList<T> &list, const QList<T> *other, Say say)
{
    qsizetype begin = 0;
    qsizetype end = list.size();
    if (other) {
        qsizetype otherEnd = other->size();
        while (begin < end && begin < otherEnd && list.at(begin) == other->at(begin))
            ++begin;
        for (; end > begin && otherEnd > begin && list.at(end - 1) == other->at(otherEnd - 1); --otherEnd)
            --end;
    }
    for (qsizetype i = begin; i < end; ++i)
        say(list.at(i));
}

/// What @p value says and @p other does not already say at the same place of the same list.
QList<Tie> tiesOf(const inventory::Resource &resource, const inventory::Value &value, const inventory::Value &other)
{
    QList<Tie> ties;
    Sayings says(ties);
    const Object server = serverObject(resource.name);
    const auto each = [&other]<typename T>(const QList<T> &list, auto say) {
        sayDifferent(list, std::get_if<QList<T>>(&other), say);
    };
    if (const auto *instances = std::get_if<QList<api::Instance>>(&value)) {
        each(*instances, [&](const api::Instance &instance) { says.server(instance); });
    } else if (const auto *users = std::get_if<QList<api::User>>(&value)) {
        each(*users, [&](const api::User &user) { says.person(user); });
    } else if (const auto *domains = std::get_if<QList<api::Domain>>(&value)) {
        each(*domains, [&](const api::Domain &domain) { says.domain(domain); });
    } else if (const auto *certificates = std::get_if<QList<api::Certificate>>(&value)) {
        each(*certificates, [&](const api::Certificate &certificate) { says.certificate(certificate); });
    } else if (const auto *detail = std::get_if<api::InstanceDetail>(&value)) {
        says.serverDetail(resource.name, *detail);
    } else if (const auto *person = std::get_if<api::UserDetail>(&value)) {
        says.personDetail(personObject(resource.name), *person);
    } else if (const auto *keys = std::get_if<api::InstanceKeys>(&value)) {
        for (const api::SshKey &key : keys->assigned) {
            says.tie(server, keyObject(key), Reason::AssignedKey);
            says.key(key);
        }
    } else if (const auto *deployed = std::get_if<api::DeployKeys>(&value)) {
        for (const api::SshKey &key : deployed->keys) {
            says.tie(server, keyObject(key), Reason::DeployKey);
            says.key(key);
        }
    } else if (const auto *onServer = std::get_if<api::InstanceUsers>(&value)) {
        for (const api::User &user : onServer->assigned)
            says.userOn(server, user);
    }
    return ties;
}

} // namespace

size_t qHash(const Ties::End &end, size_t seed)
{
    // The detail tells few apart.
    return qHash(end.object, seed ^ (static_cast<size_t>(end.reason) << 16));
}

void Ties::take(const inventory::Difference &difference, Asked::Matters *changed)
{
    const QList<Tie> before = tiesOf(difference.resource, difference.before, difference.after);
    const QList<Tie> after = tiesOf(difference.resource, difference.after, difference.before);
    const auto counting = [this, changed](int change) {
        return [this, changed, change](const Tie &tie) {
            count(tie, change);
            for (const Object &end : changed ? QList<Object>{tie.one, tie.other} : QList<Object>()) {
                changed->insert({end, Asked::About::Ties});
                changed->insert({end, Asked::About::Tie, tie.reason});
            }
        };
    };
    sayDifferent(before, &after, counting(-1));
    sayDifferent(after, &before, counting(1));
}

void Ties::count(const Tie &tie, int change)
{
    count(tie.one, {tie.other, tie.reason, tie.detail}, change);
    count(tie.other, {tie.one, tie.reason, tie.detail}, change);
}

void Ties::count(const Object &at, const End &end, int change)
{
    Ends &ends = m_ends[at];
    int &times = ends[end];
    times += change;
    if (times == 0)
        ends.remove(end);
    if (ends.isEmpty())
        m_ends.remove(at);
}

QList<Ties::End> Ties::of(const Object &object) const
{
    noteAll(object);
    const auto found = m_ends.constFind(object);
    QList<End> ends = found == m_ends.cend() ? QList<End>() : found->keys();
    std::sort(ends.begin(), ends.end(), [](const End &a, const End &b) {
        return std::tie(a.object, a.reason, a.detail) < std::tie(b.object, b.reason, b.detail);
    });
    return ends;
}

QList<Object> Ties::of(const Object &object, Object::Kind kind, Reason reason) const
{
    note(object, reason);
    QList<Object> objects;
    const auto found = m_ends.constFind(object);
    if (found == m_ends.cend())
        return objects;
    for (auto end = found->cbegin(); end != found->cend(); ++end) {
        if (end.key().object.kind == kind && end.key().reason == reason)
            objects.append(end.key().object);
    }
    std::sort(objects.begin(), objects.end());
    objects.erase(std::unique(objects.begin(), objects.end()), objects.end());
    return objects;
}

bool Ties::has(const Object &one, const Object &other, Reason reason) const
{
    note(one, reason);
    const auto found = m_ends.constFind(one);
    if (found == m_ends.cend())
        return false;
    if (found->contains({other, reason, {}}))
        return true;
    // Only these have a detail.
    if (reason != Reason::HasAddress && reason != Reason::KeyOwner)
        return false;
    return std::any_of(found->keyBegin(), found->keyEnd(),
                       [&](const End &end) { return end.object == other && end.reason == reason; });
}

} // namespace insight
