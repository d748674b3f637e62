// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

namespace exchange {

/// Where the provider lets a server be reached by SSH and SFTP (docs/contract.md, Calls), as a pattern for sshTarget().
inline constexpr QStringView usualSshPattern = u"{name}.cloudnet.cloud";

/// Whether @p text is a user's name that no program can take for anything else: letters, digits, ".", "_" and "-", a
/// letter, a digit or "_" first, at most 64.
bool isSshUser(const QString &text);

/// Whether @p pattern can lead to a host: one `{name}` that stands for the server's name, or a host by itself.
bool isSshPattern(const QString &pattern);

/// Who logs in where.
struct SshTarget
{
    /// Empty for whom ssh itself chooses.
    QString user;
    QString host;

    bool operator==(const SshTarget &) const = default;
};

enum class SshFault {
    BadUser,    ///< not isSshUser(), and not empty
    BadPattern, ///< not isSshPattern()
    BadHost,    ///< the pattern and this server's name make no host
};

/// The target for the server called @p name. What this gives is safe as an argument and in a shell.
tl::expected<SshTarget, SshFault> sshTarget(const QString &user, const QString &pattern, const QString &name);

/// The program and its arguments, one each; options end before the target.
QStringList sshArguments(const SshTarget &target);
/// The command as a person types it.
QString sshText(const SshTarget &target);
/// `sftp://`, without a path: it opens where the server lets one in.
QUrl sftpUrl(const SshTarget &target);

/// @p arguments as one line that a POSIX shell reads back as they are.
QString shellText(const QStringList &arguments);

} // namespace exchange
