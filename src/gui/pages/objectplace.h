// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/object.h"
#include "inventory/values.h"
#include "settings/place.h"

namespace insight {
class Index;
}

namespace gui {

/// Whether some page shows the object.
bool hasPlace(const insight::Object &object, const insight::Index &index);
/// Where it is shown: a certificate among the end dates, a record at its domain, a key at whoever has it, else at a
/// server on which it is, an address at its server, a customer on their own page. A place without a page where none
/// shows it.
settings::Place placeOf(const insight::Object &object, const insight::Index &index, const inventory::Values &values);

/// Whoever is called so: a person, else a customer; nothing for nobody.
insight::Object calledObject(const QString &name, const insight::Index &index);
/// Where they are shown; a place without a page for nobody.
settings::Place calledPlace(const QString &name, const insight::Index &index, const inventory::Values &values);
/// Where what a DNS record says is shown: an address at its server, a name at its own record, domain or server. A place
/// without a page where it leads out of the account.
settings::Place contentPlace(const api::Record &record, const insight::Index &index, const inventory::Values &values);
/// All records that have the address; a place without a page where none has.
settings::Place recordsOfAddress(const QString &address, const insight::Index &index);

/// Who is called as the server's technical contact is: a person, else a customer; a place without a page for nobody.
settings::Place contactPlace(const QString &server, const insight::Index &index, const inventory::Values &values);

/// The customer of what is looked at there, by name or insight::customerId(); the first where it has several, and empty
/// where it has none or that is not known.
QString customerAt(const settings::Place &place, const inventory::Values &values);

} // namespace gui
