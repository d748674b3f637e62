// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ended.h"

#include "cases/expectation.h"

#include <QHash>

namespace cases {

namespace {

/// What gives back what @p removal takes away.
std::optional<Expect> oppositeOf(Expect removal)
{
    switch (removal) {
    case Expect::KeyOff:
        return Expect::KeyOn;
    case Expect::DeployKeyOff:
        return Expect::DeployKeyOn;
    case Expect::AccessOff:
        return Expect::AccessOn;
    default:
        return std::nullopt;
    }
}

QString placeOf(const QString &kind, const store::CaseItem &item)
{
    return kind + u'\n' + item.server + u'\n' + item.object;
}

} // namespace

QList<findings::EndedAccess> endedBy(const QList<store::Case> &all)
{
    // By what was asked for: when it last was.
    QHash<QString, QDateTime> asked;
    for (const store::Case &one : all) {
        for (const store::CaseItem &item : one.items) {
            QDateTime &last = asked[placeOf(item.kind, item)];
            if (one.sent.isValid() && !one.withdrawn.isValid() && (!last.isValid() || one.sent > last))
                last = one.sent;
        }
    }
    QList<findings::EndedAccess> ended;
    for (const store::Case &one : all) {
        if (!one.sent.isValid() || one.withdrawn.isValid())
            continue;
        for (const store::CaseItem &item : one.items) {
            const std::optional<Expect> expect = expectOf(item.kind);
            const std::optional<Expect> opposite = expect ? oppositeOf(*expect) : std::nullopt;
            if (!opposite || !item.seen.isValid())
                continue;
            const QDateTime again = asked.value(placeOf(wordOf(*opposite), item));
            if (again.isValid() && again > one.sent)
                continue;
            const auto kind = *expect == Expect::AccessOff ? insight::ObjectKind::Person : insight::ObjectKind::Key;
            ended.append({.object = {kind, item.object},
                          .server = item.server,
                          .isDeploy = *expect == Expect::DeployKeyOff,
                          .gone = item.seen.toLocalTime().date(),
                          .reference = one.reference});
        }
    }
    return ended;
}

} // namespace cases
