// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/specialfile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

namespace exchange {

bool isSpecialFile(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

QString specialFileError()
{
    return QString::fromLocal8Bit(std::strerror(ENOTSUP));
}

bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace exchange
