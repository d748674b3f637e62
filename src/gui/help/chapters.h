// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QObject;

namespace gui {

/// One chapter of the help, in one language.
struct Chapter
{
    /// Stable, English, in small letters: "servers". Links between chapters name it.
    QString name;
    QString title;
    /// The classes of the pages and dialogs that it is about.
    QStringList classes;
    /// Of a page: what it answers, in one line; empty for a chapter of no page.
    QString answers;
    /// Its text, without the title. It is ours: nothing in it comes from outside.
    QString html;
};

/// All chapters in the language of @p code, in their order; those of the program's resources.
QList<Chapter> chapters(const QString &code);

/// A chapter as it is kept: a head of "key: value" lines, an empty line, the text.
Chapter chapterIn(const QString &text, const QString &name);

/// The chapter about @p object by its class, or about what its class comes from; null for none.
const Chapter *chapterAbout(const QList<Chapter> &chapters, const QObject &object);

/// The chapter's words as they are read, title first, to be searched.
QString plainText(const Chapter &chapter);

} // namespace gui
