// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/changenotice.h"

#include "exchange/mailpart.h"
#include "names/domainname.h"

#include <QtGlobal>

namespace exchange {

using namespace Qt::StringLiterals;
using insight::Dependents;
using insight::Reason;

namespace {

QString noticedText(const NoticedServer &server)
{
    QStringList about{oneMailLine(server.hostname), oneMailLine(server.description)};
    about.removeAll(QString());
    const QString name = oneMailLine(server.name);
    return about.isEmpty() ? name : u"%1 (%2)"_s.arg(name, about.join(u", "_s));
}

void addSection(QStringList &lines, const QString &head, const QStringList &items)
{
    if (items.isEmpty())
        return;
    lines.append({QString(), u"%1 (%2)"_s.arg(head, QString::number(items.size()))});
    for (const QString &item : items)
        lines.append(u"- "_s + item);
}

QStringList namesOf(const QList<Dependents::Name> &names, bool onlyHere)
{
    QStringList texts;
    for (const Dependents::Name &name : names) {
        if (name.isOnlyHere == onlyHere)
            texts.append(oneMailLine(names::shownName(name.name)));
    }
    return texts;
}

const char *contactReason(Reason reason)
{
    switch (reason) {
    case Reason::Notify:
    case Reason::StickyNotify:
        return QT_TRANSLATE_NOOP("ChangeNotice", "notified of problems");
    case Reason::TechnicalContact:
        return QT_TRANSLATE_NOOP("ChangeNotice", "technical contact");
    case Reason::Payer:
        return QT_TRANSLATE_NOOP("ChangeNotice", "invoice contact");
    default:
        return QT_TRANSLATE_NOOP("ChangeNotice", "the customer's reference");
    }
}

} // namespace

QString changeNotice(const NoticedServer &server, const Dependents &dependents, const MailWords &words)
{
    QStringList lines{
        words(QT_TRANSLATE_NOOP("ChangeNotice", "Planned work on the server %1")).arg(noticedText(server))};
    struct Part
    {
        const char *stops;
        const char *goesOn;
        const QList<Dependents::Name> &names;
    };
    const Part parts[] = {
        {QT_TRANSLATE_NOOP("ChangeNotice", "Stops without the server"),
         QT_TRANSLATE_NOOP("ChangeNotice", "Also answered by others"), dependents.names},
        {QT_TRANSLATE_NOOP("ChangeNotice", "No mail is received for"),
         QT_TRANSLATE_NOOP("ChangeNotice", "Mail is also received by others for"), dependents.mail},
        {QT_TRANSLATE_NOOP("ChangeNotice", "The only name server of"),
         QT_TRANSLATE_NOOP("ChangeNotice", "Others are name servers too of"), dependents.nameServers},
        {QT_TRANSLATE_NOOP("ChangeNotice", "Services that stop"),
         QT_TRANSLATE_NOOP("ChangeNotice", "Services that others offer too"), dependents.services},
    };
    for (const Part &part : parts) {
        addSection(lines, words(part.stops), namesOf(part.names, true));
        addSection(lines, words(part.goesOn), namesOf(part.names, false));
    }
    QStringList certificates;
    for (const insight::Edge &edge : dependents.certificates)
        certificates.append(oneMailLine(names::shownName(edge.to.id)));
    addSection(lines, words(QT_TRANSLATE_NOOP("ChangeNotice", "Certificates in use there")), certificates);
    QStringList companies;
    for (const Dependents::Company &company : dependents.companies)
        companies.append(oneMailLine(company.name));
    addSection(lines, words(QT_TRANSLATE_NOOP("ChangeNotice", "Customers concerned")), companies);
    QStringList contacts;
    for (const Dependents::Contact &contact : dependents.contacts) {
        const QString name = oneMailLine(contact.name.isEmpty() ? contact.person.id : contact.name);
        QStringList reasons;
        for (const Dependents::Contact::Role &role : contact.roles)
            reasons.append(words(contactReason(role.reason)));
        reasons.removeDuplicates();
        contacts.append(u"%1, %2"_s.arg(name, reasons.join(u", "_s)));
    }
    addSection(lines, words(QT_TRANSLATE_NOOP("ChangeNotice", "To be notified")), contacts);
    if (lines.size() == 1)
        lines.append({QString(), words(QT_TRANSLATE_NOOP("ChangeNotice", "Nothing that is known depends on it."))});
    if (server.isPartial)
        lines.append(
            {QString(), words(QT_TRANSLATE_NOOP("ChangeNotice", "Not everything had been read: there may be more."))});
    return lines.join(u'\n') + u'\n';
}

} // namespace exchange
