// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

class QTreeView;

namespace models {
class ArrangedModel;
}

namespace gui {

/// Keeps the groups of a tree open as they appear, save those that the person closed: those stay closed, also while a
/// filter hides them. A group's heading spans its row.
class GroupTree : public QObject
{
    Q_OBJECT

public:
    /// @p view shows @p model. Both must outlive this.
    GroupTree(QTreeView &view, models::ArrangedModel &model, QObject *parent);

    /// Opens every group, also those that the person closed: when a person asks for it, and for other groups than
    /// before.
    void openAll();
    void closeAll();

private:
    void openGroups();

    QTreeView &m_view;
    models::ArrangedModel &m_model;
    /// Groups that the person closed.
    QSet<QString> m_closed;
};

} // namespace gui
