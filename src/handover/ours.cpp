// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/ours.h"

#include "handover/calendarevent.h"
#include "handover/textfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace handover {

using namespace Qt::StringLiterals;

namespace {

/// A program has two lines before its comments.
constexpr int linesOfHead = 4;

bool isOurComment(const QByteArray &line)
{
    constexpr char said[] = " Written by Cloudnet Console from the account ";
    return (line.startsWith('#') || line.startsWith(';')) && line.mid(1).startsWith(said);
}

bool isOurCalendar(const QByteArray &text)
{
    constexpr qsizetype longestHead = 4096;
    const QByteArray head = text.left(longestHead);
    return head.startsWith("BEGIN:VCALENDAR") && head.contains(QByteArray("\nPRODID:") + calendarProduct + "\r\n");
}

bool hasFields(const QJsonObject &object, const QString &other)
{
    return object.contains("cloudnet_as_of"_L1) && object.contains(other);
}

} // namespace

bool isOurs(const QByteArray &text)
{
    if (isOurCalendar(text))
        return true;
    if (text.startsWith('{')) {
        const QJsonObject head = QJsonDocument::fromJson(text.left(text.indexOf('\n'))).object();
        return hasFields(head, u"cloudnet_table"_s) ||
               hasFields(QJsonDocument::fromJson(text)["all"_L1]["vars"_L1].toObject(), u"cloudnet_account"_s);
    }
    qsizetype begin = 0;
    for (int line = 0; line < linesOfHead; ++line) {
        const qsizetype end = text.indexOf('\n', begin);
        if (isOurComment(text.mid(begin, end < 0 ? -1 : end - begin)))
            return true;
        if (end < 0)
            break;
        begin = end + 1;
    }
    return false;
}

bool isForeign(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.size() > 0 && !isOurs(readTextFile(path));
}

} // namespace handover
