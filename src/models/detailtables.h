// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "tables/table.h"

#include <memory>

namespace models {

/// The networks of one server: interface, address, IPv6, gateway, netmask. Kept in the server's order.
std::unique_ptr<tables::Table<api::Network>> makeNetworkTable();

/// The disks of one server: mount point, name, device, size.
std::unique_ptr<tables::Table<api::Disk>> makeDiskTable();

/// A size in GB, or the text as it came.
QString gigabytes(const api::Quantity &size, const QLocale &locale);
/// A size given in MB, in GB where that is a whole number; or the text as it came.
QString megabytes(const api::Quantity &size, const QLocale &locale);

} // namespace models
