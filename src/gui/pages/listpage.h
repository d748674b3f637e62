// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/currentrow.h"
#include "gui/lists/filterbox.h"
#include "gui/lists/listpane.h"
#include "gui/lists/tabletools.h"
#include "gui/pages/page.h"
#include "gui/pages/pagenotes.h"
#include "inventory/changes.h"
#include "tables/arrangedmodel.h"
#include "tables/tablemodel.h"

#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <functional>
#include <memory>
#include <utility>

class QBoxLayout;

namespace inventory {
class Inventory;
}

namespace settings {
class Settings;
}

namespace gui {

class FilterMenu;
class GroupActions;
class GroupTree;
class QuickFilters;
class TopKeeper;
struct SavedFilter;

/// A page of one list, and the details of the row that is looked at. It joins, once for all such pages, the table, the
/// model, the view, the row that is looked at, the filter, the tools, the four empty states, the language and what the
/// inventory tells. A page says what its rows, columns, actions, words and details are.
class ListPage : public Page
{
    Q_OBJECT

public:
    ~ListPage() override;

    QString id() const final { return m_id; }
    QString title() const final { return words().title; }
    QString iconName() const final { return m_icon; }
    int count() const override;
    QString countText() const override;
    inventory::State state() const override;
    bool isPartial() const override;
    FilterBox *filterBox() override { return m_filter; }
    QList<QAction *> menuActions() const final;
    QString menuTitle() const final { return words().menu; }
    settings::Place place() const override { return {m_id, m_current->placeKey(), {}}; }
    void goTo(const settings::Place &place) override;
    void useFilter(const QString &name) override;
    void activate() override;
    void refresh() override;

    /// Goes to the row of that key, if need be without the filter that hides it; one that is not there yet is gone to
    /// when it appears.
    void select(const QString &key) { m_current->select(key); }
    /// The key of the one row that is looked at, which is shown, or is not in the list any longer; empty for none, for
    /// several, and for a group's heading.
    QString selected() const { return m_current->key(); }

protected:
    /// What a page says, in the language of the moment.
    struct Words
    {
        QString title; ///< its name in the navigation
        QString menu;  ///< the title of its own menu
        QString table; ///< the accessible name of its view
        QString hint;  ///< what the empty filter says
        QString none;  ///< for the details, while no row was chosen
        QString gone;  ///< for the details of a row that is not in the list any longer
        ListPane::Texts empty;
    };

    /// How the columns stand the first time.
    struct Columns
    {
        QList<int> widths;       ///< by column, 0 leaves one alone
        int stretched = -1;      ///< fills what the others leave
        QStringList hidden = {}; ///< ids
        QString sortedBy = {};   ///< an id; empty for the first column
        Qt::SortOrder order = Qt::AscendingOrder;
        QStringList extra = {}; ///< ids of hidden ones that come where there is room, the first of them first
        QStringList spare = {}; ///< ids of those that go where there is none for all, the first of them first
    };

    /// Where the page's form, which is set up, has the parts.
    struct Parts
    {
        QString id;
        QString icon;
        FilterBox *filter;
        ListPane *pane;
        QBoxLayout *buttons;       ///< gets those of the tools at its end
        QWidget *before = nullptr; ///< what the keyboard reaches before them; null for the filter
        bool selectsFirst = true;  ///< an untouched page looks at its first row
    };

    explicit ListPage(QWidget *parent)
        : Page(parent)
    {
    }

    /// Takes the page's table, and gives it back as what it is.
    template <typename T>
    T &own(std::unique_ptr<T> table)
    {
        T &owned = *table;
        m_table = std::move(table);
        return owned;
    }
    /// Joins the parts and the table around @p view, which becomes the pane's. To be called once.
    void setUp(const Parts &parts, QTableView &view, const Columns &columns, settings::Settings &settings);
    void setUp(const Parts &parts, QTreeView &view, const Columns &columns, settings::Settings &settings);
    /// Reads @p list when the page is shown or refreshed, and shows what comes of it. @p inventory outlives the page.
    void follow(inventory::Inventory &inventory, const inventory::Resource &list);
    /// What a row is about, for notes on it.
    struct Noted
    {
        std::function<QString(int row)> object; ///< as a note names it; empty for what no note is kept of
        std::function<QString(int row)> title;  ///< what people call it
    };
    /// Keeps the person's own notes on what the rows are about; see PageNotes. To be called once. The page puts a note
    /// in each row, and the actions among its own.
    PageNotes *keepNotes(inventory::Notes *notes, models::NotesOf kind, NoteSection &section,
                         settings::Settings &settings, const Noted &what);
    /// To be called at the end of the constructor, when all tables of the page have their tools: says and shows
    /// everything for the first time.
    void begin();

    virtual Words words() const = 0;
    /// How many there are: "12 servers".
    virtual QString amount(int count) const = 0;
    /// Gives the table what is known.
    virtual void showRows() = 0;
    /// Shows what the row that is looked at is about.
    virtual void showDetails() {}
    /// Shows how well the list is known.
    virtual void showState();
    /// The page's own actions for its menu, a null for a line.
    virtual QList<QAction *> ownActions() const { return {}; }
    /// Those of them that the table's context menu has as well.
    virtual QList<QAction *> rowActions() const { return ownActions(); }
    /// What the details of the row are read by; without a name when it has none of its own.
    virtual inventory::Resource detail() const { return {}; }
    /// Reads the details unless they stand.
    virtual void needDetail();
    /// Whether the rows are made of what has changed; of the list itself unless a page says more.
    virtual bool concernsRows(const inventory::Changes &changes) const;
    /// Whether the details of the row are.
    virtual bool concernsDetails(const inventory::Changes &changes) const;
    /// The page's quick filters, always in the same order: they are part of a saved filter.
    virtual QList<QuickFilters *> quickFilters() const { return {}; }
    /// Shows all rows that they hide.
    virtual void resetQuickFilters();
    /// Whether a row that is not in the table may be there soon, although the page has what it is made of.
    virtual bool mayStillCome() const { return false; }
    /// By what rows are grouped, where a person can choose that: a part of a saved filter too.
    virtual QString grouping() const { return {}; }
    virtual void setGrouping(const QString &) {}
    /// The page's own widgets and actions say what they are.
    virtual void retranslate() {}

    /// Of @p rows, which the page's table is to have, what it can take in this turn of the event loop: of very many new
    /// ones the first, and the page's rows are shown again for more.
    template <typename Row>
    QList<Row> inPortions(QList<Row> rows)
    {
        const qsizetype most = m_table->rowCount() + rowsATurn;
        const bool isBegun = std::exchange(m_isFilling, false) || m_table->rowCount() < rowsATurn / 2;
        if (rows.size() <= most || !isBegun)
            return rows;
        m_isFilling = true;
        m_renewSoon.start(0);
        return rows.first(most);
    }
    /// More rows are being made: the one that is asked for may be among them.
    void awaitMore() { m_isFilling = true; }
    /// Shows the rows at once, or where so many as @p count may be new in a later turn of the event loop: soon on a
    /// page that somebody looks at.
    void renewRowsOf(qsizetype count);
    /// Shows the rows, the details, and tells whoever waits for it.
    void renewRows();
    void renewDetails();

    void changeEvent(QEvent *event) override;

    /// The number of the row that is looked at in the page's table, or -1: nothing that is not shown is acted on.
    int shownRow() const;
    /// The selected rows by their numbers, as they are shown.
    QList<int> selectedRows() const;
    /// Why no row's details are shown: several are selected, a group is, the filter hides what was, …
    QString absence() const;
    /// Why what is done with one row cannot be done; empty while there is one, or none was chosen.
    QString whyNotOne() const;
    const CurrentRow &current() const { return *m_current; }
    /// Shows what is hidden of several that were selected.
    void showHidden() { m_current->showHidden(); }
    /// The groups of a page with a tree.
    GroupTree &groups() const { return *m_current->groups(); }
    /// What opens and closes them.
    GroupActions &groupActions() const { return *m_groupActions; }
    /// The model has groups of another kind, or none now: all stand open.
    void regrouped();

    tables::ArrangedModel &model() { return m_model; }
    const tables::ArrangedModel &model() const { return m_model; }
    TableTools &tools() const { return *m_tools; }
    ListPane &pane() const { return *m_pane; }
    /// An action of the page that @p run answers; one that copies the text that @p text gives; one that copies what @p
    /// text gives of each selected row, by its number, a line each.
    QAction *addOwnAction(std::function<void()> run);
    QAction *addCopyAction(std::function<QString()> text);
    QAction *addRowsCopyAction(std::function<QString(int row)> text);
    /// Looks at the first row, past any group above it; false when there is none.
    bool selectFirst() { return m_current->selectFirst(); }

private:
    void join(const Parts &parts, QAbstractItemView &view);
    int columnOf(const QString &id) const;
    void arrange(const Parts &parts, const Columns &columns, settings::Settings &settings);
    void hear(const inventory::Changes &changes);
    void lookElsewhere();
    bool isAwaiting() const;
    void showAll();
    void translate();
    PageNotes::Object noted(int row) const;
    void followNotes();
    void offerFilters(const Parts &parts, settings::Settings &settings);
    SavedFilter filterNow() const;
    void applyFilter(const SavedFilter &filter);

    /// So many new rows are shown in a few milliseconds.
    static constexpr qsizetype rowsATurn = 1000;

    // In this order, so that the model goes before its table.
    std::unique_ptr<tables::TableModel> m_table;
    tables::ArrangedModel m_model;
    QString m_id;
    QString m_icon;
    inventory::Inventory *m_inventory = nullptr;
    inventory::Resource m_list;
    QAbstractItemView *m_view = nullptr;
    FilterBox *m_filter = nullptr;
    ListPane *m_pane = nullptr;
    CurrentRow *m_current = nullptr;
    TableTools *m_tools = nullptr;
    TopKeeper *m_top = nullptr;
    GroupActions *m_groupActions = nullptr;
    FilterMenu *m_saved = nullptr;
    PageNotes *m_notes = nullptr;
    Noted m_noted;
    bool m_selectsFirst = true;
    /// Shows the rows when it is due.
    QTimer m_renewSoon;
    /// Rows that came as one list are shown in portions.
    bool m_isFilling = false;
    /// What the details are of: a row that is there, or one that is yet to come.
    bool m_saysRow = false;
    bool m_saysAwaiting = false;
    /// How often they were.
    int m_detailsShown = 0;
    /// What stands in for a row while a filter is typed is read only when the person stops at it.
    QTimer m_needSoon;
};

} // namespace gui
