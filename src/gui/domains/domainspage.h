// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/listpage.h"
#include "gui/pages/rowchips.h"
#include "models/domaintable.h"

#include <memory>

namespace insight {
class Index;
}

namespace inventory {
class History;
class Notes;
} // namespace inventory

namespace Ui {
class DomainsPage;
}

namespace gui {

class CustomerLinks;
class DomainMail;
class PageNotes;

/// The domains as a table, with their mail at a glance, and the records of the selected one, where it leads, its mail
/// and its history, or the records of all. A row's key is the domain's name (ASCII).
class DomainsPage final : public ListPage
{
    Q_OBJECT

public:
    /// @p index hears of a change of @p inventory before the page does; @p history and @p notes may be null. All must
    /// outlive the page.
    DomainsPage(inventory::Inventory &inventory, const insight::Index &index, const inventory::History *history,
                settings::Settings &settings, inventory::Notes *notes, QWidget *parent = nullptr);
    ~DomainsPage() override;

    QString countText() const override;
    FilterBox *filterBox() override;
    QStringList parts() const override;
    settings::Place place() const override;
    void goTo(const settings::Place &place) override;

    void dayChanged() override { m_table.setLocale(locale()); }

protected:
    Words words() const override;
    QString amount(int count) const override;
    void showRows() override;
    void showDetails() override;
    QList<QAction *> ownActions() const override;
    inventory::Resource detail() const override;
    QList<QuickFilters *> quickFilters() const override;
    void retranslate() override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool isOfAll() const;
    void showTitles();
    void showChips();
    void fitTop();

    inventory::Inventory &m_inventory;
    std::unique_ptr<Ui::DomainsPage> m_ui;
    tables::Table<models::DomainRow> &m_table;
    std::unique_ptr<RowChips<models::DomainRow>> m_chips;
    DomainMail *m_mail;
    CustomerLinks *m_customers;
    QAction *m_copyName = nullptr;
    PageNotes *m_notes = nullptr;
};

} // namespace gui
