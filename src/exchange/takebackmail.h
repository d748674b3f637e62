// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/supportmail.h"
#include "store/changes.h"

#include <QHash>
#include <QList>

namespace exchange {

/// What support is asked to take back.
struct TakeBack
{
    enum class Why {
        Foreign,   ///< others made these changes
        OutOfReach ///< one's own edit took the server out of one's list
    };

    Why why = Why::Foreign;
    QList<store::Change> changes;
    /// What servers are called that the changes name by their ids.
    QHash<QString, QString> servers = {};
};

/// What a change is about, in the mail's language: "Server c1234 (www.example.se): hostname". @p servers is what
/// servers are called that it names by their ids.
QString changedText(const store::Change &change, const MailWords &words, const QHash<QString, QString> &servers = {});

/// Asks support to restore what stood before, as composeMail() does; times are the person's own, in ISO form.
Mail composeMail(const TakeBack &request, const MailWords &words);

} // namespace exchange
