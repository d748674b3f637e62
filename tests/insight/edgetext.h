// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/account.h"
#include "insight/chain.h"

/// Edges as short texts.
namespace invented {

using namespace Qt::StringLiterals;
using namespace insight;

/// As "reason to", with what the edge says of itself.
inline QString written(const Edge &edge)
{
    static const QHash<Reason, QString> words{
        {Reason::HasAddress, u"has"_s},        {Reason::Hostname, u"hostname"_s},
        {Reason::ServerDomain, u"domain"_s},   {Reason::InDomain, u"in"_s},
        {Reason::AddressRecord, u"address"_s}, {Reason::AliasRecord, u"alias"_s},
        {Reason::MailRecord, u"mail"_s},       {Reason::NameServerRecord, u"ns"_s},
        {Reason::ServiceRecord, u"service"_s}, {Reason::CertificateName, u"certificate"_s},
        {Reason::Access, u"access"_s},         {Reason::Notify, u"notify"_s},
        {Reason::Sticky, u"sticky"_s},         {Reason::StickyNotify, u"stickynotify"_s},
        {Reason::AssignedKey, u"assigned"_s},  {Reason::DeployKey, u"deploy"_s},
        {Reason::KeyOwner, u"owner"_s},        {Reason::TechnicalContact, u"contact"_s},
        {Reason::Owner, u"owned"_s},           {Reason::Payer, u"paid"_s},
        {Reason::Employer, u"works"_s},        {Reason::Company, u"company"_s},
    };
    QString text = words.value(edge.reason) + u' ' + edge.to.id.section(u'\n', 1).replace(u'\n', u' ');
    if (edge.to.kind != ObjectKind::Record)
        text = words.value(edge.reason) + u' ' + edge.to.id;
    if (!edge.type.isEmpty())
        text += u" by %1 %2"_s.arg(edge.type, edge.name);
    if (!edge.chain.isEmpty())
        text += u" through "_s + edge.chain.join(u'>');
    if (!edge.network.isEmpty())
        text += u" on "_s + edge.network;
    if (edge.count > 1)
        text += u" ×%1"_s.arg(edge.count);
    if (edge.isByWildcard)
        text += u" wildcard"_s;
    if (edge.isByHostname)
        text += u" hostname"_s;
    if (edge.certainty == Certainty::Guessed)
        text += u" guessed"_s;
    return text;
}

inline QStringList edges(const Account &account, const Object &object, ObjectKind kind)
{
    QStringList list;
    const QList<Edge> all = account.index.chain().edgesOf(object, kind);
    for (const Edge &edge : all)
        list.append(written(edge));
    return list;
}

} // namespace invented
