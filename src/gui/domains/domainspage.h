// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/page.h"
#include "inventory/changes.h"
#include "models/arrangedmodel.h"
#include "models/domaintable.h"

#include <memory>

class QTableView;

namespace inventory {
class Inventory;
}

namespace Ui {
class DomainsPage;
}

namespace settings {
class Settings;
}

namespace gui {

class CurrentRow;
class TableTools;

/// The domains as a table, and the records of the selected one.
class DomainsPage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    DomainsPage(inventory::Inventory &inventory, settings::Settings &settings, QWidget *parent = nullptr);
    ~DomainsPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    int count() const override;
    QString countText() const override;
    inventory::State state() const override;
    FilterBox *filterBox() override;
    QList<QAction *> menuActions() const override;
    QString menuTitle() const override;
    settings::Place place() const override;
    void goTo(const settings::Place &place) override;
    void activate() override;
    void refresh() override;

    /// Goes to the domain of that name (ASCII).
    void select(const QString &name);
    /// The name of the selected domain; empty for none.
    QString selected() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTools();
    void retranslate();
    void heard(const inventory::Changes &changes);
    void showState();
    void showRows();
    void showRecords();

    inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    std::unique_ptr<Ui::DomainsPage> m_ui;
    std::unique_ptr<models::Table<api::Domain>> m_table;
    models::ArrangedModel m_model;
    QTableView *m_view;
    CurrentRow *m_current;
    TableTools *m_tools = nullptr;
    QAction *m_copyName = nullptr;
};

} // namespace gui
