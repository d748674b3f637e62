// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/serveractions.h"

#include "gui/kit/buttons.h"
#include "gui/look/icons.h"
#include "gui/pages/customerlinks.h"
#include "gui/servers/editserver.h"
#include "gui/servers/sshactions.h"
#include "inventory/inventory.h"
#include "words/accounttext.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace gui {

ServerActions::ServerActions(inventory::Inventory &inventory, settings::Settings &settings, Selection selection,
                             Selection showHidden, QWidget *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_selection(std::move(selection))
    , m_editing(new EditServer(inventory, parent))
    , m_editingSeveral(new EditServers(inventory, settings, std::move(showHidden), parent))
    , m_ssh(new SshActions(settings, desktopOpener(), settings::detachedStarter(), parent))
    , m_customers(new CustomerLinks(parent))
    , m_edit(new QAction(parent))
{
    m_edit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_edit->setObjectName(u"edit"_s);
    m_edit->setIcon(icon(u"edit"_s));
    connect(m_edit, &QAction::triggered, this, &ServerActions::edit);
    connect(m_editing, &EditServer::said, this, &ServerActions::said);
    connect(m_editingSeveral, &EditServers::said, this, &ServerActions::said);
    connect(m_ssh, &SshActions::said, this, &ServerActions::said);
    connect(m_customers, &CustomerLinks::wanted, this, &ServerActions::wanted);
}

QList<QAction *> ServerActions::all() const
{
    QList<QAction *> actions{m_edit, nullptr};
    actions += m_ssh->actions();
    actions.append(nullptr);
    return actions + m_customers->actions();
}

void ServerActions::setLooked(const Looked &looked)
{
    m_looked = looked;
    m_ssh->setServer(looked.server, looked.whyNot);
    m_customers->setCustomers(looked.customers, looked.server.isEmpty() ? looked.whyNot : QString());
    const bool isKnown = looked.isSeveral || m_inventory.instanceDetail(looked.server);
    const bool isReadOnly = m_inventory.isReadOnly();
    allow(*m_edit, isKnown && !isReadOnly, isReadOnly ? words::AccountText::readOnly() : looked.whyNot);
}

void ServerActions::edit()
{
    if (m_looked.isSeveral)
        m_editingSeveral->open(m_selection());
    else if (const api::InstanceDetail *detail = m_inventory.instanceDetail(m_looked.server))
        m_editing->open(*detail);
}

void ServerActions::retranslate()
{
    m_edit->setText(tr("Edit…"));
    m_ssh->retranslate();
    m_customers->retranslate();
}

} // namespace gui

#include "moc_serveractions.cpp"
