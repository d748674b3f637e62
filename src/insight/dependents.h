// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/chain.h"
#include "inventory/values.h"

#include <QList>

namespace insight {

/// What hangs on one server: what stops without it, whose that is, and who is to be told.
struct Dependents
{
    /// A name that leads to the server.
    struct Name
    {
        /// Comparable; of a record, or the server's hostname where no record has it.
        QString name;
        /// Comparable; empty when it lies in no domain of the account.
        QString domain;
        /// AddressRecord or AliasRecord for what is visited, MailRecord, NameServerRecord, ServiceRecord, Hostname.
        Reason reason = Reason::AddressRecord;
        /// How many other names stand between: 0 for an address of the server's.
        int hops = 0;
        /// It leads to nothing but this server: without it, it stops.
        bool isOnlyHere = true;
        Certainty certainty = Certainty::Certain;
        /// The one that leads here; nothing for a hostname.
        Object record = {};

        bool operator==(const Name &) const = default;
    };
    /// A company, and how much of it hangs on the server.
    struct Company
    {
        Object customer;
        /// As it came.
        QString name;
        bool ownsServer = false;
        bool paysServer = false;
        int names = 0;
        int mail = 0;
        int certificates = 0;

        bool operator==(const Company &) const = default;
    };
    /// Somebody to tell, once.
    struct Contact
    {
        /// Notify, StickyNotify, TechnicalContact, Owner or Payer: the reference of a customer.
        struct Role
        {
            Reason reason = Reason::Notify;
            Certainty certainty = Certainty::Certain;

            bool operator==(const Role &) const = default;
        };

        /// Nothing where only the name is known.
        Object person;
        QString name;
        /// All that makes them one, in the order of the reasons.
        QList<Role> roles;

        /// Whether they are told of problems by themselves.
        bool isTold() const;
        bool operator==(const Contact &) const = default;
    };

    /// What is visited, by domain and name; then mail and name servers and services in the same order.
    QList<Name> names;
    QList<Name> mail;
    QList<Name> nameServers;
    QList<Name> services;
    QList<Edge> certificates;
    /// Whoever owns the server first, then by how much hangs on it.
    QList<Company> companies;
    QList<Contact> contacts;

    /// How many of all of these no other name stands between.
    int direct() const;
    /// Names, mail, name servers and services that stop without the server.
    int stopping() const;
};

Dependents dependentsOf(const QString &server, const inventory::Values &values, const Chain &chain, const Ties &ties,
                        const Zones &zones);

} // namespace insight
