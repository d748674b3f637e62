// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/chain.h"
#include "insight/spf.h"

#include <optional>

namespace insight {

/// Where the mail of one domain goes and what guards it, by its known records.
struct MailGlance
{
    enum class Way {
        NotRead,  ///< the records are not known
        NoMail,   ///< no MX
        Refused,  ///< an MX that leads to no host: no mail is taken (RFC 7505)
        Ours,     ///< all of it to servers of the account
        Provider, ///< all of it to the provider's own mail servers
        OursAndProvider,
        Elsewhere, ///< all of it to others
        Partly,    ///< some of it to others
    };
    enum class Guard {
        NotKnown, ///< others answer for it
        None,
        One,
        Several,   ///< more than one: none of them counts
        TypeOnly,  ///< only in a record of type SPF, which nobody reads any more
        Inherited, ///< by a domain above
    };
    /// One that takes mail.
    struct Host
    {
        /// Comparable, as the MX record has it.
        QString name;
        /// None when it is no number.
        std::optional<qint64> priority;
        /// The servers of the account to which it leads.
        QStringList servers;
        /// It is one of the provider's own, and none of these servers.
        bool isProviders = false;

        bool operator==(const Host &) const = default;
    };

    /// Comparable.
    QString domain;
    Way way = Way::NotRead;
    /// The most preferred first.
    QList<Host> hosts;
    Guard spf = Guard::NotKnown;
    /// The texts, joined.
    QStringList spfTexts;
    SpfCost spfCost;
    Guard dmarc = Guard::NotKnown;
    /// Of the one that counts: what is to be done with mail that fails, "none", "quarantine" or "reject", in lower
    /// case.
    QString dmarcPolicy;
    /// The selectors whose keys stand in the domain; sorted.
    QStringList dkimSelectors;

    bool operator==(const MailGlance &) const = default;
};

/// Where mail goes, by its name in data and filters: "elsewhere"; nothing where that is not known.
QString wordOf(MailGlance::Way way);
/// The same of what guards it: "none", "several".
QString wordOf(MailGlance::Guard guard);

/// More DNS look-ups no receiver makes for an SPF record (RFC 7208, 4.6.4).
inline constexpr int mostSpfLookups = 10;

/// Whether there is a host that takes its mail.
bool takesMail(const MailGlance &glance);
/// Whether some of its mail goes to hosts that are neither the account's servers nor the provider's own.
bool goesElsewhere(const MailGlance &glance);
/// Whether SPF or DMARC is missing on a domain that takes mail, or does not count since it is there more than once.
bool lacksGuard(const MailGlance &glance);

/// Whether a comparable name is the provider's own: cloudnet.se, or below it.
bool isProvidersName(const QString &name);

/// A host is the account's where the chain leads from its MX record to a server, or by the name that the provider gives
/// a server of the account (c1234.cloudnet.cloud); the provider's by isProvidersName(). Any other is elsewhere,
/// another customer's server at the provider (c9999.cloudnet.cloud) among them.
MailGlance mailGlance(const QString &domain, const Chain &chain, const Links &links);

} // namespace insight
