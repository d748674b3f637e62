// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wishes.h"

#include "findings/keptfinding.h"

#include <optional>

namespace exchange {

using cases::Asked;
using cases::Expect;
using cases::Wish;

namespace {

struct Meaning
{
    Asked asked;
    Expect expect;
    /// Of what is new, which the request does not name.
    std::optional<Expect> anew = std::nullopt;
};

Meaning meaningOf(RequestKind kind)
{
    switch (kind) {
    case RequestKind::AddPeople:
        return {Asked::AddPeople, Expect::AccessOn, Expect::NewAccess};
    case RequestKind::RemovePeople:
        return {Asked::RemovePeople, Expect::AccessOff};
    case RequestKind::AddKeys:
        return {Asked::AddKeys, Expect::KeyOn, Expect::NewKey};
    case RequestKind::RemoveKeys:
        return {Asked::RemoveKeys, Expect::KeyOff};
    case RequestKind::AddDeployKeys:
        return {Asked::AddDeployKeys, Expect::DeployKeyOn, Expect::NewDeployKey};
    case RequestKind::RemoveDeployKeys:
        break;
    }
    return {Asked::RemoveDeployKeys, Expect::DeployKeyOff};
}

QStringList knownOn(const QString &server, Expect expect, const inventory::Values &values)
{
    QStringList ids;
    if (expect == Expect::NewAccess) {
        const api::InstanceUsers users = values.instanceUsers.value(server);
        for (const QList<api::User> &some : {users.assigned, users.available}) {
            for (const api::User &one : some)
                ids.append(insight::personId(one));
        }
        return ids;
    }
    const api::InstanceKeys keys = values.sshKeys.value(server);
    const bool isDeploy = expect == Expect::NewDeployKey;
    for (const QList<api::SshKey> &some : {isDeploy ? values.deployKeys.value(server).keys : keys.assigned,
                                           isDeploy ? QList<api::SshKey>() : keys.available}) {
        for (const api::SshKey &one : some)
            ids.append(insight::keyObject(one).id);
    }
    return ids;
}

void add(Wish &wish, const std::optional<store::CaseItem> &item)
{
    if (item && !wish.items.contains(*item))
        wish.items.append(*item);
}

api::User userOf(const insight::Person &person)
{
    api::User user;
    bool isNumber = false;
    const qint64 id = person.object.id.toLongLong(&isNumber);
    if (isNumber)
        user.id = id;
    user.name = person.name;
    user.customer = person.companies.value(0);
    return user;
}

/// The item by the id that the person has here: one without a number has another.
store::CaseItem itemOf(Expect expect, const QString &server, const insight::Person &person)
{
    store::CaseItem item = cases::personItem(expect, server, userOf(person));
    item.object = person.object.id;
    return item;
}

} // namespace

Wish wishOf(const SupportRequest &request, const inventory::Values &values)
{
    const Meaning meaning = meaningOf(request.kind);
    Wish wish{meaning.asked, request.server, request.hostname.isEmpty() ? request.server : request.hostname, {}};
    for (const api::User &person : request.people)
        add(wish, cases::personItem(meaning.expect, request.server, person));
    for (const SupportRequest::Key &key : request.keys)
        add(wish, cases::keyItem(meaning.expect, request.server, key.key));
    if (request.people.isEmpty() && request.keys.isEmpty() && meaning.anew)
        add(wish, cases::newItem(*meaning.anew, request.server, knownOn(request.server, *meaning.anew, values)));
    return wish;
}

Wish wishOf(const Leaving &request)
{
    const insight::Belongings &own = request.belongings;
    Wish wish{Asked::Leaving, own.person.object.id, own.person.name, {}};
    for (const insight::Grant &grant : own.grants) {
        if (grant.how == insight::Grant::How::Access || grant.how == insight::Grant::How::Both)
            add(wish, itemOf(Expect::AccessOff, grant.server, own.person));
    }
    for (const insight::Belongings::Server &server : own.alwaysOn)
        add(wish, itemOf(Expect::AccessOff, server.name, own.person));
    for (const insight::Belongings::Key &key : own.keys) {
        for (const QString &server : key.servers)
            add(wish, cases::keyItem(Expect::KeyOff, server, key.key.key));
        for (const QString &server : key.deployedOn)
            add(wish, cases::keyItem(Expect::DeployKeyOff, server, key.key.key));
    }
    for (const QList<insight::Belongings::Server> &some : {own.notifiedOf, own.alwaysToldOf}) {
        for (const insight::Belongings::Server &server : some)
            add(wish, itemOf(Expect::NotifyOff, server.name, own.person));
    }
    return wish;
}

Wish wishOf(const NoLongerTold &request)
{
    const insight::Belongings &own = request.belongings;
    Wish wish{Asked::StopTold, own.person.object.id, own.person.name, {}};
    for (const QList<insight::Belongings::Server> &some : {own.notifiedOf, own.alwaysToldOf}) {
        for (const insight::Belongings::Server &server : some)
            add(wish, itemOf(Expect::NotifyOff, server.name, own.person));
    }
    return wish;
}

Wish wishOf(const TakeBack &request)
{
    Wish wish{Asked::TakeBack, {}, {}, {}};
    for (const store::Change &change : request.changes)
        add(wish, cases::restoredItem(change));
    if (!request.changes.isEmpty()) {
        const store::Change &first = request.changes.constFirst();
        wish.object = first.kind == QLatin1StringView("instance") ? first.object : QString();
        wish.title = first.title.isEmpty() ? first.object : first.title;
    }
    return wish;
}

Wish wishOf(const FindingReport &report)
{
    Wish wish{Asked::Mend, {}, report.items.isEmpty() ? QString() : report.items.constFirst().finding.title(), {}};
    for (const FindingReport::Item &item : report.items) {
        store::CaseItem made = cases::findingItem(
            item.finding.id, findings::keptText(item.finding.finding(), item.finding.titles), item.sentence);
        const insight::Object &object = item.finding.finding().object;
        if (object.kind == insight::ObjectKind::Server)
            made.server = object.id;
        add(wish, made);
    }
    return wish;
}

} // namespace exchange
