// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "tables/table.h"

#include <memory>

namespace models {

/// A server in the table of what a person may do.
struct PersonServer
{
    api::UserInstance instance;
    /// The server's host name, when the server is known.
    QString hostname;
    /// A key of theirs is there: they may enter without having access.
    bool hasKey = false;

    bool mayEnter() const { return instance.access || hasKey; }
    bool operator==(const PersonServer &) const = default;
};

/// What a person's detail has @p told, and the other servers that they may enter, which are those of @p entered: by a
/// key of theirs. @p instances say what these are called.
QList<PersonServer> personServers(QList<PersonServer> told, const QStringList &entered,
                                  const QList<api::Instance> &instances);
/// How many of them the person may enter.
int enteredCount(const QList<PersonServer> &servers);

/// The servers that a person has to do with: server (host name or name), access (or a key alone), notify, description,
/// customer, name. The key is the server's name.
std::unique_ptr<tables::Table<PersonServer>> makePersonServerTable();

} // namespace models
