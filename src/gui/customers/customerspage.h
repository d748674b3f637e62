// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/listpage.h"
#include "models/customertable.h"

#include <QTimer>

#include <memory>

namespace insight {
class Index;
}

namespace Ui {
class CustomersPage;
}

namespace gui {

class CustomerLinks;

/// The customers whom anything of the account names, and all that is one's: servers, domains, certificates, people and
/// keys, each a link.
class CustomersPage final : public ListPage
{
    Q_OBJECT

public:
    /// @p index hears of a change of @p inventory before the page does. All must outlive the page.
    CustomersPage(inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings,
                  QWidget *parent = nullptr);
    ~CustomersPage() override;

    /// None: they are counted only while somebody looks.
    int count() const override { return -1; }

protected:
    Words words() const override;
    QString amount(int count) const override;
    void showRows() override;
    void showDetails() override;
    QList<QAction *> ownActions() const override;
    bool concernsRows(const inventory::Changes &) const override { return false; }
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void hear(const inventory::Changes &changes);
    void renewIfBehind();

    inventory::Inventory &m_inventory;
    std::unique_ptr<Ui::CustomersPage> m_ui;
    tables::Table<insight::Customer> &m_table;
    CustomerLinks *m_links;
    QAction *m_copyName;
    /// Changes that come together are counted together.
    QTimer m_soon;
    bool m_isBehind = true;
};

} // namespace gui
