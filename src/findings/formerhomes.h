// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changes.h"

#include <QDate>
#include <QHash>
#include <QHostAddress>
#include <QTimeZone>

namespace findings {

/// Whose an address was, as history has it.
struct FormerHome
{
    /// The server's name.
    QString server;
    /// The last day on which it was.
    QDate until;

    bool operator==(const FormerHome &) const = default;
};

/// Whose addresses were that a server gave up, or had when it went, the last one of each, by changes in any order; days
/// are those of @p zone. Of a server that went the history has the addresses that the list told, not those of its
/// other networks.
QHash<QHostAddress, FormerHome> formerHomes(const QList<store::Change> &changes, const QTimeZone &zone);

} // namespace findings
