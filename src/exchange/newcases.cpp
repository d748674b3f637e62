// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/newcases.h"

#include "findings/keptfinding.h"

#include <optional>

namespace exchange {

using cases::Asked;
using cases::Expect;
using cases::NewCase;

namespace {

struct Meaning
{
    Asked asked;
    Expect expect;
    /// Of what is new, which the request does not name.
    std::optional<Expect> added = std::nullopt;
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

void add(NewCase &newCase, const std::optional<store::CaseItem> &item)
{
    if (item && !newCase.items.contains(*item))
        newCase.items.append(*item);
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

NewCase newCaseOf(const SupportRequest &request, const inventory::Values &values)
{
    const Meaning meaning = meaningOf(request.kind);
    NewCase newCase{meaning.asked, request.server, request.hostname.isEmpty() ? request.server : request.hostname, {}};
    for (const api::User &person : request.people)
        add(newCase, cases::personItem(meaning.expect, request.server, person));
    for (const SupportRequest::Key &key : request.keys)
        add(newCase, cases::keyItem(meaning.expect, request.server, key.key));
    if (request.people.isEmpty() && request.keys.isEmpty() && meaning.added)
        add(newCase, cases::newItem(*meaning.added, request.server, knownOn(request.server, *meaning.added, values)));
    return newCase;
}

NewCase newCaseOf(const Leaving &request)
{
    const insight::Belongings &own = request.belongings;
    NewCase newCase{Asked::Leaving, own.person.object.id, own.person.name, {}};
    for (const insight::Grant &grant : own.grants) {
        if (grant.how == insight::Grant::How::Access || grant.how == insight::Grant::How::Both)
            add(newCase, itemOf(Expect::AccessOff, grant.server, own.person));
    }
    for (const insight::Belongings::Server &server : own.alwaysOn)
        add(newCase, itemOf(Expect::AccessOff, server.name, own.person));
    for (const insight::Belongings::Key &key : own.keys) {
        for (const QString &server : key.servers)
            add(newCase, cases::keyItem(Expect::KeyOff, server, key.key.key));
        for (const QString &server : key.deployedOn)
            add(newCase, cases::keyItem(Expect::DeployKeyOff, server, key.key.key));
    }
    for (const QList<insight::Belongings::Server> &some : {own.notifiedOf, own.alwaysToldOf}) {
        for (const insight::Belongings::Server &server : some)
            add(newCase, itemOf(Expect::NotifyOff, server.name, own.person));
    }
    return newCase;
}

NewCase newCaseOf(const NoLongerTold &request)
{
    const insight::Belongings &own = request.belongings;
    NewCase newCase{Asked::StopTold, own.person.object.id, own.person.name, {}};
    for (const QList<insight::Belongings::Server> &some : {own.notifiedOf, own.alwaysToldOf}) {
        for (const insight::Belongings::Server &server : some)
            add(newCase, itemOf(Expect::NotifyOff, server.name, own.person));
    }
    return newCase;
}

NewCase newCaseOf(const TakeBack &request)
{
    NewCase newCase{Asked::TakeBack, {}, {}, {}};
    for (const store::Change &change : request.changes)
        add(newCase, cases::restoredItem(change));
    if (!request.changes.isEmpty()) {
        const store::Change &first = request.changes.constFirst();
        newCase.object = first.kind == QLatin1StringView("instance") ? first.object : QString();
        newCase.title = first.title.isEmpty() ? first.object : first.title;
    }
    return newCase;
}

NewCase newCaseOf(const FindingReport &report)
{
    NewCase newCase{
        Asked::Mend, {}, report.items.isEmpty() ? QString() : report.items.constFirst().finding.title(), {}};
    for (const FindingReport::Item &item : report.items) {
        store::CaseItem made = cases::findingItem(
            item.finding.id, findings::keptText(item.finding.finding(), item.finding.titles), item.sentence);
        const insight::Object &object = item.finding.finding().object;
        if (object.kind == insight::ObjectKind::Server)
            made.server = object.id;
        add(newCase, made);
    }
    return newCase;
}

} // namespace exchange
