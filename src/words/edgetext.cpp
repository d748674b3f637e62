// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/edgetext.h"

#include "names/domainname.h"

using namespace Qt::StringLiterals;

namespace words {

using insight::ObjectKind;
using insight::Reason;

QString EdgeText::kind(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Server:
        return tr("Servers");
    case ObjectKind::Person:
        return tr("People");
    case ObjectKind::Domain:
        return tr("Domains");
    case ObjectKind::Record:
        return tr("DNS records");
    case ObjectKind::Certificate:
        return tr("Certificates");
    case ObjectKind::Key:
        return tr("SSH keys");
    case ObjectKind::Address:
        return tr("IP addresses");
    case ObjectKind::Customer:
        return tr("Customers");
    case ObjectKind::Name:
        return tr("Names elsewhere");
    case ObjectKind::PersonName:
    case ObjectKind::KeyNumber:
        break;
    }
    return {};
}

QString EdgeText::reason(const insight::Edge &edge)
{
    QString text;
    switch (edge.reason) {
    case Reason::HasAddress:
        text = edge.network.isEmpty() ? tr("address of the server") : tr("address on %1").arg(edge.network);
        break;
    case Reason::Hostname:
        text = tr("named by hostname");
        break;
    case Reason::ServerDomain:
        text = tr("named as the server's domain");
        break;
    case Reason::InDomain:
        text = tr("within the domain");
        break;
    case Reason::CertificateName:
        text = tr("the certificate is for this name");
        break;
    case Reason::AddressRecord:
    case Reason::AliasRecord:
    case Reason::MailRecord:
    case Reason::NameServerRecord:
    case Reason::ServiceRecord:
        break;
    default:
        text = ofPeople(edge.reason);
    }
    if (!edge.type.isEmpty()) {
        const QString record = ofRecord(edge);
        text = text.isEmpty() ? record : tr("%1, %2").arg(text, record);
    }
    return edge.certainty == insight::Certainty::Guessed ? tr("%1 (guessed)").arg(text) : text;
}

QString EdgeText::ofRecord(const insight::Edge &edge)
{
    QString text = edge.name.isEmpty() ? tr("by %1 record").arg(edge.type)
                                       : tr("by %1 record %2").arg(edge.type, names::shownName(edge.name));
    if (!edge.chain.isEmpty()) {
        QStringList through;
        for (const QString &name : edge.chain)
            through.append(names::shownName(name));
        text = tr("%1 through %2").arg(text, through.join(u", "_s));
    }
    if (edge.isByWildcard)
        text = tr("%1, by a wildcard").arg(text);
    if (edge.isByHostname)
        text = tr("%1, the server's hostname").arg(text);
    return edge.count > 1 ? tr("%1 and %Ln more", nullptr, edge.count - 1).arg(text) : text;
}

QString EdgeText::ofPeople(Reason reason)
{
    switch (reason) {
    case Reason::Access:
        return tr("has access");
    case Reason::Notify:
        return tr("notified of problems");
    case Reason::Sticky:
        return tr("always has access");
    case Reason::StickyNotify:
        return tr("always notified of problems");
    case Reason::AssignedKey:
        return tr("SSH key on the server");
    case Reason::DeployKey:
        return tr("deploy key on the server");
    case Reason::KeyOwner:
        return tr("owner of the key");
    case Reason::TechnicalContact:
        return tr("technical contact");
    case Reason::Owner:
        return tr("customer");
    case Reason::Payer:
        return tr("invoice contact");
    case Reason::Employer:
        return tr("works there");
    case Reason::Company:
        return tr("key of somebody who works there");
    default:
        return {};
    }
}

} // namespace words
