// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/wire.h"

#include <QMap>
#include <QStringList>

/// What each path answers, all eleven calls for all objects.
using Everything = QMap<QString, WireReply>;

inline Everything everything(Wire &wire)
{
    Everything all;
    const auto read = [&](const QString &path) { return (all[path] = wire.get(path)).array(); };
    const auto each = [](const QJsonArray &rows, auto does) {
        for (const QJsonValue &row : rows)
            does(row[u"name"].toString(), QString::number(row[u"id"].toInt()));
    };
    each(read(QStringLiteral("/instance/")), [&](const QString &name, const QString &) {
        for (const QString &part :
             {QStringLiteral(""), QStringLiteral("sshkeys/"), QStringLiteral("deploykeys/"), QStringLiteral("users/")})
            read(QStringLiteral("/instance/%1/%2").arg(name, part));
    });
    each(read(QStringLiteral("/instance/user/")),
         [&](const QString &, const QString &id) { read(QStringLiteral("/instance/user/%1/").arg(id)); });
    each(read(QStringLiteral("/domain/")),
         [&](const QString &name, const QString &) { read(QStringLiteral("/domain/%1/").arg(name)); });
    read(QStringLiteral("/certificate/"));
    return all;
}

/// The paths that answer otherwise, that are new, and that are gone.
inline QStringList different(const Everything &before, const Everything &after)
{
    QStringList paths;
    for (const QString &path : (before.keys() + after.keys())) {
        if (before.value(path).body != after.value(path).body && !paths.contains(path))
            paths += path;
    }
    paths.sort();
    return paths;
}
