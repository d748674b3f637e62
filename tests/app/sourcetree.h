// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QStringList>

/// The program's own sources, as the tests read them.
namespace sourcetree {

using namespace Qt::StringLiterals;

struct Source
{
    /// The room it is in: "api", "gui/lists".
    QString room;
    QString path;
    QStringList lines;
};

inline QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline const QString &root()
{
    static const QString path = QStringLiteral(SOURCE_TREE "/");
    return path;
}

/// All below a folder of the tree; their paths begin there.
inline QList<Source> sources(const QString &below = u"src/"_s)
{
    QList<Source> found;
    const QString folder = root() + below;
    QDirIterator files(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString relative = path.mid(folder.size());
        found.append({relative.section(u'/', 0, -2), relative, textOf(path).split(u'\n')});
    }
    return found;
}

} // namespace sourcetree
