// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notes/tagcompleter.h"

#include <QLineEdit>
#include <QStringListModel>

namespace gui {

TagCompleter::TagCompleter(QLineEdit &line)
    : QCompleter(&line)
    , m_line(line)
    , m_tags(new QStringListModel(this))
{
    setModel(m_tags);
    setCaseSensitivity(Qt::CaseInsensitive);
    line.setCompleter(this);
}

void TagCompleter::setTags(const QStringList &tags)
{
    if (m_tags->stringList() != tags)
        m_tags->setStringList(tags);
}

/// Only what is typed after the last comma is looked for.
QStringList TagCompleter::splitPath(const QString &path) const
{
    return {path.mid(path.lastIndexOf(u',') + 1).trimmed()};
}

QString TagCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString typed = m_line.text();
    const qsizetype comma = typed.lastIndexOf(u',');
    const QString before = comma < 0 ? QString() : typed.left(comma + 1) + u' ';
    return before + QCompleter::pathFromIndex(index);
}

} // namespace gui

#include "moc_tagcompleter.cpp"
