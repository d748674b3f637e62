// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/accessreport.h"
#include "exchange/supportmail.h"
#include "store/cases.h"

#include <QHash>

/// What is followed of support, as text for others: in the language of @p words, of context "SupportMail".
namespace exchange {

/// What is to be seen, in a few words, with exact names, ids and fingerprints: "c1234: SSH key ali@dator (SHA256:…) is
/// added". Text of the API is on one line.
QString itemText(const store::CaseItem &item, const MailWords &words);

/// Reminds support of a case that was sent: what is not seen yet, and the mail as it was.
Mail reminderMail(const store::Case &one, const MailWords &words);

/// What was seen of a person who has left, or of any case, once all is seen: each server, what was there, and since
/// when it is there no more. @p hostnames are those of the servers, @p language the code of what @p words give.
AccessReport certificateOf(const store::Case &one, const QHash<QString, QString> &hostnames, const MailWords &words,
                           const QString &language);
/// The same as plain text.
QString certificateText(const AccessReport &certificate);

} // namespace exchange
