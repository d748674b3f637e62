// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/changes/changefeed.h"
#include "gui/kit/opener.h"
#include "gui/pages/listpage.h"
#include "models/changetable.h"

#include <QDateTime>
#include <QTimer>

#include <memory>

namespace cases {
class CaseBook;
}

namespace inventory {
class History;
}

namespace Ui {
class ChangesPage;
}

namespace gui {

class ChangeActions;

/// What has changed in the account and what was edited, by day, the latest first. A row's key is that of
/// models::changeKey().
class ChangesPage final : public ListPage
{
    Q_OBJECT

public:
    /// @p history may be null: nothing is kept of the account. All must outlive the page.
    ChangesPage(inventory::History *history, inventory::Inventory &inventory, settings::Settings &settings,
                Opener opener, QWidget *parent = nullptr);
    ~ChangesPage() override;

    /// Where what is asked of support is followed; null for nowhere. It must outlive the page.
    void followCases(cases::CaseBook *book);

    /// How many are new; -1 for none.
    int count() const override;
    inventory::State state() const override;
    void activate() override;
    /// The lists are read again: what is different in them comes here by itself.
    void refresh() override;
    void dayChanged() override;

protected:
    Words words() const override;
    QString amount(int count) const override;
    void showRows() override;
    void showDetails() override;
    QList<QAction *> ownActions() const override;
    void resetQuickFilters() override;
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpView();
    models::ChangeRowMaker maker(const QList<store::Change> &changes, const QList<store::Edit> &edits) const;
    void goOn();
    void heard();
    void beginVisit();
    void narrow();
    /// The row that is looked at, or null.
    const models::ChangeRow *looked() const;
    QList<models::ChangeRow> chosen() const;
    /// How many changes of other rows were seen in the same reading of the account.
    int othersSeenWith(const models::ChangeRow &row) const;

    inventory::History *m_history;
    inventory::Inventory &m_inventory;
    std::unique_ptr<Ui::ChangesPage> m_ui;
    ChangeActions *m_actions;
    tables::Table<models::ChangeRow> &m_table;
    QTreeView *m_view;
    QAction *m_copyBefore = nullptr;
    QAction *m_copyAfter = nullptr;
    /// When the person had looked last when this visit began: what came since is new.
    QDateTime m_lastTime;
    QDateTime m_made;
    ChangeFeed m_feed;
    /// The next turn of the event loop, for what this one leaves.
    QTimer m_rest;
    bool m_isVisiting = false;
};

} // namespace gui
