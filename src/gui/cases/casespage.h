// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"
#include "gui/pages/listpage.h"
#include "models/casetables.h"
#include "tables/table.h"

#include <QDateTime>

#include <memory>

namespace cases {
class CaseBook;
}

namespace Ui {
class CasesPage;
}

namespace gui {

class CaseActions;

/// What support was asked for and is followed: the cases as a table, and what is to be seen of the selected one. A
/// row's key is the case's id.
class CasesPage final : public ListPage
{
    Q_OBJECT

public:
    /// @p book is null for an account of which nothing is kept. All must outlive the page.
    CasesPage(cases::CaseBook *book, inventory::Inventory &inventory, settings::Settings &settings, Opener opener,
              QWidget *parent = nullptr);
    ~CasesPage() override;

    /// How many ask for action, else how many wait for support; -1 for none.
    int count() const override;
    bool countIsUrgent() const override;
    inventory::State state() const override;
    void activate() override;
    /// Reads again what open cases are about.
    void refresh() override;
    void dayChanged() override;

protected:
    Words words() const override;
    QString amount(int count) const override;
    void showRows() override;
    void showDetails() override;
    QList<QAction *> ownActions() const override;
    void retranslate() override;

private:
    void hear();
    void renew();
    void showCase(const models::CaseRow &row);

    cases::CaseBook *m_book;
    QDateTime m_made;
    std::unique_ptr<Ui::CasesPage> m_ui;
    tables::Table<models::CaseRow> &m_table;
    std::unique_ptr<tables::Table<models::CaseItemRow>> m_items;
    tables::ArrangedModel m_itemsModel;
    CaseActions *m_actions;
};

} // namespace gui
