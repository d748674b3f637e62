// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/serverspage.h"

#include "gui/lists/currentrow.h"
#include "gui/lists/grouptree.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "gui/look/icons.h"
#include "gui/servers/editserver.h"
#include "gui/servers/serverdetails.h"
#include "gui/servers/servertabs.h"
#include "gui/servers/sshactions.h"
#include "inventory/inventory.h"
#include "settings/settings.h"
#include "ui_serverspage.h"
#include "words/accounttext.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace gui {

namespace {

const inventory::Resource allInstances{Kind::Instances, {}};

QStringList groupings()
{
    return {u"customer"_s, u"type"_s, u"none"_s};
}

} // namespace

ServersPage::ServersPage(inventory::Inventory &inventory, settings::Settings &settings, QWidget *parent)
    : Page(parent)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::ServersPage>())
    , m_table(models::makeInstanceTable())
    , m_view(new QTreeView(this))
    , m_editing(new EditServer(inventory, this))
{
    m_ui->setupUi(this);
    m_ui->left->setBackgroundRole(QPalette::Base);
    m_table->setLocale(locale());
    m_model.setTable(m_table.get());
    setUpView();
    setUpActions();
    m_ui->filter->setModel(&m_model);
    m_ui->filter->setView(m_view);
    m_tools->addButtons(*m_ui->buttons, m_ui->grouping);
    m_ui->left->installEventFilter(this);
    m_tabs = new ServerTabs(m_ui->details->tabs(), inventory, settings, desktopOpener(), this);
    connect(m_tabs, &ServerTabs::moved, this, &Page::moved);
    connect(m_tabs, &ServerTabs::wanted, this, &Page::wanted);
    connect(m_tabs, &ServerTabs::said, this, &Page::said);
    adoptTools(m_tools);
    connect(m_editing, &EditServer::said, this, &Page::said);
    m_ui->grouping->setCurrentIndex(
        static_cast<int>(qMax<qsizetype>(0, groupings().indexOf(settings.serverGrouping()))));
    connect(m_ui->grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_settings.setServerGrouping(groupings().value(index));
        group();
    });
    connect(m_ui->pane, &ListPane::retryAsked, this, &ServersPage::refresh);
    connect(m_ui->pane, &ListPane::clearFilterAsked, m_ui->filter, &FilterBox::clear);
    connect(m_ui->details, &ServerDetails::retryAsked, this, [this] {
        m_inventory.read({Kind::Instance, selected()});
    });
    connect(&m_model, &models::ArrangedModel::countsChanged, this, &Page::statusChanged);
    connect(&inventory, &inventory::Inventory::changed, this, &ServersPage::heard);
    connect(&inventory, &inventory::Inventory::readOnlyChanged, this, &ServersPage::showDetails);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->splitter->setSizes({480, 610});
    retranslate();
    group();
    showRows();
    showDetails();
}

ServersPage::~ServersPage() = default;

QString ServersPage::id() const
{
    return u"servers"_s;
}

QString ServersPage::title() const
{
    return tr("Servers");
}

QString ServersPage::iconName() const
{
    return u"server"_s;
}

int ServersPage::count() const
{
    return m_inventory.state(allInstances).hasValues() ? static_cast<int>(m_inventory.values().instances.size()) : -1;
}

QString ServersPage::countText() const
{
    if (count() < 0)
        return {};
    if (m_model.shownCount() == m_model.totalCount())
        return tr("%Ln server(s)", nullptr, m_model.totalCount());
    return tr("%1 of %Ln server(s)", nullptr, m_model.totalCount()).arg(locale().toString(m_model.shownCount()));
}

inventory::State ServersPage::state() const
{
    return m_inventory.state(allInstances);
}

FilterBox *ServersPage::filterBox()
{
    return m_ui->filter;
}

QList<QAction *> ServersPage::menuActions() const
{
    return ownActions() + QList<QAction *>{nullptr} + m_tools->actions();
}

QList<QAction *> ServersPage::ownActions() const
{
    QList<QAction *> actions{m_edit, nullptr};
    actions += m_ssh->actions();
    actions += {nullptr, m_copyName, m_copyAddress, nullptr, m_expand, m_collapse};
    return actions;
}

QString ServersPage::menuTitle() const
{
    return tr("&Server");
}

QStringList ServersPage::parts() const
{
    return {u"keys"_s, u"deploy-keys"_s, u"users"_s};
}

settings::Place ServersPage::place() const
{
    return {id(), selected(), m_tabs->part()};
}

void ServersPage::goTo(const settings::Place &place)
{
    m_tabs->setPart(place.part);
    if (!place.key.isEmpty())
        select(place.key);
}

void ServersPage::activate()
{
    m_inventory.need(allInstances);
    m_tabs->need();
}

void ServersPage::refresh()
{
    m_inventory.read(allInstances);
    if (!selected().isEmpty())
        m_inventory.read({Kind::Instance, selected()});
    m_tabs->refresh();
}

void ServersPage::select(const QString &name)
{
    m_current->select(name);
}

QString ServersPage::selected() const
{
    return m_current->key();
}

void ServersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    } else if (event->type() == QEvent::LocaleChange) {
        m_table->setLocale(locale());
        m_tabs->retranslate();
        showDetails();
    }
}

bool ServersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitTools();
    return Page::eventFilter(watched, event);
}

/// Puts the grouping below the filter where one of them would be cut beside the other.
void ServersPage::fitTools()
{
    QGridLayout &tools = *m_ui->tools;
    const QMargins margins = tools.contentsMargins();
    const int filter = m_ui->filter->fontMetrics().horizontalAdvance(u"mmmmmmmmmm"_s);
    const int others = m_ui->grouping->sizeHint().width() + m_ui->buttons->sizeHint().width();
    const bool below =
        m_ui->left->width() < margins.left() + margins.right() + filter + others + 2 * tools.horizontalSpacing();
    if (below == (tools.itemAtPosition(1, 0) != nullptr))
        return;
    tools.removeWidget(m_ui->grouping);
    if (below)
        tools.addWidget(m_ui->grouping, 1, 0, 1, 3);
    else
        tools.addWidget(m_ui->grouping, 0, 1);
}

void ServersPage::setUpView()
{
    m_current = new CurrentRow(*m_view, m_model, this);
    prepareTree(*m_view, {190, 150, 100}, m_table->columnIndex("description"));
    // The narrow tree shows what tells servers apart; the rest is in the details, and searched all the same.
    for (const char *id : {"size", "ip", "ipv6", "name", "customers"})
        m_view->setColumnHidden(m_table->columnIndex(id), true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_ui->pane->setView(m_view, &m_model);
    connect(m_current, &CurrentRow::moved, this, [this](const QString &name) {
        m_chosenByPage = false;
        m_inventory.need({Kind::Instance, name});
        showDetails();
        Q_EMIT this->moved();
    });
    m_tools = new TableTools(*m_view, m_model, id(), m_settings, this);
    m_tools->offer([this] { return ownActions(); });
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model.sourceRow(index) >= 0)
            m_edit->trigger();
    });
    m_groups = new GroupTree(*m_view, m_model, this);
}

void ServersPage::setUpActions()
{
    const auto add = [this](const QKeySequence &keys) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        // From wherever the focus is, as long as the page is shown.
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
        return action;
    };
    m_edit = add(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_edit->setIcon(icon(u"edit"_s));
    m_copyName = add({});
    m_copyAddress = add({});
    m_expand = add({});
    m_collapse = add({});
    m_ssh = new SshActions(m_settings, desktopOpener(), settings::detachedStarter(), this);
    connect(m_ssh, &SshActions::said, this, &Page::said);
    connect(&m_settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice == settings::Settings::Choice::Ssh)
            showDetails();
    });
    m_ui->details->setHeadActions(m_ssh->openAction(), m_edit);
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const api::InstanceDetail *detail = m_inventory.instanceDetail(selected()))
            m_editing->open(*detail);
    });
    connect(m_copyName, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(selected()); });
    connect(m_copyAddress, &QAction::triggered, this, [this] {
        const int row = m_table->rowOf(selected());
        if (row >= 0)
            QGuiApplication::clipboard()->setText(m_table->row(row).instance.ip);
    });
    connect(m_expand, &QAction::triggered, m_groups, &GroupTree::openAll);
    connect(m_collapse, &QAction::triggered, m_groups, &GroupTree::closeAll);
}

void ServersPage::retranslate()
{
    m_edit->setText(tr("Edit…"));
    m_ssh->retranslate();
    m_copyName->setText(tr("Copy server name"));
    m_copyAddress->setText(tr("Copy address"));
    m_expand->setText(tr("Expand all groups"));
    m_collapse->setText(tr("Collapse all groups"));
    m_view->setAccessibleName(tr("Servers"));
    m_ui->filter->setHint(tr("Filter servers (Ctrl+F)"));
    m_ui->pane->setTexts({
        .nothing = tr("The key does not see any servers."),
        .hidden = tr("No server matches the filter."),
        .reading = tr("Reading servers…"),
        .notAsked = tr("The servers have not been read yet."),
    });
    m_table->setLocale(locale());
    m_tabs->retranslate();
    showDetails();
    Q_EMIT statusChanged();
}

void ServersPage::group()
{
    const QString by = groupings().value(m_ui->grouping->currentIndex());
    const auto *table = m_table.get();
    if (by == "customer"_L1) {
        m_model.setGrouping([table](int row) { return table->row(row).customers; },
                            [this] { return m_detailsMissing ? tr("Customer not known") : tr("No customer"); });
    } else if (by == "type"_L1) {
        m_model.setGrouping([table](int row) { return QStringList(table->row(row).instance.type); },
                            [] { return tr("No type"); });
    } else {
        m_model.setGrouping({});
    }
    const bool grouped = m_model.isGrouped();
    m_view->setRootIsDecorated(grouped);
    m_groups->openAll();
    m_expand->setEnabled(grouped);
    m_collapse->setEnabled(grouped);
}

void ServersPage::showRows()
{
    QList<models::InstanceRow> rows;
    const bool detailsWereMissing = std::exchange(m_detailsMissing, false);
    const QList<api::Instance> &instances = m_inventory.values().instances;
    rows.reserve(instances.size());
    for (const api::Instance &instance : instances) {
        const api::InstanceDetail *detail = m_inventory.instanceDetail(instance.name);
        rows.append(models::instanceRow(instance, detail));
        m_detailsMissing = m_detailsMissing || !detail;
    }
    m_table->setRows(std::move(rows));
    // A page of details beats an empty one.
    if (m_current->key().isEmpty() || (m_chosenByPage && detailsWereMissing && !m_detailsMissing)) {
        // Once all customers are known, the first row is another; the person has not chosen one yet.
        m_current->selectFirst();
        m_chosenByPage = true;
    }
    Q_EMIT rowsShown();
    showState();
}

void ServersPage::showState()
{
    m_ui->pane->setState(state());
    Q_EMIT statusChanged();
}

void ServersPage::heard(const inventory::Changes &changes)
{
    const inventory::Resource shown{Kind::Instance, selected()};
    if (changes.values(Kind::Instances) || changes.values(Kind::Instance))
        showRows();
    // Before the list has come, the details are empty without a word.
    const bool isListed = m_table->rowOf(selected()) >= 0;
    if (changes.values(allInstances) || changes.values(shown) || (changes.states(allInstances) && !isListed) ||
        (changes.states(shown) && ServerDetails::tellsApart(m_shownState, m_inventory.state(shown))))
        showDetails();
    if (changes.states(allInstances))
        showState();
}

void ServersPage::showDetails()
{
    const int row = m_table->rowOf(selected());
    const api::InstanceDetail *detail = m_inventory.instanceDetail(selected());
    m_shownState = m_inventory.state({Kind::Instance, selected()});
    // Before the list has come, what was remembered may well be in it.
    if (row < 0 && !m_inventory.state(allInstances).hasValues())
        m_ui->details->showNothing({});
    else if (row < 0)
        m_ui->details->showNothing(selected().isEmpty() ? tr("Select a server to see its details.")
                                                        : tr("The server is not in the account any longer."));
    else
        m_ui->details->showInstance(m_table->row(row).instance, detail, m_shownState, m_ssh->targetOf(selected()));
    m_tabs->showServer(row < 0 ? nullptr : &m_table->row(row).instance);
    m_ssh->setServer(row < 0 ? QString() : selected());
    const bool readOnly = m_inventory.isReadOnly();
    m_edit->setEnabled(row >= 0 && detail && !readOnly);
    // The one sentence of an action that tells in a menu, at a button and to a screen reader why it is disabled.
    m_edit->setWhatsThis(readOnly ? words::AccountText::readOnly() : QString());
    m_edit->setToolTip(m_edit->whatsThis());
    m_copyName->setEnabled(row >= 0);
    m_copyAddress->setEnabled(row >= 0);
    Q_EMIT detailsShown();
}

} // namespace gui
