// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocalSocket;

namespace app {

/// A user of this computer, as the system numbers them. Where it does not, everybody is 0: there the system itself lets
/// nobody else in.
using UserId = unsigned int;

/// Who runs this program.
UserId ownUser();

/// Whether a folder is @p user's, and nobody else may put anything into it.
bool isOwnFolder(const QString &folder, UserId user);

/// Whether what lies at @p path, if anything does, is a socket that @p user made and that nobody else may use.
bool isOwnSocket(const QString &path, UserId user);

/// Whether the process at the other end of a connection is @p user's.
bool isOwnPeer(const QLocalSocket &connection, UserId user);

} // namespace app
