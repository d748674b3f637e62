// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/supportmail.h"
#include "insight/dependents.h"

namespace exchange {

/// The server that work is planned on.
struct NoticedServer
{
    QString name;
    QString hostname;
    QString description;
    /// Not all that may depend on it has been read.
    bool isPartial = false;
};

/// What hangs on a server, as a text to paste in a change notice: names that stop and names that are answered elsewhere
/// too, mail, name servers, services, certificates, whose they are, and whom to tell, each with its number. @p words
/// gives a source text of context "ChangeNotice". What the API told stands on one line each.
QString changeNotice(const NoticedServer &server, const insight::Dependents &dependents, const MailWords &words);

} // namespace exchange
