// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/entry.h"
#include "insight/publickey.h"
#include "inventory/values.h"

namespace finder {

/// What can be found of the account's own, by its values at one moment.
QList<Entry> serverEntries(const inventory::Values &values);
QList<Entry> domainEntries(const inventory::Values &values);
/// @p domain is named as the list has it.
QList<Entry> recordEntries(const QString &domain, const inventory::Values &values);
QList<Entry> certificateEntries(const inventory::Values &values);
/// People, their keys and deploy keys. @p reader remembers what it read.
QList<Entry> personEntries(const inventory::Values &values, insight::KeyReader &reader);
QList<Entry> keyEntries(const inventory::Values &values, insight::KeyReader &reader);
QList<Entry> customerEntries(const inventory::Values &values);

} // namespace finder
