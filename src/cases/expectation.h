// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "insight/object.h"
#include "inventory/resource.h"
#include "store/cases.h"
#include "store/changes.h"

#include <QStringList>

#include <optional>

/// What support was asked for, followed until complete reads of the account show that it is done.
namespace cases {

/// What is to be seen once support has done what it was asked for.
enum class Expect {
    KeyOn,        ///< the SSH key is assigned to the server
    KeyOff,       ///< it is not
    DeployKeyOn,  ///< the key is a deploy key of the server
    DeployKeyOff, ///< it is not
    NewKey,       ///< an SSH key that was not assigned to the server, nor available there, is
    NewDeployKey, ///< a deploy key that the server did not have
    AccessOn,     ///< the person has access to the server
    AccessOff,    ///< the person has not
    NewAccess,    ///< somebody has access who had not, nor could be chosen
    NotifyOff,    ///< the person is not told of the server's problems
    Restored,     ///< a field holds again what it held before
    FindingGone,  ///< what was found wrong is found no more
};

/// What a case asks for as a whole.
enum class Asked {
    AddPeople,
    RemovePeople,
    AddKeys,
    RemoveKeys,
    AddDeployKeys,
    RemoveDeployKeys,
    Leaving,  ///< a person leaves: all of theirs is to go
    StopTold, ///< a person is not to be told of problems any longer
    TakeBack, ///< what others changed is to be as it was
    Mend,     ///< what was found wrong is to be put right
};

/// @name As they are kept: stable words in small letters; and back. Nothing for other words.
/// @{
QString wordOf(Expect expect);
std::optional<Expect> expectOf(const QString &word);
QString wordOf(Asked asked);
std::optional<Asked> askedOf(const QString &word);
/// @}

/// Whether it is about something that is to be there no longer: then it is watched after it was seen, too.
bool isRemoval(Expect expect);

/// @name The items of a case.
/// @{
/// By insight::keyObject(). A key that has neither data nor id is nothing that can be seen: nothing.
std::optional<store::CaseItem> keyItem(Expect expect, const QString &server, const api::SshKey &key);
/// By insight::personId().
store::CaseItem personItem(Expect expect, const QString &server, const api::User &person);
/// Somebody or something new on the server, which has @p known now.
store::CaseItem newItem(Expect expect, const QString &server, const QStringList &known);
store::CaseItem restoredItem(const store::Change &change);
store::CaseItem findingItem(const QString &id, const QString &text, const QString &title);
/// @}

/// Of a Restored item, the change that is to be taken back, as far as it is kept.
std::optional<store::Change> changeOf(const store::CaseItem &item);
/// Of a New… item, what was there already.
QStringList knownIn(const store::CaseItem &item);

/// What has to be read for the item to be judged; without a name for what no read of its own shows.
inventory::Resource resourceOf(const store::CaseItem &item);

} // namespace cases
