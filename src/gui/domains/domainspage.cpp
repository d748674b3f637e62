// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/domainspage.h"

#include "gui/lists/currentrow.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "inventory/inventory.h"
#include "names/domainname.h"
#include "settings/settings.h"
#include "ui_domainspage.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTableView>

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace gui {

namespace {

const inventory::Resource allDomains{Kind::Domains, {}};

} // namespace

DomainsPage::DomainsPage(inventory::Inventory &inventory, settings::Settings &settings, QWidget *parent)
    : Page(parent)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::DomainsPage>())
    , m_table(models::makeDomainTable([&settings](const api::Date &end) {
        const QDateTime now = QDateTime::currentDateTime();
        return insight::nearness(end, settings.thresholds(), now, now.timeZone());
    }))
    , m_view(new QTableView(this))
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    m_model.setTable(m_table.get());
    m_current = new CurrentRow(*m_view, m_model, this);
    prepareTable(*m_view, {240, 240, 180, 120, 120});
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_ui->pane->setView(m_view, &m_model);
    m_ui->filter->setModel(&m_model);
    m_ui->filter->setView(m_view);
    setUpTools();
    connect(m_current, &CurrentRow::moved, this, [this](const QString &name) {
        m_inventory.need({Kind::Domain, name});
        showRecords();
        Q_EMIT this->moved();
    });
    connect(m_ui->pane, &ListPane::retryAsked, this, &DomainsPage::refresh);
    connect(m_ui->pane, &ListPane::clearFilterAsked, m_ui->filter, &FilterBox::clear);
    connect(m_ui->records, &RecordsPanel::retryAsked, this, [this] { m_inventory.read({Kind::Domain, selected()}); });
    connect(&m_model, &models::ArrangedModel::countsChanged, this, &Page::statusChanged);
    connect(&settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice == settings::Settings::Choice::Thresholds)
            m_table->setLocale(locale());
    });
    connect(&inventory, &inventory::Inventory::changed, this, &DomainsPage::heard);
    m_ui->splitter->setSizes({360, 400});
    retranslate();
    showRows();
    showRecords();
}

DomainsPage::~DomainsPage() = default;

QString DomainsPage::id() const
{
    return u"domains"_s;
}

QString DomainsPage::title() const
{
    return tr("Domains");
}

QString DomainsPage::iconName() const
{
    return u"domain"_s;
}

int DomainsPage::count() const
{
    return state().hasValues() ? static_cast<int>(m_inventory.values().domains.size()) : -1;
}

QString DomainsPage::countText() const
{
    if (count() < 0)
        return {};
    if (m_model.shownCount() == m_model.totalCount())
        return tr("%Ln domain(s)", nullptr, m_model.totalCount());
    return tr("%1 of %Ln domain(s)", nullptr, m_model.totalCount()).arg(locale().toString(m_model.shownCount()));
}

inventory::State DomainsPage::state() const
{
    return m_inventory.state(allDomains);
}

FilterBox *DomainsPage::filterBox()
{
    return m_ui->filter;
}

QList<QAction *> DomainsPage::menuActions() const
{
    return QList<QAction *>{m_copyName, nullptr} + m_tools->actions();
}

QString DomainsPage::menuTitle() const
{
    return tr("&Domain");
}

settings::Place DomainsPage::place() const
{
    return {id(), selected(), {}};
}

void DomainsPage::goTo(const settings::Place &place)
{
    if (!place.key.isEmpty())
        select(place.key);
}

void DomainsPage::activate()
{
    m_inventory.need(allDomains);
    if (!selected().isEmpty())
        m_inventory.need({Kind::Domain, selected()});
}

void DomainsPage::refresh()
{
    m_inventory.read(allDomains);
    if (!selected().isEmpty())
        m_inventory.read({Kind::Domain, selected()});
}

void DomainsPage::select(const QString &name)
{
    m_current->select(name);
}

QString DomainsPage::selected() const
{
    return m_current->key();
}

void DomainsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void DomainsPage::setUpTools()
{
    m_copyName = new QAction(this);
    connect(m_copyName, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(names::unicodeName(selected())); });
    m_tools = new TableTools(*m_view, m_model, id(), m_settings, this);
    m_tools->offer([this] { return QList<QAction *>{m_copyName}; });
    m_tools->addButtons(*m_ui->tools, m_ui->filter->lastControl());
    m_ui->records->setSettings(m_settings);
    adoptTools(m_tools);
}

void DomainsPage::retranslate()
{
    m_copyName->setText(tr("Copy domain name"));
    m_view->setAccessibleName(tr("Domains"));
    m_ui->filter->setHint(tr("Filter domains (Ctrl+F)"));
    m_ui->pane->setTexts({
        .nothing = tr("The key does not see any domains."),
        .hidden = tr("No domain matches the filter."),
        .reading = tr("Reading domains…"),
        .notAsked = tr("The domains have not been read yet."),
    });
    m_table->setLocale(locale());
    Q_EMIT statusChanged();
}

void DomainsPage::heard(const inventory::Changes &changes)
{
    if (changes.values(allDomains))
        showRows();
    else if (changes.states(allDomains))
        showState();
    if (changes.touches({Kind::Domain, selected()}))
        showRecords();
}

void DomainsPage::showRows()
{
    m_table->setRows(m_inventory.values().domains);
    if (selected().isEmpty())
        m_current->selectFirst();
    m_copyName->setEnabled(!selected().isEmpty());
    Q_EMIT rowsShown();
    showState();
}

void DomainsPage::showState()
{
    m_ui->pane->setState(state());
    Q_EMIT statusChanged();
}

void DomainsPage::showRecords()
{
    m_ui->records->showDomain(selected(), m_inventory.domainDetail(selected()),
                              m_inventory.state({Kind::Domain, selected()}));
    Q_EMIT detailsShown();
}

} // namespace gui
