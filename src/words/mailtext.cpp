// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/mailtext.h"

using namespace Qt::StringLiterals;

namespace words {

using insight::MailGlance;
using Guard = MailGlance::Guard;
using Way = MailGlance::Way;

QString MailText::way(Way way)
{
    switch (way) {
    case Way::NotRead:
        return tr("Not read");
    case Way::NoMail:
        return tr("No email");
    case Way::Refused:
        return tr("Refuses email");
    case Way::Ours:
        return tr("Own servers");
    case Way::Provider:
        return tr("At Cloudnet");
    case Way::OursAndProvider:
        return tr("Own and at Cloudnet");
    case Way::Elsewhere:
        return tr("Elsewhere");
    case Way::Partly:
        return tr("Partly elsewhere");
    }
    return {};
}

QString MailText::spf(const MailGlance &glance)
{
    switch (glance.spf) {
    case Guard::None:
        return tr("Missing");
    case Guard::One:
    case Guard::Inherited:
        return glance.spfCost.lookups > insight::mostSpfLookups ? tr("Too many lookups") : tr("Yes");
    case Guard::Several:
        return tr("Several");
    case Guard::TypeOnly:
        return tr("Type SPF only");
    case Guard::NotKnown:
        break;
    }
    return {};
}

QString MailText::dmarc(const MailGlance &glance)
{
    switch (glance.dmarc) {
    case Guard::None:
    case Guard::TypeOnly:
        return tr("Missing");
    case Guard::One:
    case Guard::Inherited:
        // The words of the standard: the same in every language.
        return glance.dmarcPolicy.isEmpty() ? tr("No policy") : glance.dmarcPolicy;
    case Guard::Several:
        return tr("Several");
    case Guard::NotKnown:
        break;
    }
    return {};
}

Tone MailText::tone(const MailGlance &glance, Guarding by)
{
    const bool isSpf = by == Guarding::Spf;
    switch (isSpf ? glance.spf : glance.dmarc) {
    case Guard::One:
    case Guard::Inherited:
        if (isSpf)
            return glance.spfCost.lookups > insight::mostSpfLookups ? Tone::Bad : Tone::Normal;
        return glance.dmarcPolicy.isEmpty() ? Tone::Warning : Tone::Normal;
    case Guard::Several:
        return Tone::Bad;
    case Guard::NotKnown:
        return Tone::Muted;
    case Guard::None:
    case Guard::TypeOnly:
        break;
    }
    return insight::takesMail(glance) ? Tone::Warning : Tone::Muted;
}

QString MailText::priority(const MailGlance::Host &host, const QLocale &locale)
{
    return host.priority ? tr("Priority %1").arg(locale.toString(*host.priority)) : QString();
}

QString MailText::otherHost(const MailGlance::Host &host)
{
    return host.isProviders ? tr("Cloudnet’s own mail server") : tr("Neither the account’s nor Cloudnet’s server");
}

QString MailText::noMail(Way way)
{
    return way == Way::Refused ? tr("An MX record says that the domain takes no email.")
                               : tr("The domain has no MX record.");
}

QString MailText::spfDetail(const MailGlance &glance)
{
    switch (glance.spf) {
    case Guard::None:
        return tr("No SPF record: receivers cannot tell who may send email for the domain.");
    case Guard::Several:
        return tr("Only one SPF record may exist: with several, none of them counts.");
    case Guard::TypeOnly:
        return tr("Only in a record of type SPF, which nobody reads any more. It must be a TXT record.");
    case Guard::One:
    case Guard::Inherited:
        return tr("%1 of at most %Ln DNS lookup(s)", nullptr, insight::mostSpfLookups).arg(glance.spfCost.lookups);
    case Guard::NotKnown:
        break;
    }
    return {};
}

QString MailText::dmarcDetail(const MailGlance &glance)
{
    switch (glance.dmarc) {
    case Guard::None:
    case Guard::TypeOnly:
        return tr("No DMARC record: receivers do not know what to do with email that fails.");
    case Guard::Several:
        return tr("Only one DMARC record may exist: with several, none of them counts.");
    case Guard::Inherited:
        return tr("From the domain above");
    case Guard::One:
        return tr("What is done with email that fails");
    case Guard::NotKnown:
        return tr("Somebody else answers for the name.");
    }
    return {};
}

QString MailText::noDkim()
{
    return tr("No DKIM key is known.");
}

} // namespace words
