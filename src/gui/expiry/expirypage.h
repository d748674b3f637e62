// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/expiry/expiryrows.h"
#include "gui/lists/page.h"
#include "inventory/changes.h"
#include "models/arrangedmodel.h"
#include "models/expirytable.h"

#include <QDateTime>
#include <QTimer>

#include <functional>
#include <memory>

class QTreeView;

namespace insight {
class Index;
}

namespace inventory {
class Inventory;
}

namespace Ui {
class ExpiryPage;
}

namespace settings {
class Settings;
}

namespace gui {

class CurrentRow;
class GroupTree;
class TableTools;

/// Certificates and domains in one list by end date, grouped by how near that is. Names lead to domains and servers.
class ExpiryPage final : public Page
{
    Q_OBJECT

public:
    /// Tells the time, in the person's own zone.
    using Clock = std::function<QDateTime()>;

    /// @p inventory, @p settings and @p index, which hears of a change of the inventory before the page does, must
    /// outlive the page. Without a clock it is the system's.
    ExpiryPage(inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings,
               QWidget *parent = nullptr, Clock clock = {});
    ~ExpiryPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    /// How many ask for action: expired, or urgent by the settings.
    int count() const override;
    bool countIsUrgent() const override;
    QString countText() const override;
    /// Of both lists together: as well known as the one that is known less.
    inventory::State state() const override;
    FilterBox *filterBox() override;
    QList<QAction *> menuActions() const override;
    QString menuTitle() const override;
    settings::Place place() const override;
    void goTo(const settings::Place &place) override;
    void activate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpView();
    void setUpActions();
    void retranslate();
    void heard(const inventory::Changes &changes);
    void showRows();
    void fillTable();
    void selectFirst();
    void showSources();
    void showChips();
    void narrow();
    void showActions();
    void fitColumns();
    /// The row that is current, or null.
    const models::ExpiryRow *current() const;
    void followName(const models::ExpiryRow &row);
    void goToServer(const models::ExpiryRow &row);

    inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    ExpiryRows m_rows;
    Clock m_clock;
    std::unique_ptr<Ui::ExpiryPage> m_ui;
    std::unique_ptr<models::Table<models::ExpiryRow>> m_table;
    models::ArrangedModel m_model;
    QTreeView *m_view;
    CurrentRow *m_current = nullptr;
    GroupTree *m_groups = nullptr;
    TableTools *m_tools = nullptr;
    QAction *m_goToDomain = nullptr;
    QAction *m_goToServer = nullptr;
    QAction *m_expand = nullptr;
    QAction *m_collapse = nullptr;
    /// Until days left or groups may be others.
    QTimer m_turn;
    /// Which of the two sets of widths the columns were given.
    bool m_isWide = true;
};

} // namespace gui
