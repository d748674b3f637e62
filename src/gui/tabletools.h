// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QAbstractItemView;

namespace models {
class ArrangedModel;
}

namespace gui {

class Settings;

/// What every table of the program can do: its columns are hidden, moved, sized and sorted, and stay so per account
/// and table; its cells and rows are copied, and what it shows is exported.
class TableTools : public QObject
{
    Q_OBJECT

public:
    /// @p view is prepared and shows @p model, its columns, widths and order are those of the first time. @p id is the
    /// table's stable name in the settings. All must outlive this.
    TableTools(QAbstractItemView &view, models::ArrangedModel &model, const QString &id, Settings &settings,
               QObject *parent);

    /// Copies, export and columns, a null for a line: for a page's menu and toolbar. Their texts follow the language.
    QList<QAction *> actions() const;
    /// Gives the view its context menu: what @p own gives when it opens, then actions().
    void offer(std::function<QList<QAction *>()> own);

private:
    QAbstractItemView &m_view;
    models::ArrangedModel &m_model;
    QString m_id;
    Settings &m_settings;
};

} // namespace gui
