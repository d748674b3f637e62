// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/writetext.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <initializer_list>

namespace words {

using namespace Qt::StringLiterals;

namespace {

/// Whether it is what Qt makes of one of these numbers.
bool isOneOf(const QString &said, std::initializer_list<int> numbers)
{
    return std::any_of(numbers.begin(), numbers.end(), [&said](int number) { return said == qt_error_string(number); });
}

} // namespace

Obstacle obstacleOf(const QString &path, const QString &said)
{
    using What = Obstacle::Kind;
    if (isOneOf(said, {ENOSPC}))
        return {What::Full};
#ifdef EDQUOT
    if (isOneOf(said, {EDQUOT}))
        return {What::Full};
#endif
    if (isOneOf(said, {EFBIG}))
        return {What::TooLarge};
    if (isOneOf(said, {EROFS}))
        return {What::ReadOnly};
    if (isOneOf(said, {ENOTDIR}))
        return {What::InTheWay};
    if (isOneOf(said, {EACCES, EPERM}))
        return {What::Forbidden};
    const Obstacle other{What::Other, said.endsWith(u'.') ? said.chopped(1) : said};
    if (path == "-"_L1)
        return other;
    const QFileInfo info(path);
    if (info.isDir())
        return {What::Folder};
    if (info.exists() && !info.isFile())
        return {What::Special};
    // A link to what is not there is written where it leads.
    const QFileInfo folder((info.isSymLink() ? QFileInfo(info.symLinkTarget()) : info).absolutePath());
    if (!folder.isDir())
        return {What::NoFolder, QDir::toNativeSeparators(folder.filePath())};
    const QStorageInfo disk(folder.filePath());
    if (disk.isReadOnly())
        return {What::ReadOnly};
    if (disk.isValid() && disk.bytesTotal() > 0 && disk.bytesAvailable() == 0)
        return {What::Full};
    if ((info.exists() && !info.isWritable()) || !folder.isWritable())
        return {What::Forbidden};
    return other;
}

QString WriteText::why(const Obstacle &obstacle)
{
    using What = Obstacle::Kind;
    switch (obstacle.kind) {
    case What::Folder:
        return tr("it is a folder");
    case What::NoFolder:
        return tr("there is no folder %1").arg(obstacle.words);
    case What::InTheWay:
        return tr("a file is where the folder should be");
    case What::Special:
        return tr("it is not an ordinary file");
    case What::Full:
        return tr("the disk is full");
    case What::TooLarge:
        return tr("the disk does not take a file of this size");
    case What::ReadOnly:
        return tr("the disk is read-only");
    case What::Forbidden:
        return tr("you do not have permission");
    case What::Other:
        break;
    }
    return obstacle.words;
}

QString WriteText::notSaved(const Obstacle &obstacle)
{
    const QString reason = why(obstacle);
    return reason.isEmpty()
               ? tr("The file could not be written, so nothing was saved. Choose another folder or name.")
               : tr("The file could not be written: %1. Nothing was saved; choose another folder or name.").arg(reason);
}

} // namespace words
