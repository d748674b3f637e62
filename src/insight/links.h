// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace insight {

/// A name as DNS compares it: lower case, in ASCII, without spaces around it or a dot at the end.
QString comparableName(const QString &name);

/// What leads where in one account: from the name of a certificate or domain to its domain and its servers. Given
/// values, it keeps an index of them, made in linear time; what is given replaces what was given before.
class Links
{
public:
    struct Server
    {
        const api::Instance *instance = nullptr;
        /// Null when it was not read.
        const api::InstanceDetail *detail = nullptr;
    };

    void setDomains(const QList<api::Domain> &domains);
    /// What is pointed to is only looked at during the call.
    void setServers(const QList<Server> &servers);
    /// The records of one domain, as its detail has them.
    void setRecords(const QString &domain, const QList<api::Record> &records);
    /// Forgets the records of every domain.
    void clearRecords() { m_zones.clear(); }

    /// The domain of the account, named as it came, to which a name or wildcard ("*.x") belongs: the longest that is
    /// the name or its parent. Null for none.
    QString domainOf(const QString &name) const;
    /// The names of the servers to which a name or wildcard leads: first those that bear it as hostname or domain
    /// ("www." aside), then those whose address a known A or AAAA record of it has, CNAMEs followed. Each once.
    QStringList serversOf(const QString &name) const;

private:
    /// What the records of one name say.
    struct Owner
    {
        QList<QHostAddress> addresses;
        /// Where its CNAME leads; null for none.
        QString alias;
    };
    struct Zone
    {
        QHash<QString, Owner> owners;
        /// The names one label below another.
        QHash<QString, QStringList> children;
    };

    void addServer(const Server &server);
    /// The zone of the longest name that has known records; null for none.
    const Zone *zoneOf(const QString &name) const;
    static const Owner *ownerOf(const Zone &zone, const QString &name);
    void addBearers(const QString &name, QStringList &servers) const;
    void addHolders(const QString &name, QStringList &servers) const;

    /// By comparable name, as it came.
    QHash<QString, QString> m_domains;
    QHash<QString, QStringList> m_serversByName;
    QHash<QHostAddress, QStringList> m_serversByAddress;
    QHash<QString, Zone> m_zones;
};

} // namespace insight
