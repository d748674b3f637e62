// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

class QModelIndex;
class QTreeView;

namespace tables {
class ArrangedModel;
}

namespace gui {

/// Keeps the groups of a tree open as they appear, save those that the person closed. While a filter is on, all groups
/// that have matches stand open, save those closed under this very filter; after it they stand as before. A group's
/// heading spans its row.
class GroupTree : public QObject
{
    Q_OBJECT

public:
    /// @p view shows @p model. Both must outlive this.
    GroupTree(QTreeView &view, tables::ArrangedModel &model, QObject *parent);

    /// Opens every group, also those that the person closed: when a person asks for it, and for other groups than
    /// before.
    void openAll();
    void closeAll();
    /// Another filter than before, in a way that the model cannot tell: what was closed under that one is open.
    void filterChanged();
    /// Opens the group that @p index is in, as a person does.
    void openFor(const QModelIndex &index);

    /// @name Whenever the rows were arranged again; called by the list's CurrentRow.
    /// @{
    /// Opens what is to be open.
    void open();
    /// Closes what was closed before the filter that is over; not @p kept, which is open from now on. Whether any was.
    bool restore(const QModelIndex &kept);
    /// @}

Q_SIGNALS:
    /// The person opened or closed groups.
    void toggled();

private:
    QSet<QString> &closed();
    void note(const QModelIndex &group, bool isClosed);

    QTreeView &m_view;
    tables::ArrangedModel &m_model;
    /// Groups that the person closed while no filter was on, and under the filter that is.
    QSet<QString> m_closed;
    QSet<QString> m_closedMeanwhile;
    QString m_filter;
    /// Groups are opened and closed by this class.
    bool m_own = false;
};

} // namespace gui
