// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace insight {

/// The known DNS records of an account's domains, as far as they lead to addresses. All names are comparable ones.
class Zones
{
public:
    /// What the records of one name say.
    struct Owner
    {
        QList<QHostAddress> addresses;
        /// Where its CNAME leads; null for none.
        QString alias;

        bool operator==(const Owner &) const = default;
    };
    struct Zone
    {
        QHash<QString, Owner> owners;
        /// The names one label below another.
        QHash<QString, QStringList> children;

        bool operator==(const Zone &) const = default;
    };

    /// Makes @p records those of the domain; whether it leads anywhere else now.
    bool set(const QString &domain, const QList<api::Record> &records);
    /// Forgets those of the domain; whether there were any.
    bool forget(const QString &domain);

    /// The zone of the longest name that has known records and is @p name or its parent; null for none. What was looked
    /// up for it, the zone's own name last, is appended to @p asked.
    const Zone *find(const QString &name, QStringList &asked) const;
    /// The records of the name, or of the nearest wildcard above it that no name in between shuts out; null for none.
    static const Owner *ownerOf(const Zone &zone, const QString &name);
    /// The names that have a record with the address.
    QStringList namesAt(const QHostAddress &address) const;

private:
    static QList<QHostAddress> addressesOf(const Zone &zone);

    QHash<QString, Zone> m_zones;
    /// Which domains have records with an address.
    QHash<QHostAddress, QStringList> m_domainsByAddress;
};

} // namespace insight
