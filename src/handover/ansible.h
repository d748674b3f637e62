// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/server.h"
#include "handover/text.h"

namespace handover {

/// An inventory for Ansible as a JSON file: its name must end with ".json". Hosts are called as the API calls servers
/// and reached as @p way says; groups are by customer, type, size and tag; what is known of a server is in variables
/// cloudnet_*. What could be taken for a template is marked as unsafe, which Ansible leaves as it is.
Text ansibleInventory(const QList<Server> &servers, const Way &way, const Heading &heading);

/// The same as a program (Python 3) for Ansible to run, with --list and --host.
Text ansibleScript(const QList<Server> &servers, const Way &way, const Heading &heading);

/// @p text as the name of a group: small letters, digits and "_".
QString safeName(const QString &text);

} // namespace handover
