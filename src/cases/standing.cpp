// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/standing.h"

#include "insight/publickey.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace cases {

using namespace Qt::StringLiterals;

namespace {

/// Of the running number.
constexpr int digits = 3;

QString referenceHead(int year)
{
    return u"CC-%1-"_s.arg(year);
}

void count(Standing &standing, const QList<store::CaseItem> &items)
{
    standing.all = static_cast<int>(items.size());
    for (const store::CaseItem &item : items) {
        if (!item.seen.isValid() || item.lost.isValid())
            continue;
        ++standing.seen;
        if (!standing.seenAt.isValid() || item.seen > standing.seenAt) {
            standing.seenAt = item.seen;
            standing.reading = item.reading;
        }
    }
    if (standing.all == 0 || standing.seen < standing.all) {
        standing.seenAt = {};
        standing.reading.clear();
    }
}

State stateOf(const store::Case &one, const Standing &standing)
{
    if (one.withdrawn.isValid())
        return State::Withdrawn;
    if (!one.sent.isValid())
        return State::Draft;
    const bool cameBack = std::any_of(one.items.cbegin(), one.items.cend(),
                                      [](const store::CaseItem &item) { return item.lost.isValid(); });
    if (cameBack)
        return State::CameBack;
    if (standing.seen == 0)
        return State::Sent;
    return standing.seen < standing.all ? State::Partly : State::Seen;
}

} // namespace

QString wordOf(State state)
{
    switch (state) {
    case State::Draft:
        return u"draft"_s;
    case State::Sent:
        return u"sent"_s;
    case State::Partly:
        return u"partly"_s;
    case State::Seen:
        return u"seen"_s;
    case State::CameBack:
        return u"came-back"_s;
    case State::Withdrawn:
        return u"withdrawn"_s;
    }
    return {};
}

Standing standingOf(const store::Case &one, int days, const QDate &today)
{
    Standing standing;
    count(standing, one.items);
    standing.state = stateOf(one, standing);
    if (standing.isOpen()) {
        const QDateTime &last = one.reminded.isValid() ? one.reminded : one.sent;
        standing.due = last.toLocalTime().date().addDays(days);
        standing.isOverdue = standing.due <= today;
    }
    return standing;
}

bool concerns(const store::Case &one, const insight::Object &object)
{
    const bool isServer = object.kind == insight::ObjectKind::Server;
    if (object.isNothing() || (!isServer && object.kind != insight::ObjectKind::Person))
        return false;
    const bool isOfOnePerson = one.kind == wordOf(Asked::Leaving) || one.kind == wordOf(Asked::StopTold);
    if (one.object == object.id && isServer != isOfOnePerson)
        return true;
    return std::any_of(one.items.cbegin(), one.items.cend(), [&](const store::CaseItem &item) {
        if (isServer)
            return item.server == object.id;
        const std::optional<Expect> expect = expectOf(item.kind);
        const bool isOfPerson =
            expect == Expect::AccessOn || expect == Expect::AccessOff || expect == Expect::NotifyOff;
        return isOfPerson && item.object == object.id;
    });
}

QList<store::CaseItem> withPastedKeys(const QList<store::CaseItem> &items, const QString &body)
{
    QList<store::CaseItem> all;
    QList<api::SshKey> keys;
    const QStringList lines = body.split(u'\n');
    for (const QString &line : lines) {
        // Longer than any key, or none: most lines are.
        if (!line.contains("AAAA"_L1))
            continue;
        if (const insight::KeyResult read = insight::readPublicKey(line.trimmed())) {
            api::SshKey key;
            key.publicKey = line.trimmed();
            key.name = read->comment;
            keys.append(key);
        }
    }
    for (const store::CaseItem &item : items) {
        const std::optional<Expect> expect = expectOf(item.kind);
        const bool isDeploy = expect == Expect::NewDeployKey;
        if (keys.isEmpty() || (!isDeploy && expect != Expect::NewKey)) {
            all.append(item);
            continue;
        }
        for (const api::SshKey &key : std::as_const(keys)) {
            const auto named = keyItem(isDeploy ? Expect::DeployKeyOn : Expect::KeyOn, item.server, key);
            if (named && !all.contains(*named))
                all.append(*named);
        }
    }
    return all;
}

QString nextReference(const QList<store::Case> &all, int year)
{
    const QString head = referenceHead(year);
    int last = 0;
    for (const store::Case &one : all) {
        if (one.reference.startsWith(head))
            last = std::max(last, one.reference.mid(head.size()).toInt());
    }
    return head + QString::number(last + 1).rightJustified(digits, u'0');
}

QString withReference(const QString &subject, const QString &reference)
{
    static const QRegularExpression other(u"^\\s*\\[CC-\\d+-\\d+\\]\\s*"_s);
    QString bare = subject;
    bare.remove(other);
    return reference.isEmpty() ? bare : u"[%1] %2"_s.arg(reference, bare);
}

} // namespace cases
