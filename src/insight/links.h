// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "insight/serverkeys.h"
#include "insight/zones.h"
#include "names/comparablename.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace insight {

/// What leads where in one account: from the name of a certificate or domain to its domain and its servers, and back.
/// It follows the account by differences: what is set is compared with what was there, and of the certificates and
/// domains only those are worked out again that asked for what is different.
class Links
{
public:
    struct Server
    {
        const api::Instance *instance = nullptr;
        /// Null when it was not read.
        const api::InstanceDetail *detail = nullptr;
    };

    /// The domains there are, and no others.
    void setDomains(const QList<api::Domain> &domains);
    /// The certificates there are, and no others.
    void setCertificates(const QList<api::Certificate> &certificates);
    /// The servers there are, and no others. What is pointed to is only looked at during the call.
    void setServers(const QList<Server> &servers);
    /// One of them as it is now.
    void setServer(const Server &server);
    /// The records of one domain, as its detail has them.
    void setRecords(const QString &domain, const QList<api::Record> &records);
    void forgetRecords(const QString &domain);
    /// To be called once all that is different is set: what is worked out beforehand follows it, so many names at most.
    /// Returns whether all do; until then it is to be called again.
    bool follow(qsizetype most);

    /// The domain of the account, named as it came, to which a name or wildcard ("*.x") belongs: the longest that is
    /// the name or its parent. Null for none.
    QString domainOf(const QString &name) const;
    /// The names of the servers to which a name or wildcard leads: first those that have it as hostname or domain
    /// ("www." aside), then those whose address a known A or AAAA record of it has, CNAMEs followed. Each once, in
    /// the order of the servers where several are equally near.
    QStringList serversOf(const QString &name) const;
    /// Where the name of a certificate or domain led when that was last worked out: what movedSince() tells of follows
    /// from there. Nothing for names that are neither, or not worked out yet.
    struct Leading
    {
        /// As domainOf() and serversOf() say.
        QString domain;
        QStringList servers;
    };
    Leading workedOut(const QString &name) const;
    bool hasServer(const QString &server) const { return m_servers.contains(server); }
    /// What a server is shown as: its hostname, else its name.
    QString shownAs(const QString &server) const;

    /// The certificates' and domains' names, as DNS compares them, that lead to the server; sorted.
    QStringList namesLeadingTo(const QString &server) const;
    /// The certificates' and domains' names that belong to the domain of that name; sorted.
    QStringList namesWithin(const QString &domain) const;
    /// The names that have a known record with the address.
    QStringList namesAt(const QString &address) const;
    /// The servers that have the address.
    QStringList serversAt(const QString &address) const;
    const Zones &zones() const { return m_zones; }
    /// Whoever asks for the domain of a name, or in zones(), from now on has it noted there; null for nobody.
    void tellAsked(insight::Asked *asked) const
    {
        m_asked = asked;
        m_zones.tellAsked(asked);
    }

    /// Grows with each name that leads elsewhere, or to a server that is shown otherwise, after follow().
    quint64 revision() const { return m_revision; }
    /// The comparable names of certificates and domains which do so since the revision was @p seen; nothing when they
    /// are too many to tell, and any may.
    std::optional<QStringList> movedSince(quint64 seen) const;

private:
    /// What was looked up to find where a name leads: when that is different, the name may lead elsewhere.
    struct Asked
    {
        /// Names of domains and zones; what servers are called; addresses of servers.
        QStringList names;
        QStringList borne;
        QList<QHostAddress> addresses;
    };
    /// A certificate's or domain's name and where it leads.
    struct Lead
    {
        QString name;
        /// How many certificates and domains are called so.
        int uses = 0;
        bool isBehind = false;
        QString domain;
        QStringList servers;
        Asked asked;
    };
    struct Known
    {
        qsizetype position = 0;
        ServerKeys keys;
    };
    using Numbers = QList<int>;

    void forgetServer(const QString &name);
    void putKeys(const QString &server, const ServerKeys &before, const ServerKeys &after);
    void use(const QString &name, int change);
    void setBehind(const Numbers &leads);
    void work(int number);
    void moved(const QString &name);
    template <typename Key>
    void ask(QHash<Key, Numbers> &askers, const QList<Key> &before, const QList<Key> &after, int number);

    QString domainOf(const QString &key, Asked &asked) const;
    QStringList serversOf(const QString &key, Asked &asked) const;
    void addBearers(const QString &name, QStringList &servers, Asked &asked) const;
    void addHolders(const QString &name, QStringList &servers, Asked &asked) const;
    QStringList inOrder(QStringList servers) const;
    QStringList namesOf(const Numbers &leads) const;

    /// By comparable name, as it came.
    QHash<QString, QString> m_domains;
    QHash<QString, int> m_certificates;
    QHash<QString, Known> m_servers;
    QHash<QString, QStringList> m_serversByName;
    QHash<QHostAddress, QStringList> m_serversByAddress;
    Zones m_zones;

    std::vector<Lead> m_leads;
    Numbers m_freeLeads;
    QHash<QString, int> m_leadsByName;
    Numbers m_behind;
    /// Who asked for what.
    QHash<QString, Numbers> m_askersOfName;
    QHash<QString, Numbers> m_askersOfBorne;
    QHash<QHostAddress, Numbers> m_askersOfAddress;
    /// Who leads there.
    QHash<QString, Numbers> m_leadsByServer;
    QHash<QString, Numbers> m_leadsByDomain;

    /// The latest of those that lead elsewhere.
    QStringList m_moved;
    quint64 m_revision = 0;
    mutable insight::Asked *m_asked = nullptr;
};

} // namespace insight
