// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/index.h"

#include "ends/enddates.h"
#include "findings/examiner.h"
#include "insight/index.h"
#include "insight/peoplebehind.h"
#include "inventory/known.h"

#include <utility>

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace bench {

namespace {

constexpr int recordsEach = 20;
constexpr int keysEach = 10;
constexpr int keysOnServer = 3;
/// So long the event loop may be held up, in milliseconds.
constexpr double longestStall = 8;
constexpr int examinations = 10;

/// How much of each the account has that is measured, and how many of them change.
int serverCount = 1000;
int domainCount = 5000;
int peopleCount = 200;
int changedOnes = 200;

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

/// An Ed25519 key that is no other's.
QString publicKey(int number)
{
    QByteArray blob("\0\0\0\x0bssh-ed25519\0\0\0\x20", 19);
    blob += QByteArray::number(number).rightJustified(32, '0');
    return u"ssh-ed25519 "_s + QString::fromLatin1(blob.toBase64());
}

/// Has access to five servers, on each with one key.
api::UserDetail personDetail(int number)
{
    api::UserDetail detail;
    detail.id = number;
    detail.name = u"Person %1"_s.arg(number);
    for (int i = 0; i < keysEach; ++i) {
        api::SshKey key;
        key.name = u"key %1"_s.arg(i);
        key.publicKey = publicKey(number * keysEach + i);
        detail.keys.append(key);
    }
    for (int i = 0; i < 5; ++i) {
        api::UserInstance at;
        at.name = u"c%1"_s.arg(number * 5 + i);
        at.access = at.notify = true;
        detail.instances.append(at);
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
        QList<api::User> people;
        for (int i = 1; i <= peopleCount; ++i) {
            people.append(api::User());
            people.last().id = i;
            people.last().name = u"Person %1"_s.arg(i);
        }
        tell({Kind::Users, {}}, people);
        for (int i = 1; i <= peopleCount; ++i)
            tell({Kind::User, QString::number(i)}, personDetail(i));
        examiner.take(all);
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
        const inventory::Changes changes = std::exchange(all, {});
        index.take(changes, known.values());
        ends.follow(index.links());
        const double cost = workedByNow() - before;
        examiner.take(changes);
        return cost;
    }

    /// The same of examining all of it by all rules.
    double examine()
    {
        findings::Ground ground;
        ground.values = known.values();
        ground.hasServers = ground.hasDomains = ground.hasCertificates = ground.hasPeople = true;
        ground.now = QDateTime::currentDateTime();
        return worked([&] { examiner.examine(ground); });
    }

    /// The same of asking, behind every server, for the people of a domain that leads to all of them.
    double peopleOfAll()
    {
        for (int i = 0; i < serverCount; ++i) {
            api::InstanceKeys keys;
            keys.name = u"c%1"_s.arg(i);
            for (int key = 0; key < keysOnServer; ++key) {
                api::SshKey one;
                one.publicKey = publicKey((i / 5 + 1 + key) * keysEach);
                keys.assigned.append(one);
            }
            tell({Kind::SshKeys, keys.name}, keys);
        }
        index.take(std::exchange(all, {}), known.values());
        qsizetype people = 0;
        const double cost = worked([&] {
            for (int i = 0; i < serverCount; ++i) {
                const insight::Object server = insight::serverObject(u"c%1"_s.arg(i));
                people += insight::peopleBehind(server, index.chain(), index.access().ties()).size();
            }
        });
        if (people < serverCount)
            qFatal("nobody is behind the servers");
        return cost;
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
    findings::Examiner examiner;
    quint64 turn = 0;
};

} // namespace

void measureIndex(Figures &figures, int part)
{
    for (int *count : {&serverCount, &domainCount, &peopleCount, &changedOnes})
        *count /= part;
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
    // The first time every key is read, later those that are new.
    const double first = account.examine();
    std::vector<double> later;
    for (int i = 0; i < examinations; ++i) {
        const api::Domain &domain = account.domains.at(i);
        account.change({Kind::Domain, domain.name}, domainDetail(domain, i + 11));
        later.push_back(account.examine());
    }
    figures.add({u"index.whole"_s, account.indexing, u"ms"_s, first});
    figures.add({u"findings.all"_s, first, u"ms"_s, account.indexing});
    figures.add({u"findings.after-a-change"_s, worst(later), u"ms"_s, first});
    figures.add({u"index.people-of-all"_s, account.peopleOfAll(), u"ms"_s, longestStall});
}

} // namespace bench
