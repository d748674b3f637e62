// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/happenings.h"

#include "demo/asciiname.h"
#include "demo/dice.h"
#include "demo/instances.h"
#include "demo/people.h"
#include "demo/records.h"
#include "demo/sshkey.h"

#include <QTimeZone>

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

/// Fewer than these are never left.
constexpr qsizetype fewestPeople = 3;
constexpr int certificateDays = 90;

/// @p first and all places after it, then those before it.
template <typename Do>
bool anyFrom(int first, qsizetype count, Do each)
{
    for (qsizetype i = 0; i < count; ++i) {
        if (each((first + i) % count))
            return true;
    }
    return false;
}

template <typename List>
int anyPlace(const List &list, Dice &dice)
{
    return dice.between(0, std::max(0, static_cast<int>(list.size()) - 1));
}

bool editInstance(Account &account, Dice &dice)
{
    static constexpr QStringView descriptions[] = {u"Flyttad till ny miljö, produktion", u"Under ombyggnad, rör inte",
                                                   u"Stängs vid årsskiftet", u"Ny version, i drift sedan i veckan"};
    static constexpr QStringView hosts[] = {u"ny", u"www2", u"butik2", u"test2", u"start"};
    if (account.instances.isEmpty())
        return false;
    Instance &instance = account.instances[anyPlace(account.instances, dice)];
    const QString &mailDomain = account.customers[instance.customers.value(0)].mailDomain;
    const auto other = [&dice](const auto &texts, const QString &now, const QString &end) {
        QString text;
        do
            text = dice.pick(texts).toString() + end;
        while (text == now);
        return text;
    };
    instance.description = other(descriptions, instance.description, QString());
    instance.hostname = other(hosts, instance.hostname, u'.' + mailDomain);
    return true;
}

int nextKeyId(const Account &account)
{
    int last = 0;
    for (const Person &person : account.people) {
        for (const SshKey &key : person.keys)
            last = std::max(last, key.id);
    }
    return last + 1;
}

bool giveKey(Account &account, Dice &dice)
{
    if (account.people.isEmpty())
        return false;
    const int place = anyPlace(account.people, dice);
    const int id = nextKeyId(account);
    Person &person = account.people[place];
    const QString user = asciiName(person.name.section(u' ', 0, 0), u'-');
    person.keys.append(inventKey(KeyKind::Ed25519, id, user + u"@ny-dator"_s, dice));
    const PersonKey key{.person = place, .key = static_cast<int>(person.keys.size()) - 1};
    for (const Reach &reach : person.reach) {
        Instance &instance = account.instances[reach.instance];
        // As at the start: a sticky person brings every key.
        (reach.access && person.sticky ? instance.keys : instance.keysAvailable).append(key);
    }
    return true;
}

/// The one that ends first.
bool renewCertificate(Account &account, const QDate &today)
{
    const auto first = std::min_element(account.certificates.begin(), account.certificates.end(),
                                        [](const auto &a, const auto &b) { return a.expires < b.expires; });
    if (first == account.certificates.end())
        return false;
    const QDateTime renewed(today.addDays(certificateDays), first->expires.time(), QTimeZone::utc());
    // Where all end later than that, the same for longer.
    first->expires = std::max(renewed, first->expires.addDays(1));
    return true;
}

bool removePerson(Account &account, Dice &dice)
{
    if (account.people.size() <= fewestPeople)
        return false;
    const int gone = anyPlace(account.people, dice);
    account.people.removeAt(gone);
    for (Instance &instance : account.instances) {
        for (QList<int> *people : {&instance.people, &instance.peopleAvailable}) {
            people->removeAll(gone);
            for (int &person : *people)
                person -= person > gone ? 1 : 0;
        }
        for (QList<PersonKey> *keys : {&instance.keys, &instance.keysAvailable}) {
            keys->removeIf([gone](const PersonKey &key) { return key.person == gone; });
            for (PersonKey &key : *keys)
                key.person -= key.person > gone ? 1 : 0;
        }
    }
    return true;
}

/// A name of some domain leads to another server.
bool moveRecord(Account &account, Dice &dice)
{
    const int server = anyPlace(account.instances, dice);
    return anyFrom(anyPlace(account.domains, dice), account.domains.size(), [&](qsizetype domain) {
        const QList<Record> records = recordsOf(account, static_cast<int>(domain));
        return anyFrom(0, records.size(), [&](qsizetype place) {
            return records[place].type == "A"_L1 && anyFrom(server, account.instances.size(), [&](qsizetype to) {
                       if (account.instances[to].ip == records[place].content)
                           return false;
                       account.domains[domain].changedContents.insert(static_cast<int>(place),
                                                                      account.instances[to].ip);
                       return true;
                   });
        });
    });
}

bool addInstance(Account &account, Dice &dice)
{
    account.instances.append(inventAnother(account, dice));
    giveAccess(account, static_cast<int>(account.instances.size()) - 1, dice);
    return true;
}

/// The person's keys with it, all where the person is sticky, else the first.
void letIn(Account &account, int place, Reach &reach)
{
    const Person &person = account.people[place];
    Instance &instance = account.instances[reach.instance];
    reach.access = true;
    reach.notify = person.stickyNotify;
    instance.peopleAvailable.removeAll(place);
    instance.people.append(place);
    std::sort(instance.people.begin(), instance.people.end());
    const auto comes = [&](const PersonKey &key) { return key.person == place && (person.sticky || key.key == 0); };
    std::copy_if(instance.keysAvailable.cbegin(), instance.keysAvailable.cend(), std::back_inserter(instance.keys),
                 comes);
    instance.keysAvailable.removeIf(comes);
}

bool giveAccessToOne(Account &account, Dice &dice)
{
    return anyFrom(anyPlace(account.people, dice), account.people.size(), [&](qsizetype place) {
        QList<Reach> &all = account.people[place].reach;
        return anyFrom(anyPlace(all, dice), all.size(), [&](qsizetype at) {
            if (all[at].access)
                return false;
            letIn(account, static_cast<int>(place), all[at]);
            return true;
        });
    });
}

bool letHappen(quint32 what, Account &account, const QDate &today, Dice &dice)
{
    switch (what) {
    case 0:
        return editInstance(account, dice);
    case 1:
        return giveKey(account, dice);
    case 2:
        return renewCertificate(account, today);
    case 3:
        return removePerson(account, dice);
    case 4:
        return moveRecord(account, dice);
    case 5:
        return addInstance(account, dice);
    default:
        return giveAccessToOne(account, dice);
    }
}

} // namespace

void Happenings::next(Account &account, const QDate &today)
{
    constexpr quint32 round = 7;
    // A server can always be added, so this ends.
    for (bool isDone = false; !isDone; ++m_count) {
        Dice dice(0x68617070u + m_count);
        isDone = letHappen(m_count % round, account, today, dice);
    }
}

} // namespace demo
