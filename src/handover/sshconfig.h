// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/server.h"
#include "handover/text.h"

namespace handover {

/// A file for ~/.ssh/config to include (ssh_config(5)): one Host a server, called as the API calls it and by its
/// hostname, reached as @p way says. Its host key is remembered by the server's name, whatever its hostname becomes.
/// A comment, and a remark, say who logs in and where that is set.
Text sshConfig(const QList<Server> &servers, const Way &way, const Heading &heading);

/// Lines for /etc/hosts (hosts(5)): the addresses of each server, with its hostname, the host that leads to it by SSH,
/// and its name.
Text hostsFile(const QList<Server> &servers, const Way &way, const Heading &heading);

} // namespace handover
