// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "cases/casebook.h"
#include "ends/endmemory.h"
#include "inventory/changelog.h"
#include "inventory/history.h"
#include "inventory/journal.h"
#include "inventory/memory.h"
#include "inventory/notes.h"
#include "inventory/snoozes.h"
#include "store/store.h"

#include <QString>

namespace session {

/// Where what is kept of the account lies: a folder of its own for each address, since another API is another account.
/// Empty for an account of one run only.
QString keptFolder(const accounts::Account &account);
/// The same for the demo account.
QString demoFolder();
/// All folders of the account with that id, whatever its address was.
QStringList keptFolders(const QString &accountId);

/// Removes all that is kept of the account with that id, whatever its address was.
void dropKept(const QString &accountId);

/// What is kept of the open account on this computer, and what keeps it.
struct KeptAccount
{
    /// Whether the API is read to learn how edits of an earlier run ended.
    enum class Reads { Yes, No };

    /// @p known must outlive this. With @p begin what is in the folder is dropped first, unless another program has
    /// it open.
    KeptAccount(inventory::Inventory &known, const QString &folder, store::Begin begin, Reads reads = Reads::Yes);
    ~KeptAccount();

    /// What the person has written and is not on the disk.
    store::Mine unwritten() const;

    inventory::Inventory &inventory;
    store::Store store;
    inventory::Memory memory;
    inventory::ChangeLog changes;
    inventory::Journal journal;
    inventory::History history;
    inventory::Notes notes;
    inventory::Snoozes snoozes;
    ends::EndMemory ends;
    cases::CaseBook cases;
};

} // namespace session
