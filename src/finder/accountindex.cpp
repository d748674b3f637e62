// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/accountindex.h"

#include "finder/accountentries.h"

#include <QElapsedTimer>

namespace finder {

using namespace Qt::StringLiterals;
using Read = inventory::Kind;

namespace {

template <typename T>
void setList(QList<T> &list, const inventory::Difference &difference)
{
    const auto *now = difference.is<QList<T>>();
    list = now ? *now : QList<T>();
}

template <typename T>
void setDetail(QHash<QString, T> &details, const inventory::Difference &difference)
{
    if (const T *now = difference.is<T>())
        details.insert(difference.resource.name, *now);
    else
        details.remove(difference.resource.name);
}

QString recordGroup(const QString &domain)
{
    return u"records:"_s + domain;
}

} // namespace

void AccountIndex::begin(const inventory::Values &values)
{
    m_values = values;
    m_behind = {Servers, People, Domains, Certificates, Customers, Keys};
    for (auto domain = m_values.domainDetails.keyBegin(); domain != m_values.domainDetails.keyEnd(); ++domain)
        m_domainsBehind.insert(*domain);
}

void AccountIndex::take(const inventory::Changes &changes)
{
    for (const inventory::Difference &difference : changes.differences())
        apply(difference);
}

void AccountIndex::apply(const inventory::Difference &difference)
{
    switch (difference.resource.kind) {
    case Read::Instances:
        setList(m_values.instances, difference);
        m_behind += {Servers, Customers, Keys};
        break;
    case Read::Instance:
        setDetail(m_values.instanceDetails, difference);
        m_behind += {Servers, Customers};
        break;
    case Read::SshKeys:
        setDetail(m_values.sshKeys, difference);
        m_behind += Keys;
        break;
    case Read::DeployKeys:
        setDetail(m_values.deployKeys, difference);
        m_behind += Keys;
        break;
    case Read::InstanceUsers:
        setDetail(m_values.instanceUsers, difference);
        m_behind += People;
        break;
    case Read::Users:
        setList(m_values.users, difference);
        m_behind += {People, Customers};
        break;
    case Read::User:
        setDetail(m_values.userDetails, difference);
        m_behind += {People, Keys};
        break;
    case Read::Domains:
        setList(m_values.domains, difference);
        m_behind += {Domains, Customers};
        break;
    case Read::Domain:
        setDetail(m_values.domainDetails, difference);
        m_domainsBehind += difference.resource.name;
        break;
    case Read::Certificates:
        setList(m_values.certificates, difference);
        m_behind += {Certificates, Customers};
        break;
    }
}

void AccountIndex::make(Part part)
{
    switch (part) {
    case Servers:
        return m_index.put(u"servers"_s, serverEntries(m_values));
    case People:
        return m_index.put(u"people"_s, personEntries(m_values, m_reader));
    case Domains:
        return m_index.put(u"domains"_s, domainEntries(m_values));
    case Certificates:
        return m_index.put(u"certificates"_s, certificateEntries(m_values));
    case Customers:
        return m_index.put(u"customers"_s, customerEntries(m_values));
    case Keys:
        return m_index.put(u"keys"_s, keyEntries(m_values, m_reader));
    }
}

bool AccountIndex::work(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (const Part part : {Servers, People, Domains, Certificates, Customers, Keys}) {
        if (timer.hasExpired(milliseconds))
            return isWhole();
        if (m_behind.remove(part))
            make(part);
    }
    while (!m_domainsBehind.isEmpty() && !timer.hasExpired(milliseconds)) {
        const QString domain = *m_domainsBehind.cbegin();
        m_domainsBehind.remove(domain);
        m_index.put(recordGroup(domain), recordEntries(domain, m_values));
    }
    return isWhole();
}

} // namespace finder
