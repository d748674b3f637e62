// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/people.h"

#include "demo/asciiname.h"
#include "demo/customers.h"
#include "demo/dice.h"
#include "demo/sshkey.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

struct NamedPerson
{
    QStringView name;
    int customer;
    bool sticky;
    bool stickyNotify;
    bool avatar;
    bool totp;
    KeyKind keys[2];
};

constexpr NamedPerson namedPeople[] = {
    {u"Linnea Hägg", 0, true, true, true, false, {KeyKind::Ed25519, KeyKind::Rsa4096}},
    {u"Oskar Söderlund", 0, true, false, true, true, {KeyKind::SkEd25519, KeyKind::Ed25519}},
    {u"Farah Nouri", 0, false, false, true, false, {KeyKind::Ecdsa256, KeyKind::Cut}},
    {u"Erik Malmgren", 0, false, false, false, false, {KeyKind::Rsa4096, KeyKind::None}},
    {u"Saga Lindqvist", 0, false, true, true, false, {KeyKind::Rsa2048, KeyKind::Ed25519}},
    {u"Wilma Åkerblom", 0, false, false, false, false, {KeyKind::None, KeyKind::None}},
    {u"Maj Ångström", 1, false, true, false, false, {KeyKind::Dss, KeyKind::None}},
    {u"Ali Rezaei", 1, true, false, true, false, {KeyKind::Ecdsa521, KeyKind::None}},
    {u"Greta Sjödin", 2, false, false, false, false, {KeyKind::Ecdsa384, KeyKind::None}},
    {u"Åsa Öberg", 3, true, true, true, false, {KeyKind::Rsa2048, KeyKind::None}},
    {u"Nils Björkén", 4, false, false, false, false, {KeyKind::Ed25519, KeyKind::None}},
    {u"Ebba Fors", 5, false, false, false, false, {KeyKind::Ecdsa256, KeyKind::None}},
};

constexpr QStringView firstNames[] = {
    u"Alva", u"Björn", u"Cecilia", u"Daniel", u"Edvin", u"Fredrika", u"Göran", u"Hanna", u"Ivar", u"Jonna", u"Karin",
};
constexpr QStringView lastNames[] = {
    u"Almgård", u"Berglöv", u"Dahlström", u"Ekenäs", u"Falkheden", u"Granqvist", u"Hörnfelt",
};
constexpr QStringView keyPlaces[] = {u"laptop", u"kontoret", u"hemma"};
constexpr KeyKind usualKinds[] = {KeyKind::Ed25519, KeyKind::Rsa4096, KeyKind::Ecdsa256, KeyKind::Rsa2048};

constexpr int firstPersonId = 101;
constexpr int firstKeyId = 2001;
// 070-174 06 05 to 99 are set aside for fiction: that many people can have a number of their own.
constexpr int firstPhone = 5;
constexpr int peopleAtMost = 60;

/// A secret that no authenticator holds, in base 32.
QString inventTotpUrl(const QString &email, Dice &dice)
{
    static constexpr char16_t base32[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString secret;
    for (int i = 0; i < 32; ++i)
        secret.append(QChar(base32[dice.between(0, 31)]));
    return u"otpauth://totp/Cloudnet:%1?secret=%2&issuer=Cloudnet"_s.arg(email, secret);
}

NamedPerson morePerson(int index, int customers, Dice &dice)
{
    // Every third is the agency's own; they are told apart by their first and last names together.
    return {.name = {},
            .customer = index % 3 == 0 ? agency : 1 + index % (customers - 1),
            .sticky = dice.chance(15),
            .stickyNotify = dice.chance(15),
            .avatar = dice.chance(50),
            .totp = false,
            .keys = {dice.pick(usualKinds), dice.chance(30) ? KeyKind::Ed25519 : KeyKind::None}};
}

QString morePersonName(int index)
{
    const auto at = static_cast<std::size_t>(index);
    return firstNames[at % std::size(firstNames)].toString() + u' ' + lastNames[at % std::size(lastNames)].toString();
}

} // namespace

QList<Person> inventPeople(int servers, const QList<Customer> &customers)
{
    Dice dice(0x70656f70);
    const int named = static_cast<int>(std::size(namedPeople));
    const int count = std::clamp(named + (servers - 25) / 50, named, peopleAtMost);
    int keyId = firstKeyId;

    QList<Person> people;
    for (int i = 0; i < count; ++i) {
        const bool isNamed = i < named;
        const NamedPerson from = isNamed ? namedPeople[i] : morePerson(i, static_cast<int>(customers.size()), dice);
        Person person;
        person.id = firstPersonId + i;
        person.name = isNamed ? from.name.toString() : morePersonName(i);
        person.customer = from.customer;
        person.email = asciiName(person.name, u'.') + u'@' + customers[person.customer].mailDomain;
        person.phone = u"070-174 06 %1"_s.arg(firstPhone + i, 2, 10, QLatin1Char('0'));
        person.sticky = from.sticky;
        person.stickyNotify = from.stickyNotify;
        if (from.avatar)
            person.avatar = u"https://avatars.cloudnet.example/%1.png"_s.arg(person.id);
        if (from.totp)
            person.totpUrl = inventTotpUrl(person.email, dice);
        const QString user = asciiName(person.name.section(u' ', 0, 0), u'-');
        for (const KeyKind kind : from.keys) {
            if (kind == KeyKind::None)
                continue;
            const QStringView place =
                keyPlaces[static_cast<std::size_t>(person.keys.size() + i) % std::size(keyPlaces)];
            person.keys.append(inventKey(kind, keyId, user + u'@' + place.toString(), dice));
            keyId += dice.between(1, 5);
        }
        people.append(person);
    }
    return people;
}

void giveAccess(Account &account)
{
    Dice dice(0x61636365);
    for (int i = 0; i < account.instances.size(); ++i)
        giveAccess(account, i, dice);
}

void giveAccess(Account &account, int server, Dice &dice)
{
    Instance &instance = account.instances[server];
    for (int p = 0; p < account.people.size(); ++p) {
        Person &person = account.people[p];
        const bool owns = instance.customers.contains(person.customer);
        if (!owns && person.customer != agency)
            continue;
        const bool access = (owns && person.sticky) || dice.chance(60);
        const bool notify = access && ((owns && person.stickyNotify) || dice.chance(40));
        person.reach.append({.instance = server, .access = access, .notify = notify});
        (access ? instance.people : instance.peopleAvailable).append(p);
        for (int k = 0; k < person.keys.size(); ++k) {
            // A sticky person brings every key, others not always the second.
            const bool assigned = access && (k == 0 || person.sticky || dice.chance(50));
            (assigned ? instance.keys : instance.keysAvailable).append({.person = p, .key = k});
        }
    }
}

} // namespace demo
