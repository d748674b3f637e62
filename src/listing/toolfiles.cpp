// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/tool.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace listing {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &path, const ToolFile &file)
{
    return file.name.isEmpty() ? path : path + u'/' + file.name;
}

handover::Readers readersOf(const Tool &tool, const QString &part)
{
    return tool.id == "ansible"_L1 && !part.isEmpty() ? handover::Readers::OwnerRuns : tool.readers;
}

} // namespace

Written writeTool(const Tool &tool, const QString &part, const Made &made, const QString &path)
{
    if (tool.isFolder(part) && !QDir().mkpath(path))
        return {path, handover::WriteFault{}};
    for (const ToolFile &file : made.files) {
        Written written{pathOf(path, file)};
        written.fault = handover::writeTextFile(written.path, file.text.bytes, readersOf(tool, part));
        if (written.fault)
            return written;
    }
    return {path};
}

bool isToolStale(const Made &made, const QString &path)
{
    return std::any_of(made.files.cbegin(), made.files.cend(), [&path](const ToolFile &file) {
        return handover::isStale(pathOf(path, file), file.text.bytes);
    });
}

std::function<QByteArray(const QString &)> beforeAt(const QString &path)
{
    return [path](const QString &name) { return handover::readTextFile(name.isEmpty() ? path : path + u'/' + name); };
}

} // namespace listing
