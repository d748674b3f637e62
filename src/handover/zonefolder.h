// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/text.h"

#include <QMap>
#include <QStringList>

namespace handover {

/// What lies in a folder of zone files beside those of the account, by name.
struct ZoneFolder
{
    /// Written by this program for the same account and filter, of domains that are not among them any more.
    QStringList leftOver = {};
    /// Written by somebody else: never touched.
    QStringList foreign = {};
    /// Written by this program for other accounts, by what those are called: left as they are.
    QMap<QString, QStringList> ofOthers = {};
};

/// Looks through a folder of which these names of files belong to what @p heading is about. Files of ours for the same
/// account and another filter are none of these.
ZoneFolder surveyed(const QString &folder, const Heading &heading, const QStringList &belonging);

/// What the account is called that the file was written from by this program; empty where there is none, or where it is
/// the one of @p heading.
QString otherAccount(const QString &path, const Heading &heading);

/// Whether the file is there, has something in it, and was not written by this program, by its first line.
bool isForeignZone(const QString &path);

/// What a zone file is called that is left over: no name server takes it for a zone by its ending.
QString asideName(const QString &name);
/// Gives it that name, in place of an older one of the same account. False where that could not be done.
bool moveAside(const QString &folder, const QString &name);

} // namespace handover
