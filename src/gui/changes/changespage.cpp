// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changespage.h"

#include "gui/changes/changeactions.h"
#include "gui/kit/buttons.h"
#include "gui/lists/groupactions.h"
#include "gui/lists/grouptree.h"
#include "gui/lists/views.h"
#include "inventory/history.h"
#include "inventory/inventory.h"
#include "ui_changespage.h"
#include "words/undotext.h"

#include <QAction>
#include <QHideEvent>
#include <QTreeView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using inventory::History;
using inventory::Kind;
using models::ChangeRow;

namespace gui {

namespace {

constexpr int leastSentence = 220;

/// Columns of the table.
enum ChangeColumn { Object = 1 };

} // namespace

ChangesPage::ChangesPage(History *history, inventory::Inventory &inventory, settings::Settings &settings, Opener opener,
                         QWidget *parent)
    : ListPage(parent)
    , m_history(history)
    , m_inventory(inventory)
    , m_ui(std::make_unique<Ui::ChangesPage>())
    , m_actions(new ChangeActions(history, inventory, settings, std::move(opener), this))
    , m_table(own(models::makeChangeTable({}, [this](const auto &change) { return m_actions->leads(change); })))
    , m_view(new QTreeView(this))
    , m_made(QDateTime::currentDateTimeUtc())
    , m_feed(history, [this](const auto &changes, const auto &edits) { return maker(changes, edits); })
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setUp({.id = u"changes"_s,
           .icon = u"changes"_s,
           .filter = m_ui->filter,
           .pane = m_ui->pane,
           .buttons = m_ui->tools,
           .selectsFirst = false},
          *m_view,
          {.widths = {160, 180, 110, 130, 0, 200, 200, 110, 150},
           .stretched = m_table.columnNamed("change"),
           .hidden = {u"kind"_s, u"fields"_s, u"before"_s, u"after"_s},
           .sortedBy = u"time"_s,
           .order = Qt::DescendingOrder,
           .extra = {u"before"_s, u"after"_s},
           .spare = {u"state"_s, u"by"_s}},
          settings);
    // A change is told by its sentence: before that is cut, other columns go.
    tools().setLeastWidth(m_table.columnNamed("change"), leastSentence);
    m_ui->filters->setBefore(*m_ui->filter->lastControl());
    setUpView();
    m_ui->details->setHeadActions(m_actions->main());
    m_copyBefore = addRowsCopyAction([this](int row) { return models::changeValue(m_table.row(row), true); });
    m_copyAfter = addRowsCopyAction([this](int row) { return models::changeValue(m_table.row(row), false); });
    connect(m_actions, &ChangeActions::wanted, this, &Page::wanted);
    connect(m_actions, &ChangeActions::said, this, &Page::said);
    connect(m_ui->details, &ChangeDetails::wanted, this, &Page::wanted);
    connect(m_ui->filters, &ChangeFilters::chosenChanged, this, [this] {
        m_ui->filters->showCounts(m_feed.rows());
        narrow();
        groups().filterChanged();
    });
    if (history)
        connect(history, &History::changed, this, &ChangesPage::heard);
    connect(&inventory, &inventory::Inventory::readOnlyChanged, this, &ChangesPage::renewDetails);
    // Whether what a change is about is in the account is known by the lists.
    connect(&inventory, &inventory::Inventory::changed, this, [this](const inventory::Changes &changes) {
        const auto isOther = [&changes](Kind list) { return changes.states(list); };
        if (!isVisible() || std::none_of(inventory::everyList.begin(), inventory::everyList.end(), isOther))
            return;
        renewDetails();
        m_view->viewport()->update();
    });
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ChangesPage::goOn);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({460, 230});
    begin();
}

ChangesPage::~ChangesPage() = default;

void ChangesPage::followCases(cases::CaseBook *book)
{
    m_actions->setCases(book);
}

ListPage::Words ChangesPage::words() const
{
    const QString nothing = m_history ? tr("No change has been seen yet. Changes are shown from the second reading on.")
                                      : tr("Nothing is saved about this account, so its changes are not known.");
    return {.title = tr("Changes"),
            .menu = tr("&Change"),
            .table = tr("Changes by day"),
            .hint = tr("Filter changes (Ctrl+F)"),
            .none = tr("Select a change to see the old and the new value."),
            .gone = tr("The change is no longer saved."),
            .empty = {.nothing = nothing,
                      .hidden = tr("No change matches the filter."),
                      .reading = tr("Reading the history…"),
                      .notAsked = nothing}};
}

QString ChangesPage::amount(int count) const
{
    return tr("%Ln change(s)", nullptr, count);
}

int ChangesPage::count() const
{
    return m_history && m_history->newCount() > 0 ? m_history->newCount() : -1;
}

inventory::State ChangesPage::state() const
{
    inventory::State state;
    const bool isKnown = !m_history || m_history->isLoaded();
    state.phase = isKnown ? inventory::State::Phase::Ready : inventory::State::Phase::Loading;
    if (isKnown)
        state.at = m_history ? m_history->loadedAt() : m_made;
    return state;
}

QList<QAction *> ChangesPage::ownActions() const
{
    return m_actions->all() + QList<QAction *>{nullptr, m_copyBefore, m_copyAfter, nullptr} + groupActions().all();
}

void ChangesPage::setUpView()
{
    const auto *table = &m_table;
    model().setGrouping([table](int row) { return QStringList(table->row(row).day); });
    model().setGroupOrder(models::changeDayRank,
                          [this](const QString &day) { return models::changeDayHeading(day, locale()); });
    m_view->setIndentation(12);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (model().sourceRow(index) >= 0)
            m_actions->goToObject();
    });
    followClicks(*m_view, [this](const QModelIndex &index) {
        if (index.column() == Object && model().sourceRow(index) >= 0)
            m_actions->goToObject();
    });
}

void ChangesPage::retranslate()
{
    m_actions->retranslate();
    m_copyBefore->setText(tr("Copy old value"));
    m_copyAfter->setText(tr("Copy new value"));
}

void ChangesPage::activate()
{
    // What is new is another with a visit that begins; within one, history tells what is.
    if (!m_isVisiting)
        m_feed.fallBehind();
    beginVisit();
    if (m_feed.isBehind() && !m_rest.isActive())
        renewRows();
    if (current().isUntouched() && selectFirst())
        m_view->scrollToTop();
}

void ChangesPage::refresh()
{
    for (const Kind list : inventory::everyList)
        m_inventory.read({list, {}});
}

void ChangesPage::dayChanged()
{
    m_table.setLocale(locale());
}

void ChangesPage::hideEvent(QHideEvent *event)
{
    ListPage::hideEvent(event);
    // A window that is only minimized is looked at again.
    if (event->spontaneous() || !std::exchange(m_isVisiting, false))
        return;
    const QList<store::Change> &changes = m_history->changes();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // By a clock that was set back meanwhile, what was seen before would stay new.
    m_history->setLookedAt(changes.isEmpty() ? now : std::max(now, changes.constFirst().seen));
}

void ChangesPage::beginVisit()
{
    if (m_isVisiting || !m_history || !m_history->isLoaded())
        return;
    m_isVisiting = true;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_history->beginVisit(now);
    m_lastTime = m_history->lastTime(now);
    m_ui->filters->setLastTime(m_lastTime);
    m_actions->setLastTime(m_lastTime);
    narrow();
}

void ChangesPage::heard()
{
    m_feed.fallBehind();
    // Rows that nobody looks at follow when somebody does.
    if (isVisible()) {
        beginVisit();
        renewRows();
        renewDetails();
    } else {
        Q_EMIT statusChanged();
    }
}

models::ChangeRowMaker ChangesPage::maker(const QList<store::Change> &changes, const QList<store::Edit> &edits) const
{
    return {changes,
            edits,
            {.lookedAt = m_isVisiting ? m_lastTime : m_history->lookedAt(),
             .serverName = m_actions->serverNames(),
             .isUnderWay = [this](const store::Edit &edit) { return m_history->isUnderWay(edit); },
             .leaders = m_history->leaders()}};
}

void ChangesPage::goOn()
{
    if (m_feed.isBehind() || !m_feed.isUnfinished()) {
        renewRows();
        return;
    }
    m_rest.start(0);
    if (m_feed.work())
        m_ui->filters->showCounts(m_feed.rows());
}

void ChangesPage::showRows()
{
    if (m_feed.isBehind()) {
        const bool isOther = m_feed.catchUp(m_table.rowCount() > 0);
        if (m_feed.isUnfinished())
            m_rest.start(0);
        if (!isOther) {
            awaitMore();
            return;
        }
        // Of all of them, also of those that come into the table in later turns.
        m_ui->filters->showCounts(m_feed.rows());
    }
    QList<ChangeRow> rows = inPortions(m_feed.rows());
    if (ChangeFeed::leaveSome(rows, m_table))
        m_rest.start(0);
    m_table.setRows(rows);
    if (m_feed.isUnfinished())
        awaitMore();
    // Where there is nothing, there is nothing to choose from.
    m_ui->filters->setVisible(m_table.rowCount() > 0);
}

void ChangesPage::narrow()
{
    const auto condition = m_ui->filters->condition();
    if (!condition)
        model().setNarrowing({});
    else
        model().setNarrowing([table = &m_table, condition](int row) { return condition(table->row(row)); });
}

void ChangesPage::resetQuickFilters()
{
    m_ui->filters->reset();
}

const ChangeRow *ChangesPage::looked() const
{
    const int row = shownRow();
    return row < 0 ? nullptr : &m_table.row(row);
}

int ChangesPage::othersSeenWith(const ChangeRow &row) const
{
    const QList<store::Change> &all = m_history->changes();
    const auto together = std::count_if(
        all.cbegin(), all.cend(), [&row](const store::Change &change) { return change.sweep == row.change.sweep; });
    return static_cast<int>(together - 1 - row.also.size());
}

QList<ChangeRow> ChangesPage::chosen() const
{
    QList<ChangeRow> rows;
    for (const int row : selectedRows())
        rows.append(m_table.row(row));
    return rows;
}

void ChangesPage::showDetails()
{
    const ChangeRow *row = looked();
    if (!row)
        m_ui->details->showNothing(absence());
    else
        m_ui->details->showChange(*row, m_actions->isOutOfReach(*row) ? words::UndoText::outOfReach() : QString(),
                                  othersSeenWith(*row), m_actions->leadsOf(*row));
    const bool any = !selectedRows().isEmpty();
    allow(*m_copyBefore, any, whyNotOne());
    allow(*m_copyAfter, any, whyNotOne());
    m_actions->setRows(chosen(), row != nullptr, whyNotOne());
}

} // namespace gui

#include "moc_changespage.cpp"
