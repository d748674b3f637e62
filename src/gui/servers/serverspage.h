// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/listpage.h"
#include "gui/servers/editservers.h"
#include "gui/servers/serverdetails.h"
#include "models/instancetable.h"

#include <memory>

namespace cases {
class CaseBook;
}

namespace insight {
class Index;
}

namespace inventory {
class History;
class Notes;
} // namespace inventory

namespace Ui {
class ServersPage;
}

namespace gui {

class PageNotes;
class ServerActions;
class ServerChoices;
class ServerTabs;

/// The servers as a tree grouped by customer, type or not at all, and the details of the selected one. A row's key is
/// the server's name.
class ServersPage final : public ListPage
{
    Q_OBJECT

public:
    /// @p index hears of a change before the page does; @p history and @p notes may be null. All must outlive the page.
    ServersPage(inventory::Inventory &inventory, const insight::Index &index, const inventory::History *history,
                settings::Settings &settings, inventory::Notes *notes, QWidget *parent = nullptr);
    ~ServersPage() override;

    /// Follows what is asked of support, and shows it; null for an account of which nothing is kept. It must outlive
    /// the page.
    void followCases(cases::CaseBook *book);

    QStringList parts() const override;
    settings::Place place() const override;
    void goTo(const settings::Place &place) override;
    void activate() override;
    void refresh() override;

protected:
    Words words() const override;
    QString amount(int count) const override;
    void showRows() override;
    void showDetails() override;
    QList<QAction *> ownActions() const override;
    inventory::Resource detail() const override;
    QString grouping() const override;
    void setGrouping(const QString &grouping) override;
    QList<QuickFilters *> quickFilters() const override;
    bool concernsRows(const inventory::Changes &changes) const override;
    bool concernsDetails(const inventory::Changes &changes) const override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void setUpActions();
    void setUpTabs(const insight::Index &index, const inventory::History *history);
    void group();
    /// Those of the server, or the group, that is looked at.
    QStringList customersNow() const;
    QHash<QString, settings::Place> addressLeads(const api::Instance &instance) const;
    ServerDetails::Leads leadsOf(const api::Instance &instance, const api::InstanceDetail *detail) const;
    bool hasSeveral() const;
    EditServers::Selection selection() const;
    void enableActions();

    inventory::Inventory &m_inventory;
    const insight::Index &m_index;
    settings::Settings &m_settings;
    std::unique_ptr<Ui::ServersPage> m_ui;
    tables::Table<models::InstanceRow> &m_table;
    QTreeView *m_view;
    /// How many rows the columns were measured for.
    qsizetype m_measured = 0;
    ServerActions *m_actions = nullptr;
    ServerChoices *m_choices = nullptr;
    PageNotes *m_notes;
    ServerTabs *m_tabs = nullptr;
    QAction *m_copyName = nullptr;
    QAction *m_copyAddress = nullptr;
    /// What the details say of how well the server is known.
    inventory::State m_shownState;
    /// Where the addresses that are shown lead.
    QHash<QString, settings::Place> m_shownAddresses;
    bool m_detailsMissing = false;
};

} // namespace gui
