// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/supportmail.h"
#include "insight/belongings.h"

#include <QHash>

namespace exchange {

/// Somebody who leaves, and all that is theirs.
struct Leaving
{
    insight::Belongings belongings;
    /// Of the servers in it, as far as they have one.
    QHash<QString, QString> hostnames;
    /// Of these servers it is not known which keys are on them.
    QSet<QString> unreadKeys = {};
};

/// Somebody who is to be told of problems no longer.
struct NoLongerTold : Leaving
{
};

/// Asks support to take back all of it, as composeMail() does: every server where they may enter, are notified of
/// problems or are technical contact, and every key with its id, its fingerprint and where it is. What is only guessed
/// is told as that, and so is what has not been read.
Mail composeMail(const Leaving &request, const MailWords &words);
/// Asks support to notify them no longer of problems with any server, each of which it names.
Mail composeMail(const NoLongerTold &request, const MailWords &words);

} // namespace exchange
