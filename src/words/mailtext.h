// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/mailglance.h"
#include "words/tone.h"

#include <QCoreApplication>
#include <QLocale>

namespace words {

/// A domain's mail at a glance in few words, in the language of the moment.
class MailText
{
    Q_DECLARE_TR_FUNCTIONS(MailText)

public:
    /// Where the mail goes: "Own servers". Never empty: "Not read".
    static QString way(insight::MailGlance::Way way);
    /// What SPF says: "Yes", "Missing". Empty where the records were not read.
    static QString spf(const insight::MailGlance &glance);
    /// What DMARC asks for: "reject", "Missing". Empty where it is not known.
    static QString dmarc(const insight::MailGlance &glance);
    /// What guards a domain's mail.
    enum class Guarding { Spf, Dmarc };
    /// How bad that is: missing harms only a domain that takes mail.
    static Tone tone(const insight::MailGlance &glance, Guarding by);

    /// @name One line each, for a panel.
    /// @{
    /// "Priority 10"; empty without one.
    static QString priority(const insight::MailGlance::Host &host, const QLocale &locale);
    /// Whose the host is when it is none of the account's servers.
    static QString otherHost(const insight::MailGlance::Host &host);
    static QString noMail(insight::MailGlance::Way way);
    /// What is right or wrong with SPF: "4 of 10 lookups".
    static QString spfDetail(const insight::MailGlance &glance);
    static QString dmarcDetail(const insight::MailGlance &glance);
    static QString noDkim();
    /// @}
};

} // namespace words
