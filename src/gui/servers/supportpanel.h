// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "exchange/supportmail.h"
#include "gui/kit/detailrows.h"
#include "gui/lists/listpane.h"
#include "inventory/changes.h"
#include "settings/place.h"
#include "tables/arrangedmodel.h"
#include "tables/tablemodel.h"

#include <QWidget>

#include <memory>

class QAction;
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

class AwaitedRow;
class FilterBox;
class Flow;
class TableTools;

/// What is assigned to one server and what could be, in one list with a filter; below, the one that is selected, and a
/// button that asks support for a change. The rows are put in only while the panel is shown.
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
    /// Goes to the row of that object, by its id, as soon as it is shown; empty for none.
    void goTo(const QString &object);

Q_SIGNALS:
    /// The person asks support for this.
    void requestAsked(const exchange::SupportRequest &request);
    void wanted(const settings::Place &place);
    void said(const QString &sentence);

protected:
    /// What is selected.
    enum class Chosen { Nothing, Assigned, Available, Both };

    /// The texts of the list.
    struct ListTexts
    {
        QString accessibleName;
        ListPane::Texts pane;
    };

    /// Both must outlive the panel. @p id: its name, and the list's, in the settings.
    SupportPanel(inventory::Inventory &inventory, settings::Settings &settings, inventory::Kind kind, const QString &id,
                 QWidget *parent);

    /// Makes the list. Its columns get @p widths; those of @p early follow the first one, those of @p hidden are shown
    /// on request. It is sorted by @p sorted.
    QTableView &setUpList(std::unique_ptr<tables::TableModel> table, const QList<int> &widths, const char *stretched,
                          const QByteArrayList &early, const char *sorted, const QByteArrayList &hidden = {});
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
    virtual ListTexts texts() const = 0;
    /// What is said above the list; empty for nothing.
    virtual QString about() const { return {}; }
    /// "3 keys selected".
    virtual QString countText(int count) const = 0;
    virtual bool isAssigned(int row) const = 0;
    /// The id of what it is, as insight::Object has it.
    virtual QString objectOf(int row) const = 0;
    /// What the selected one is called.
    virtual QString nameOf(int row) const = 0;
    virtual QList<DetailRow> facts(int row) const = 0;
    /// Where a link of the facts leads; a customer's name to the customer, where nothing else is said.
    virtual settings::Place placeOf(const QString &target) const;
    /// The button's text for what is selected; never asked for both.
    virtual QString askText(Chosen chosen) const = 0;
    virtual exchange::SupportRequest request(Chosen chosen, const QList<int> &rows) const = 0;
    /// The texts of the actions.
    virtual void retranslateActions() = 0;
    /// Whether the actions can be done.
    virtual void enableActions(const QList<int> &rows) = 0;
    /// @}

    const inventory::Inventory &inventory() const { return m_inventory; }
    const QString &server() const { return m_resource.name; }
    /// The selected rows of the table, in the order in which they are shown.
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
    void fitFoot();
    void fitChosen();
    void fitList();
    void heard(const inventory::Changes &changes);
    void catchUp();
    void retranslate();
    void showAsk(const QList<int> &rows);
    Chosen chosenOf(const QList<int> &rows) const;
    void ask();

    inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    std::unique_ptr<Ui::SupportPanel> m_ui;
    inventory::Resource m_resource;
    api::Instance m_instance;
    QString m_id;
    std::unique_ptr<tables::TableModel> m_table;
    std::unique_ptr<tables::ArrangedModel> m_model;
    ListPane *m_pane;
    QTableView *m_view;
    AwaitedRow *m_awaited = nullptr;
    QList<QAction *> m_actions;
    /// The buttons over the facts.
    Flow *m_buttons;
    /// The rows are not those of the inventory.
    bool m_behind = false;
};

} // namespace gui
