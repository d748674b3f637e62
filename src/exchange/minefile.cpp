// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/minefile.h"

#include "exchange/specialfile.h"

#include <QFile>
#include <QSaveFile>

namespace exchange {

namespace {

using FaultKind = MineFileFault::Kind;

} // namespace

std::optional<MineFileFault> writeMineFile(const QString &path, const MineText &text)
{
    if (isSpecialFile(path))
        return MineFileFault{FaultKind::System, specialFileError()};
    const QByteArray bytes = mineJson(text);
    if (bytes.size() > longestMine)
        return MineFileFault{FaultKind::TooLong};
    QSaveFile file(path);
    // Before anything is in it, also where a file of that name was for all.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !commitWhole(file))
        return MineFileFault{FaultKind::System, file.errorString()};
    return std::nullopt;
}

tl::expected<MineText, MineFileFault> readMineFile(const QString &path)
{
    if (isSpecialFile(path))
        return tl::unexpected(MineFileFault{FaultKind::System, specialFileError()});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(MineFileFault{FaultKind::System, file.errorString()});
    const QByteArray bytes = file.read(longestMine + 1);
    if (file.error() != QFile::NoError)
        return tl::unexpected(MineFileFault{FaultKind::System, file.errorString()});
    if (bytes.size() > longestMine)
        return tl::unexpected(MineFileFault{FaultKind::TooLong});
    auto text = readMineJson(bytes);
    if (!text)
        return tl::unexpected(MineFileFault{FaultKind::Text, {}, text.error()});
    return std::move(*text);
}

} // namespace exchange
