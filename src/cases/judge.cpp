// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/judge.h"

#include "cases/standing.h"

#include <algorithm>

namespace cases {

using namespace Qt::StringLiterals;
using inventory::Kind;
using inventory::Resource;

namespace {

class Judging
{
public:
    Judging(const store::CaseItem &item, const QDateTime &since, const Ground &ground)
        : m_item(item)
        , m_since(since)
        , m_ground(ground)
    {
    }

    Verdict verdict() const
    {
        const std::optional<Expect> expect = expectOf(m_item.kind);
        if (!expect)
            return {};
        if (*expect == Expect::Restored)
            return restored();
        if (*expect == Expect::FindingGone)
            return findingGone();
        if (const Verdict gone = withoutServer(*expect); gone.kind != Verdict::Kind::Unknown)
            return gone;
        switch (*expect) {
        case Expect::AccessOn:
        case Expect::AccessOff:
            return access(*expect == Expect::AccessOn);
        case Expect::NotifyOff:
            return notNotified();
        case Expect::NewAccess:
            return somethingNew(peopleOn());
        case Expect::NewKey:
        case Expect::NewDeployKey:
            return somethingNew(keysOn());
        default:
            return onServer(keysOn().contains(m_item.object) ==
                            (*expect == Expect::KeyOn || *expect == Expect::DeployKeyOn));
        }
    }

private:
    /// When the resource was read whole, if that was after the moment; else invalid.
    QDateTime readAt(const Resource &resource) const
    {
        const inventory::State state = m_ground.state(resource);
        const bool isComplete = state.phase == inventory::State::Phase::Ready && state.hasValues() && state.isWhole() &&
                                state.flaws.isEmpty() && state.at > m_since;
        return isComplete ? state.at : QDateTime();
    }

    Verdict of(const Resource &resource, bool isHeld) const
    {
        const QDateTime at = readAt(resource);
        if (!at.isValid())
            return {};
        return {isHeld ? Verdict::Kind::Held : Verdict::Kind::NotHeld, at, inventory::pathOf(resource)};
    }

    Verdict onServer(bool isHeld) const { return of(resourceOf(m_item), isHeld); }

    /// Where there is no server nobody has anything on it; and nothing can come to it.
    Verdict withoutServer(Expect expect) const
    {
        const QList<api::Instance> &all = m_ground.values.instances;
        const bool isThere =
            std::any_of(all.cbegin(), all.cend(), [this](const auto &one) { return one.name == m_item.server; });
        return isThere ? Verdict() : of({Kind::Instances, {}}, isRemoval(expect));
    }

    QStringList keysOn() const
    {
        const bool isDeploy = resourceOf(m_item).kind == Kind::DeployKeys;
        const QList<api::SshKey> keys = isDeploy ? m_ground.values.deployKeys.value(m_item.server).keys
                                                 : m_ground.values.sshKeys.value(m_item.server).assigned;
        QStringList ids;
        for (const api::SshKey &key : keys)
            ids.append(insight::keyObject(key).id);
        return ids;
    }

    QStringList peopleOn() const
    {
        const QList<api::User> people = m_ground.values.instanceUsers.value(m_item.server).assigned;
        QStringList ids;
        for (const api::User &person : people)
            ids.append(insight::personId(person));
        return ids;
    }

    Verdict somethingNew(const QStringList &now) const
    {
        const QStringList known = knownIn(m_item);
        return onServer(std::any_of(now.cbegin(), now.cend(), [&](const QString &id) { return !known.contains(id); }));
    }

    /// What the person's own detail says of the server; null for nothing.
    const api::UserInstance *reach(const api::UserDetail &detail) const
    {
        const auto found = std::find_if(detail.instances.cbegin(), detail.instances.cend(),
                                        [this](const auto &one) { return one.name == m_item.server; });
        return found == detail.instances.cend() ? nullptr : &*found;
    }

    /// By the server's list; access is gone only once the person's own detail does not say otherwise.
    Verdict access(bool isWanted) const
    {
        const bool isThere = peopleOn().contains(m_item.object);
        const Verdict byServer = onServer(isThere == isWanted);
        const auto detail = m_ground.values.userDetails.constFind(m_item.object);
        if (isWanted || byServer.kind != Verdict::Kind::Held || detail == m_ground.values.userDetails.cend())
            return byServer;
        const api::UserInstance *own = reach(*detail);
        return own && own->access ? of({Kind::User, m_item.object}, false) : byServer;
    }

    Verdict notNotified() const
    {
        const QList<api::User> &people = m_ground.values.users;
        const bool isThere = std::any_of(people.cbegin(), people.cend(), [this](const api::User &one) {
            return insight::personId(one) == m_item.object;
        });
        if (!isThere)
            return of({Kind::Users, {}}, true);
        const auto detail = m_ground.values.userDetails.constFind(m_item.object);
        if (detail == m_ground.values.userDetails.cend())
            return {};
        const api::UserInstance *own = reach(*detail);
        return onServer(!own || (!own->notify && !detail->stickyNotify));
    }

    /// The latest change of the same counts, which is between two complete reads.
    Verdict restored() const
    {
        const std::optional<store::Change> wanted = changeOf(m_item);
        if (!wanted || !m_ground.changes)
            return {};
        for (const store::Change &change : *m_ground.changes) {
            if (change.seen <= m_since)
                break;
            const bool isSame = change.kind == wanted->kind && change.object == wanted->object &&
                                change.field == wanted->field &&
                                // What is told of an object that came or went does not tell it from another.
                                (change.field.isEmpty() || change.item == wanted->item);
            if (!isSame)
                continue;
            // Of something that came or went it counts that it did, not what is told of it.
            const bool isHeld = wanted->before.isNull()                              ? change.after.isNull()
                                : wanted->item.isEmpty() && !wanted->field.isEmpty() ? change.after == wanted->before
                                                                                     : !change.after.isNull();
            return {isHeld ? Verdict::Kind::Held : Verdict::Kind::NotHeld, change.seen, u"history"_s};
        }
        return {};
    }

    Verdict findingGone() const
    {
        if (!m_ground.findings)
            return {};
        const auto found = m_ground.findings->constFind(m_item.object);
        if (found == m_ground.findings->cend())
            return {};
        if (!found->isValid())
            return {Verdict::Kind::NotHeld, {}, u"findings"_s};
        return *found > m_since ? Verdict{Verdict::Kind::Held, *found, u"findings"_s} : Verdict();
    }

    const store::CaseItem &m_item;
    const QDateTime &m_since;
    const Ground &m_ground;
};

} // namespace

Verdict judge(const store::CaseItem &item, const QDateTime &since, const Ground &ground)
{
    return Judging(item, since, ground).verdict();
}

bool follow(store::Case &one, const Ground &ground)
{
    if (!one.sent.isValid() || one.withdrawn.isValid())
        return false;
    const bool isSeen = std::all_of(one.items.cbegin(), one.items.cend(),
                                    [](const store::CaseItem &item) { return item.seen.isValid(); });
    bool isOther = false;
    for (store::CaseItem &item : one.items) {
        const std::optional<Expect> expect = expectOf(item.kind);
        if (!expect || (isSeen && !isRemoval(*expect)))
            continue;
        const Verdict verdict = judge(item, one.sent, ground);
        const bool isThere = item.seen.isValid() && !item.lost.isValid();
        if (verdict.kind == Verdict::Kind::Held && !isThere) {
            item.seen = verdict.at;
            item.reading = verdict.reading;
            item.lost = {};
            isOther = true;
        } else if (verdict.kind == Verdict::Kind::NotHeld && isThere) {
            item.lost = verdict.at.isValid() ? verdict.at : ground.now;
            item.reading = verdict.reading;
            isOther = true;
        }
    }
    return isOther;
}

} // namespace cases
