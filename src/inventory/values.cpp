// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/values.h"

#include <QSet>

#include <algorithm>

namespace inventory {

namespace {

void fill(QString &field, const QString &other)
{
    if (field.isNull())
        field = other;
}

/// What @p newer says, and what it leaves out as @p older said: a list and a detail need not name the same fields.
api::Instance completed(api::Instance newer, const api::Instance &older)
{
    fill(newer.url, older.url);
    fill(newer.hostname, older.hostname);
    fill(newer.description, older.description);
    fill(newer.type, older.type);
    fill(newer.ip, older.ip);
    fill(newer.ipv6, older.ipv6);
    if (newer.size.isMissing())
        newer.size = older.size;
    return newer;
}

template <typename Detail, typename Item>
bool dropGone(QHash<QString, Detail> &details, const QList<Item> &list)
{
    QSet<QString> names;
    for (const Item &item : list)
        names.insert(item.name);
    return details.removeIf([&names](const auto &entry) { return !names.contains(entry.key()); }) > 0;
}

} // namespace

bool Values::setInstances(QList<api::Instance> list, quint64 turn)
{
    for (api::Instance &row : list) {
        const auto detail = instanceDetails.constFind(row.name);
        if (detail != instanceDetails.constEnd() && detail->turn > turn)
            row = completed(detail->value.instance, row);
    }
    bool different = dropGone(instanceDetails, list);
    different = dropGone(sshKeys, list) || different;
    different = dropGone(deployKeys, list) || different;
    different = dropGone(instanceUsers, list) || different;
    if (list == instances)
        return different;
    instances = std::move(list);
    return true;
}

bool Values::setInstanceDetail(const QString &name, api::InstanceDetail detail, quint64 turn)
{
    auto &known = instanceDetails[name];
    if (known.turn > turn)
        return false;
    bool different = known.turn == 0 || known.value != detail;
    const auto row = std::find_if(instances.begin(), instances.end(),
                                  [&name](const api::Instance &instance) { return instance.name == name; });
    if (row != instances.end()) {
        api::Instance next = completed(detail.instance, *row);
        // The list is asked by this name; a detail that calls itself otherwise does not rename it.
        next.name = name;
        next.url = row->url;
        if (*row != next) {
            *row = std::move(next);
            different = true;
        }
    }
    known = {std::move(detail), turn};
    return different;
}

bool Values::setDomains(QList<api::Domain> list)
{
    const bool dropped = dropGone(domainDetails, list);
    if (list == domains)
        return dropped;
    domains = std::move(list);
    return true;
}

bool Values::setUsers(QList<api::User> list)
{
    QSet<QString> ids;
    for (const api::User &user : std::as_const(list)) {
        if (user.id)
            ids.insert(QString::number(*user.id));
    }
    const bool dropped = userDetails.removeIf([&ids](const auto &entry) { return !ids.contains(entry.key()); }) > 0;
    if (list == users)
        return dropped;
    users = std::move(list);
    return true;
}

} // namespace inventory
