// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/zonefolder.h"

#include "exchange/specialfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace handover {

using namespace Qt::StringLiterals;

namespace {

/// Longer than what stands before the records.
constexpr qint64 longestHead = 16 * 1024;
constexpr char firstLine[] = "; as of ";
constexpr char accountLine[] = "; Written by Cloudnet Console from the account ";
constexpr char filterLine[] = "; Only what this filter shows: ";

QByteArray headOf(const QString &path)
{
    QFile file(path);
    if (exchange::isSpecialFile(path) || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(longestHead);
}

QByteArray withoutFirstLine(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    return end < 0 ? QByteArray() : text.mid(end + 1);
}

bool isOurZone(const QByteArray &head)
{
    return head.startsWith(firstLine) && withoutFirstLine(head).startsWith(accountLine);
}

/// What the account is called that it was written from.
QString accountOf(const QByteArray &head)
{
    if (!isOurZone(head))
        return {};
    const QByteArray rest = withoutFirstLine(head).mid(qstrlen(accountLine));
    const qsizetype end = rest.indexOf(".\n");
    return end < 0 ? QString() : QString::fromUtf8(rest.first(end));
}

QString otherThan(const Heading &heading, const QByteArray &head)
{
    const QString account = accountOf(head);
    return account == inOneLine(heading.account) ? QString() : account;
}

/// Whether it was written under the same heading, as of whatever moment.
bool isUnder(const QByteArray &head, const Heading &heading)
{
    const QByteArray wanted = withoutFirstLine(comments(";", heading, {}));
    const QByteArray rest = withoutFirstLine(head);
    return isOurZone(head) && rest.startsWith(wanted) &&
           (!heading.filter.isEmpty() || !rest.mid(wanted.size()).startsWith(filterLine));
}

} // namespace

ZoneFolder surveyed(const QString &folder, const Heading &heading, const QStringList &belonging)
{
    ZoneFolder found;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.zone"_s}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (belonging.contains(name))
            continue;
        const QByteArray head = headOf(dir.filePath(name));
        if (isUnder(head, heading))
            found.leftOver.append(name);
        else if (!isOurZone(head))
            found.foreign.append(name);
        else if (const QString other = otherThan(heading, head); !other.isEmpty())
            found.ofOthers[other].append(name);
    }
    return found;
}

QString otherAccount(const QString &path, const Heading &heading)
{
    return otherThan(heading, headOf(path));
}

bool isForeignZone(const QString &path)
{
    return QFileInfo(path).isFile() && QFileInfo(path).size() > 0 && !isOurZone(headOf(path));
}

QString asideName(const QString &name)
{
    return name + u".gone"_s;
}

bool moveAside(const QString &folder, const QString &name)
{
    const QString from = QDir(folder).filePath(name);
    const QString to = QDir(folder).filePath(asideName(name));
    const QByteArray there = headOf(to);
    if (isForeignZone(to) || (isOurZone(there) && accountOf(there) != accountOf(headOf(from))))
        return false;
    return (!QFileInfo::exists(to) || QFile::remove(to)) && QFile::rename(from, to);
}

} // namespace handover
