// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QLineEdit;
class QStringListModel;

namespace gui {

/// Completes the tag that is typed in a line of tags, and leaves those before it alone.
class TagCompleter : public QCompleter
{
    Q_OBJECT

public:
    /// For @p line, which owns it.
    explicit TagCompleter(QLineEdit &line);

    void setTags(const QStringList &tags);

    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    QLineEdit &m_line;
    QStringListModel *m_tags;
};

} // namespace gui
