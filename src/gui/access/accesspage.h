// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/accessreport.h"
#include "gui/access/accessfollower.h"
#include "gui/access/accessreading.h"
#include "gui/pages/listpage.h"
#include "models/granttable.h"

#include <memory>

namespace Ui {
class AccessPage;
}

namespace gui {

class CustomerLinks;
class GrantChoices;

/// Who has access to which servers: people and keys × servers as a matrix, and the grants as a list. A row's key is
/// models::accessKey(), of the cells of the matrix too; its details are those of the cell or row that is looked at.
class AccessPage final : public ListPage
{
    Q_OBJECT

public:
    /// @p index hears of a change of @p inventory before the page does; @p history may be null. All must outlive the
    /// page.
    AccessPage(inventory::Inventory &inventory, const insight::Index &index, const inventory::History *history,
               settings::Settings &settings, QWidget *parent = nullptr);
    ~AccessPage() override;

    /// How many grants there are.
    int count() const override;
    QString countText() const override;
    FilterBox *filterBox() override;
    /// Of both lists, of people and of servers: as well known as the one that is known less.
    inventory::State state() const override;
    bool isPartial() const override;
    QStringList parts() const override;
    settings::Place place() const override;
    void goTo(const settings::Place &place) override;
    void activate() override;
    void refresh() override;

    /// What the page shows, as a report.
    exchange::AccessReport report() const;

protected:
    Words words() const override;
    QString amount(int count) const override;
    void showRows() override;
    void showDetails() override;
    void showState() override;
    QList<QAction *> ownActions() const override;
    QList<QAction *> rowActions() const override;
    bool concernsRows(const inventory::Changes &) const override { return false; }
    bool concernsDetails(const inventory::Changes &) const override { return false; }
    QList<QuickFilters *> quickFilters() const override;
    QString grouping() const override;
    void setGrouping(const QString &grouping) override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// A person or key, and a server.
    struct Looked
    {
        insight::Object holder;
        QString server;
    };

    void setUpActions();
    void setUpMatrix();
    void group();
    void chooseFirst();
    void fillList();
    void followCell(int column);
    bool isMatrix() const;
    /// What is looked at, in the matrix or in the list; nothing for none.
    Looked looked() const;

    AccessReading m_reading;
    AccessFollower m_follower;
    std::unique_ptr<Ui::AccessPage> m_ui;
    tables::Table<models::GrantRow> &m_table;
    QTreeView *m_view;
    GrantChoices *m_choices = nullptr;
    bool m_isListBehind = false;
    QAction *m_goToPerson = nullptr;
    QAction *m_goToServer = nullptr;
    CustomerLinks *m_customers = nullptr;
    QAction *m_report = nullptr;
};

} // namespace gui
