// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/grants.h"

namespace insight {

/// All that is one person's: what is to be taken back when they leave.
struct Belongings
{
    /// A key of theirs, and the servers on which it is.
    struct Key
    {
        KnownKey key;
        /// That it is theirs.
        Certainty certainty = Certainty::Certain;
        /// As a personal key, and as a deploy key; sorted.
        QStringList servers;
        QStringList deployedOn;
    };
    /// A server and whether that is said by the API or follows from names.
    struct Server
    {
        QString name;
        Certainty certainty = Certainty::Certain;

        bool operator==(const Server &) const = default;
    };

    Person person;
    /// Where they may enter, by access, key or both.
    QList<Grant> grants;
    QList<Key> keys;
    /// Where they are told of problems, and where they are technical contact; by name.
    QList<Server> notifiedOf;
    QList<Server> contactFor;
    /// Where they always have access, and are always told.
    QList<Server> alwaysOn;
    QList<Server> alwaysToldOf;
    /// The person's own detail was read: without it, keys that are on no server are missing.
    bool isRead = false;
};

/// Of somebody whom nothing names, all of it is empty.
Belongings belongingsOf(const Object &person, const inventory::Values &values, const Directory &directory,
                        const QList<Grant> &grants, const Chain &chain, const Ties &ties);

} // namespace insight
