// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/findings/findingactions.h"
#include "gui/findings/findingplaces.h"
#include "gui/pages/listpage.h"
#include "models/findingtable.h"

#include <memory>

namespace Ui {
class FindingsPage;
}

namespace gui {

/// What is wrong with the account, or worth a look: by severity, with what can be done about it. A row's key is the id
/// of its finding.
class FindingsPage final : public ListPage
{
    Q_OBJECT

public:
    /// All must outlive the page.
    FindingsPage(findings::Findings &findings, inventory::Inventory &inventory, settings::Settings &settings,
                 Opener opener, ServerEditor editor, QWidget *parent = nullptr);
    ~FindingsPage() override;

    /// Where what is asked of support is followed; null for nowhere. It must outlive the page.
    void followCases(cases::CaseBook *book);

    /// How many open ones ask for action, critical ones and warnings: notices are worth a look and no more. -1 before
    /// the account was examined.
    int count() const override;
    bool countIsUrgent() const override;
    /// Of all lists together: as well known as the one that is known least.
    inventory::State state() const override;
    bool isPartial() const override;
    void activate() override;
    /// The lists are read again: what is different in them is examined by itself.
    void refresh() override;
    void dayChanged() override;

protected:
    Words words() const override;
    QString amount(int count) const override;
    void showRows() override;
    void showDetails() override;
    void showState() override;
    QList<QAction *> ownActions() const override;
    QList<QuickFilters *> quickFilters() const override;
    bool mayStillCome() const override;
    void retranslate() override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpView();
    void heard();
    void narrow();
    void tellNotJudged();
    void fitTop();
    /// The row that is looked at, or null.
    const models::FindingRow *looked() const;

    findings::Findings &m_findings;
    inventory::Inventory &m_inventory;
    std::unique_ptr<Ui::FindingsPage> m_ui;
    FindingObjects m_objects;
    tables::Table<models::FindingRow> &m_table;
    QTreeView *m_view;
    FindingActions *m_actions;
    QAction *m_copySentence = nullptr;
    bool m_isBehind = true;
};

} // namespace gui
