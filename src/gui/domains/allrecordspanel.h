// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allrecordtable.h"
#include "settings/place.h"
#include "tables/arrangedmodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QTableView;

namespace insight {
class Index;
}

namespace inventory {
class Inventory;
}

namespace settings {
class Settings;
}

namespace Ui {
class AllRecordsPanel;
}

namespace gui {

class AllRecords;
class CustomerLinks;
class FilterBox;

/// The DNS records of all domains as one table, narrowed by type and by text; each leads to its domain and to the
/// servers that it leads to.
class AllRecordsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AllRecordsPanel(QWidget *parent = nullptr);
    ~AllRecordsPanel() override;

    /// Call once. All must outlive the panel.
    void setUp(inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings);

    /// Filters by @p filter alone.
    void narrowTo(const QString &filter);
    FilterBox &filterBox() const;
    /// How many are shown of how many, and how much was read.
    QString countText() const;

Q_SIGNALS:
    /// countText() is different now.
    void counted();
    /// A link was followed.
    void wanted(const settings::Place &place);
    void retryAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpActions();
    void retranslate();
    void takeRows();
    void showSome();
    void showState();
    void showTypes();
    void narrow();
    void showCount();
    void enableActions();
    settings::Place contentPlaceOf(const api::Record &record) const;
    void follow(const QModelIndex &index);
    /// The row that is looked at, or null.
    const models::DomainRecord *looked() const;

    std::unique_ptr<Ui::AllRecordsPanel> m_ui;
    std::unique_ptr<tables::Table<models::DomainRecord>> m_table;
    tables::ArrangedModel m_model;
    QTableView *m_view;
    QAction *m_goToDomain;
    QAction *m_goToServer;
    CustomerLinks *m_customers;
    inventory::Inventory *m_inventory = nullptr;
    const insight::Index *m_index = nullptr;
    AllRecords *m_records = nullptr;
    /// What the table is to have; very many rows are shown in several turns of the event loop.
    QList<models::DomainRecord> m_rows;
    QTimer m_showMore;
};

} // namespace gui
