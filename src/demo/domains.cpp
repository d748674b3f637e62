// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/domains.h"

#include "demo/dice.h"

#include <QTimeZone>

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

enum class Cover { None, Name, Www, Wildcard };

/// Days are counted from today; a certificate's only where there is one.
struct DomainSeed
{
    QStringView name;
    int customer;
    int registrar;
    int expiresIn;
    Cover cover = Cover::None;
    int certificateExpiresIn = 0;
};

using enum Cover;

constexpr DomainSeed namedDomains[] = {
    {u"angstrom-handel.se", 1, 0, 400, Www, 193},
    {u"ortagard.se", 3, 0, 61, Name, 29},
    {u"xn--rksmrgs-5wao1o.se", 2, 1, 191, Name, 3},
    {u"vav.se", 2, 0, 12, Www, 154},
    {u"butik7.se", 0, 1, 264, Name, 70},
    {u"gamla-butiken.se", 1, 0, -18, Wildcard, -3},
    {u"butik9.se", 0, 1, 89, Wildcard, 211},
    {u"byran-norr.se", 0, 0, 732, Wildcard, 120},
    {u"lanternansbokcafe.se", 4, 0, 331, Name, 48},
    {u"tranmyren.se", 5, 1, 148, Wildcard, 301},
    {u"sjusjoar.se", 6, 0, 517, Www, 17},
    {u"angstrom-handel.com", 1, 1, 205, Wildcard, 240},
    {u"angstrom-rea.nu", 1, 2, -2, Name, -41},
    {u"butik8.se", 0, 1, 290, Name, 6},
    {u"vavstol.nu", 2, 2, 377, Name, 83},
    {u"nordisk-vavstol.com", 2, 1, 1096, Www, 332},
    {u"ortagard.com", 3, 1, 1822, Wildcard, 365},
    {u"ortagard-blogg.se", 3, 0, 4, Name, 59},
    {u"froer-och-lokar.se", 3, 0, 610, Www, 178},
    {u"bokcafeet.nu", 4, 2, 26, Name, 11},
    {u"lanternan-forlag.se", 4, 0, 899, Name, 133},
    {u"trappkonfigurator.se", 5, 0, 243, Wildcard, 76},
    {u"tranmyren.com", 5, 1, 2555, Www, 288},
    {u"trappor-pa-natet.se", 5, 0, 73, Name, 222},
    {u"sjusjoar.com", 6, 1, 465, Www, 97},
    {u"saltvattensup.nu", 6, 2, 167, Name, 101},
    {u"tvalkurs.se", 6, 0, 350, Name, 142},
    {u"verkstan-i-norr.se", 0, 0, 311, Wildcard, 388},
    {u"norrprojekt.com", 0, 1, 3412, Name, 265},
    {u"butik10.se", 0, 1, 427, Wildcard, 64},
    {u"angstromreservdelar.se", 1, 0, 98},
    {u"angstrom-outlet.se", 1, 0, -96},
    {u"vavgarn.com", 2, 1, 282},
    {u"varp-och-inslag.se", 2, 0, 660},
    {u"kryddland.nu", 3, 2, 119},
    {u"bokcirkeln-lanternan.se", 4, 0, 540},
    {u"ek-och-alm.se", 5, 0, 1300},
    {u"doftljus-fran-sjon.se", 6, 0, 38},
    {u"kampanj-host.se", 0, 1, 20},
    {u"kampanj-var.se", 0, 1, 221},
};

constexpr QStringView registrars[] = {u"Norrnamn AB", u"Ports & Zoner", u"Nu-kontoret HB"};

constexpr QStringView firstWords[] = {
    u"alm",  u"bjork", u"dimma", u"eld",   u"fjard", u"gran", u"hav",  u"is",    u"ler",    u"kvarn",
    u"lund", u"mossa", u"norr",  u"oster", u"pil",   u"ripa", u"sten", u"tjarn", u"vinter", u"zinnia",
};
constexpr QStringView secondWords[] = {
    u"bageri", u"cykel",   u"design", u"garn",  u"hem",   u"keramik", u"konst", u"leksaker", u"musik",    u"optik",
    u"papper", u"rosteri", u"skor",   u"smide", u"tapet", u"te",      u"trad",  u"ull",      u"verkstad", u"vin",
};
constexpr QStringView endings[] = {u".se", u".com", u".nu"};

/// A name that no other number gives: two words and an ending, then the same with a number.
QString moreDomainName(int number)
{
    const auto at = static_cast<std::size_t>(number);
    const std::size_t first = at % std::size(firstWords);
    const std::size_t second = at / std::size(firstWords) % std::size(secondWords);
    const std::size_t ending = at / std::size(firstWords) / std::size(secondWords) % std::size(endings);
    const std::size_t round = at / std::size(firstWords) / std::size(secondWords) / std::size(endings);
    return firstWords[first].toString() + u'-' + secondWords[second].toString() +
           (round > 0 ? u"-%1"_s.arg(round + 1) : QString()) + endings[ending].toString();
}

/// Most far ahead, a few near, a very few past.
int moreDays(Dice &dice)
{
    const int share = dice.between(1, 100);
    if (share <= 2)
        return dice.between(-120, -1);
    if (share <= 4)
        return dice.between(0, 7);
    if (share <= 9)
        return dice.between(8, 30);
    if (share <= 20)
        return dice.between(31, 90);
    return dice.between(91, share <= 90 ? 730 : 3650);
}

DomainSeed moreDomainSeed(int customers, Dice &dice)
{
    return {{}, dice.between(0, customers - 1), dice.between(0, 2), moreDays(dice)};
}

/// How many records each domain has: 8 to 30, or that spread scaled to the total asked for, which is met exactly.
QList<int> recordCounts(const Size &size, Dice &dice)
{
    QList<int> counts;
    counts.reserve(size.domains);
    qint64 sum = 0;
    for (int i = 0; i < size.domains; ++i) {
        counts.append(dice.between(8, 30));
        sum += counts.last();
    }
    if (!size.records || sum == 0)
        return counts;
    qint64 weightSoFar = 0;
    qint64 given = 0;
    for (int &count : counts) {
        weightSoFar += count;
        const qint64 upTo = *size.records * weightSoFar / sum;
        count = static_cast<int>(upTo - given);
        given = upTo;
    }
    return counts;
}

/// The servers of each customer that can hold a site: not the caches and databases.
QList<QList<int>> webServers(const Account &account)
{
    QList<QList<int>> servers(account.customers.size());
    for (int i = 0; i < account.instances.size(); ++i) {
        const Instance &instance = account.instances[i];
        if (instance.type == "Varnish"_L1 || instance.type == "MySQL"_L1)
            continue;
        for (const int customer : instance.customers)
            servers[customer].append(i);
    }
    return servers;
}

/// The server that has the name stands first, then the customer's first, which is in production, more often than the
/// others.
int homeOf(const Domain &domain, const QList<int> &servers, const Account &account, Dice &dice)
{
    const bool elsewhere = dice.chance(12);
    const bool first = dice.chance(60);
    const int other = servers.isEmpty() ? -1 : dice.pick(servers);
    for (const int server : servers) {
        if (account.instances[server].hostname == domain.name)
            return server;
    }
    if (servers.isEmpty() || elsewhere)
        return -1;
    return first ? servers.first() : other;
}

} // namespace

QList<Domain> inventDomains(const Size &size, const QDate &today, const Account &account)
{
    Dice dice(0x646f6d61);
    Dice recordDice(0x7265636f);
    const QList<int> counts = recordCounts(size, recordDice);
    const QList<QList<int>> servers = webServers(account);
    const int named = static_cast<int>(std::size(namedDomains));

    QList<Domain> domains;
    domains.reserve(size.domains);
    for (int i = 0; i < size.domains; ++i) {
        const DomainSeed seed =
            i < named ? namedDomains[i] : moreDomainSeed(static_cast<int>(account.customers.size()), dice);
        Domain domain;
        domain.name = i < named ? seed.name.toString() : moreDomainName(i - named);
        domain.customers = {seed.customer};
        domain.invoiceContact = seed.customer;
        domain.registrar = registrars[seed.registrar].toString();
        domain.expires = today.addDays(seed.expiresIn);
        // Registered on the same day of an earlier year, and before today however far the expiry lies ahead.
        const int yearsAhead = std::max(seed.expiresIn, 0) / 365;
        domain.created = domain.expires.addYears(-(yearsAhead + dice.between(2, 16)));
        domain.home = homeOf(domain, servers[seed.customer], account, dice);
        domain.recordCount = counts[i];
        domains.append(domain);
    }
    return domains;
}

QList<Certificate> inventCertificates(const QDate &today, const QList<Domain> &domains)
{
    Dice dice(0x63657274);
    static constexpr Cover covers[] = {Name, Www, Wildcard};
    const int named = static_cast<int>(std::size(namedDomains));

    QList<Certificate> certificates;
    for (int i = 0; i < domains.size(); ++i) {
        const Cover cover = i < named ? namedDomains[i].cover : i % 4 == 3 ? None : dice.pick(covers);
        const int days = i < named ? namedDomains[i].certificateExpiresIn : std::min(moreDays(dice), 397);
        // By day, so that it is the same date in Sweden.
        const QTime time{dice.between(6, 17), dice.between(0, 59), dice.between(0, 59)};
        if (cover == None)
            continue;
        const QString prefix = cover == Www ? u"www."_s : cover == Wildcard ? u"*."_s : QString();
        certificates.append({.domain = prefix + domains[i].name,
                             .invoiceContact = domains[i].invoiceContact,
                             .expires = QDateTime(today.addDays(days), time, QTimeZone::utc())});
    }
    return certificates;
}

} // namespace demo
