// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/instances.h"

#include "demo/customers.h"
#include "demo/dice.h"
#include "demo/sshkey.h"

#include <QSet>

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

enum class Contact { Agency, Customer, Nobody };

struct InstanceSeed
{
    int number;
    int customer;
    /// A second owner; -1 for none.
    int coOwner;
    QStringView type;
    QStringView size;
    QString hostname;
    QString description;
    Contact contact = Contact::Agency;
    QStringView domain = {};
};

QList<InstanceSeed> namedInstances()
{
    using enum Contact;
    return {
        {1234, 1, -1, u"Magento", u"Large", {}, u"Webshop produktion"_s},
        {1241, 1, -1, u"Magento", u"Medium", {}, u"Webshop stage"_s},
        {1248, 2, -1, u"WordPress", u"Medium", u"vav.se"_s, u"Butik, produktion"_s},
        {1255, 2, -1, u"LAMP", u"Small", {}, {}},
        {1262, 3, -1, u"Magento", u"Large", u"ortagard.se"_s, u"Webbutik och blogg"_s},
        {1269, 3, -1, u"Magento", u"Medium", {}, u"Test inför byte av tema"_s},
        {1276, 3, -1, u"LAMP", u"Small", {}, u"Gamla sajten, stängs i mars"_s, Customer},
        {1283, 0, -1, u"WordPress", u"Small", u"byran-norr.se"_s, u"Byråns egen webbplats"_s},
        {1290, 0, -1, u"Node.js", u"Medium", u"verktyg.byran-norr.se"_s, u"Tidrapport och ärenden, internt"_s, Agency,
         u"internt.byran-norr.se"},
        {1297, 0, -1, u"LAMP", u"Small", {}, u"Stage för mindre kunder"_s},
        {1304, 1, -1, u"Varnish", u"Medium", u"cache1.angstrom-handel.se"_s,
         u"Varnish framför webshoppen, produktion"_s},
        {1311, 1, -1, u"MySQL", u"XLarge", u"db1.angstrom-handel.se"_s, u"Databas till webshoppen, produktion"_s,
         Customer},
        {1318, 1, -1, u"MySQL", u"Medium", {}, u"Databas till stage"_s},
        {1325, 4, -1, u"WordPress", u"Medium", u"lanternansbokcafe.se"_s, u"Bokcafé och kalendarium, produktion"_s},
        {1332, 4, -1, u"WordPress", u"Small", {}, u"Bokcafé, stage"_s},
        {1339, 5, -1, u"Node.js", u"Large", u"konfigurator.tranmyren.se"_s, u"Trappkonfigurator, produktion"_s,
         Customer},
        {1346, 5, -1, u"Node.js", u"Small", {}, u"Trappkonfigurator, stage"_s, Customer},
        {1353, 5, -1, u"LAMP", u"Medium", u"tranmyren.se"_s, u"Webbplats och prislistor"_s},
        {1360, 6, -1, u"Magento", u"Medium", u"sjusjoar.se"_s, u"Såpbutiken, produktion"_s},
        {1367, 6, -1, u"Magento", u"Small", {}, u"Såpbutiken, stage"_s},
        {1374, 2, 4, u"WordPress", u"Medium", u"kurser.butik7.se"_s, u"Delad butik: vävkurser och kursböcker"_s},
        {1381, 3, -1, u"Varnish", u"Small", {}, u"Cache framför ortagard.se"_s},
        {1388, 0, -1, u"MySQL", u"Medium", {}, u"Gemensam databas för mindre kunder"_s},
        {1395, 1, -1, u"Node.js", u"Medium", u"api.angstrom-handel.se"_s, u"Lagersaldo, api mot affärssystemet"_s},
        {1402, 6, -1, u"LAMP", u"Small", {}, {}, Nobody},
    };
}

struct Kind
{
    QStringView type;
    QStringView applications;
    QStringView purpose;
    QStringView host;
};

constexpr Kind kinds[] = {
    {u"Magento", u"nginx, php-fpm, mysql, redis", u"Webshop", u"butik"},
    {u"WordPress", u"nginx, php-fpm, mariadb", u"Webbplats", u"www"},
    {u"LAMP", u"apache2, php, mysql", u"Webbplats och arkiv", u"web"},
    {u"Node.js", u"nginx, nodejs, postgresql", u"Kundportal", u"portal"},
    {u"Varnish", u"varnish, hitch", u"Cache", u"cache"},
    {u"MySQL", u"mysql", u"Databas", u"db"},
};

struct Tier
{
    QStringView name;
    int cores;
    int memoryMegabytes;
    int gigabytes;
};

constexpr Tier tiers[] = {
    {u"Small", 1, 2048, 25},
    {u"Medium", 2, 4096, 50},
    {u"Large", 4, 8192, 100},
    {u"XLarge", 8, 16384, 400},
};

template <typename Table>
const auto &byName(const Table &table, QStringView name, QStringView std::remove_extent_t<Table>::*field)
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const auto &row) { return row.*field == name; });
    Q_ASSERT(found != std::end(table));
    return *found;
}

InstanceSeed moreInstanceSeed(int number, const QList<Customer> &customers, Dice &dice)
{
    const int customer = dice.between(0, static_cast<int>(customers.size()) - 1);
    const Kind &kind = dice.pick(kinds);
    const bool stage = dice.chance(40);
    InstanceSeed seed{number, customer, -1, kind.type, dice.pick(tiers).name, {}, {}};
    if (dice.chance(50))
        seed.hostname = u"%1%2.%3"_s.arg(kind.host.toString()).arg(number).arg(customers[customer].mailDomain);
    if (!dice.chance(4))
        seed.description = kind.purpose.toString() + (stage ? u", stage"_s : u", produktion"_s);
    if (dice.chance(25))
        seed.contact = Contact::Customer;
    return seed;
}

/// Addresses by place in the list, so that every server has its own.
void setAddresses(Instance &instance, int index)
{
    const int wan = index + 7;
    const int lan = index + 2;
    const QString wanNet = u"121.226.%1."_s.arg((229 + wan / 250) % 256);
    const quint32 low = 0xfeae4334u + static_cast<quint32>(index) - 4u;
    instance.ip = wanNet + QString::number(1 + wan % 250);
    // A few are not reached over IPv6.
    if (index % 11 != 7)
        instance.ipv6 = u"2b53:7f02::f05c:ae45:%1:%2"_s.arg(low >> 16, 0, 16).arg(low & 0xffffu, 0, 16);
    instance.networks = {
        {.interface = u"wan"_s,
         .ip = instance.ip,
         .ipv6 = instance.ipv6,
         .gateway = wanNet + u"254"_s,
         .netmask = u"255.255.255.0"_s},
        {.interface = u"lan"_s,
         .ip = u"10.0.%1.%2"_s.arg((14 + lan / 250) % 256).arg(1 + lan % 250),
         .ipv6 = {},
         .gateway = {},
         .netmask = u"255.255.0.0"_s},
    };
    if (instance.type == "Varnish"_L1) {
        instance.networks.append({.interface = u"dmz"_s,
                                  .ip = u"172.16.%1.%2"_s.arg(lan / 250).arg(1 + lan % 250),
                                  .ipv6 = {},
                                  .gateway = u"172.16.%1.254"_s.arg(lan / 250),
                                  .netmask = u"255.255.255.0"_s});
    }
}

void setDisks(Instance &instance, int number, const Tier &tier)
{
    const auto add = [&](const QString &mountpoint, const QString &what, int gigabytes) {
        instance.disks.append({.mountpoint = mountpoint,
                               .name = what,
                               .path = u"/dev/vg00/cloudnet-%1-%2"_s.arg(number).arg(what),
                               .gigabytes = gigabytes});
    };
    add(u"/mnt/persist"_s, u"persist"_s, tier.gigabytes);
    if (tier.cores > 1)
        add(u"/mnt/backup"_s, u"backup"_s, 2 * tier.gigabytes);
    if (instance.type == "MySQL"_L1)
        add(u"/var/lib/mysql"_s, u"mysql"_s, 4 * tier.gigabytes);
}

void addDeployKeys(Instance &instance, int index, int &keyId, Dice &dice)
{
    // Caches and databases are not deployed to; of the others four in five are, some from two places.
    if (instance.type == "Varnish"_L1 || instance.type == "MySQL"_L1 || index % 5 == 3)
        return;
    instance.deployKeys.append(inventKey(KeyKind::Ed25519, keyId++, u"deploy@"_s + instance.name, dice));
    if (dice.chance(30))
        instance.deployKeys.append(inventKey(KeyKind::Rsa4096, keyId++, u"ci@"_s + instance.name, dice));
}

Instance fromSeed(const InstanceSeed &seed, int index, const QList<Customer> &customers)
{
    const Kind &kind = byName(kinds, seed.type, &Kind::type);
    const Tier &tier = byName(tiers, seed.size, &Tier::name);
    Instance instance;
    instance.name = u"c%1"_s.arg(seed.number);
    instance.hostname = seed.hostname;
    instance.description = seed.description;
    instance.size = seed.size.toString();
    instance.type = seed.type.toString();
    instance.applications = kind.applications.toString();
    instance.cores = tier.cores;
    instance.memoryMegabytes = tier.memoryMegabytes;
    instance.domain = seed.domain.toString();
    instance.customers = {seed.customer};
    if (seed.coOwner >= 0)
        instance.customers.append(seed.coOwner);
    instance.invoiceContact = seed.customer;
    if (seed.contact != Contact::Nobody)
        instance.technicalContact = customers[seed.contact == Contact::Agency ? agency : seed.customer].name;
    setAddresses(instance, index);
    setDisks(instance, seed.number, tier);
    return instance;
}

} // namespace

QList<Instance> inventInstances(int count, const QList<Customer> &customers)
{
    Dice dice(0x73657276);
    Dice keyDice(0x6465706c);
    const QList<InstanceSeed> named = namedInstances();
    QSet<int> taken;
    for (const InstanceSeed &seed : named)
        taken.insert(seed.number);
    int number = 1000;
    int keyId = 7001;

    QList<Instance> instances;
    instances.reserve(count);
    for (int i = 0; i < count; ++i) {
        while (taken.contains(number))
            ++number;
        Instance instance =
            fromSeed(i < named.size() ? named[i] : moreInstanceSeed(number++, customers, dice), i, customers);
        addDeployKeys(instance, i, keyId, keyDice);
        instances.append(instance);
    }
    return instances;
}

Instance inventAnother(const Account &account, Dice &dice)
{
    int number = 1000;
    int keyId = 7001;
    for (const Instance &instance : account.instances) {
        number = std::max(number, instance.name.mid(1).toInt() + 7);
        for (const SshKey &key : instance.deployKeys)
            keyId = std::max(keyId, key.id + 1);
    }
    const int index = static_cast<int>(account.instances.size());
    Instance instance = fromSeed(moreInstanceSeed(number, account.customers, dice), index, account.customers);
    addDeployKeys(instance, index, keyId, dice);
    return instance;
}

} // namespace demo
