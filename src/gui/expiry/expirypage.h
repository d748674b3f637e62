// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/expiry/expiryrows.h"
#include "gui/pages/listpage.h"
#include "models/expirytable.h"

#include <QDateTime>
#include <QTimer>

#include <functional>
#include <memory>

namespace ends {
class EndMemory;
}

namespace insight {
class Index;
}

namespace Ui {
class ExpiryPage;
}

namespace gui {

class ExpiryActions;
class ExpiryChips;

/// Certificates and domains in one list by end date, grouped by how near that is. Names lead to domains and servers.
class ExpiryPage final : public ListPage
{
    Q_OBJECT

public:
    /// Tells the time, in the person's own zone.
    using Clock = std::function<QDateTime()>;

    /// @p inventory, @p settings, @p ends and @p index, which hears of a change of the inventory before the page does,
    /// must outlive the page; @p ends is null where nothing is stored of the account. Without a clock it is the
    /// system's.
    ExpiryPage(inventory::Inventory &inventory, const insight::Index &index, ends::EndMemory *ends,
               settings::Settings &settings, QWidget *parent = nullptr, Clock clock = {});
    ~ExpiryPage() override;

    /// How many ask for action: expired, or urgent by the settings, and not snoozed.
    int count() const override;
    bool countIsUrgent() const override;
    /// Of both lists together: as well known as the one that is known less.
    inventory::State state() const override;
    bool isPartial() const override;
    /// Also to the part "certificates" or "domains": all of that kind.
    void goTo(const settings::Place &place) override;
    void activate() override;
    void refresh() override;
    void dayChanged() override { renewRows(); }

protected:
    Words words() const override;
    QString amount(int count) const override;
    void showRows() override;
    void showDetails() override;
    QList<QuickFilters *> quickFilters() const override;
    void showState() override;
    QList<QAction *> ownActions() const override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpView();
    void setUpGroups();
    void heard(const inventory::Changes &changes);
    void followIndex();
    void followSoon();
    void fillTable();
    void chooseFirst();
    void chooseNext();
    void showChips();
    void narrow();

    inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    ExpiryRows m_rows;
    Clock m_clock;
    std::unique_ptr<Ui::ExpiryPage> m_ui;
    tables::Table<models::ExpiryRow> &m_table;
    QTreeView *m_view;
    ExpiryChips *m_chips = nullptr;
    ExpiryActions *m_actions;
    /// Until days left or groups may be others.
    QTimer m_turn;
    QTimer m_followSoon;
    /// Which of the two sets of widths the columns were given.
    bool m_isWide = true;
};

} // namespace gui
