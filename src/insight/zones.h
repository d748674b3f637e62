// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "insight/asked.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QSet>
#include <QStringList>

namespace insight {

/// What records say, as far as the program asks for it.
enum class RecordType { A, Aaaa, Cname, Mx, Ns, Srv, Txt, Spf, Ptr, Other };

/// In any spelling.
RecordType recordType(const api::Record &record);
/// The name to which a CNAME, MX, NS or SRV record leads, comparable: its content, or the last word of it where the
/// content has its numbers too. Null for other types, for a blank content, and for "." (RFC 2782, RFC 7505).
QString targetOf(const api::Record &record);

/// The known DNS records of an account's domains, and where they lead. All names are comparable ones.
class Zones
{
public:
    /// What the records of one name say.
    struct Owner
    {
        QList<QHostAddress> addresses;
        /// Where its CNAME leads; null for none.
        QString alias;
        /// It has NS records: below it, unless it is the zone's own name, others answer (RFC 1034, 4.2.1).
        bool hasNameServers = false;
        /// Its records: so many of Zone::rows, from the first on.
        int first = 0;
        int count = 0;

        /// Whether it leads where another does.
        bool leadsAs(const Owner &other) const
        {
            return addresses == other.addresses && alias == other.alias && hasNameServers == other.hasNameServers;
        }
    };
    struct Zone
    {
        QString name;
        QHash<QString, Owner> owners;
        /// The names one label below another.
        QHash<QString, QStringList> children;
        /// The names below which there are others: they exist, though they may have no records (RFC 4592, 2.2.2).
        QSet<QString> parents;
        QList<api::Record> records;
        /// Places in `records`, those of one owner together, in the order of the records.
        QList<int> rows;

        /// Whether it leads where another does.
        bool leadsAs(const Zone &other) const;
        /// The records of an owner of this zone.
        QList<api::Record> recordsOf(const Owner &owner) const;
    };

    /// Where a name leads.
    struct Resolution
    {
        enum class End {
            Addresses,  ///< it has some
            NoAddress,  ///< the name exists, but has none
            NoSuchName, ///< its zone is known, and has no such name
            NotKnown,   ///< its zone is not known, or others answer for the name
            Loop,       ///< CNAMEs lead in a circle, or too far
        };

        End end = End::NotKnown;
        QList<QHostAddress> addresses;
        /// The names that were asked for: the first one, and where CNAMEs lead from it.
        QStringList names;
        /// A wildcard stood in for one of them.
        bool isByWildcard = false;
    };

    /// Makes @p records those of the domain; whether it leads anywhere else now.
    bool set(const QString &domain, const QList<api::Record> &records);
    /// Forgets those of the domain; whether there were any.
    bool forget(const QString &domain);

    /// Whoever asks from now on has it noted there; null for nobody.
    void tellAsked(Asked *asked) const { m_asked = asked; }

    /// The zone of that domain; null when its records are not known.
    const Zone *zoneOf(const QString &domain) const;
    /// The zone of the longest name that has known records and is @p name or its parent; null for none. What was looked
    /// up for it, the zone's own name last, is appended to @p asked.
    const Zone *find(const QString &name, QStringList &asked) const;
    const Zone *find(const QString &name) const;
    /// The records of the name, or of the wildcard that stands in for it: that of the closest name above it that exists
    /// (RFC 4592, 3.3.1). Null for none.
    static const Owner *ownerOf(const Zone &zone, const QString &name);
    /// Whether a name below the zone's own, itself or one above it, is left to others.
    static bool isDelegated(const Zone &zone, const QString &name);
    /// Where the name leads. What was looked up for it is appended to @p asked.
    Resolution resolve(const QString &name, QStringList &asked) const;
    Resolution resolve(const QString &name) const;

    /// The names that have a record with the address.
    QStringList namesAt(const QHostAddress &address) const;
    /// The domains with a record that has the address, or that leads to the name.
    QStringList domainsAt(const QHostAddress &address) const { return m_domainsByAddress.value(address); }
    QStringList domainsLeadingTo(const QString &name) const { return m_domainsByTarget.value(name); }
    /// The names with records one label below @p name, zones of their own among them; slow, since each zone is looked
    /// at.
    QStringList childrenOf(const QString &name) const;
    /// All names below @p name to which records lead; slow, since each is looked at.
    QStringList targetsBelow(const QString &name) const;

private:
    static QList<QHostAddress> addressesOf(const Zone &zone);
    static QStringList targetsOf(const Zone &zone);
    void note(const QString &name, Asked::About about = Asked::About::Zone) const
    {
        if (m_asked)
            m_asked->addName(name, about);
    }

    mutable Asked *m_asked = nullptr;
    QHash<QString, Zone> m_zones;
    /// Which domains have records with an address, and which have some that lead to a name.
    QHash<QHostAddress, QStringList> m_domainsByAddress;
    QHash<QString, QStringList> m_domainsByTarget;
};

} // namespace insight
