// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/chain.h"
#include "insight/directory.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <functional>

namespace insight {

/// That somebody may enter a server: a person who has access or a key there, or a key that belongs to nobody.
struct Grant
{
    enum class How {
        Access,    ///< a person without a key of theirs on the server
        Key,       ///< a key of theirs, but no access
        Both,      ///< access, and a key of theirs
        LoneKey,   ///< a key whose owner is not known
        DeployKey, ///< a key tied to no person
    };

    How how = How::Access;
    QString server;
    /// Nothing for a deploy key and for a key whose owner is not known.
    Object person;
    /// Those of the person on the server, or the key itself.
    QList<Object> keys;
    /// The companies of the person, else of the key; and whose the server is. As they came.
    QStringList companies;
    QStringList customers;
    /// The person always has access, by the server's own list.
    bool isSticky = false;
    /// That a key is this person's is told by the owner's name only.
    Certainty certainty = Certainty::Certain;
    /// Since when, as far as the history knows.
    QDateTime since = {};

    bool operator==(const Grant &) const = default;
};

/// Its name in data and filters: "deploy-key".
QString wordOf(Grant::How how);

/// How much of what grants was read.
struct Coverage
{
    /// Of the list of servers, and how many have been read for their users, keys and deploy keys.
    int servers = 0;
    int users = 0;
    int keys = 0;
    int deployKeys = 0;
    /// Servers with all three.
    int whole = 0;
    /// Of the list of people with an id, and how many were read.
    int people = 0;
    int details = 0;

    bool isComplete() const { return whole == servers && details == people; }
    bool operator==(const Coverage &) const = default;
};

Coverage coverageOf(const inventory::Values &values);

/// By person (a lone key, by the key) and server: since when it is granted.
using GrantBeginnings = QHash<std::pair<Object, QString>, QDateTime>;

/// All grants, by server in the order of the directory, people before keys. What is only said by a person's own detail,
/// and servers and people that no list has, are among them.
QList<Grant> grantsOf(const inventory::Values &values, const Directory &directory, const Chain &chain, const Ties &ties,
                      const GrantBeginnings &since = {});

/// Those of one server, people before keys. @p ownersOf says whose a key is, as Chain does.
QList<Grant> grantsOn(const QString &server, const inventory::Values &values, const Directory &directory,
                      const Ties &ties, const std::function<QList<Edge>(const Object &key)> &ownersOf);

/// The names of the servers that somebody may enter, by access or by a key of theirs: those where grantsOf() has a
/// grant of the person. Sorted.
QStringList enteredBy(const Object &person, const Chain &chain, const Ties &ties);

/// Those that concern a person, server, key, or company: a customer is that of the person and that of the server.
QList<Grant> grantsOf(const QList<Grant> &grants, const Object &object);

} // namespace insight
