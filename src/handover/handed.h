// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sshcommand.h"
#include "handover/server.h"
#include "handover/text.h"

/// Which names and addresses other tools are told, and what they are not told, and why: for every kind of text here
/// alone.
namespace handover {

/// Why a name is not told.
enum class NameFault {
    None,
    Blank,
    Invalid, ///< it is no hostname
    Address, ///< it is an address, or what some programs take for one
    Own,     ///< each computer has it for itself, such as "localhost"
};

/// A hostname as tools look it up: in ASCII, small letters, without a dot at its end. Empty where it is not told.
struct LookedUp
{
    QString name = {};
    NameFault fault = NameFault::None;
};
LookedUp lookedUp(const QString &hostname);

/// What is told of one server.
struct Handed
{
    Server server;
    exchange::SshTarget target;
    /// As lookedUp() has it; empty where none is told.
    QString hostname = {};
    /// The same of the target's host, where it leads to this server alone.
    QString host = {};
    /// Each once, IPv4 first.
    QStringList addresses = {};
};

/// For whom servers are named.
enum class NamedFor {
    Ssh,
    Hosts,   ///< by their addresses: who has none is left out
    Ansible, ///< by their names alone
};

/// Servers, and what is left out of them: no name leads to two.
struct HandedServers
{
    QList<Handed> servers = {};
    QList<Remark> remarks = {};
};
HandedServers handedServers(const QList<Server> &servers, const Way &way, NamedFor named);

/// A domain, and the name of its zone file in a folder.
struct HandedDomain
{
    QString domain;
    QString file;
};
/// Domains, each once, and which are left out.
struct HandedDomains
{
    QList<HandedDomain> domains = {};
    QList<Remark> remarks = {};
};
HandedDomains handedDomains(const QStringList &domains);

} // namespace handover
