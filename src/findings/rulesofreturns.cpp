// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of access and keys that were removed and are back.
#include "findings/examination.h"

#include <algorithm>

namespace findings {

namespace {

bool isBack(const EndedAccess &ended, const inventory::Values &values)
{
    if (ended.object.kind == insight::ObjectKind::Person) {
        const QList<api::User> people = values.instanceUsers.value(ended.server).assigned;
        return std::any_of(people.cbegin(), people.cend(),
                           [&](const api::User &one) { return insight::personObject(one) == ended.object; });
    }
    const QList<api::SshKey> keys =
        ended.isDeploy ? values.deployKeys.value(ended.server).keys : values.sshKeys.value(ended.server).assigned;
    return std::any_of(keys.cbegin(), keys.cend(),
                       [&](const api::SshKey &one) { return insight::keyObject(one) == ended.object; });
}

bool isEndedRead(const EndedAccess &ended, const inventory::Values &values)
{
    if (ended.object.kind == insight::ObjectKind::Person)
        return values.instanceUsers.contains(ended.server);
    return ended.isDeploy ? values.deployKeys.contains(ended.server) : values.sshKeys.contains(ended.server);
}

} // namespace

void examineReturns(Examination &examination)
{
    const inventory::Values &values = examination.values();
    for (const EndedAccess &ended : examination.ground.ended) {
        const insight::Object server = insight::serverObject(ended.server);
        const bool isThere = std::any_of(values.instances.cbegin(), values.instances.cend(),
                                         [&](const api::Instance &one) { return one.name == ended.server; });
        if (isThere && !isEndedRead(ended, values))
            examination.leaveOut(Rule::AccessReturned, server);
        else if (isThere && isBack(ended, values))
            examination.find({.rule = Rule::AccessReturned,
                              .object = ended.object,
                              .others = {server},
                              .texts = {ended.reference},
                              .date = ended.gone});
    }
}

} // namespace findings
