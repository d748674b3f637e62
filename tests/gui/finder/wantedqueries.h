// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QString>

/// What is typed, and what is to be found by it: a key of finder::Entry, and a verb behind it.
struct Wanted
{
    QString language;
    QString typed;
    QString key;
};

/// tests/fixtures/finder/queries.txt, which says how it is written.
inline QList<Wanted> wanted()
{
    QFile file(QStringLiteral(FIXTURES "/finder/queries.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no queries");
    QList<Wanted> all;
    QString language = QStringLiteral("en");
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line == QLatin1String("[en]") || line == QLatin1String("[sv]"))
            language = line.mid(1, 2);
        else if (const qsizetype arrow = line.indexOf(QLatin1String("  =>  ")); arrow > 0 && !line.startsWith(u'#'))
            all.append({language, line.left(arrow).trimmed(), line.mid(arrow + 6).trimmed()});
    }
    return all;
}
