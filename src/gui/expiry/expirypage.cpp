// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/expirypage.h"

#include "gui/expiry/expirydelegate.h"
#include "gui/lists/currentrow.h"
#include "gui/lists/grouptree.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "settings/settings.h"
#include "ui_expirypage.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStyle>
#include <QTreeView>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using insight::Nearness;
using inventory::Kind;
using models::ExpiryRow;

namespace gui {

namespace {

const inventory::Resource certificates{Kind::Certificates, {}};
const inventory::Resource domains{Kind::Domains, {}};
const inventory::Resource servers{Kind::Instances, {}};

/// The clock may be set, and sleeps with the machine: the day is looked at again at the latest after this.
constexpr std::chrono::milliseconds longestWait = 10min;

/// By column; the name has what these leave.
const QList<int> wideColumns{110, 0, 190, 100, 300, 150};
const QList<int> narrowColumns{100, 0, 120, 90, 140, 70};
constexpr int wideFrom = 900;

/// Columns of the table.
enum Column { Name = 1, Server = 5 };

bool isNear(const ExpiryRow &row)
{
    return row.nearness == Nearness::Urgent || row.nearness == Nearness::Soon;
}

} // namespace

ExpiryPage::ExpiryPage(inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings,
                       QWidget *parent, Clock clock)
    : Page(parent)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_rows(inventory, index.links())
    , m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTime(); })
    , m_ui(std::make_unique<Ui::ExpiryPage>())
    , m_table(models::makeExpiryTable())
    , m_view(new QTreeView(this))
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    m_table->setLocale(locale());
    m_model.setTable(m_table.get());
    setUpView();
    setUpActions();
    m_ui->filter->setModel(&m_model);
    m_ui->filter->setView(m_view);
    setTabOrder(m_ui->chips, m_view);
    connect(m_ui->chips, &QuickFilters::chosenChanged, this, &ExpiryPage::narrow);
    connect(m_ui->pane, &ListPane::retryAsked, this, &ExpiryPage::refresh);
    connect(m_ui->pane, &ListPane::clearFilterAsked, this, [this] {
        m_ui->chips->reset();
        m_ui->filter->clear();
    });
    connect(&m_model, &models::ArrangedModel::countsChanged, this, &Page::statusChanged);
    connect(&inventory, &inventory::Inventory::changed, this, &ExpiryPage::heard);
    connect(&settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice != settings::Settings::Choice::Thresholds)
            return;
        showRows();
        retranslate();
    });
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &ExpiryPage::showRows);
    showRows();
    retranslate();
}

ExpiryPage::~ExpiryPage() = default;

QString ExpiryPage::id() const
{
    return u"expiry"_s;
}

QString ExpiryPage::title() const
{
    return tr("Expiry");
}

QString ExpiryPage::iconName() const
{
    return u"expiry"_s;
}

int ExpiryPage::count() const
{
    return state().hasValues() ? m_rows.ends().asking() : -1;
}

bool ExpiryPage::countIsUrgent() const
{
    return m_rows.ends().asking() > 0;
}

QString ExpiryPage::countText() const
{
    if (count() < 0)
        return {};
    if (m_model.shownCount() == m_model.totalCount())
        return tr("%Ln end date(s)", nullptr, m_model.totalCount());
    return tr("%1 of %Ln end date(s)", nullptr, m_model.totalCount()).arg(locale().toString(m_model.shownCount()));
}

inventory::State ExpiryPage::state() const
{
    return m_rows.state();
}

FilterBox *ExpiryPage::filterBox()
{
    return m_ui->filter;
}

QList<QAction *> ExpiryPage::menuActions() const
{
    QList<QAction *> actions{m_goToDomain, m_goToServer, nullptr, m_expand, m_collapse};
    const QList<QAction *> ofTable = m_tools->actions();
    if (!ofTable.isEmpty())
        actions += QList<QAction *>{nullptr} + ofTable;
    return actions;
}

QString ExpiryPage::menuTitle() const
{
    return tr("E&xpiry");
}

settings::Place ExpiryPage::place() const
{
    return {id(), m_current->key(), {}};
}

void ExpiryPage::goTo(const settings::Place &place)
{
    if (!place.key.isEmpty())
        m_current->select(place.key);
}

void ExpiryPage::activate()
{
    for (const inventory::Resource &list : {certificates, domains, servers})
        m_inventory.need(list);
    if (m_clock() >= m_rows.ends().nextChange())
        showRows();
    else if (m_rows.follow())
        fillTable();
    selectFirst();
}

void ExpiryPage::refresh()
{
    m_inventory.read(certificates);
    m_inventory.read(domains);
}

void ExpiryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && m_clock() >= m_rows.ends().nextChange())
        showRows();
}

void ExpiryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void ExpiryPage::setUpView()
{
    m_current = new CurrentRow(*m_view, m_model, this);
    prepareTree(*m_view, wideColumns, Name);
    m_view->setItemDelegate(new ExpiryDelegate(tableRow, m_view));
    m_view->setIndentation(12);
    m_view->sortByColumn(m_table->columnIndex("expires"), Qt::AscendingOrder);
    const auto *table = m_table.get();
    m_model.setGrouping([table](int row) { return QStringList(models::nearnessGroup(table->row(row).nearness)); });
    m_model.setGroupOrder(models::nearnessRank, [this](const QString &group) {
        return models::nearnessHeading(group, m_settings.thresholds());
    });
    m_groups = new GroupTree(*m_view, m_model, this);
    m_tools = new TableTools(*m_view, m_model, id(), m_settings, this);
    m_tools->offer([this] { return QList<QAction *>{m_goToDomain, m_goToServer, nullptr, m_expand, m_collapse}; });
    m_tools->addButtons(*m_ui->tools, m_ui->chips);
    adoptTools(m_tools);
    m_ui->pane->setView(m_view, &m_model);
    connect(m_current, &CurrentRow::moved, this, [this] {
        showActions();
        Q_EMIT this->moved();
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const int row = m_model.sourceRow(index); row >= 0)
            followName(m_table->row(row));
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        // With a modifier a click selects; where the desktop activates on a click, that is enough.
        const int row = m_model.sourceRow(index);
        if (row < 0 || QGuiApplication::keyboardModifiers() != Qt::NoModifier ||
            m_view->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_view))
            return;
        if (index.column() == Name)
            followName(m_table->row(row));
        else if (index.column() == Server)
            goToServer(m_table->row(row));
    });
}

void ExpiryPage::setUpActions()
{
    m_goToDomain = new QAction(this);
    m_goToServer = new QAction(this);
    m_expand = new QAction(this);
    m_collapse = new QAction(this);
    connect(m_goToDomain, &QAction::triggered, this, [this] {
        if (const ExpiryRow *row = current(); row && !row->domain.isEmpty())
            Q_EMIT wanted({u"domains"_s, row->domain, {}});
    });
    connect(m_goToServer, &QAction::triggered, this, [this] {
        if (const ExpiryRow *row = current())
            goToServer(*row);
    });
    connect(m_expand, &QAction::triggered, m_groups, &GroupTree::openAll);
    connect(m_collapse, &QAction::triggered, m_groups, &GroupTree::closeAll);
}

void ExpiryPage::retranslate()
{
    m_goToDomain->setText(tr("Go to domain"));
    m_expand->setText(tr("Expand all groups"));
    m_collapse->setText(tr("Collapse all groups"));
    m_view->setAccessibleName(tr("Certificates and domains by end date"));
    m_ui->filter->setHint(tr("Filter (Ctrl+F)"));
    m_ui->pane->setTexts({
        .nothing = tr("The key does not see any certificates or domains."),
        .hidden = tr("Nothing matches the filter."),
        .reading = tr("Reading certificates and domains…"),
        .notAsked = tr("The certificates and domains have not been read yet."),
    });
    m_table->setLocale(locale());
    showActions();
    showChips();
    showSources();
}

void ExpiryPage::heard(const inventory::Changes &changes)
{
    if (m_rows.take(changes))
        showRows();
    else if (changes.states(certificates) || changes.states(domains))
        showSources();
    // Rows that nobody looks at follow when somebody does.
    if (isVisible() && m_rows.follow())
        fillTable();
}

void ExpiryPage::showRows()
{
    const QDateTime now = m_clock();
    m_rows.follow();
    m_rows.judge(m_settings.thresholds(), now);
    m_turn.start(std::clamp(std::chrono::milliseconds(now.msecsTo(m_rows.ends().nextChange())), 1ms, longestWait));
    fillTable();
    selectFirst();
    showChips();
    narrow();
    showSources();
}

void ExpiryPage::fillTable()
{
    m_table->setRows(m_rows.ends().all());
    showActions();
    Q_EMIT rowsShown();
}

/// The first row is current once there is somebody to look at it, and its group's heading in sight.
void ExpiryPage::selectFirst()
{
    if (isVisible() && m_current->key().isEmpty() && m_current->selectFirst())
        m_view->scrollToTop();
}

void ExpiryPage::showSources()
{
    m_ui->pane->setSources(
        {{tr("Certificates"), m_inventory.state(certificates)}, {tr("Domains"), m_inventory.state(domains)}});
    Q_EMIT statusChanged();
}

void ExpiryPage::showChips()
{
    const QList<ExpiryRow> &rows = m_table->rows();
    const auto count = [&rows](auto is) { return static_cast<int>(std::count_if(rows.begin(), rows.end(), is)); };
    const auto chip = [this](std::optional<QString> value, const QString &text, int number) {
        return QuickFilters::Chip{std::move(value), u"%1 %2"_s.arg(text, locale().toString(number)), text};
    };
    const auto all = static_cast<int>(rows.size());
    const int ofCertificates = count([](const ExpiryRow &row) { return row.kind == ExpiryRow::Kind::Certificate; });
    m_ui->chips->setChips(
        {chip(std::nullopt, tr("All"), all), chip(u"certificates"_s, tr("Certificates"), ofCertificates),
         chip(u"domains"_s, tr("Domains"), all - ofCertificates),
         chip(u"near"_s, tr("Within %Ln day(s)", nullptr, m_settings.thresholds().soon), count(isNear))});
}

void ExpiryPage::narrow()
{
    const std::optional<QString> chosen = m_ui->chips->chosen();
    const auto *table = m_table.get();
    if (chosen == u"certificates"_s)
        m_model.setNarrowing([table](int row) { return table->row(row).kind == ExpiryRow::Kind::Certificate; });
    else if (chosen == u"domains"_s)
        m_model.setNarrowing([table](int row) { return table->row(row).kind == ExpiryRow::Kind::Domain; });
    else if (chosen == u"near"_s)
        m_model.setNarrowing([table](int row) { return isNear(table->row(row)); });
    else
        m_model.setNarrowing({});
}

void ExpiryPage::showActions()
{
    const ExpiryRow *row = current();
    m_goToDomain->setEnabled(row && !row->domain.isEmpty());
    m_goToServer->setEnabled(row && !row->servers.isEmpty());
    m_goToServer->setText(row && row->servers.size() > 1 ? tr("Go to server…") : tr("Go to server"));
}

void ExpiryPage::fitColumns()
{
    const bool wide = width() >= wideFrom;
    if (wide == m_isWide)
        return;
    m_isWide = wide;
    m_tools->setFirstWidths(wide ? wideColumns : narrowColumns);
}

const ExpiryRow *ExpiryPage::current() const
{
    const int row = m_current ? m_table->rowOf(m_current->key()) : -1;
    return row < 0 ? nullptr : &m_table->row(row);
}

void ExpiryPage::followName(const ExpiryRow &row)
{
    if (!row.domain.isEmpty())
        Q_EMIT wanted({u"domains"_s, row.domain, {}});
    else
        goToServer(row);
}

void ExpiryPage::goToServer(const ExpiryRow &row)
{
    if (row.servers.isEmpty())
        return;
    if (row.servers.size() == 1) {
        Q_EMIT wanted({u"servers"_s, row.servers.first().name, {}});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ExpiryRow::Server &server : row.servers) {
        QAction *action = menu->addAction(QString(server.shown).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, name = server.name] {
            Q_EMIT wanted({u"servers"_s, name, {}});
        });
    }
    menu->popup(m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft()));
}

} // namespace gui
