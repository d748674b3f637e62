// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/object.h"

#include <QStringList>

namespace insight {

/// Why two objects lead to each other. It is the same reason from either end.
enum class Reason {
    // Servers and names
    HasAddress,       ///< server, address
    Hostname,         ///< server; a record, certificate, domain or name that its hostname is or lies in
    ServerDomain,     ///< the same by the domain that the server's detail names
    InDomain,         ///< record, certificate or name; the domain in which it lies
    AddressRecord,    ///< A or AAAA
    AliasRecord,      ///< CNAME
    MailRecord,       ///< MX
    NameServerRecord, ///< NS
    ServiceRecord,    ///< SRV
    CertificateName,  ///< certificate; what has the name that it is for
    // People and keys
    Access,           ///< person, server
    Notify,           ///< person, server: told of problems
    Sticky,           ///< person, server: always has access
    StickyNotify,     ///< person, server: always told of problems
    AssignedKey,      ///< key, server
    DeployKey,        ///< key, server: tied to no person
    KeyOwner,         ///< key, person
    TechnicalContact, ///< server; a person or customer of that name
    // Companies
    Owner,    ///< customer; what belongs to it
    Payer,    ///< customer; what it is billed for
    Employer, ///< customer, person
    Company,  ///< customer; a key of somebody who works there
    // Only between ties
    StickyAt,       ///< person, customer
    StickyNotifyAt, ///< person, customer
    Called,         ///< person, what they are called
    Numbered,       ///< key or its owner, the id of the key
    Below,          ///< certificate or server; its name, and those above that
};

/// How sure an edge is: said by the API, or found by names that are alike.
enum class Certainty { Certain, Guessed };

/// Where an object leads, why, and how sure that is.
struct Edge
{
    Object to;
    Reason reason = Reason::HasAddress;
    Certainty certainty = Certainty::Certain;
    /// Of a DNS record that says so: its comparable name and its type.
    QString name = {};
    QString type = {};
    /// The names behind the record, in the order in which they are asked for: its target, and where CNAMEs lead from
    /// it.
    QStringList chain = {};
    /// A wildcard stands in for the name somewhere.
    bool isByWildcard = false;
    /// The last name is the server's hostname; no address of it is known.
    bool isByHostname = false;
    /// The interface with the address; empty for the server's own.
    QString network = {};
    /// How many records say so; `name` is one of them.
    int count = 1;

    bool operator==(const Edge &) const = default;
};

} // namespace insight
