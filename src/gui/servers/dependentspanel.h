// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "gui/pages/insightpanel.h"
#include "insight/dependents.h"
#include "models/relatedtable.h"

#include <memory>

class QAction;
class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace gui {

class DetailRows;
class ElidedLabel;
class LinkTree;

/// What hangs on a server: what stops without it, the server, and whom to tell, in three columns or in a narrow place
/// one below the other; and the same as a text for a change notice.
class DependentsPanel : public InsightPanel
{
    Q_OBJECT

public:
    explicit DependentsPanel(QWidget *parent = nullptr);
    ~DependentsPanel() override;

    /// To be called once; see InsightPanel::follow().
    void setUp(const inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings);
    /// Null for none.
    void showServer(const api::Instance *instance);

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void ask() override;

private:
    void setUpMiddle();
    void arrange();
    void showRows();
    void countUnread();
    void showCounts();
    void showCard();
    QWidget *setUpSide(QLabel &head, LinkTree &tree);
    void retranslate();
    void copyNotice(const QString &language);

    api::Instance m_instance;
    insight::Dependents m_dependents;
    /// How many people and domains of the lists were not read, in which there may be more.
    int m_peopleUnread = 0;
    int m_domainsUnread = 0;
    std::unique_ptr<tables::Table<models::RelatedRow>> m_stops;
    std::unique_ptr<tables::Table<models::RelatedRow>> m_contacts;
    QWidget *m_contents;
    QGridLayout *m_layout;
    // In this order, in which the keyboard reaches them.
    QWidget *m_middle;
    ElidedLabel *m_name;
    DetailRows *m_card;
    QLabel *m_counts;
    QCheckBox *m_deep;
    QPushButton *m_copy;
    QLabel *m_leftHead;
    LinkTree *m_left;
    QLabel *m_rightHead;
    LinkTree *m_right;
    QWidget *m_leftSide;
    QWidget *m_rightSide;
    QAction *m_copySwedish;
    QAction *m_copyEnglish;
    bool m_isWide = false;
    bool m_isArranged = false;
};

} // namespace gui
