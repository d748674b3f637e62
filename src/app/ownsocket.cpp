// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ownsocket.h"

#include <QFile>
#include <QLocalSocket>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace app {

#ifdef Q_OS_UNIX

UserId ownUser()
{
    return ::geteuid();
}

bool isOwnFolder(const QString &folder, UserId user)
{
    struct stat facts
    {
    };
    return ::stat(QFile::encodeName(folder).constData(), &facts) == 0 && S_ISDIR(facts.st_mode) &&
           facts.st_uid == user && (facts.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

bool isOwnSocket(const QString &path, UserId user)
{
    struct stat facts
    {
    };
    // The link itself: what it leads to may be exchanged at any time.
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0)
        return errno == ENOENT;
    return S_ISSOCK(facts.st_mode) && facts.st_uid == user && (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool isOwnPeer(const QLocalSocket &connection, UserId user)
{
    const auto descriptor = static_cast<int>(connection.socketDescriptor());
#ifdef Q_OS_LINUX
    struct ucred peer
    {
    };
    socklen_t size = sizeof peer;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == user;
#else
    uid_t peer = 0;
    gid_t group = 0;
    return ::getpeereid(descriptor, &peer, &group) == 0 && peer == user;
#endif
}

#else

UserId ownUser()
{
    return 0;
}

bool isOwnFolder(const QString &, UserId)
{
    return true;
}

bool isOwnSocket(const QString &, UserId)
{
    return true;
}

bool isOwnPeer(const QLocalSocket &, UserId)
{
    return true;
}

#endif

} // namespace app
