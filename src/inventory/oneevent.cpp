// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/oneevent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

using store::Change;

/// Something came or went, and nothing was put in its place.
bool isOneWay(const Change &change)
{
    return change.before.isNull() != change.after.isNull();
}

bool isOf(const Change &change, QLatin1StringView kind, QLatin1StringView field)
{
    return change.kind == kind && change.field == field;
}

/// Whether both may have happened at one moment.
bool mayBeAtOnce(const Change &a, const Change &b)
{
    const auto beginsBefore = [](const Change &first, const Change &second) {
        return !first.since.isValid() || first.since <= second.seen;
    };
    return beginsBefore(a, b) && beginsBefore(b, a);
}

/// What leads others, by what it is about and whether that came or went.
class EventLeaders
{
public:
    explicit EventLeaders(const QList<Change> &changes)
    {
        for (const Change &change : changes) {
            if (change.edit == 0 && isOneWay(change))
                add(change);
        }
    }

    /// Null where it follows from none.
    const Change *leaderOf(const Change &change) const
    {
        if (isOf(change, "instance"_L1, "users"_L1)) {
            const Change *link = find(u"link"_s, change, {nameOf(change), change.object});
            const Change *person = link ? link : find(u"person"_s, change, {nameOf(change)});
            return person ? person : find(u"server"_s, change, {change.object});
        }
        if (isOf(change, "instance"_L1, "ssh_keys"_L1)) {
            const Change *key = find(u"key"_s, change, {valueOf(change)});
            // With a person, or with their access, go their keys.
            const Change *link = key ? key : find(u"link"_s, change, {change.owner, change.object});
            const Change *person = link ? link : find(u"person"_s, change, {change.owner});
            return person ? person : find(u"server"_s, change, {change.object});
        }
        if (isOf(change, "user"_L1, "instances"_L1))
            return find(u"server"_s, change, {change.item});
        return nullptr;
    }

private:
    static QString valueOf(const Change &change) { return change.before.isNull() ? change.after : change.before; }
    static QString nameOf(const Change &change) { return change.item.isEmpty() ? valueOf(change) : change.item; }
    static QString placeOf(const QString &what, const Change &change, const QStringList &names)
    {
        return what + (change.before.isNull() ? u"+"_s : u"-"_s) + names.join(u'\n');
    }

    void add(const Change &change)
    {
        if (isOf(change, "user"_L1, "instances"_L1))
            m_leaders[placeOf(u"link"_s, change, {change.title, change.item})].append(&change);
        else if (isOf(change, "user"_L1, "keys"_L1))
            m_leaders[placeOf(u"key"_s, change, {valueOf(change)})].append(&change);
        else if (isOf(change, "user"_L1, ""_L1))
            m_leaders[placeOf(u"person"_s, change, {change.title})].append(&change);
        else if (isOf(change, "instance"_L1, ""_L1))
            m_leaders[placeOf(u"server"_s, change, {change.object})].append(&change);
    }

    const Change *find(const QString &what, const Change &change, const QStringList &names) const
    {
        const auto found = m_leaders.constFind(placeOf(what, change, names));
        if (found == m_leaders.cend())
            return nullptr;
        const auto at = std::find_if(found->cbegin(), found->cend(),
                                     [&change](const Change *other) { return mayBeAtOnce(*other, change); });
        return at == found->cend() ? nullptr : *at;
    }

    QHash<QString, QList<const Change *>> m_leaders;
};

} // namespace

QHash<qint64, qint64> leadersOf(const QList<Change> &changes)
{
    const EventLeaders leaders(changes);
    QHash<qint64, qint64> found;
    for (const Change &change : changes) {
        if (change.edit != 0 || !isOneWay(change))
            continue;
        const Change *leader = leaders.leaderOf(change);
        // What leads may itself follow: a person's access to a server that is new.
        while (const Change *next = leader ? leaders.leaderOf(*leader) : nullptr)
            leader = next;
        if (leader)
            found.insert(change.id, leader->id);
    }
    return found;
}

} // namespace inventory
