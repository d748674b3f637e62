// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/supportmail.h"
#include "findings/shownfinding.h"

namespace exchange {

/// A request to mend what was found in the account.
struct FindingReport
{
    struct Item
    {
        findings::ShownFinding finding;
        /// In the mail's language: what was found, and what to do.
        QString sentence;
        QString advice;
    };
    QList<Item> items;
};

/// The report as a mail to support: each finding with the server names, ids and fingerprints by which support finds
/// what it is about. What the API told is put in as text on one line.
Mail composeMail(const FindingReport &report, const MailWords &words);

} // namespace exchange
