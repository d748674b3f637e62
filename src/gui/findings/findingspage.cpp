// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/findingspage.h"

#include "findings/findings.h"
#include "gui/findings/findingplaces.h"
#include "gui/kit/buttons.h"
#include "gui/lists/groupactions.h"
#include "gui/lists/grouptree.h"
#include "gui/lists/views.h"
#include "gui/look/fonts.h"
#include "inventory/combinedstate.h"
#include "inventory/inventory.h"
#include "inventory/unread.h"
#include "ui_findingspage.h"
#include "words/findingtext.h"

#include <QAction>
#include <QEvent>
#include <QTreeView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using inventory::Kind;
using models::FindingRow;
using Phase = inventory::State::Phase;

namespace gui {

namespace {

/// Columns of the table.
enum FindingColumn { FindingObject = 2 };

/// A page that is lower has no room for all filters.
constexpr int leastHeight = 430;
constexpr int leastEvidence = 220;

} // namespace

FindingsPage::FindingsPage(findings::Findings &findings, inventory::Inventory &inventory, settings::Settings &settings,
                           Opener opener, ServerEditor editor, QWidget *parent)
    : ListPage(parent)
    , m_findings(findings)
    , m_inventory(inventory)
    , m_ui(std::make_unique<Ui::FindingsPage>())
    , m_objects(inventory.values())
    , m_table(own(models::makeFindingTable([this](const FindingRow &row) { return m_objects.leads(row); })))
    , m_view(new QTreeView(this))
    , m_actions(new FindingActions(findings, inventory, settings, std::move(opener), std::move(editor), this))
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setUp({.id = u"findings"_s,
           .icon = u"findings"_s,
           .filter = m_ui->filter,
           .pane = m_ui->pane,
           .buttons = m_ui->tools,
           .selectsFirst = false},
          *m_view,
          {.widths = {118, 175, 170, 0, 100, 240, 200, 160, 140},
           .stretched = m_table.columnNamed("evidence"),
           .hidden = {u"advice"_s, u"reason"_s, u"source"_s},
           .sortedBy = u"kind"_s,
           .extra = {u"advice"_s},
           .spare = {u"state"_s, u"since"_s, u"kind"_s}},
          settings);
    m_ui->filters->setBefore(*m_ui->filter->lastControl());
    setUpView();
    m_ui->details->setHeadActions(m_actions->goToAction(), m_actions->editAction(), m_actions->askAction(),
                                  m_actions->acceptAction());
    m_copySentence = addRowsCopyAction([this](int row) { return words::FindingText::sentence(m_table.row(row)); });
    connect(m_actions, &FindingActions::wanted, this, &Page::wanted);
    connect(m_actions, &FindingActions::said, this, &Page::said);
    connect(m_ui->details, &FindingDetails::wanted, this, &Page::wanted);
    connect(m_ui->filters, &FindingFilters::chosenChanged, this, [this] {
        m_ui->filters->showCounts();
        narrow();
        groups().filterChanged();
    });
    connect(&findings, &findings::Findings::changed, this, &FindingsPage::heard);
    // What hides all rows: what is chosen, or what is typed at the moment.
    connect(&model(), &tables::ArrangedModel::countsChanged, this, [this] {
        if (model().shownCount() == 0)
            pane().setTexts(words().empty);
    });
    connect(&inventory, &inventory::Inventory::readOnlyChanged, this, &FindingsPage::renewDetails);
    connect(&inventory, &inventory::Inventory::changed, this, [this](const inventory::Changes &changes) {
        const auto isOther = [&changes](Kind list) { return changes.touches({list, {}}); };
        if (std::none_of(inventory::everyList.begin(), inventory::everyList.end(), isOther))
            return;
        m_objects.renew();
        m_view->viewport()->update();
        showState();
    });
    connect(&inventory.unread(), &inventory::Unread::changed, this, &Page::statusChanged);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({460, 230});
    narrow();
    begin();
}

FindingsPage::~FindingsPage() = default;

void FindingsPage::followCases(cases::CaseBook *book)
{
    m_actions->setCases(book);
}

ListPage::Words FindingsPage::words() const
{
    return {.title = tr("Findings"),
            .menu = tr("F&inding"),
            .table = tr("Findings by severity"),
            .hint = tr("Filter findings (Ctrl+F)"),
            .none = tr("Select a finding to see what it is about and what to do."),
            .gone = tr("This was not found any more."),
            .empty = {.nothing = tr("Nothing was found. All is well, as far as it was read."),
                      .hidden = m_ui->filters->showsOpenOnly() && m_ui->filter->text().isEmpty()
                                    ? tr("Nothing is open. What is accepted, muted or gone is not shown.")
                                    : tr("No finding matches the filter."),
                      .reading = tr("Examining the account…"),
                      .notAsked = tr("The account has not been read yet.")}};
}

QString FindingsPage::amount(int count) const
{
    return tr("%Ln finding(s)", nullptr, count);
}

int FindingsPage::count() const
{
    if (!m_findings.isExamined() && m_findings.list().all.isEmpty())
        return -1;
    return m_findings.openCount(findings::Severity::Bad) + m_findings.openCount(findings::Severity::Warning);
}

bool FindingsPage::countIsUrgent() const
{
    return count() > 0;
}

inventory::State FindingsPage::state() const
{
    QList<inventory::State> each;
    for (const Kind list : inventory::everyList)
        each.append(m_inventory.state({list, {}}));
    inventory::State all = inventory::combinedState(each);
    // Nothing can be said before it was looked at.
    if (!m_findings.isExamined() && m_findings.list().all.isEmpty()) {
        all.at = {};
        if (all.phase == Phase::Ready || all.phase == Phase::Stale)
            all.phase = Phase::Loading;
    }
    return all;
}

bool FindingsPage::isPartial() const
{
    return std::any_of(inventory::everyList.begin(), inventory::everyList.end(),
                       [this](Kind list) { return m_inventory.unread().concerns(list); });
}

QList<QAction *> FindingsPage::ownActions() const
{
    return m_actions->all() + QList<QAction *>{nullptr, m_copySentence, nullptr} + groupActions().all();
}

QList<QuickFilters *> FindingsPage::quickFilters() const
{
    return m_ui->filters->parts();
}

void FindingsPage::setUpView()
{
    const auto *table = &m_table;
    model().setGrouping([table](int row) { return QStringList(models::findingGroup(table->row(row))); });
    model().setGroupOrder(models::findingGroupRank, models::findingGroupHeading);
    m_view->setIndentation(12);
    // A finding is told by its sentence: before that is cut, other columns go.
    tools().setLeastWidth(m_table.columnNamed("evidence"), leastEvidence);
    const auto follow = [this](const QModelIndex &index) {
        if (model().sourceRow(index) >= 0)
            m_actions->goTo(m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft()));
    };
    connect(m_view, &QTreeView::activated, this, follow);
    followClicks(*m_view, [follow](const QModelIndex &index) {
        if (index.column() == FindingObject)
            follow(index);
    });
}

void FindingsPage::retranslate()
{
    m_actions->retranslate();
    m_copySentence->setText(tr("Copy finding as a sentence"));
    tellNotJudged();
}

void FindingsPage::activate()
{
    for (const Kind list : inventory::everyList)
        m_inventory.need({list, {}});
    if (m_isBehind)
        renewRows();
    if (current().isUntouched() && selectFirst())
        m_view->scrollToTop();
}

void FindingsPage::refresh()
{
    for (const Kind list : inventory::everyList)
        m_inventory.read({list, {}});
}

void FindingsPage::dayChanged()
{
    m_findings.dayChanged();
    m_table.setLocale(locale());
}

bool FindingsPage::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitTop();
    return ListPage::event(event);
}

void FindingsPage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    fitTop();
}

/// A splitter does not ask how high its parts must be in their width: large text needs several rows of filters.
void FindingsPage::fitTop()
{
    const QMargins margins = m_ui->chips->contentsMargins();
    m_ui->filters->fit(width() - margins.left() - margins.right(), height() < scaled(leastHeight));
    const int high = m_ui->topLayout->minimumHeightForWidth(width());
    if (m_ui->top->minimumHeight() != high)
        m_ui->top->setMinimumHeight(high);
}

void FindingsPage::heard()
{
    m_isBehind = true;
    // Rows that nobody looks at follow when somebody does.
    if (isVisible()) {
        renewRows();
        renewDetails();
        if (current().isUntouched() && selectFirst())
            m_view->scrollToTop();
    } else {
        Q_EMIT statusChanged();
    }
}

void FindingsPage::showRows()
{
    m_isBehind = false;
    m_table.setRows(inPortions(m_findings.list().all));
    m_ui->filters->showCounts(m_table.rows());
    // Where there is nothing, there is nothing to choose from.
    m_ui->filters->setVisible(m_table.rowCount() > 0);
    tellNotJudged();
}

void FindingsPage::showState()
{
    pane().setTexts(words().empty);
    ListPage::showState();
}

void FindingsPage::tellNotJudged()
{
    const int count = m_findings.isExamined() ? m_findings.list().notJudged : 0;
    if (count == 0)
        m_ui->notice->clear();
    else
        m_ui->notice->say(Notice::Kind::Information,
                          tr("%Ln of these could not be judged again, since not all that is needed was read. It is not "
                             "taken for gone.",
                             nullptr, count));
}

void FindingsPage::narrow()
{
    const auto condition = m_ui->filters->condition();
    if (!condition)
        model().setNarrowing({});
    else
        model().setNarrowing([table = &m_table, condition](int row) { return condition(table->row(row)); });
    pane().setTexts(words().empty);
}

/// A finding that is not among those of a part of the account is not gone.
bool FindingsPage::mayStillCome() const
{
    const auto isLoading = [this](Kind list) { return m_inventory.state({list, {}}).phase == Phase::Loading; };
    return m_findings.isBusy() || std::any_of(inventory::everyList.begin(), inventory::everyList.end(), isLoading);
}

const FindingRow *FindingsPage::looked() const
{
    const int row = shownRow();
    return row < 0 ? nullptr : &m_table.row(row);
}

void FindingsPage::showDetails()
{
    const FindingRow *row = looked();
    if (row)
        m_ui->details->showFinding(*row, linksOf(*row, m_inventory.values()));
    else
        m_ui->details->showNothing(absence());
    QList<FindingRow> rows;
    for (const int number : selectedRows())
        rows.append(m_table.row(number));
    allow(*m_copySentence, !rows.isEmpty(), whyNotOne());
    m_actions->setRows(rows, row != nullptr, whyNotOne());
}

} // namespace gui

#include "moc_findingspage.cpp"
