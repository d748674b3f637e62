// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relatedtable.h"

#include "models/keytable.h"
#include "names/domainname.h"
#include "words/edgetext.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using Group = RelatedRow::Group;

namespace {

class RelatedTable
{
    Q_DECLARE_TR_FUNCTIONS(RelatedTable)
};

using RelatedColumn = tables::Column<RelatedRow>;

QString nameRemark(const insight::Dependents::Name &name)
{
    QStringList parts{name.isOnlyHere ? RelatedTable::tr("stops without the server")
                                      : RelatedTable::tr("also answered elsewhere")};
    if (name.hops > 0)
        parts.append(RelatedTable::tr("through %Ln other name(s)", nullptr, name.hops));
    return parts.join(u", "_s);
}

QString companyRemark(const insight::Dependents::Company &company)
{
    QStringList parts;
    if (company.ownsServer)
        parts.append(RelatedTable::tr("owns the server"));
    if (company.paysServer)
        parts.append(RelatedTable::tr("invoiced for the server"));
    if (company.names > 0)
        parts.append(RelatedTable::tr("%Ln name(s)", nullptr, company.names));
    if (company.mail > 0)
        parts.append(RelatedTable::tr("mail of %Ln domain(s)", nullptr, company.mail));
    if (company.certificates > 0)
        parts.append(RelatedTable::tr("%Ln certificate(s)", nullptr, company.certificates));
    return parts.join(u", "_s);
}

QString howRemark(const RelatedRow &row)
{
    const QString keys = row.keys.join(u", "_s);
    switch (*row.how) {
    case insight::Grant::How::Access:
        return row.isKeyUnread ? RelatedTable::tr("access, keys not read yet") : RelatedTable::tr("access, no key");
    case insight::Grant::How::Key:
        return RelatedTable::tr("no access, but key %1").arg(keys);
    default:
        return RelatedTable::tr("with key %1").arg(keys);
    }
}

QString keyRemark(const RelatedRow &row)
{
    QStringList parts;
    // What was not told says nothing of the key.
    if (row.key || row.key.error() != insight::KeyFault::Missing)
        parts.append(keyTypeText(row.key));
    if (!row.servers.isEmpty())
        parts.append(RelatedTable::tr("on %1").arg(row.servers.join(u", "_s)));
    if (!row.deployedOn.isEmpty())
        parts.append(RelatedTable::tr("as deploy key on %1").arg(row.deployedOn.join(u", "_s)));
    if (row.servers.isEmpty() && row.deployedOn.isEmpty())
        parts.append(RelatedTable::tr("on no server that has been read"));
    return parts.join(u"; "_s);
}

QString orGuessed(const QString &text, insight::Certainty certainty)
{
    if (certainty == insight::Certainty::Certain)
        return text;
    return text.isEmpty() ? RelatedTable::tr("guessed") : RelatedTable::tr("%1 (guessed)").arg(text);
}

QString rolesRemark(const QList<insight::Dependents::Contact::Role> &roles)
{
    QStringList parts;
    for (const insight::Dependents::Contact::Role &role : roles)
        parts.append(orGuessed(words::EdgeText::reason({.to = {}, .reason = role.reason}), role.certainty));
    return parts.join(u"; "_s);
}

QString remarkOf(const RelatedRow &row)
{
    QString text;
    if (row.name)
        text = nameRemark(*row.name);
    else if (row.company)
        text = companyRemark(*row.company);
    else if (!row.roles.isEmpty())
        return rolesRemark(row.roles);
    else if (row.how)
        text = howRemark(row);
    else if (row.group == Group::Keys)
        text = keyRemark(row);
    return orGuessed(text, row.certainty);
}

void addNames(QList<RelatedRow> &rows, Group group, const QList<insight::Dependents::Name> &names, bool isDeep)
{
    for (const insight::Dependents::Name &name : names) {
        if (name.hops > 0 && !isDeep)
            continue;
        RelatedRow row{.group = group, .shown = names::shownName(name.name), .object = {}};
        if (!name.record.isNothing())
            row.object = name.record;
        else if (!name.domain.isEmpty())
            row.object = insight::domainObject(name.domain);
        row.certainty = name.certainty;
        row.name = name;
        rows.append(row);
    }
}

QStringList shownServers(const QStringList &servers, const insight::Links &links)
{
    QStringList shown;
    for (const QString &server : servers)
        shown.append(links.shownAs(server));
    return shown;
}

void addServers(QList<RelatedRow> &rows, Group group, const QList<insight::Belongings::Server> &servers,
                const insight::Links &links)
{
    for (const insight::Belongings::Server &server : servers) {
        rows.append(
            {.group = group, .shown = links.shownAs(server.name), .object = insight::serverObject(server.name)});
        rows.last().certainty = server.certainty;
    }
}

RelatedColumn relatedNameColumn()
{
    RelatedColumn column;
    column.id = "name";
    column.header = [] { return RelatedTable::tr("Name"); };
    column.text = [](const RelatedRow &row, const QLocale &) { return row.shown; };
    column.search = [](const RelatedRow &row) { return row.object.id; };
    column.tone = [](const RelatedRow &row) {
        return row.object.isNothing() ? words::Tone::Normal : words::Tone::Link;
    };
    return column;
}

RelatedColumn relatedRemarkColumn()
{
    RelatedColumn column;
    column.id = "remark";
    column.header = [] { return RelatedTable::tr("Remark"); };
    column.text = [](const RelatedRow &row, const QLocale &) { return remarkOf(row); };
    column.tone = [](const RelatedRow &row) {
        return row.name && !row.name->isOnlyHere ? words::Tone::Muted : words::Tone::Normal;
    };
    return column;
}

RelatedColumn relatedFingerprintColumn()
{
    RelatedColumn column;
    column.id = "fingerprint";
    column.header = [] { return RelatedTable::tr("Fingerprint"); };
    column.text = [](const RelatedRow &row, const QLocale &) { return row.fingerprint; };
    column.fixedFont = true;
    return column;
}

} // namespace

QList<RelatedRow> dependentRows(const insight::Dependents &dependents, bool isDeep)
{
    QList<RelatedRow> rows;
    addNames(rows, Group::Names, dependents.names, isDeep);
    addNames(rows, Group::Mail, dependents.mail, isDeep);
    addNames(rows, Group::NameServers, dependents.nameServers, isDeep);
    addNames(rows, Group::Services, dependents.services, isDeep);
    for (const insight::Edge &edge : dependents.certificates) {
        rows.append({.group = Group::Certificates, .shown = names::shownName(edge.to.id), .object = edge.to});
        rows.last().certainty = edge.certainty;
    }
    for (const insight::Dependents::Company &company : dependents.companies) {
        rows.append({.group = Group::Customers, .shown = company.name, .object = company.customer});
        rows.last().company = company;
    }
    return rows;
}

QList<RelatedRow> contactRows(const insight::Dependents &dependents)
{
    QList<RelatedRow> rows;
    for (const insight::Dependents::Contact &contact : dependents.contacts) {
        rows.append({.group = contact.isTold() ? Group::Told : Group::Contacts,
                     .shown = contact.name.isEmpty() ? contact.person.id : contact.name,
                     .object = contact.person});
        rows.last().roles = contact.roles;
    }
    return rows;
}

QList<RelatedRow> belongingRows(const insight::Belongings &belongings, const insight::Links &links,
                                const QSet<QString> &unread)
{
    QList<RelatedRow> rows;
    QHash<insight::Object, QString> keyNames;
    for (const insight::Belongings::Key &key : belongings.keys) {
        const api::SshKey &told = key.key.key;
        const QString print = fingerprintText({told, key.key.read});
        RelatedRow row{
            .group = Group::Keys, .shown = told.name.trimmed().isEmpty() ? print : told.name, .object = key.key.object};
        if (row.shown.isEmpty())
            row.shown = key.key.object.id;
        keyNames.insert(key.key.object, row.shown);
        row.certainty = key.certainty;
        row.key = key.key.read;
        row.servers = shownServers(key.servers, links);
        row.deployedOn = shownServers(key.deployedOn, links);
        row.fingerprint = print;
        rows.append(row);
    }
    for (const insight::Grant &grant : belongings.grants) {
        rows.append({.group = Group::Access,
                     .shown = links.shownAs(grant.server),
                     .object = insight::serverObject(grant.server)});
        rows.last().how = grant.how;
        rows.last().isKeyUnread = unread.contains(grant.server);
        rows.last().certainty = grant.certainty;
        for (const insight::Object &key : grant.keys)
            rows.last().keys.append(keyNames.value(key, key.id));
    }
    addServers(rows, Group::AlwaysAccess, belongings.alwaysOn, links);
    addServers(rows, Group::ToldOf, belongings.notifiedOf, links);
    addServers(rows, Group::AlwaysToldOf, belongings.alwaysToldOf, links);
    addServers(rows, Group::ContactFor, belongings.contactFor, links);
    return rows;
}

std::unique_ptr<tables::Table<RelatedRow>> makeRelatedTable()
{
    QList<RelatedColumn> columns{relatedNameColumn(), relatedRemarkColumn(), relatedFingerprintColumn()};
    auto table = std::make_unique<tables::Table<RelatedRow>>(std::move(columns), [](const RelatedRow &row) {
        const QString own = row.name ? row.name->name : row.fingerprint;
        return relatedGroup(row) + u'/' + own + u'/' + row.shown + u'/' + row.object.id;
    });
    table->setTieBreakers({"name"});
    table->setIdentity({"name"});
    return table;
}

QString relatedGroup(const RelatedRow &row)
{
    return QString::number(static_cast<int>(row.group));
}

int relatedGroupRank(const QString &group)
{
    return group.toInt();
}

QString relatedGroupHeading(const QString &group)
{
    switch (static_cast<Group>(group.toInt())) {
    case Group::Names:
        return RelatedTable::tr("Names");
    case Group::Mail:
        return RelatedTable::tr("Mail for");
    case Group::NameServers:
        return RelatedTable::tr("Name servers of");
    case Group::Services:
        return RelatedTable::tr("Services");
    case Group::Certificates:
        return RelatedTable::tr("Certificates");
    case Group::Customers:
        return RelatedTable::tr("Customers");
    case Group::Told:
        return RelatedTable::tr("Notified of problems");
    case Group::Contacts:
        return RelatedTable::tr("Contacts");
    case Group::Access:
        return RelatedTable::tr("Has access to");
    case Group::AlwaysAccess:
        return RelatedTable::tr("Always has access to");
    case Group::Keys:
        return RelatedTable::tr("SSH keys");
    case Group::ToldOf:
        return RelatedTable::tr("Notified of problems with");
    case Group::AlwaysToldOf:
        return RelatedTable::tr("Always notified of problems with");
    case Group::ContactFor:
        return RelatedTable::tr("Technical contact for");
    }
    return {};
}

} // namespace models
