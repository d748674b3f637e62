// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/requesttext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// What would pass for the end of a cell or a line becomes a space.
QString cell(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QString line(const QStringList &cells)
{
    QStringList clean;
    for (const QString &text : cells)
        clean += cell(text);
    return clean.join(u'\t') + u'\n';
}

} // namespace

QString requestText(const QList<api::RequestNote> &notes, const RequestTextHead &head)
{
    QString text = cell(u"Cloudnet Console %1, Qt %2, %3, %4"_s.arg(head.version, head.qtVersion,
                                                                    head.at.toUTC().toString(Qt::ISODate), head.base)) +
                   u'\n';
    text += line({u"time"_s, u"verb"_s, u"path"_s, u"status"_s, u"ms"_s, u"bytes"_s, u"attempt"_s, u"outcome"_s});
    for (const api::RequestNote &note : notes) {
        text += line({utc(note.started), note.verb, note.path, QString::number(note.status),
                      QString::number(note.duration.count()), QString::number(note.bytes),
                      QString::number(note.attempt), note.outcome ? api::kindName(note.outcome->kind) : u"ok"_s});
    }
    return text;
}

} // namespace exchange
