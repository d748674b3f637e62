// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/date.h"

#include <QList>
#include <QString>

#include <optional>

/// The Cloudnet API v2 in Qt: values, tolerant decoding, calls as values, and the client that sends them.
///
/// In every value a null string is a field that was missing or null, an empty string one that came empty: nothing else
/// in the program needs the difference, but what was read can be told from what was not.
namespace api {

/// A number that may have come as text (docs/contract.md, doubt 3): the number where it is one, else the text as it
/// came.
struct Quantity
{
    std::optional<qint64> number;
    /// Only set when what came was not a whole number.
    QString text;

    bool isMissing() const { return !number && text.isEmpty(); }
    /// As it came, digits without grouping; empty when missing.
    QString asText() const { return number ? QString::number(*number) : text; }

    bool operator==(const Quantity &) const = default;
};

/// A company that owns or pays. Arrays and single objects both arrive as lists (docs/contract.md, doubt 4).
struct Customer
{
    QString url;
    QString name;
    QString contactName;

    bool operator==(const Customer &) const = default;
};

/// A server as `GET /instance/` lists it. `name` is never empty: it is what the other calls are asked by.
struct Instance
{
    QString url;
    QString name;
    QString hostname;
    QString description;
    Quantity size;
    QString type;
    QString ip;
    QString ipv6;

    bool operator==(const Instance &) const = default;
};

/// A disk of a server. `size` is in GB when it is a number.
struct Disk
{
    QString mountpoint;
    QString name;
    QString path;
    Quantity size;

    bool operator==(const Disk &) const = default;
};

/// A network interface of a server.
struct Network
{
    QString interface;
    QString ip;
    QString ipv6;
    QString gateway;
    QString netmask;

    bool operator==(const Network &) const = default;
};

/// A server as `GET /instance/{name}/` tells it.
struct InstanceDetail
{
    Instance instance;
    QString applications;
    Quantity cores;
    /// In MB when it is a number.
    Quantity memory;
    QString domain;
    QString technicalContact;
    QList<Customer> customers;
    QList<Customer> invoiceContacts;
    QList<Disk> disks;
    QList<Network> networks;

    bool operator==(const InstanceDetail &) const = default;
};

/// An SSH key, a person's or a deploy key. `id` is a reference (docs/contract.md, doubt 10); a key without one has
/// none.
struct SshKey
{
    QString url;
    std::optional<qint64> id;
    /// The key's comment.
    QString name;
    QString company;
    QString owner;
    QString publicKey;
    QString fingerprint;
    bool sticky = false;

    bool operator==(const SshKey &) const = default;
};

/// `GET /instance/{name}/sshkeys/`.
struct InstanceKeys
{
    QString name;
    QString description;
    QList<SshKey> assigned;
    QList<SshKey> available;

    bool operator==(const InstanceKeys &) const = default;
};

/// `GET /instance/{name}/deploykeys/`: keys tied to no person.
struct DeployKeys
{
    QString name;
    QString description;
    QList<SshKey> keys;

    bool operator==(const DeployKeys &) const = default;
};

/// A person as lists tell it. `id` is what `GET /instance/user/{id}/` is asked by; one without it has at least a name.
struct User
{
    std::optional<qint64> id;
    QString name;
    QString customer;
    QString avatar;
    QString email;
    QString phone;
    bool sticky = false;
    bool stickyNotify = false;

    bool operator==(const User &) const = default;
};

/// `GET /instance/{name}/users/`.
struct InstanceUsers
{
    QString name;
    QString description;
    QList<User> assigned;
    QList<User> available;

    bool operator==(const InstanceUsers &) const = default;
};

/// What a person may do on one server.
struct UserInstance
{
    QString url;
    QString name;
    QString description;
    QList<Customer> invoiceContacts;
    bool access = false;
    bool notify = false;

    bool operator==(const UserInstance &) const = default;
};

/// `GET /instance/user/{id}/`.
struct UserDetail
{
    QString url;
    std::optional<qint64> id;
    QString name;
    QString email;
    QString phone;
    QList<Customer> customers;
    QList<SshKey> keys;
    QList<UserInstance> instances;
    bool sticky = false;
    bool stickyNotify = false;
    /// A secret (docs/contract.md, doubt 12): in memory only, never stored, logged, exported or shown unasked.
    QString totpUrl;

    bool operator==(const UserDetail &) const = default;
};

/// One DNS record. `name` is fully qualified, without a dot at the end.
struct Record
{
    QString domain;
    QString name;
    /// Any text: types that the API does not name are records too (docs/contract.md, doubt 7).
    QString type;
    QString content;
    /// In seconds when it is a number.
    Quantity ttl;
    Quantity priority;

    bool operator==(const Record &) const = default;
};

/// A domain as `GET /domain/` lists it. `name` is never empty, and in ASCII (docs/contract.md, doubt 8).
struct Domain
{
    QString url;
    QString name;
    QList<Customer> customers;
    QList<Customer> invoiceContacts;
    QString registrar;
    Date created;
    Date expires;

    bool operator==(const Domain &) const = default;
};

/// `GET /domain/{name}/`.
struct DomainDetail
{
    Domain domain;
    QList<Record> records;

    bool operator==(const DomainDetail &) const = default;
};

/// `GET /certificate/`. `domain` is never empty, and in ASCII.
struct Certificate
{
    QString domain;
    QList<Customer> invoiceContacts;
    Date expires;

    bool operator==(const Certificate &) const = default;
};

} // namespace api
