// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "exchange/supportmail.h"
#include "gui/kit/detailrows.h"
#include "gui/lists/listpane.h"
#include "inventory/changes.h"
#include "models/arrangedmodel.h"
#include "models/tablemodel.h"
#include "settings/place.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QLabel;
class QTableView;

namespace inventory {
class Inventory;
}

namespace Ui {
class SupportPanel;
}

namespace settings {
class Settings;
}

namespace gui {

class FilterBox;
class Flow;
class TableTools;

/// What is assigned to one server, and beside it what could be, under one filter; below, the one that is selected, and
/// a button that asks support for a change. Selecting in one list ends the selection in the other. The rows are put in
/// only while the panel is shown.
class SupportPanel : public QWidget
{
    Q_OBJECT

public:
    ~SupportPanel() override;

    /// Shows that server, which is copied; null for none.
    void showServer(const api::Instance *instance);
    const inventory::Resource &resource() const { return m_resource; }
    /// How many are assigned; -1 when not known.
    virtual int count() const = 0;
    FilterBox *filterBox();

Q_SIGNALS:
    /// The person asks support for this.
    void requestAsked(const exchange::SupportRequest &request);
    void wanted(const settings::Place &place);
    void said(const QString &sentence);

protected:
    /// The texts of one list.
    struct ListTexts
    {
        /// "Assigned", and with its number: "Assigned %1".
        QString title;
        QString titleWithCount;
        QString accessibleName;
        ListPane::Texts pane;
    };

    /// Both must outlive the panel. @p id: its name in the settings.
    SupportPanel(inventory::Inventory &inventory, settings::Settings &settings, inventory::Kind kind, const QString &id,
                 QWidget *parent);

    /// Adds a list beside those there are. Its columns get @p widths; those of @p early follow the first one.
    QTableView &addList(std::unique_ptr<models::TableModel> table, const QString &id, const QList<int> &widths,
                        const char *stretched, const QByteArrayList &early);
    /// An action of the context menus, with a button over the facts where @p button is set.
    QAction *addOwn(bool button);
    /// To be called at the end of the constructor.
    void finish();

    /// @name What the panel is about; called by this class.
    /// @{
    /// Puts the rows of the server in, from the inventory.
    virtual void takeRows() = 0;
    /// Whether rows are yet to come although the inventory has them.
    virtual bool isBusy() const { return false; }
    virtual ListTexts texts(int list) const = 0;
    /// What is said above the lists; empty for nothing.
    virtual QString about() const { return {}; }
    /// "3 keys selected".
    virtual QString countText(int count) const = 0;
    /// What the selected one is called.
    virtual QString nameOf(int list, int row) const = 0;
    virtual QList<DetailRow> facts(int list, int row) const = 0;
    /// The button's text for what is selected; @p list is -1 when nothing is.
    virtual QString askText(int list) const = 0;
    virtual exchange::SupportRequest request(int list, const QList<int> &rows) const = 0;
    /// The texts of the actions.
    virtual void retranslateActions() = 0;
    /// Whether the actions can be done.
    virtual void enableActions(int list, const QList<int> &rows) = 0;
    /// @}

    const inventory::Inventory &inventory() const { return m_inventory; }
    const QString &server() const { return m_resource.name; }
    /// The list with a selection; -1 for none.
    int chosenList() const;
    /// The selected rows of that list's table, as they are shown.
    QList<int> chosenRows() const;
    /// Why what is done with one row cannot be done with these; empty for one, and for none.
    QString whyNotOne(const QList<int> &rows) const;
    void showState();
    void showChosen();

    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct List
    {
        std::unique_ptr<models::TableModel> table;
        std::unique_ptr<models::ArrangedModel> model;
        QLabel *title;
        ListPane *pane;
        QTableView *view;
    };

    void fitFoot();
    void fitChosen();
    void fitLists();
    void heard(const inventory::Changes &changes);
    void catchUp();
    void selected(size_t list);
    void retranslate();
    void showTitles();
    void ask();

    inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    std::unique_ptr<Ui::SupportPanel> m_ui;
    inventory::Resource m_resource;
    api::Instance m_instance;
    std::vector<List> m_lists;
    QList<QAction *> m_actions;
    /// The buttons over the facts.
    Flow *m_buttons;
    /// The rows are not those of the inventory.
    bool m_behind = false;
    bool m_selecting = false;
};

} // namespace gui
