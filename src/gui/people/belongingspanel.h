// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/leavemail.h"
#include "gui/pages/insightpanel.h"
#include "models/relatedtable.h"

#include <memory>
#include <optional>

class QAction;
class QLabel;
class QPushButton;

namespace gui {

class LinkTree;

/// All that is one person's: where they can log in, their keys and where each is, what they are told of; and the way to
/// the mail that takes it back.
class BelongingsPanel : public InsightPanel
{
    Q_OBJECT

public:
    explicit BelongingsPanel(QWidget *parent = nullptr);
    ~BelongingsPanel() override;

    /// To be called once; see InsightPanel::follow(). @p leave is what the button does.
    void setUp(const inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings,
               QAction &leave);
    /// Nothing for none.
    void showPerson(const insight::Object &person);
    /// What is to be taken back from the person, as it is now; nothing for none.
    std::optional<exchange::Leaving> leaving() const;

protected:
    void changeEvent(QEvent *event) override;
    void ask() override;

private:
    insight::Belongings belongings() const;
    QSet<QString> unreadKeys(const insight::Belongings &all) const;
    void showNote();
    void retranslate();

    insight::Object m_person;
    std::unique_ptr<tables::Table<models::RelatedRow>> m_table;
    LinkTree *m_tree;
    QLabel *m_note;
    QPushButton *m_leave;
    bool m_isRead = true;
};

} // namespace gui
