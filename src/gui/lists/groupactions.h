// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace gui {

class GroupTree;

/// The actions that open and close all groups of a tree.
class GroupActions : public QObject
{
    Q_OBJECT

public:
    /// @p groups must outlive this; the actions are children of @p parent.
    GroupActions(GroupTree &groups, QObject *parent);

    QList<QAction *> all() const { return {m_expand, m_collapse}; }
    /// Whether there are groups.
    void setEnabled(bool enabled);
    void retranslate();

private:
    QAction *m_expand;
    QAction *m_collapse;
};

} // namespace gui
