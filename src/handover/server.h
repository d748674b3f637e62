// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/values.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace handover {

/// A server, with what tools are told of it.
struct Server
{
    api::Instance instance;
    /// Nothing where it was not read.
    std::optional<api::InstanceDetail> detail;
    /// The names of its customers, as they came, each once.
    QStringList customers = {};
    /// The person's own.
    QStringList tags = {};
};

/// Those named in @p chosen, or all where that is nothing, by name; who is there twice is there twice. @p tags are by
/// the server's name.
QList<Server> serversOf(const inventory::Values &values, const QHash<QString, QStringList> &tags,
                        const std::optional<QSet<QString>> &chosen = std::nullopt);

/// How servers are reached: see exchange::sshTarget().
struct Way
{
    /// Empty for whom ssh itself chooses.
    QString user = {};
    QString pattern;
};

} // namespace handover
