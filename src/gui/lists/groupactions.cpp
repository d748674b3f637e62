// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/groupactions.h"

#include "gui/lists/grouptree.h"

#include <QAction>

namespace gui {

GroupActions::GroupActions(GroupTree &groups, QObject *parent)
    : QObject(parent)
    , m_expand(new QAction(parent))
    , m_collapse(new QAction(parent))
{
    connect(m_expand, &QAction::triggered, &groups, &GroupTree::openAll);
    connect(m_collapse, &QAction::triggered, &groups, &GroupTree::closeAll);
}

void GroupActions::setEnabled(bool enabled)
{
    for (QAction *action : all())
        action->setEnabled(enabled);
}

void GroupActions::retranslate()
{
    m_expand->setText(tr("Expand all groups"));
    m_collapse->setText(tr("Collapse all groups"));
}

} // namespace gui

#include "moc_groupactions.cpp"
