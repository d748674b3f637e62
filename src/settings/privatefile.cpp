// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace settings {

#ifdef Q_OS_UNIX

bool makePrivateFolder(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(folder));
    if (info.isDir())
        return true;
    if (info.path() == info.filePath() || !makePrivateFolder(info.path()))
        return false;
    // Another may have made it meanwhile.
    return ::mkdir(QFile::encodeName(info.filePath()).constData(), S_IRWXU) == 0 || QFileInfo(info.filePath()).isDir();
}

void makePrivateFile(const QString &file)
{
    if (!makePrivateFolder(QFileInfo(file).absolutePath()))
        return;
    const QByteArray path = QFile::encodeName(file);
    const int made = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made >= 0)
        ::close(made);
    struct stat facts
    {
    };
    if (::stat(path.constData(), &facts) == 0 && S_ISREG(facts.st_mode) && (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        ::chmod(path.constData(), facts.st_mode & S_IRWXU);
}

#else

bool makePrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder);
}

/// A person's folders are their own there.
void makePrivateFile(const QString &) {}

#endif

} // namespace settings
