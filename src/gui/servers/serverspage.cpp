// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/serverspage.h"

#include "gui/kit/buttons.h"
#include "gui/kit/quickfilters.h"
#include "gui/lists/groupactions.h"
#include "gui/lists/tabletools.h"
#include "gui/pages/objectplace.h"
#include "gui/pages/pagenotes.h"
#include "gui/servers/groupingplace.h"
#include "gui/servers/serveractions.h"
#include "gui/servers/serverchoices.h"
#include "gui/servers/servercolumns.h"
#include "gui/servers/servertabs.h"
#include "gui/servers/sshactions.h"
#include "gui/support/caselinks.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "names/comparablename.h"
#include "names/hostname.h"
#include "settings/settings.h"
#include "ui_serverspage.h"

#include <QAction>
#include <QEvent>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace gui {

namespace {

const inventory::Resource allInstances{Kind::Instances, {}};

} // namespace

ServersPage::ServersPage(inventory::Inventory &inventory, const insight::Index &index,
                         const inventory::History *history, settings::Settings &settings, inventory::Notes *notes,
                         QWidget *parent)
    : ListPage(parent)
    , m_inventory(inventory)
    , m_index(index)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::ServersPage>())
    , m_table(own(models::makeInstanceTable(notes ? models::NoteColumns::All : models::NoteColumns::None)))
    , m_view(new QTreeView(this))
{
    m_ui->setupUi(this);
    m_ui->left->setBackgroundRole(QPalette::Base);
    // Before the saved filters, which ask it.
    m_choices = new ServerChoices(*m_ui->grouping, *m_ui->chips, m_table, model(), settings, this);
    // The narrow tree shows what tells servers apart; the rest is in the details, and searched anyway.
    setUp({.id = u"servers"_s,
           .icon = u"server"_s,
           .filter = m_ui->filter,
           .pane = m_ui->pane,
           .buttons = m_ui->buttons,
           .before = m_ui->grouping},
          *m_view,
          {.widths = {190, 150, 100, 90, 130, 280, 90, 180},
           .stretched = m_table.columnNamed("description"),
           .hidden = {u"size"_s, u"ip"_s, u"ipv6"_s, u"name"_s, u"customers"_s},
           .extra = {u"ip"_s, u"size"_s, u"ipv6"_s},
           .spare = {u"favourite"_s, u"type"_s, u"description"_s}},
          settings);
    setUpActions();
    m_notes = keepNotes(notes, models::NotesOf::Servers, m_ui->details->note(), settings,
                        {.object = [this](int row) { return m_table.row(row).instance.name; },
                         .title =
                             [this](int row) {
                                 return names::shownServer(m_table.row(row).instance.hostname,
                                                           m_table.row(row).instance.name);
                             }});
    setUpTabs(index, history);
    m_choices->begin();
    connect(m_choices, &ServerChoices::groupingChosen, this, &ServersPage::group);
    new GroupingPlace(*m_ui->left, *m_ui->tools, *m_ui->filter, *m_ui->grouping, *m_ui->buttons);
    connect(m_ui->details, &ServerDetails::wanted, this, &Page::wanted);
    connect(m_ui->details, &ServerDetails::actionAsked, m_actions, &ServerActions::edit);
    connect(m_ui->details, &ServerDetails::retryAsked, this, [this] { m_inventory.read(detail()); });
    connect(&inventory, &inventory::Inventory::readOnlyChanged, this, &ServersPage::renewDetails);
    // Most of what a large window has goes to the descriptions.
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setSizes({500, 590});
    follow(inventory, allInstances);
    group();
    begin();
}

ServersPage::~ServersPage() = default;

ListPage::Words ServersPage::words() const
{
    return {.title = tr("Servers"),
            .menu = tr("&Server"),
            .table = tr("Servers"),
            .hint = tr("Filter servers (Ctrl+F)"),
            .none = tr("Select a server to see its details."),
            .gone = tr("The server is no longer in the account."),
            .empty = {
                .nothing = tr("The key does not give access to any servers."),
                .hidden = tr("No server matches the filter."),
                .reading = tr("Reading servers…"),
                .notAsked = tr("The servers have not been read yet."),
            }};
}

QString ServersPage::amount(int count) const
{
    return tr("%Ln server(s)", nullptr, count);
}

QList<QAction *> ServersPage::ownActions() const
{
    QList<QAction *> actions = m_actions->all();
    actions += {nullptr, m_copyName, m_copyAddress, nullptr};
    actions += m_notes->actions();
    actions.append(nullptr);
    return actions + groupActions().all();
}

QStringList ServersPage::parts() const
{
    return {u"keys"_s, u"deploy-keys"_s, u"users"_s, u"dependents"_s, u"leads"_s, u"history"_s};
}

settings::Place ServersPage::place() const
{
    return {id(), ListPage::place().key, m_tabs->part()};
}

void ServersPage::goTo(const settings::Place &place)
{
    m_tabs->setPart(place.part);
    ListPage::goTo(place);
    m_tabs->goTo(place.row);
}

void ServersPage::activate()
{
    ListPage::activate();
    m_tabs->need();
}

void ServersPage::refresh()
{
    ListPage::refresh();
    m_tabs->refresh();
}

inventory::Resource ServersPage::detail() const
{
    return {Kind::Instance, selected()};
}

void ServersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    ListPage::changeEvent(event);
}

void ServersPage::setUpTabs(const insight::Index &index, const inventory::History *history)
{
    m_tabs = new ServerTabs(m_ui->details->tabs(), m_inventory, index, history, m_settings, desktopOpener(), this);
    connect(m_tabs, &ServerTabs::moved, this, &Page::moved);
    connect(m_tabs, &ServerTabs::wanted, this, &Page::wanted);
    connect(m_tabs, &ServerTabs::said, this, &Page::said);
}

void ServersPage::followCases(cases::CaseBook *book)
{
    m_tabs->setCases(book);
    m_ui->details->cases().follow(book);
    connect(&m_ui->details->cases(), &CaseLinks::wanted, this, &Page::wanted);
}

void ServersPage::setUpActions()
{
    m_actions = new ServerActions(
        m_inventory, m_settings, [this] { return selection(); },
        [this] {
            showHidden();
            return selection();
        },
        this);
    connect(m_actions, &ServerActions::said, this, &Page::said);
    connect(m_actions, &ServerActions::wanted, this, &Page::wanted);
    m_copyName = addRowsCopyAction([this](int row) { return m_table.row(row).instance.name; });
    m_copyAddress = addRowsCopyAction([this](int row) { return m_table.row(row).instance.ip; });
    for (QAction *action : {m_actions->editAction(), m_copyName, m_copyAddress}) {
        // From wherever the focus is, as long as the page is shown.
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
    }
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (model().sourceRow(index) >= 0)
            m_actions->editAction()->trigger();
    });
    connect(&m_settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice == settings::Settings::Choice::Ssh)
            renewDetails();
    });
    m_ui->details->setHeadActions(m_actions->ssh().openAction(), m_actions->editAction());
}

void ServersPage::retranslate()
{
    m_actions->retranslate();
    m_copyName->setText(tr("Copy server name"));
    m_copyAddress->setText(tr("Copy IP address"));
    m_tabs->retranslate();
    m_choices->show(locale());
}

void ServersPage::showRows()
{
    QList<models::InstanceRow> rows;
    const bool detailsWereMissing = std::exchange(m_detailsMissing, false);
    const QList<api::Instance> &instances = m_inventory.values().instances;
    rows.reserve(instances.size());
    QHash<QString, int> bearers;
    for (const api::Instance &instance : instances)
        ++bearers[names::comparableName(instance.hostname)];
    for (const api::Instance &instance : instances) {
        const api::InstanceDetail *detail = m_inventory.instanceDetail(instance.name);
        rows.append(models::instanceRow(instance, detail));
        rows.last().note = m_notes->rowNote(instance.name);
        rows.last().isDouble =
            names::hasHostname(instance.hostname) && bearers.value(names::comparableName(instance.hostname)) > 1;
        m_detailsMissing = m_detailsMissing || !detail;
    }
    if (std::exchange(m_measured, rows.size()) != rows.size() && !rows.isEmpty())
        tools().setFirstWidths(serverWidths(rows, m_view->fontMetrics()));
    m_table.setRows(inPortions(std::move(rows)));
    m_choices->show(locale());
    // Once all customers are known, the first row is another; the person has not chosen one yet.
    if (current().isChosenByPage() && detailsWereMissing && !m_detailsMissing)
        selectFirst();
}

bool ServersPage::concernsRows(const inventory::Changes &changes) const
{
    return changes.values(Kind::Instances) || changes.values(Kind::Instance);
}

bool ServersPage::concernsDetails(const inventory::Changes &changes) const
{
    const inventory::Resource shown = detail();
    // Before the list has come, the details are empty without a word.
    const int row = shownRow();
    return changes.values(allInstances) || changes.values(shown) || changes.values(Kind::Users) ||
           (changes.values(Kind::Domain) && row >= 0 && addressLeads(m_table.row(row).instance) != m_shownAddresses) ||
           (changes.states(allInstances) && shownRow() < 0) ||
           (changes.states(shown) && ServerDetails::tellsApart(m_shownState, m_inventory.state(shown)));
}

/// The names at its addresses.
QHash<QString, settings::Place> ServersPage::addressLeads(const api::Instance &instance) const
{
    QHash<QString, settings::Place> leads;
    for (const QString &address : {instance.ip, instance.ipv6})
        leads.insert(address, recordsOfAddress(address, m_index));
    return leads;
}

ServerDetails::Leads ServersPage::leadsOf(const api::Instance &instance, const api::InstanceDetail *detail) const
{
    ServerDetails::Leads leads;
    leads.addresses = addressLeads(instance);
    if (!detail)
        return leads;
    const inventory::Values &values = m_inventory.values();
    leads.contact = contactPlace(instance.name, m_index, values);
    if (const QString domain = m_index.links().domainOf(detail->domain); !domain.isEmpty())
        leads.domain = {u"domains"_s, domain, {}};
    for (const api::Customer &customer : detail->customers + detail->invoiceContacts)
        leads.references.insert(customer.contactName, calledPlace(customer.contactName, m_index, values));
    return leads;
}

void ServersPage::showDetails()
{
    const int row = shownRow();
    const api::InstanceDetail *known = m_inventory.instanceDetail(selected());
    m_shownState = m_inventory.state(detail());
    m_shownAddresses = row < 0 ? QHash<QString, settings::Place>() : addressLeads(m_table.row(row).instance);
    // Before the list has come, what was remembered may well be in it.
    if (row < 0 && !m_inventory.state(allInstances).hasValues())
        m_ui->details->showNothing({});
    else if (row < 0)
        m_ui->details->showNothing(absence(), hasSeveral() && !m_inventory.isReadOnly() ? tr("Edit…") : QString());
    else
        m_ui->details->showInstance(m_table.row(row).instance, known, m_shownState,
                                    m_actions->ssh().targetOf(selected()), leadsOf(m_table.row(row).instance, known));
    m_tabs->showServer(row < 0 ? nullptr : &m_table.row(row).instance);
    m_ui->details->cases().showObject(row < 0 ? insight::Object() : insight::serverObject(selected()));
    enableActions();
}

/// Several are selected, some of which may be hidden: what is done with them is done with those that are shown.
bool ServersPage::hasSeveral() const
{
    return current().look() == CurrentRow::Look::Several ||
           (shownRow() >= 0 && !current().isStandIn() && !current().hiddenKeys().isEmpty());
}

EditServers::Selection ServersPage::selection() const
{
    EditServers::Selection selection;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        selection.shown.append(m_table.row(row).instance);
    const QStringList hidden = current().hiddenKeys();
    for (const QString &key : hidden) {
        const api::Instance &instance = m_table.row(m_table.rowOf(key)).instance;
        selection.hidden.append(names::shownServer(instance.hostname, instance.name));
    }
    return selection;
}

void ServersPage::enableActions()
{
    const QString whyNot = whyNotOne();
    m_actions->setLooked({.server = shownRow() < 0 ? QString() : selected(),
                          .customers = customersNow(),
                          .isSeveral = hasSeveral(),
                          .whyNot = whyNot});
    const bool any = !selectedRows().isEmpty();
    allow(*m_copyName, any, whyNot);
    allow(*m_copyAddress, any, whyNot);
}

QList<QuickFilters *> ServersPage::quickFilters() const
{
    return {m_ui->chips};
}

QString ServersPage::grouping() const
{
    return m_choices->grouping().chosen();
}

void ServersPage::setGrouping(const QString &grouping)
{
    m_choices->grouping().choose(grouping);
}

void ServersPage::group()
{
    m_choices->group();
    regrouped();
}

QStringList ServersPage::customersNow() const
{
    if (const int row = shownRow(); row >= 0)
        return m_table.row(row).customers;
    return m_choices->customersOf(current().heading());
}

} // namespace gui

#include "moc_serverspage.cpp"
