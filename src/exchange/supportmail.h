// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "insight/publickey.h"

#include <QString>
#include <QtGlobal>

#include <functional>

namespace exchange {

/// What only the provider's support can do (docs/contract.md, Calls): no call assigns or removes a key or a person.
enum class RequestKind {
    AddPeople, ///< the people named; a new one when none is
    RemovePeople,
    AddKeys, ///< the keys named; a new one when none is
    RemoveKeys,
    AddDeployKeys, ///< a new one
    RemoveDeployKeys,
};

/// A request about one server.
struct SupportRequest
{
    struct Key
    {
        api::SshKey key;
        insight::KeyResult read = tl::unexpected(insight::KeyFault::Missing);
    };

    RequestKind kind = RequestKind::AddPeople;
    /// The server's name, host name and description.
    QString server;
    QString hostname;
    QString description;
    QList<api::User> people;
    QList<Key> keys;
};

/// A mail before it is sent. Subject and body may be edited by the person.
struct Mail
{
    QString to;
    QString subject;
    /// Lines end in a line feed.
    QString body;

    bool operator==(const Mail &) const = default;
};

/// What stands in a mail where whoever writes it is to be named.
inline constexpr char writersName[] = QT_TRANSLATE_NOOP("SupportMail", "[your name and company]");

/// Gives a source text of context "SupportMail" in the mail's language.
using MailWords = std::function<QString(const char *source)>;

/// The request as a mail to support. What the API told is put in as text on one line: no line break or control
/// character of it reaches subject or body.
Mail composeMail(const SupportRequest &request, const MailWords &words);

/// @name Who or what a mail names, a few lines each, the first beginning with "- ".
/// @{
QStringList personLines(const api::User &person, const MailWords &words);
QStringList keyLines(const SupportRequest::Key &key, const MailWords &words);
/// @}

/// The whole mail as text, with its address and subject above it.
QString mailText(const Mail &mail, const MailWords &words);

} // namespace exchange
