// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/listpage.h"

#include "gui/lists/copying.h"
#include "gui/lists/filtermenu.h"
#include "gui/lists/focusedit.h"
#include "gui/lists/groupactions.h"
#include "gui/lists/grouptree.h"
#include "gui/lists/rowroom.h"
#include "gui/lists/tabletext.h"
#include "gui/lists/topkeeper.h"
#include "gui/lists/views.h"
#include "inventory/inventory.h"
#include "inventory/unread.h"
#include "models/notecolumns.h"
#include "names/plaintext.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>

#include <chrono>

using namespace Qt::StringLiterals;

namespace gui {

using namespace std::chrono_literals;

namespace {

/// What nobody looks at comes after what somebody does.
constexpr std::chrono::milliseconds hiddenWait = 30ms;

/// A placeholder shows no more of a group's name: one without a blank would make the window wider.
constexpr qsizetype longestGroup = 40;

} // namespace

ListPage::~ListPage() = default;

void ListPage::setUp(const Parts &parts, QTableView &view, const Columns &columns, settings::Settings &settings)
{
    join(parts, view);
    prepareTable(view, columns.widths, columns.stretched);
    for (const QString &column : columns.hidden)
        view.setColumnHidden(columnOf(column), true);
    view.sortByColumn(columnOf(columns.sortedBy), columns.order);
    arrange(parts, columns, settings);
}

void ListPage::setUp(const Parts &parts, QTreeView &view, const Columns &columns, settings::Settings &settings)
{
    join(parts, view);
    prepareTree(view, columns.widths, columns.stretched);
    for (const QString &column : columns.hidden)
        view.setColumnHidden(columnOf(column), true);
    view.sortByColumn(columnOf(columns.sortedBy), columns.order);
    arrange(parts, columns, settings);
}

int ListPage::columnOf(const QString &id) const
{
    const QByteArray name = id.toLatin1();
    // A table without notes has none of their columns.
    return id.isEmpty() ? 0 : models::isNoteColumn(name) ? m_table->columnIndex(name) : m_table->columnNamed(name);
}

void ListPage::join(const Parts &parts, QAbstractItemView &view)
{
    m_id = parts.id;
    m_icon = parts.icon;
    m_filter = parts.filter;
    m_pane = parts.pane;
    m_selectsFirst = parts.selectsFirst;
    m_view = &view;
    m_table->setLocale(locale());
    m_model.setTable(m_table.get());
    m_current = new CurrentRow(view, m_model, this);
    if (GroupTree *groups = m_current->groups())
        m_groupActions = new GroupActions(*groups, this);
}

void ListPage::arrange(const Parts &parts, const Columns &columns, settings::Settings &settings)
{
    prepareNoteColumns(*m_view, *m_table);
    m_pane->setView(m_view, &m_model);
    m_filter->setModel(&m_model);
    m_filter->setView(m_view);
    m_tools = new TableTools(*m_view, m_model, m_id, settings, this);
    m_top = new TopKeeper(*m_view, *m_current, this);
    new RowRoom(*m_view, this);
    m_tools->offer([this] { return rowActions(); });
    const auto numbers = [this](const QStringList &ids) {
        QList<int> all;
        for (const QString &id : ids)
            all.append(columnOf(id));
        all.removeAll(-1);
        return all;
    };
    m_tools->setByRoom(numbers(columns.extra), numbers(columns.spare));
    offerFilters(parts, settings);
    connect(m_current, &CurrentRow::moved, this, &ListPage::lookElsewhere);
    connect(m_current, &CurrentRow::chosen, this, &Page::moved);
    connect(m_current, &CurrentRow::hiddenAsked, this, &ListPage::showAll);
    m_needSoon.setSingleShot(true);
    m_needSoon.setInterval(std::chrono::milliseconds(300));
    connect(&m_needSoon, &QTimer::timeout, this, [this] {
        if (isVisible())
            needDetail();
    });
    m_renewSoon.setSingleShot(true);
    connect(&m_renewSoon, &QTimer::timeout, this, &ListPage::renewRows);
    connect(m_pane, &ListPane::retryAsked, this, &ListPage::refresh);
    connect(m_pane, &ListPane::clearFilterAsked, this, [this] {
        showAll();
        m_filter->takeFocus();
    });
    connect(&m_model, &tables::ArrangedModel::countsChanged, this, &Page::statusChanged);
}

void ListPage::follow(inventory::Inventory &inventory, const inventory::Resource &list)
{
    m_inventory = &inventory;
    m_list = list;
    connect(&inventory, &inventory::Inventory::changed, this, &ListPage::hear);
    connect(&inventory.unread(), &inventory::Unread::changed, this, &Page::statusChanged);
}

void ListPage::begin()
{
    adoptTools(m_tools);
    keepKeys(*this, menuActions());
    translate();
    renewRows();
    renewDetails();
}

int ListPage::count() const
{
    if (!state().hasValues())
        return -1;
    return m_inventory ? static_cast<int>(m_inventory->listSize(m_list.kind)) : m_table->rowCount();
}

QString ListPage::countText() const
{
    if (!state().hasValues())
        return {};
    const QString all = amount(m_model.totalCount());
    if (m_model.shownCount() == m_model.totalCount())
        return all;
    return tr("%1 of %2").arg(locale().toString(m_model.shownCount()), all);
}

inventory::State ListPage::state() const
{
    return m_inventory ? m_inventory->state(m_list) : inventory::State();
}

bool ListPage::isPartial() const
{
    return m_inventory && m_inventory->unread().concerns(m_list.kind);
}

QList<QAction *> ListPage::menuActions() const
{
    const QList<QAction *> own = ownActions();
    const QList<QAction *> kept = m_tools->actions() + QList<QAction *>{m_saved->menuAction()};
    return own.isEmpty() ? kept : own + QList<QAction *>{nullptr} + kept;
}

void ListPage::goTo(const settings::Place &place)
{
    if (!place.filter.isEmpty()) {
        resetQuickFilters();
        m_filter->setText(place.filter);
    }
    if (!place.key.isEmpty())
        select(place.key);
}

void ListPage::activate()
{
    if (!m_inventory)
        return;
    m_inventory->need(m_list);
    needDetail();
}

void ListPage::refresh()
{
    if (!m_inventory)
        return;
    m_inventory->read(m_list);
    if (const inventory::Resource of = detail(); !of.name.isEmpty())
        m_inventory->read(of);
}

void ListPage::needDetail()
{
    if (const inventory::Resource of = detail(); m_inventory && !of.name.isEmpty())
        m_inventory->need(of);
}

void ListPage::lookElsewhere()
{
    // What nobody looks at is read when somebody does.
    m_needSoon.stop();
    if (m_current->isStandIn())
        m_needSoon.start();
    else if (isVisible())
        needDetail();
    renewDetails();
}

/// Without any filter.
void ListPage::showAll()
{
    resetQuickFilters();
    m_filter->reset();
}

int ListPage::shownRow() const
{
    return m_current->look() == CurrentRow::Look::Row ? m_table->rowOf(selected()) : -1;
}

QList<int> ListPage::selectedRows() const
{
    const std::vector<int> rows = gui::selectedRows(*m_view, m_model);
    return {rows.begin(), rows.end()};
}

/// Whether the row that is looked at may yet come.
bool ListPage::isAwaiting() const
{
    return m_current->look() == CurrentRow::Look::Row && shownRow() < 0 &&
           (m_isFilling || mayStillCome() || !state().hasValues());
}

QString ListPage::absence() const
{
    switch (m_current->look()) {
    case CurrentRow::Look::Row:
        if (!isAwaiting())
            return words().gone;
        return m_isFilling || mayStillCome() || state().phase == inventory::State::Phase::Loading
                   ? words().empty.reading
                   : words().empty.notAsked;
    case CurrentRow::Look::Several:
        return tr("%1 selected").arg(amount(static_cast<int>(selectedRows().size())));
    case CurrentRow::Look::Group: {
        const QModelIndex heading = m_current->heading();
        const QString whole = m_model.groupName(heading);
        const QString shown = whole.size() > longestGroup ? whole.left(longestGroup) + u'…' : whole;
        const QString name = names::shownText(shown, false);
        return u"%1: %2"_s.arg(name, amount(heading.data(tables::GroupCountRole).toInt()));
    }
    case CurrentRow::Look::Nothing:
        break;
    }
    return m_current->isStandIn() ? tr("The filter hides what was selected.") : words().none;
}

QString ListPage::whyNotOne() const
{
    const CurrentRow::Look look = m_current->look();
    if (look == CurrentRow::Look::Row || (look == CurrentRow::Look::Nothing && !m_current->isStandIn()))
        return {};
    if (look == CurrentRow::Look::Group)
        return tr("A group is selected. Select a single row for this.");
    if (look == CurrentRow::Look::Nothing)
        return absence();
    return tr("%1. Select a single row for this.").arg(absence());
}

bool ListPage::concernsRows(const inventory::Changes &changes) const
{
    return changes.values(m_list);
}

bool ListPage::concernsDetails(const inventory::Changes &changes) const
{
    const inventory::Resource of = detail();
    // Before the list has come, nothing is said of what is not in it.
    return changes.values(m_list) || (!of.name.isEmpty() && changes.touches(of)) ||
           (changes.states(m_list) && shownRow() < 0);
}

void ListPage::hear(const inventory::Changes &changes)
{
    const int shownBefore = m_detailsShown;
    if (concernsRows(changes))
        renewRowsOf(m_inventory->listSize(m_list.kind));
    else if (changes.states(m_list))
        showState();
    if (shownBefore == m_detailsShown && concernsDetails(changes))
        renewDetails();
}

void ListPage::renewRowsOf(qsizetype count)
{
    // Others take the same list in this turn; those that nobody looks at each in one of their own.
    if (count - m_table->rowCount() > rowsATurn)
        m_renewSoon.start(isVisible() ? 0ms : hiddenWait);
    else
        renewRows();
}

void ListPage::renewRows()
{
    m_renewSoon.stop();
    showRows();
    // A page of details beats an empty one.
    if (m_selectsFirst && m_current->isUntouched())
        m_current->selectFirst();
    m_top->keep();
    Q_EMIT rowsShown();
    showState();
    // The row that was asked for has come, or all have come without it.
    if (m_saysRow != (shownRow() >= 0) || m_saysAwaiting != isAwaiting())
        renewDetails();
}

void ListPage::renewDetails()
{
    m_saysRow = shownRow() >= 0;
    m_saysAwaiting = isAwaiting();
    ++m_detailsShown;
    showDetails();
    if (m_notes) {
        const int row = shownRow();
        m_notes->show(row < 0 ? PageNotes::Object() : noted(row));
        m_notes->allowStar(whyNotOne());
    }
    Q_EMIT detailsShown();
}

void ListPage::showState()
{
    m_pane->setState(state());
    if (m_notes)
        followNotes();
    Q_EMIT statusChanged();
}

void ListPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (m_table && (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange))
        translate();
}

void ListPage::translate()
{
    const Words said = words();
    m_view->setAccessibleName(said.table);
    m_filter->setHint(said.hint);
    m_pane->setTexts(said.empty);
    if (m_notes)
        m_notes->retranslate();
    if (m_groupActions)
        m_groupActions->retranslate();
    retranslate();
    m_table->setLocale(locale());
    renewDetails();
    Q_EMIT statusChanged();
}

QAction *ListPage::addOwnAction(std::function<void()> run)
{
    auto *action = new QAction(this);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

QAction *ListPage::addCopyAction(std::function<QString()> text)
{
    return addOwnAction([this, text = std::move(text)] { Q_EMIT said(Copying::put(text())); });
}

QAction *ListPage::addRowsCopyAction(std::function<QString(int)> text)
{
    return addCopyAction([this, text = std::move(text)] {
        QStringList lines;
        const QList<int> rows = selectedRows();
        for (const int row : rows)
            lines.append(text(row));
        lines.removeAll(QString());
        return lines.join(u'\n');
    });
}

} // namespace gui

#include "moc_listpage.cpp"
