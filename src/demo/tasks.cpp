// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/tasks.h"

#include <algorithm>

namespace demo {

namespace {

template <typename List, typename Is>
int placeIn(const List &list, Is is)
{
    const auto found = std::find_if(list.begin(), list.end(), is);
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

/// What the person has on the server; null for nothing.
Reach *reachOf(Person &person, int server)
{
    const int place = placeIn(person.reach, [server](const Reach &one) { return one.instance == server; });
    return place < 0 ? nullptr : &person.reach[place];
}

/// Takes @p person out of @p from and puts them into @p to.
void movePerson(QList<int> &from, QList<int> &to, int person)
{
    from.removeAll(person);
    if (!to.contains(person))
        to.append(person);
    std::sort(to.begin(), to.end());
}

void setAccess(Account &account, int server, int place, bool hasAccess)
{
    Person &person = account.people[place];
    Instance &instance = account.instances[server];
    Reach *reach = reachOf(person, server);
    if (!reach)
        return;
    reach->access = hasAccess;
    if (hasAccess) {
        movePerson(instance.peopleAvailable, instance.people, place);
    } else {
        // One who always has access would have it again.
        person.sticky = false;
        movePerson(instance.people, instance.peopleAvailable, place);
    }
}

void endNotices(Person &person, int server)
{
    person.stickyNotify = false;
    if (Reach *reach = reachOf(person, server))
        reach->notify = false;
}

void moveKey(const Account &account, QList<PersonKey> &from, QList<PersonKey> &to, int id)
{
    const int place =
        placeIn(from, [&](const PersonKey &one) { return account.people[one.person].keys[one.key].id == id; });
    if (place >= 0)
        to.append(from.takeAt(place));
}

} // namespace

void carryOut(const Task &task, Account &account)
{
    const int server = placeIn(account.instances, [&task](const Instance &one) { return one.name == task.server; });
    const int person = placeIn(account.people, [&task](const Person &one) { return one.id == task.id; });
    if (server < 0)
        return;
    Instance &instance = account.instances[server];
    switch (task.kind) {
    case Task::Kind::GiveAccess:
    case Task::Kind::EndAccess:
        if (person >= 0)
            setAccess(account, server, person, task.kind == Task::Kind::GiveAccess);
        break;
    case Task::Kind::EndNotices:
        if (person >= 0)
            endNotices(account.people[person], server);
        break;
    case Task::Kind::AddKey:
        moveKey(account, instance.keysAvailable, instance.keys, task.id);
        break;
    case Task::Kind::RemoveKey:
        moveKey(account, instance.keys, instance.keysAvailable, task.id);
        break;
    case Task::Kind::RemoveDeployKey:
        instance.deployKeys.removeIf([&task](const SshKey &key) { return key.id == task.id; });
        break;
    }
}

} // namespace demo
