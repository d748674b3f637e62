// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/records.h"

#include "demo/dice.h"

namespace demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 3600;
constexpr int day = 24 * hour;
constexpr int shortly = 300;

/// Where a domain's names lead: its home, or an address set aside for documentation.
struct Addresses
{
    QString ipv4;
    QString ipv6;
};

Addresses elsewhere(Dice &dice)
{
    static constexpr QStringView nets[] = {u"192.0.2.", u"198.51.100.", u"203.0.113."};
    // One after the other, so that each compiler invents the same account.
    const QString host = QString::number(dice.between(1, 254));
    const QString net = dice.pick(nets).toString();
    return {net + host, u"2001:db8:%1::%2"_s.arg(dice.between(1, 0xfff), 0, 16).arg(dice.between(1, 0xfff), 0, 16)};
}

Addresses addressesOf(const Account &account, const Domain &domain, Dice &dice)
{
    Addresses addresses = elsewhere(dice);
    if (domain.home >= 0) {
        const Instance &home = account.instances[domain.home];
        addresses.ipv4 = home.ip;
        if (!home.ipv6.isEmpty())
            addresses.ipv6 = home.ipv6;
    }
    return addresses;
}

/// What takes a domain's mail: the provider's own hosts; of each tenth domain its own server first, and of each tenth
/// somebody else's.
struct MailHosts
{
    QString first = u"mx1.cloudnet.se"_s;
    QString second = u"mx2.cloudnet.se"_s;
    QString spf = u"v=spf1 include:_spf.cloudnet.se -all"_s;
};

MailHosts mailHosts(const Domain &domain, int number)
{
    MailHosts hosts;
    if (number % 10 == 7)
        return {u"mx1.brev.example.net"_s, u"mx2.brev.example.net"_s, u"v=spf1 include:_spf.brev.example.net -all"_s};
    if (number % 10 == 3 && domain.home >= 0) {
        hosts.first = domain.name;
        hosts.spf = u"v=spf1 mx include:_spf.cloudnet.se -all"_s;
    }
    return hosts;
}

/// Collects the records of one domain.
class Zone
{
public:
    explicit Zone(const QString &domain)
        : m_domain(domain)
    {
    }

    /// @p label is relative to the domain; empty is the domain itself.
    void add(QStringView label, const QString &type, const QString &content, int ttl = hour,
             std::optional<int> priority = std::nullopt)
    {
        m_records.append({name(label), type, content, ttl, priority});
    }
    QString name(QStringView label) const { return label.isEmpty() ? m_domain : label.toString() + u'.' + m_domain; }
    QList<Record> &records() { return m_records; }

private:
    QString m_domain;
    QList<Record> m_records;
};

/// What every zone has, the most needed first.
QList<Record> base(const QString &domain, const Addresses &home, const MailHosts &mail)
{
    Zone zone(domain);
    zone.add({}, u"A"_s, home.ipv4);
    zone.add({}, u"NS"_s, u"ns1.cloudnet.se"_s, day);
    zone.add({}, u"NS"_s, u"ns2.cloudnet.se"_s, day);
    zone.add({}, u"MX"_s, mail.first, hour, 10);
    zone.add(u"www", u"A"_s, home.ipv4);
    zone.add({}, u"AAAA"_s, home.ipv6);
    zone.add({}, u"TXT"_s, mail.spf);
    zone.add(u"blogg", u"CNAME"_s, zone.name(u"www"));
    return zone.records();
}

/// What some zones have, in no order. No name stands here with a CNAME beside another record.
QList<Record> extras(const QString &domain, const Addresses &home, const MailHosts &mail, Dice &dice)
{
    Zone zone(domain);
    const Addresses other = elsewhere(dice);
    const QString token = QString::fromLatin1(dice.bytes(16).toHex());
    zone.add({}, u"MX"_s, mail.second, hour, 20);
    zone.add({}, u"SPF"_s, mail.spf);
    zone.add({}, u"TXT"_s, u"sajtbevis=%1"_s.arg(token));
    zone.add(u"_dmarc", u"TXT"_s, u"v=DMARC1; p=quarantine; rua=mailto:dmarc@%1"_s.arg(domain));
    zone.add(u"brev._domainkey", u"TXT"_s,
             u"v=DKIM1; k=rsa; p=%1"_s.arg(QString::fromLatin1(dice.bytes(294).toBase64())));
    zone.add(u"_sip._tcp", u"SRV"_s, u"5 5060 %1"_s.arg(zone.name(u"vaxel")), hour, 10);
    zone.add(u"_imaps._tcp", u"SRV"_s, u"0 993 imap.cloudnet.se"_s, hour, 0);
    zone.add(u"_submission._tcp", u"SRV"_s, u"0 587 smtp.cloudnet.se"_s, hour, 0);
    zone.add(u"b._dns-sd._udp", u"PTR"_s, domain);
    zone.add(u"lb._dns-sd._udp", u"PTR"_s, domain);
    zone.add(u"labb", u"NS"_s, u"ns.labb.example.net"_s, day);
    zone.add(u"www", u"AAAA"_s, home.ipv6);
    zone.add(u"stage", u"A"_s, home.ipv4, shortly);
    zone.add(u"stage", u"AAAA"_s, home.ipv6, shortly);
    zone.add(u"api", u"A"_s, home.ipv4);
    zone.add(u"kassa", u"A"_s, home.ipv4);
    zone.add(u"vaxel", u"A"_s, other.ipv4);
    zone.add(u"kontoret", u"A"_s, other.ipv4);
    zone.add(u"media", u"A"_s, home.ipv4);
    zone.add(u"visning", u"A"_s, home.ipv4, shortly);
    zone.add(u"visning", u"AAAA"_s, home.ipv6, shortly);
    zone.add(u"butik", u"CNAME"_s, u"shops.example.net"_s, shortly);
    zone.add(u"bilder", u"CNAME"_s, u"cdn.example.net"_s, shortly);
    zone.add(u"autodiscover", u"CNAME"_s, u"autodiscover.cloudnet.se"_s);
    zone.add(u"m", u"CNAME"_s, zone.name(u"www"));
    zone.add(u"nyhetsbrev", u"CNAME"_s, u"utskick.example.com"_s);
    zone.add(u"statistik", u"CNAME"_s, zone.name(u"api"));
    if (dice.chance(25))
        zone.add({}, u"CAA"_s, u"0 issue \"letsencrypt.org\""_s);
    dice.shuffle(zone.records());
    return zone.records();
}

/// What fills a zone that was asked to be larger than zones are: numbered hosts.
void fill(QList<Record> &records, int count, const QString &domain, const Addresses &home)
{
    Zone zone(domain);
    for (int i = static_cast<int>(records.size()); i < count; ++i) {
        const QString label = u"nod%1"_s.arg(i);
        switch (i % 4) {
        case 0:
            zone.add(label, u"A"_s, home.ipv4);
            break;
        case 1:
            zone.add(label, u"AAAA"_s, home.ipv6);
            break;
        case 2:
            zone.add(label, u"CNAME"_s, zone.name(u"www"));
            break;
        default:
            zone.add(label, u"TXT"_s, u"plats=%1"_s.arg(i));
            break;
        }
    }
    records.append(zone.records());
}

} // namespace

QList<Record> recordsOf(const Account &account, int domain)
{
    const Domain &of = account.domains[domain];
    Dice dice(0x7a6f6e65u + static_cast<quint32>(domain));
    const Addresses home = addressesOf(account, of, dice);
    const MailHosts mail = mailHosts(of, domain);
    QList<Record> records = base(of.name, home, mail);
    records.append(extras(of.name, home, mail, dice));
    fill(records, of.recordCount, of.name, home);
    records.resize(of.recordCount);
    for (const auto &[place, content] : of.changedContents.asKeyValueRange())
        records[place].content = content;
    return records;
}

} // namespace demo
