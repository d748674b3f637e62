// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <array>

/// All that is known of one account: in memory, refreshed, edited.
namespace inventory {

/// What can be read of an account, one for each documented read (docs/contract.md, Calls).
enum class Kind { Instances, Instance, SshKeys, DeployKeys, InstanceUsers, Users, User, Domains, Domain, Certificates };

/// Those that are lists, in the order in which they are read.
inline constexpr std::array everyList{Kind::Instances, Kind::Domains, Kind::Certificates, Kind::Users};

/// One thing that is read in one call: a list, or the server, person or domain of that name.
struct Resource
{
    Kind kind = Kind::Instances;
    /// The name of the server or domain, the id of the person; empty for lists.
    QString name;

    bool operator==(const Resource &) const = default;
};

size_t qHash(const Resource &resource, size_t seed = 0);

/// The path of the read as it goes out, percent-encoded; for lists of failures and for support, never shown as a
/// sentence.
QString pathOf(const Resource &resource);

} // namespace inventory
