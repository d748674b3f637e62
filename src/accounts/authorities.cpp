// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/authorities.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace accounts {

using namespace Qt::StringLiterals;

namespace {

/// The whole store of a system is a quarter of it.
constexpr qint64 largestFile = 1024LL * 1024;

} // namespace

QString authorityFile(const QString &typed)
{
    const QString file = typed.trimmed();
    if (file.isEmpty())
        return {};
    if (file.startsWith("~/"_L1))
        return QDir::cleanPath(QDir::homePath() + file.sliced(1));
    return QDir::cleanPath(QFileInfo(file).absoluteFilePath());
}

tl::expected<QList<QSslCertificate>, AuthorityFault> readAuthorities(const QString &file)
{
    if (file.isEmpty())
        return {};
    QFile source(file);
    // A pipe or a device would be waited for.
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return tl::unexpected(AuthorityFault::Unreadable);
    if (source.size() > largestFile)
        return tl::unexpected(AuthorityFault::NoCertificate);
    QList<QSslCertificate> found = QSslCertificate::fromDevice(&source, QSsl::Pem);
    if (found.isEmpty())
        return tl::unexpected(AuthorityFault::NoCertificate);
    return found;
}

} // namespace accounts
