// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/expirypage.h"

#include "ends/endmemory.h"
#include "gui/expiry/expiryactions.h"
#include "gui/expiry/expirychips.h"
#include "gui/expiry/expirydelegate.h"
#include "gui/kit/flow.h"
#include "gui/lists/groupactions.h"
#include "gui/lists/grouptree.h"
#include "gui/lists/views.h"
#include "gui/look/fonts.h"
#include "gui/look/measures.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "inventory/unread.h"
#include "settings/settings.h"
#include "ui_expirypage.h"

#include <QEvent>
#include <QTreeView>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using inventory::Kind;
using models::ExpiryRow;

namespace gui {

namespace {

const inventory::Resource certificates{Kind::Certificates, {}};
const inventory::Resource domains{Kind::Domains, {}};
const inventory::Resource servers{Kind::Instances, {}};

/// The clock may be set, and sleeps with the machine: the day is looked at again at the latest after this.
constexpr std::chrono::milliseconds longestWait = 10min;

/// Rows that lead elsewhere are shown together when they come within this time.
constexpr std::chrono::milliseconds gathered = 100ms;

/// By column; the name has what these leave.
const QList<int> wideColumns{110, 0, 190, 100, 300, 150};
const QList<int> narrowColumns{100, 0, 120, 90, 150, 70};
/// "✕ 120 dagar sedan", in bold.
constexpr int leastDays = 150;
/// In a very wide window the dates do not go away from the names.
constexpr int mostName = 480;
constexpr int wideFrom = 900;

/// Columns of the table.
enum Column { Name = 1, DaysLeft = 4, Server = 5 };

} // namespace

ExpiryPage::ExpiryPage(inventory::Inventory &inventory, const insight::Index &index, ends::EndMemory *ends,
                       settings::Settings &settings, QWidget *parent, Clock clock)
    : ListPage(parent)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_rows(inventory, index.links())
    , m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTime(); })
    , m_ui(std::make_unique<Ui::ExpiryPage>())
    , m_table(own(models::makeExpiryTable()))
    , m_view(new QTreeView(this))
    , m_actions(new ExpiryActions(
          ends, [this] { return m_clock().date(); }, *m_view, this))
{
    m_ui->setupUi(this);
    // Beside each other, or below where large text leaves no room.
    auto *chips = new Flow(Qt::AlignLeft);
    chips->setSpacing(m_ui->tools->spacing());
    m_ui->tools->addLayout(chips);
    m_ui->tools->setAlignment(m_ui->filter, Qt::AlignTop);
    m_chips = new ExpiryChips(*this, *chips, *m_ui->filter->lastControl());
    setBackgroundRole(QPalette::Base);
    setUp({.id = u"expiry"_s,
           .icon = u"expiry"_s,
           .filter = m_ui->filter,
           .pane = m_ui->pane,
           .buttons = m_ui->tools,
           .before = m_chips->last(),
           .selectsFirst = false},
          *m_view,
          {.widths = wideColumns,
           .stretched = Name,
           .hidden = {u"renewal"_s, u"snoozed"_s},
           .sortedBy = u"expires"_s,
           .extra = {u"renewal"_s},
           .spare = {u"servers"_s, u"customers"_s}},
          settings);
    tools().setLeastWidth(DaysLeft, leastDays);
    tools().setMostWidth(Name, mostName);
    setUpGroups();
    setUpView();
    connect(m_actions, &ExpiryActions::wanted, this, &Page::wanted);
    connect(m_actions, &ExpiryActions::said, this, &Page::said);
    connect(m_actions, &ExpiryActions::leaving, this, &ExpiryPage::chooseNext);
    connect(m_chips, &ExpiryChips::chosenChanged, this, [this] {
        showChips();
        narrow();
        groups().filterChanged();
    });
    connect(&inventory, &inventory::Inventory::changed, this, &ExpiryPage::heard);
    connect(&index, &insight::Index::followed, this, &ExpiryPage::followSoon);
    m_followSoon.setSingleShot(true);
    connect(&m_followSoon, &QTimer::timeout, this, &ExpiryPage::followIndex);
    connect(&inventory.unread(), &inventory::Unread::changed, this, &Page::statusChanged);
    connect(&settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice != settings::Settings::Choice::Thresholds)
            return;
        renewRows();
        m_table.setLocale(locale());
    });
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &ExpiryPage::renewRows);
    if (ends) {
        m_rows.setHabits(ends->habits());
        connect(ends, &ends::EndMemory::changed, this, [this, ends] {
            m_rows.setHabits(ends->habits());
            renewRows();
        });
    }
    begin();
}

ExpiryPage::~ExpiryPage() = default;

ListPage::Words ExpiryPage::words() const
{
    return {.title = tr("Expiry"),
            .menu = tr("E&xpiry"),
            .table = tr("Certificates and domains by expiry date"),
            .hint = tr("Filter (Ctrl+F)"),
            .none = {},
            .gone = {},
            .empty = {
                .nothing = tr("The key does not give access to any certificates or domains."),
                .hidden = tr("Nothing matches the filter."),
                .reading = tr("Reading certificates and domains…"),
                .notAsked = tr("The certificates and domains have not been read yet."),
            }};
}

QString ExpiryPage::amount(int count) const
{
    return tr("%Ln expiry date(s)", nullptr, count);
}

QList<QAction *> ExpiryPage::ownActions() const
{
    return m_actions->all() + QList<QAction *>{nullptr} + groupActions().all();
}

int ExpiryPage::count() const
{
    return state().hasValues() ? m_rows.ends().asking() : -1;
}

bool ExpiryPage::countIsUrgent() const
{
    return m_rows.ends().asking() > 0;
}

inventory::State ExpiryPage::state() const
{
    return m_rows.state();
}

bool ExpiryPage::isPartial() const
{
    const inventory::Unread &unread = m_inventory.unread();
    return unread.concerns(Kind::Certificates) || unread.concerns(Kind::Domains) || unread.concerns(Kind::Instances);
}

void ExpiryPage::goTo(const settings::Place &place)
{
    if (m_chips->hasKind(place.part)) {
        resetQuickFilters();
        m_ui->filter->reset();
        m_chips->chooseKind(place.part);
    }
    ListPage::goTo(place);
}

void ExpiryPage::activate()
{
    for (const inventory::Resource &list : {certificates, domains, servers})
        m_inventory.need(list);
    if (m_clock() >= m_rows.ends().nextChange() || m_rows.isBehind())
        renewRows();
    else if (m_rows.follow())
        fillTable();
    chooseFirst();
}

void ExpiryPage::refresh()
{
    m_inventory.read(certificates);
    m_inventory.read(domains);
}

void ExpiryPage::changeEvent(QEvent *event)
{
    ListPage::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_clock() >= m_rows.ends().nextChange())
        renewRows();
}

void ExpiryPage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    const bool wide = width() >= scaled(wideFrom);
    if (wide != m_isWide)
        tools().setFirstWidths(wide ? wideColumns : narrowColumns);
    m_isWide = wide;
    m_chips->fold(width());
}

void ExpiryPage::setUpGroups()
{
    const auto *table = &m_table;
    model().setGrouping([table](int row) { return QStringList(models::expiryGroup(table->row(row))); });
    model().setGroupOrder(models::expiryGroupRank, [this](const QString &group) {
        return models::expiryGroupHeading(group, m_settings.thresholds());
    });
}

void ExpiryPage::setUpView()
{
    m_view->setItemDelegate(new ExpiryDelegate(tableRow, m_view));
    m_view->setIndentation(12);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const int row = model().sourceRow(index); row >= 0)
            m_actions->followName(m_table.row(row));
    });
    followClicks(*m_view, [this](const QModelIndex &index) {
        const int row = model().sourceRow(index);
        if (row >= 0 && index.column() == Name)
            m_actions->followName(m_table.row(row));
        else if (row >= 0 && index.column() == Server)
            m_actions->goToServer(m_table.row(row));
    });
}

void ExpiryPage::retranslate()
{
    m_actions->retranslate();
    showChips();
    showState();
}

void ExpiryPage::heard(const inventory::Changes &changes)
{
    if (m_rows.take(changes))
        renewRowsOf(m_inventory.listSize(Kind::Certificates) + m_inventory.listSize(Kind::Domains));
    else if (changes.states(certificates) || changes.states(domains))
        showState();
    followIndex();
}

/// Rows that nobody looks at follow when somebody does.
void ExpiryPage::followIndex()
{
    if (isVisible() && !m_rows.isBehind() && m_rows.follow())
        fillTable();
}

/// The index follows in many small steps, all rows in few.
void ExpiryPage::followSoon()
{
    if (!m_followSoon.isActive())
        m_followSoon.start(gathered);
}

void ExpiryPage::showRows()
{
    const QDateTime now = m_clock();
    m_rows.catchUp();
    m_rows.judge(m_settings.thresholds(), now);
    m_turn.start(std::clamp(std::chrono::milliseconds(now.msecsTo(m_rows.ends().nextChange())), 1ms, longestWait));
    m_table.setRows(inPortions(m_rows.ends().all()));
    chooseFirst();
    showDetails();
    showChips();
    narrow();
}

void ExpiryPage::fillTable()
{
    m_table.setRows(inPortions(m_rows.ends().all()));
    Q_EMIT rowsShown();
    renewDetails();
}

/// The first row is current once there is somebody to look at it, and its group's heading in sight.
void ExpiryPage::chooseFirst()
{
    if (isVisible() && current().isUntouched() && selectFirst())
        m_view->scrollToTop();
}

/// What is selected goes elsewhere in the list: the row below it stays in sight, or the one above the last.
void ExpiryPage::chooseNext()
{
    const QModelIndexList leaving = m_view->selectionModel()->selectedRows();
    for (auto step : {&QTreeView::indexBelow, &QTreeView::indexAbove}) {
        QModelIndex next = m_view->currentIndex().siblingAtColumn(0);
        while (next.isValid() && (leaving.contains(next) || model().sourceRow(next) < 0))
            next = (m_view->*step)(next);
        if (!next.isValid())
            continue;
        select(m_table.key(model().sourceRow(next)));
        return;
    }
}

void ExpiryPage::showState()
{
    m_ui->pane->setSources({{[] { return tr("Certificates"); }, m_inventory.state(certificates)},
                            {[] { return tr("Domains"); }, m_inventory.state(domains)}});
    Q_EMIT statusChanged();
}

void ExpiryPage::showChips()
{
    m_chips->show(m_table.rows(), m_settings.thresholds().soon, m_rows.ends().snoozed() > 0, locale());
    m_chips->fold(width());
}

void ExpiryPage::narrow()
{
    const auto condition = m_chips->condition(m_settings.thresholds().soon);
    if (!condition)
        model().setNarrowing({});
    else
        model().setNarrowing([table = &m_table, condition](int row) { return condition(table->row(row)); });
}

QList<QuickFilters *> ExpiryPage::quickFilters() const
{
    return m_chips->parts();
}

void ExpiryPage::showDetails()
{
    const int row = shownRow();
    QList<ExpiryRow> chosen;
    for (const int each : selectedRows())
        chosen.append(m_table.row(each));
    m_actions->setRows(row < 0 ? nullptr : &m_table.row(row), chosen, whyNotOne());
}

} // namespace gui

#include "moc_expirypage.cpp"
