// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changes.h"
#include "store/changes.h"

#include <QList>

namespace inventory {

/// What is different between two complete readings of one resource, as news: one a field, and one for each element that
/// came or went, whatever the order. Differences of spelling are none. Without id, times and sweep. Takes its time on
/// long lists: not for the GUI's thread.
///
/// Objects are "instance", "domain", "certificate" and "user"; fields have the API's names. What a list holds is told
/// by `item`: "records" by name and type, "ssh_keys", "deploy_keys" and "keys" by comment and fingerprint, "users" by
/// name, "instances" by the server's name, "disks" by mount point, "networks" by interface, "customers" and
/// "invoice_contacts" by nothing. Of a server that went, `item` has the addresses that the list told.
QList<store::Change> compare(const Difference &difference);

/// By which people know a key: the SHA256 fingerprint of its data, as ssh-keygen writes it; else the fingerprint as it
/// came, else its text. That is what changes of keys tell of them.
QString keyText(const api::SshKey &key);

} // namespace inventory
