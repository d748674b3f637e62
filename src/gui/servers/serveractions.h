// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/servers/editservers.h"
#include "settings/place.h"

class QAction;

namespace gui {

class CustomerLinks;
class EditServer;
class SshActions;

/// What can be done with the servers that are looked at: editing one or several, SSH to one, going to its customers.
class ServerActions : public QObject
{
    Q_OBJECT

public:
    /// What is looked at.
    struct Looked
    {
        /// The one server, by its name; empty for none, for several and for a group.
        QString server;
        /// Those of the server, or of the group.
        QStringList customers;
        /// Several are selected, some of which may be hidden.
        bool isSeveral = false;
        /// Why what is done with one server cannot be done; empty where it can, and where none was chosen.
        QString whyNot;
    };
    using Selection = std::function<EditServers::Selection()>;

    /// @p selection says what is selected, @p showHidden as well, after it made what is hidden of that visible. All
    /// must outlive this; forms open over the window of @p parent.
    ServerActions(inventory::Inventory &inventory, settings::Settings &settings, Selection selection,
                  Selection showHidden, QWidget *parent);

    /// A null for a line.
    QList<QAction *> all() const;
    QAction *editAction() const { return m_edit; }
    const SshActions &ssh() const { return *m_ssh; }
    void setLooked(const Looked &looked);
    /// Opens the form for what is looked at.
    void edit();
    void retranslate();

Q_SIGNALS:
    void said(const QString &sentence);
    void wanted(const settings::Place &place);

private:
    inventory::Inventory &m_inventory;
    Selection m_selection;
    EditServer *m_editing;
    EditServers *m_editingSeveral;
    SshActions *m_ssh;
    CustomerLinks *m_customers;
    QAction *m_edit;
    Looked m_looked;
};

} // namespace gui
