// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/chapters.h"

#include <QFile>
#include <QMetaObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<Chapter> chapters(const QString &code)
{
    QList<Chapter> all;
    const QStringList names = contentOf(u":/help/chapters"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &name : names)
        all += chapterIn(contentOf(u":/help/%1/%2.html"_s.arg(code, name)), name);
    return all;
}

Chapter chapterIn(const QString &text, const QString &name)
{
    Chapter chapter{name, {}, {}, {}, {}};
    const qsizetype end = text.indexOf("\n\n"_L1);
    const QStringList head = text.left(end).split(u'\n');
    for (const QString &line : head) {
        const QString value = line.section(u": "_s, 1);
        if (line.startsWith("title: "_L1))
            chapter.title = value;
        else if (line.startsWith("for: "_L1))
            chapter.classes = value.split(u' ', Qt::SkipEmptyParts);
        else if (line.startsWith("answers: "_L1))
            chapter.answers = value;
    }
    chapter.html = end < 0 ? QString() : text.sliced(end).trimmed();
    return chapter;
}

const Chapter *chapterAbout(const QList<Chapter> &chapters, const QObject &object)
{
    for (const QMetaObject *type = object.metaObject(); type; type = type->superClass()) {
        const QString name = QString::fromLatin1(type->className()).section(u"::"_s, -1);
        const auto found = std::find_if(chapters.begin(), chapters.end(),
                                        [&name](const Chapter &chapter) { return chapter.classes.contains(name); });
        if (found != chapters.end())
            return &*found;
    }
    return nullptr;
}

QString plainText(const Chapter &chapter)
{
    static const QRegularExpression mark(u"<[^>]*>"_s);
    static const QRegularExpression entity(u"&#(\\d+);"_s);
    QString html = chapter.html;
    html.remove(mark);
    QString text = chapter.title + u'\n';
    qsizetype from = 0;
    for (auto found = entity.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text += html.mid(from, match.capturedStart() - from) + QChar(match.captured(1).toUShort());
        from = match.capturedEnd();
    }
    return text + html.mid(from);
}

} // namespace gui
