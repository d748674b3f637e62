// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/index.h"

#include "ends/enddates.h"
#include "insight/index.h"
#include "inventory/known.h"

#include <utility>

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace bench {

namespace {

constexpr int serverCount = 1000;
constexpr int domainCount = 5000;
constexpr int recordsEach = 20;
constexpr int changedOnes = 200;

QString domainName(int number)
{
    return u"domain%1.example"_s.arg(number);
}

QString addressOf(int server)
{
    return u"10.0.%1.%2"_s.arg(server / 250).arg(1 + server % 250);
}

api::InstanceDetail serverDetail(int number, int domain)
{
    api::InstanceDetail detail;
    detail.instance.name = u"c%1"_s.arg(number);
    detail.instance.hostname = u"www."_s + domainName(domain);
    detail.instance.ip = addressOf(number);
    return detail;
}

/// Every third record leads to an address, the site's to @p server.
api::DomainDetail domainDetail(const api::Domain &domain, int server)
{
    api::DomainDetail detail{domain, {}};
    for (int i = 0; i < recordsEach; ++i) {
        api::Record record;
        record.name = i == 0 ? domain.name : u"n%1."_s.arg(i) + domain.name;
        record.type = i % 3 == 0 ? u"A"_s : i % 3 == 1 ? u"CNAME"_s : u"TXT"_s;
        record.content = i % 3 == 0 ? addressOf((server + i) % serverCount) : domain.name;
        detail.records.append(record);
    }
    return detail;
}

/// An account that is known, its index, and its end dates.
class KnownAccount
{
public:
    KnownAccount()
    {
        QList<api::Instance> servers;
        for (int i = 0; i < serverCount; ++i)
            servers.append(serverDetail(i, i).instance);
        QList<api::Certificate> certificates;
        for (int i = 0; i < domainCount; ++i) {
            domains.append(api::Domain());
            domains.last().name = domainName(i);
            certificates.append(api::Certificate());
            certificates.last().domain = u"*."_s + domains.last().name;
        }
        tell({Kind::Instances, {}}, servers);
        tell({Kind::Domains, {}}, domains);
        tell({Kind::Certificates, {}}, certificates);
        for (int i = 0; i < serverCount; ++i)
            tell({Kind::Instance, servers.at(i).name}, serverDetail(i, i));
        for (int i = 0; i < domainCount; ++i)
            tell({Kind::Domain, domains.at(i).name}, domainDetail(domains.at(i), i));
        const double before = workedByNow();
        index.take(std::exchange(all, {}), known.values());
        indexing = workedByNow() - before;
        ends.setCertificates(certificates, index.links());
        ends.setDomains(domains, index.links());
        ends.follow(index.links());
    }

    /// What it costs of this thread's work, in milliseconds.
    double change(const inventory::Resource &resource, const inventory::Value &value)
    {
        const double before = workedByNow();
        tell(resource, value);
        index.take(std::exchange(all, {}), known.values());
        ends.follow(index.links());
        return workedByNow() - before;
    }

    QList<api::Domain> domains;
    double indexing = 0;

private:
    void tell(const inventory::Resource &resource, const inventory::Value &value)
    {
        all.add(known.apply(resource, value, ++turn, QDateTime::currentDateTimeUtc()));
    }

    inventory::Known known;
    inventory::Changes all;
    insight::Index index;
    ends::EndDates ends;
    quint64 turn = 0;
};

} // namespace

void measureIndex(Figures &figures)
{
    KnownAccount account;
    std::vector<double> ofDomains;
    std::vector<double> ofServers;
    for (int i = 0; i < changedOnes; ++i) {
        const api::Domain &domain = account.domains.at(i * (domainCount / changedOnes));
        ofDomains.push_back(account.change({Kind::Domain, domain.name}, domainDetail(domain, i + 7)));
        const int server = i * (serverCount / changedOnes);
        ofServers.push_back(
            account.change({Kind::Instance, u"c%1"_s.arg(server)}, serverDetail(server, domainCount - 1 - i)));
    }
    // A domain goes, and another comes.
    QList<api::Domain> list = account.domains;
    list.first().name = u"another.example"_s;
    const double ofList = account.change({Kind::Domains, {}}, list);
    figures.add({u"index.list-of-domains"_s, ofList, u"ms"_s, account.indexing});
    figures.add({u"index.one-domain"_s, worst(ofDomains), u"ms"_s, account.indexing});
    figures.add({u"index.one-server"_s, worst(ofServers), u"ms"_s, account.indexing});
}

} // namespace bench
