// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/edits.h"
#include "store/files.h"
#include "store/notes.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace storetest {

using namespace Qt::StringLiterals;

inline QDateTime minute(int minute)
{
    return QDateTime(QDate(2026, 3, 10), QTime(12, minute), QTimeZone::utc());
}

inline store::Answer answer(const QString &path, const QByteArray &body, int at = 0)
{
    return {path, body, minute(at), 7, true, 1};
}

inline store::Edit edit(const QString &instance, const QString &before, const QString &after)
{
    store::Edit made;
    made.batch = u"b"_s;
    made.instance = instance;
    made.begun = minute(1);
    made.fields = {{u"hostname"_s, before, after}};
    return made;
}

inline store::Note note(const QString &object, const QString &text)
{
    return {u"instance"_s, object, text, {u"web"_s}, false, minute(2)};
}

/// Everything that is kept, by path.
inline QMap<QString, QByteArray> answersIn(store::Files &files)
{
    QMap<QString, QByteArray> found;
    store::eachAnswer(files.inventory(), 0, [&](const store::Answer &one) { found.insert(one.path, one.body); });
    return found;
}

/// Files in a folder of the test's own.
struct Folder
{
    QTemporaryDir dir;
    QString inventory() const { return dir.filePath(u"inventory.sqlite"_s); }
    QString mine() const { return dir.filePath(u"mine.sqlite"_s); }
    /// Names that begin so.
    QStringList named(const QString &begin) const { return QDir(dir.path()).entryList({begin + u'*'}, QDir::Files); }
};

} // namespace storetest
