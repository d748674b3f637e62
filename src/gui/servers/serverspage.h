// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/page.h"
#include "inventory/changes.h"
#include "models/arrangedmodel.h"
#include "models/instancetable.h"

#include <memory>

class QTreeView;

namespace inventory {
class Inventory;
}

namespace Ui {
class ServersPage;
}

namespace settings {
class Settings;
}

namespace gui {

class CurrentRow;
class EditServer;
class ServerTabs;
class GroupTree;
class SshActions;
class TableTools;

/// The servers as a tree grouped by customer, type or not at all, and the details of the selected one.
class ServersPage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ServersPage(inventory::Inventory &inventory, settings::Settings &settings, QWidget *parent = nullptr);
    ~ServersPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    int count() const override;
    QString countText() const override;
    inventory::State state() const override;
    FilterBox *filterBox() override;
    QList<QAction *> menuActions() const override;
    QString menuTitle() const override;
    QStringList parts() const override;
    settings::Place place() const override;
    void goTo(const settings::Place &place) override;
    void activate() override;
    void refresh() override;

    /// Goes to the server of that name.
    void select(const QString &name);
    /// The name of the selected server; empty for none.
    QString selected() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QAction *> ownActions() const;
    void fitTools();
    void setUpView();
    void setUpActions();
    void retranslate();
    void group();
    void showRows();
    void showState();
    void showDetails();
    void heard(const inventory::Changes &changes);

    inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    std::unique_ptr<Ui::ServersPage> m_ui;
    std::unique_ptr<models::Table<models::InstanceRow>> m_table;
    models::ArrangedModel m_model;
    QTreeView *m_view;
    CurrentRow *m_current = nullptr;
    TableTools *m_tools = nullptr;
    GroupTree *m_groups = nullptr;
    EditServer *m_editing;
    ServerTabs *m_tabs = nullptr;
    SshActions *m_ssh = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_copyName = nullptr;
    QAction *m_copyAddress = nullptr;
    QAction *m_expand = nullptr;
    QAction *m_collapse = nullptr;
    /// How well the details on show are known, as the details say it.
    inventory::State m_shownState;
    bool m_detailsMissing = false;
    /// The selected server is the first there was, not one that the person went to.
    bool m_chosenByPage = false;
};

} // namespace gui
