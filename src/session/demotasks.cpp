// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/demotasks.h"

#include "cases/casebook.h"
#include "session/session.h"

#include <optional>

namespace session {

namespace {

/// So many are done at once: of more, some are seen before others.
constexpr qsizetype atOnce = 3;

/// The id that the key has in the API, by what it is known by here; 0 for none.
int keyIdOf(const store::CaseItem &item, const inventory::Values &values)
{
    for (const api::UserDetail &detail : values.userDetails) {
        for (const api::SshKey &key : detail.keys) {
            if (insight::keyObject(key).id == item.object)
                return static_cast<int>(key.id.value_or(0));
        }
    }
    for (const QList<api::SshKey> &keys :
         {values.sshKeys.value(item.server).assigned, values.deployKeys.value(item.server).keys}) {
        for (const api::SshKey &key : keys) {
            if (insight::keyObject(key).id == item.object)
                return static_cast<int>(key.id.value_or(0));
        }
    }
    return 0;
}

std::optional<demo::Task> taskOf(const store::CaseItem &item, const inventory::Values &values)
{
    using cases::Expect;
    const auto expect = cases::expectOf(item.kind);
    if (!expect || (item.seen.isValid() && !item.lost.isValid()))
        return std::nullopt;
    demo::Task task{.server = item.server};
    switch (*expect) {
    case Expect::AccessOn:
        task.kind = demo::Task::Kind::GiveAccess;
        break;
    case Expect::AccessOff:
        task.kind = demo::Task::Kind::EndAccess;
        break;
    case Expect::NotifyOff:
        task.kind = demo::Task::Kind::EndNotices;
        break;
    case Expect::KeyOn:
        task.kind = demo::Task::Kind::AddKey;
        break;
    case Expect::KeyOff:
        task.kind = demo::Task::Kind::RemoveKey;
        break;
    case Expect::DeployKeyOff:
        task.kind = demo::Task::Kind::RemoveDeployKey;
        break;
    default:
        return std::nullopt;
    }
    const bool isKey = *expect == Expect::KeyOn || *expect == Expect::KeyOff || *expect == Expect::DeployKeyOff;
    task.id = isKey ? keyIdOf(item, values) : item.object.toInt();
    return task;
}

} // namespace

QList<demo::Task> nextTasks(Session &session)
{
    QList<demo::Task> tasks;
    const cases::CaseBook *book = session.cases();
    for (const store::Case &one : book ? book->all() : QList<store::Case>()) {
        if (!book->standingOf(one).isOpen())
            continue;
        for (const store::CaseItem &item : one.items) {
            const auto task = taskOf(item, session.inventory().values());
            if (task && tasks.size() < atOnce)
                tasks.append(*task);
        }
    }
    return tasks;
}

} // namespace session
