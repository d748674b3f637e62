// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/customerspage.h"

#include "gui/kit/buttons.h"
#include "gui/look/fonts.h"
#include "gui/pages/customerlinks.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "ui_customerspage.h"

#include <QAction>
#include <QTableView>

#include <utility>

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace gui {

namespace {

/// Names of companies are long, and alike at their beginning.
constexpr int leastName = 160;

constexpr int customersGatheredMs = 500;

} // namespace

CustomersPage::CustomersPage(inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings,
                             QWidget *parent)
    : ListPage(parent)
    , m_inventory(inventory)
    , m_ui(std::make_unique<Ui::CustomersPage>())
    , m_table(own(models::makeCustomerTable()))
    , m_links(new CustomerLinks(this, CustomerLinks::Of::ListsOnly))
    , m_copyName(addRowsCopyAction([this](int row) { return m_table.row(row).name; }))
{
    m_ui->setupUi(this);
    m_ui->left->setBackgroundRole(QPalette::Base);
    scaleFont(*m_ui->title, 1.2);
    setUp({.id = u"customers"_s,
           .icon = u"customer"_s,
           .filter = m_ui->filter,
           .pane = m_ui->pane,
           .buttons = m_ui->tools},
          *new QTableView(this),
          {.widths = {0, 70, 78, 84, 78},
           .stretched = m_table.columnNamed("name"),
           .spare = {u"people"_s, u"certificates"_s, u"domains"_s, u"servers"_s}},
          settings);
    tools().setLeastWidth(m_table.columnNamed("name"), leastName);
    connect(m_links, &CustomerLinks::wanted, this, &Page::wanted);
    m_ui->leads->setUp(inventory, index, settings, u"customer-leads"_s);
    connect(m_ui->leads, &LeadsPanel::wanted, this, &Page::wanted);
    m_soon.setSingleShot(true);
    m_soon.setInterval(customersGatheredMs);
    connect(&m_soon, &QTimer::timeout, this, &CustomersPage::renewIfBehind);
    connect(&inventory, &inventory::Inventory::changed, this, &CustomersPage::hear);
    m_ui->splitter->setSizes({560, 530});
    follow(inventory, {Kind::Instances, {}});
    begin();
}

CustomersPage::~CustomersPage() = default;

ListPage::Words CustomersPage::words() const
{
    return {.title = tr("Customers"),
            .menu = tr("C&ustomer"),
            .table = tr("Customers"),
            .hint = tr("Filter customers (Ctrl+F)"),
            .none = tr("Select a customer to see what is theirs."),
            .gone = tr("The customer is no longer named in the account."),
            .empty = {
                .nothing = tr("No customer is known."),
                .hidden = tr("No customer matches the filter."),
                .reading = tr("Reading servers…"),
                .notAsked = tr("The servers have not been read yet."),
            }};
}

QString CustomersPage::amount(int count) const
{
    return tr("%Ln customer(s)", nullptr, count);
}

QList<QAction *> CustomersPage::ownActions() const
{
    return m_links->actions() + QList<QAction *>{nullptr, m_copyName};
}

void CustomersPage::retranslate()
{
    m_links->retranslate();
    m_copyName->setText(tr("Copy customer name"));
}

void CustomersPage::hear(const inventory::Changes &changes)
{
    for (const Kind kind :
         {Kind::Instances, Kind::Instance, Kind::Domains, Kind::Certificates, Kind::Users, Kind::User}) {
        if (!changes.values(kind))
            continue;
        m_isBehind = true;
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
        return;
    }
}

void CustomersPage::renewIfBehind()
{
    if (isVisible() && m_isBehind) {
        renewRows();
        renewDetails();
    }
}

void CustomersPage::showRows()
{
    m_isBehind = false;
    m_table.setRows(inPortions(insight::customersIn(m_inventory.values())));
}

void CustomersPage::showDetails()
{
    allow(*m_copyName, !selectedRows().isEmpty(), whyNotOne());
    const int row = shownRow();
    m_links->setCustomers(row < 0 ? QStringList() : QStringList(m_table.row(row).name), whyNotOne());
    m_ui->nothing->say(row < 0 ? absence() : QString());
    m_ui->stack->setCurrentWidget(row < 0 ? static_cast<QWidget *>(m_ui->nothing) : m_ui->customer);
    m_ui->title->setText(row < 0 ? QString() : m_table.row(row).name);
    m_ui->leads->showObject(row < 0 ? insight::Object() : m_table.row(row).object);
}

void CustomersPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    renewIfBehind();
}

} // namespace gui

#include "moc_customerspage.cpp"
