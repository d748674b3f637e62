// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/accesspage.h"

#include "gui/access/accesscell.h"
#include "gui/access/accessexport.h"
#include "gui/access/grantchoices.h"
#include "gui/kit/buttons.h"
#include "gui/kit/quickfilters.h"
#include "gui/lists/groupactions.h"
#include "gui/lists/grouptree.h"
#include "gui/lists/views.h"
#include "gui/pages/customerlinks.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "ui_accesspage.h"

#include <QAction>
#include <QTabBar>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;
using inventory::Kind;
using models::GrantRow;

namespace gui {

namespace {

const QString listPart = u"list"_s;
/// So many are taken by the list at once, whether somebody looks at it or not.
constexpr qsizetype fewGrants = 500;

} // namespace

AccessPage::AccessPage(inventory::Inventory &inventory, const insight::Index &index, const inventory::History *history,
                       settings::Settings &settings, QWidget *parent)
    : ListPage(parent)
    , m_reading(inventory)
    , m_follower(inventory, index, history, nullptr)
    , m_ui(std::make_unique<Ui::AccessPage>())
    , m_table(own(models::makeGrantTable(
          [this, &index](const auto &object) { return m_reading.leads(object, index.links()); })))
    , m_view(new QTreeView(this))
{
    m_ui->setupUi(this);
    m_ui->left->setBackgroundRole(QPalette::Base);
    // Before the saved filters, which ask it.
    m_choices =
        new GrantChoices(*m_ui->grouping, *m_ui->kinds, *m_ui->chips, m_ui->tools->spacing(), m_table, model(), this);
    setUp({.id = u"access"_s,
           .icon = u"access"_s,
           .filter = m_ui->filter,
           .pane = m_ui->pane,
           .buttons = m_ui->buttons,
           .selectsFirst = false},
          *m_view,
          {.widths = {150, 130, 0, 130, 165, 130, 150, 90, 90, 200},
           .stretched = m_table.columnNamed("server"),
           .hidden = {u"customers"_s, u"keys"_s, u"notified"_s, u"companies"_s, u"since"_s, u"md5"_s},
           .extra = {u"notified"_s, u"companies"_s, u"customers"_s, u"since"_s},
           .spare = {u"types"_s}},
          settings);
    setUpActions();
    m_choices->begin();
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &at) {
        if (model().sourceRow(at) >= 0)
            m_goToServer->trigger();
    });
    followClicks(*m_view, [this](const QModelIndex &at) {
        if (model().sourceRow(at) >= 0)
            followCell(at.column());
    });
    connect(m_choices, &GrantChoices::groupingChosen, this, &AccessPage::group);
    connect(m_choices, &GrantChoices::narrowed, this, [this] { groups().filterChanged(); });
    m_ui->details->setHeadActions({m_goToPerson, m_goToServer});
    connect(m_ui->details, &AccessDetails::wanted, this, &Page::wanted);
    setUpMatrix();
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this] {
        if (!isMatrix())
            fillList();
        chooseFirst();
        renewDetails();
        Q_EMIT statusChanged();
        Q_EMIT moved();
    });
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setSizes({680, 410});
    follow(inventory, {Kind::Instances, {}});
    connect(&inventory, &inventory::Inventory::changed, this, [this](const inventory::Changes &changes) {
        if (changes.states({Kind::Users, {}}))
            showState();
        if (isVisible() && AccessReading::isOfLists(changes))
            m_reading.needAnswers();
    });
    group();
    begin();
    connect(&m_follower, &AccessFollower::renewed, this, [this] {
        renewRows();
        renewDetails();
    });
}

AccessPage::~AccessPage() = default;

ListPage::Words AccessPage::words() const
{
    return {.title = tr("Access"),
            .menu = tr("&Access"),
            .table = tr("Access as a list"),
            .hint = tr("Filter access (Ctrl+F)"),
            .none = tr("Select a cell or a row to see what is granted."),
            .gone = tr("This access is no longer there."),
            .empty = {
                .nothing = tr("Nobody has access to any server."),
                .hidden = tr("No access matches the filter."),
                .reading = tr("Reading people and servers…"),
                .notAsked = tr("People and servers have not been read yet."),
            }};
}

QString AccessPage::amount(int count) const
{
    return tr("%Ln grant(s) of access", nullptr, count);
}

QList<QAction *> AccessPage::ownActions() const
{
    return rowActions() + QList<QAction *>{nullptr, m_report, nullptr} + groupActions().all();
}

QList<QAction *> AccessPage::rowActions() const
{
    return QList<QAction *>{m_goToPerson, m_goToServer} + m_customers->actions();
}

QString AccessPage::countText() const
{
    if (!isMatrix())
        return ListPage::countText();
    return state().hasValues() ? m_ui->matrix->countText() : QString();
}

FilterBox *AccessPage::filterBox()
{
    return isMatrix() ? &m_ui->matrix->filterBox() : ListPage::filterBox();
}

inventory::State AccessPage::state() const
{
    return m_reading.state();
}

bool AccessPage::isPartial() const
{
    return m_reading.isPartial();
}

QStringList AccessPage::parts() const
{
    return {listPart};
}

settings::Place AccessPage::place() const
{
    if (!isMatrix())
        return {id(), ListPage::place().key, listPart};
    return {id(), m_ui->matrix->currentKey(), {}};
}

void AccessPage::goTo(const settings::Place &place)
{
    m_ui->tabs->setCurrentWidget(place.part == listPart ? m_ui->list : static_cast<QWidget *>(m_ui->matrix));
    if (place.part == listPart)
        ListPage::goTo(place);
    else if (!place.key.isEmpty())
        m_ui->matrix->select(place.key);
}

void AccessPage::activate()
{
    m_reading.need();
}

void AccessPage::refresh()
{
    m_reading.read();
}

void AccessPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_follower.setWatched(true);
}

void AccessPage::hideEvent(QHideEvent *event)
{
    ListPage::hideEvent(event);
    m_follower.setWatched(false);
}

void AccessPage::setUpMatrix()
{
    m_ui->matrix->setActions(rowActions());
    connect(m_ui->matrix, &MatrixPanel::currentChanged, this, [this] {
        if (!isMatrix())
            return;
        renewDetails();
        Q_EMIT moved();
    });
    connect(m_ui->matrix, &MatrixPanel::countsChanged, this, &Page::statusChanged);
    connect(m_ui->matrix, &MatrixPanel::activated, m_goToServer, &QAction::trigger);
    connect(m_ui->matrix, &MatrixPanel::retryAsked, this, &AccessPage::refresh);
}

/// A name in the list was clicked on.
void AccessPage::followCell(int column)
{
    const int row = shownRow();
    if (row < 0)
        return;
    if (column == m_table.columnNamed("person"))
        m_goToPerson->trigger();
    else if (column == m_table.columnNamed("server"))
        m_goToServer->trigger();
    else if (column == m_table.columnNamed("customers"))
        m_customers->actions().constFirst()->trigger();
    else if (const QStringList &companies = m_table.row(row).grant.companies;
             column == m_table.columnNamed("companies") && !companies.isEmpty())
        Q_EMIT wanted(allOfCustomer(companies.constFirst()));
}

void AccessPage::setUpActions()
{
    m_goToPerson = addOwnAction([this] {
        if (const QString person = m_reading.personPlace(looked().holder); !person.isEmpty())
            Q_EMIT wanted({u"people"_s, person, {}});
    });
    m_goToServer = addOwnAction([this] {
        if (const Looked at = looked(); !at.server.isEmpty())
            Q_EMIT wanted({u"servers"_s, at.server, {}});
    });
    m_customers = new CustomerLinks(this);
    connect(m_customers, &CustomerLinks::wanted, this, &Page::wanted);
    m_report = addOwnAction([this] {
        AccessExport::ask(
            this, [this] { return report(); }, [this](const QString &sentence) { Q_EMIT said(sentence); });
    });
}

void AccessPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->tabs->tabBar()->setAccessibleName(tr("Matrix or list"));
    m_ui->tabs->setTabText(0, tr("Matrix"));
    m_ui->tabs->setTabText(1, tr("List"));
    m_goToPerson->setText(tr("Go to person"));
    m_goToServer->setText(tr("Go to server"));
    m_customers->retranslate();
    m_report->setText(tr("Export as a report…"));
    m_follower.retranslate();
    m_choices->show(locale());
    showState();
}

void AccessPage::showRows()
{
    const std::shared_ptr<const AccessShown> shown = m_follower.shown();
    if (!shown)
        return;
    m_ui->matrix->setValues(shown->values, shown->rows, shown->columns, shown->companies);
    if (isVisible())
        m_ui->matrix->selectFirst();
    m_isListBehind = true;
    if (!isMatrix() || !isVisible() || shown->grants.size() < fewGrants)
        fillList();
}

/// The list of a large account is filled when somebody looks at it.
void AccessPage::fillList()
{
    const std::shared_ptr<const AccessShown> shown = m_follower.shown();
    if (!shown || !std::exchange(m_isListBehind, false))
        return;
    m_table.setRows(inPortions(shown->grants));
    m_choices->show(locale());
    chooseFirst();
}

/// The first row is looked at once there is somebody to look, and its group's heading is in sight.
void AccessPage::chooseFirst()
{
    if (isVisible() && !isMatrix() && current().isUntouched() && selectFirst())
        m_view->scrollToTop();
}

void AccessPage::showState()
{
    const QList<ListPane::Source> sources{{[] { return tr("People"); }, m_reading.ofPeople()},
                                          {[] { return tr("Servers"); }, m_reading.ofServers()}};
    m_ui->pane->setSources(sources);
    m_ui->matrix->setSources(sources);
    Q_EMIT statusChanged();
}

bool AccessPage::isMatrix() const
{
    return m_ui->tabs->currentWidget() == m_ui->matrix;
}

AccessPage::Looked AccessPage::looked() const
{
    if (isMatrix()) {
        const int row = m_ui->matrix->currentRow();
        const int column = m_ui->matrix->currentColumn();
        if (row < 0 || column < 0)
            return {};
        const models::AccessMatrix &matrix = m_ui->matrix->matrix();
        return {matrix.rowAt(row).object, matrix.columnAt(column).object.id};
    }
    const int row = shownRow();
    if (row < 0)
        return {};
    const insight::Grant &grant = m_table.row(row).grant;
    return {models::accessHolder(grant), grant.server};
}

void AccessPage::showDetails()
{
    const Looked at = looked();
    const std::shared_ptr<const AccessShown> shown = m_follower.shown();
    const QString whyNot = isMatrix() ? QString() : whyNotOne();
    const QString person = m_reading.personPlace(at.holder);
    const bool isPerson = at.holder.kind == insight::ObjectKind::Person;
    allow(*m_goToPerson, !person.isEmpty(), isPerson ? tr("The person is not in the list of people.") : whyNot);
    allow(*m_goToServer, !at.server.isEmpty(), whyNot);
    const QStringList customers = m_reading.customersOf(at.server);
    m_customers->setCustomers(customers, whyNot);
    allow(*m_report, isMatrix() ? shown && !shown->grants.isEmpty() : model().shownCount() > 0, {});
    if (!shown || at.server.isEmpty())
        m_ui->details->showNothing(!state().hasValues() ? QString() : isMatrix() ? words().none : absence());
    else if (at.holder.kind == insight::ObjectKind::Customer)
        m_ui->details->showCell(companyCell(*shown, m_ui->matrix->matrix(), m_ui->matrix->currentRow(),
                                            m_ui->matrix->currentColumn(), customers,
                                            [this](const auto &member) { return m_reading.personPlace(member); }));
    else if (const auto cell = accessCell(*shown, at.holder, at.server, person, customers))
        m_ui->details->showCell(*cell);
    else
        m_ui->details->showNothing(words().gone);
}

int AccessPage::count() const
{
    return state().hasValues() ? m_follower.count() : -1;
}

QList<QuickFilters *> AccessPage::quickFilters() const
{
    return {m_ui->kinds};
}

QString AccessPage::grouping() const
{
    return m_choices->grouping().chosen();
}

void AccessPage::setGrouping(const QString &grouping)
{
    m_choices->grouping().choose(grouping);
}

void AccessPage::group()
{
    m_choices->group();
    regrouped();
}

exchange::AccessReport AccessPage::report() const
{
    return AccessExport::report({.shown = m_follower.shown(),
                                 .read = state().at,
                                 .list = model(),
                                 .matrix = *m_ui->matrix,
                                 .isOfMatrix = isMatrix(),
                                 .nothing = words().empty.nothing},
                                locale());
}

} // namespace gui

#include "moc_accesspage.cpp"
