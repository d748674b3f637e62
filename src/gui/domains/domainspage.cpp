// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/domainspage.h"

#include "gui/domains/domainmail.h"
#include "gui/kit/buttons.h"
#include "gui/kit/quickfilters.h"
#include "gui/pages/customerlinks.h"
#include "gui/pages/pagenotes.h"
#include "inventory/inventory.h"
#include "inventory/notes.h"
#include "names/domainname.h"
#include "settings/settings.h"
#include "ui_domainspage.h"

#include <QAction>
#include <QEvent>
#include <QTabBar>

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace gui {

namespace {

const QString leadsPart = u"leads"_s;
const QString mailPart = u"mail"_s;
const QString historyPart = u"history"_s;
const QString allRecordsPart = u"all-records"_s;

const QString elsewhereChip = u"elsewhere"_s;
const QString unguardedChip = u"unguarded"_s;

bool fitsMailChip(const models::DomainRow &row, const QString &chip)
{
    return chip == elsewhereChip ? insight::goesElsewhere(row.mail) : insight::lacksGuard(row.mail);
}

QString objectOf(const api::Domain &domain)
{
    return inventory::Notes::objectOfDomain(domain.name);
}

} // namespace

DomainsPage::DomainsPage(inventory::Inventory &inventory, const insight::Index &index,
                         const inventory::History *history, settings::Settings &settings, inventory::Notes *notes,
                         QWidget *parent)
    : ListPage(parent)
    , m_inventory(inventory)
    , m_ui(std::make_unique<Ui::DomainsPage>())
    , m_table(own(models::makeDomainTable(
          [&settings](const api::Date &end) {
              const QDateTime now = QDateTime::currentDateTime();
              return ends::nearness(end, settings.thresholds(), now, now.timeZone());
          },
          notes ? models::NoteColumns::All : models::NoteColumns::None)))
    , m_mail(new DomainMail(inventory, index, this))
    , m_customers(new CustomerLinks(this))
    , m_copyName(addRowsCopyAction([this](int row) { return names::shownName(m_table.row(row).name); }))
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setUp({.id = u"domains"_s, .icon = u"domain"_s, .filter = m_ui->filter, .pane = m_ui->pane, .buttons = m_ui->tools},
          *new QTableView(this),
          {.widths = {210, 185, 125, 100, 125, 135, 200, 100, 110, 120},
           .hidden = {u"mx"_s, u"dkim"_s},
           .extra = {u"dkim"_s, u"mx"_s},
           .spare = {u"favourite"_s, u"created"_s, u"registrar"_s, u"spf"_s, u"dmarc"_s, u"mail"_s}},
          settings);
    connect(m_customers, &CustomerLinks::wanted, this, &Page::wanted);
    connect(m_mail, &DomainMail::renewed, this, &DomainsPage::renewRows);
    m_chips = std::make_unique<RowChips<models::DomainRow>>(*m_ui->chips, m_table, model(), fitsMailChip);
    connect(m_ui->chips, &QuickFilters::chosenChanged, this, [this] { m_chips->narrow(); });
    m_ui->records->setSettings(settings);
    m_ui->allRecords->setUp(inventory, index, settings);
    connect(m_ui->allRecords, &AllRecordsPanel::wanted, this, &Page::wanted);
    connect(m_ui->allRecords, &AllRecordsPanel::counted, this, &Page::statusChanged);
    connect(m_ui->allRecords, &AllRecordsPanel::retryAsked, this, &DomainsPage::refresh);
    m_ui->records->follow(inventory, index);
    connect(m_ui->records, &RecordsPanel::wanted, this, &Page::wanted);
    m_ui->leads->setUp(inventory, index, settings, u"domain-leads"_s);
    connect(m_ui->leads, &LeadsPanel::wanted, this, &Page::wanted);
    m_ui->mail->setUp(inventory, index, settings);
    connect(m_ui->mail, &MailPanel::wanted, this, &Page::wanted);
    m_ui->history->setUp(history, settings, u"domain-history"_s);
    connect(m_ui->history, &HistoryPanel::wanted, this, &Page::wanted);
    connect(m_ui->history, &HistoryPanel::counted, this, &DomainsPage::showTitles);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this] {
        // Those of all domains are of none of them, and many.
        m_ui->top->setVisible(!isOfAll());
        Q_EMIT statusChanged();
        Q_EMIT moved();
    });
    m_notes = keepNotes(notes, models::NotesOf::Domains, m_ui->records->note(), settings,
                        {.object = [this](int row) { return objectOf(m_table.row(row)); },
                         .title = [this](int row) { return names::shownName(m_table.row(row).name); }});
    connect(m_ui->records, &RecordsPanel::retryAsked, this, [this] { m_inventory.read(detail()); });
    connect(&settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice == settings::Settings::Choice::Thresholds)
            m_table.setLocale(locale());
    });
    m_ui->splitter->setSizes({360, 400});
    follow(inventory, {Kind::Domains, {}});
    begin();
}

DomainsPage::~DomainsPage() = default;

QList<QAction *> DomainsPage::ownActions() const
{
    return m_customers->actions() + QList<QAction *>{nullptr, m_copyName, nullptr} + m_notes->actions();
}

ListPage::Words DomainsPage::words() const
{
    return {.title = tr("Domains"),
            .menu = tr("&Domain"),
            .table = tr("Domains"),
            .hint = tr("Filter domains (Ctrl+F)"),
            .none = tr("Select a domain to see its records."),
            .gone = tr("The domain is no longer in the account."),
            .empty = {
                .nothing = tr("The key does not give access to any domains."),
                .hidden = tr("No domain matches the filter."),
                .reading = tr("Reading domains…"),
                .notAsked = tr("The domains have not been read yet."),
            }};
}

QString DomainsPage::amount(int count) const
{
    return tr("%Ln domain(s)", nullptr, count);
}

inventory::Resource DomainsPage::detail() const
{
    return {Kind::Domain, selected()};
}

bool DomainsPage::isOfAll() const
{
    return m_ui->tabs->currentWidget() == m_ui->allRecords;
}

FilterBox *DomainsPage::filterBox()
{
    return isOfAll() ? &m_ui->allRecords->filterBox() : ListPage::filterBox();
}

QString DomainsPage::countText() const
{
    return isOfAll() ? m_ui->allRecords->countText() : ListPage::countText();
}

QStringList DomainsPage::parts() const
{
    return {leadsPart, mailPart, historyPart, allRecordsPart};
}

settings::Place DomainsPage::place() const
{
    const QWidget *shown = m_ui->tabs->currentWidget();
    const QString part = shown == m_ui->leads        ? leadsPart
                         : shown == m_ui->mail       ? mailPart
                         : shown == m_ui->history    ? historyPart
                         : shown == m_ui->allRecords ? allRecordsPart
                                                     : QString();
    return {id(), ListPage::place().key, part};
}

void DomainsPage::goTo(const settings::Place &place)
{
    QWidget *part = m_ui->records;
    if (place.part == leadsPart)
        part = m_ui->leads;
    else if (place.part == mailPart)
        part = m_ui->mail;
    else if (place.part == historyPart)
        part = m_ui->history;
    else if (place.part == allRecordsPart)
        part = m_ui->allRecords;
    m_ui->tabs->setCurrentWidget(part);
    if (part == m_ui->allRecords && !place.filter.isEmpty())
        m_ui->allRecords->narrowTo(place.filter);
    else
        ListPage::goTo(place);
    m_ui->records->goTo(part == m_ui->records ? place.row : QString());
}

void DomainsPage::showTitles()
{
    const int count = m_ui->history->count();
    const auto name = [this](QWidget *part, const QString &title) {
        m_ui->tabs->setTabText(m_ui->tabs->indexOf(part), title);
    };
    name(m_ui->records, tr("Records"));
    name(m_ui->leads, tr("Related"));
    name(m_ui->mail, tr("Email"));
    name(m_ui->history, count < 0 ? tr("History") : tr("History %1").arg(locale().toString(count)));
    name(m_ui->allRecords, tr("All records"));
}

void DomainsPage::retranslate()
{
    m_ui->tabs->tabBar()->setAccessibleName(tr("Parts of the domain"));
    showTitles();
    m_copyName->setText(tr("Copy domain name"));
    m_customers->retranslate();
    showChips();
}

void DomainsPage::showRows()
{
    const QList<api::Domain> &domains = m_inventory.values().domains;
    const bool hasNotes = m_notes->hasNotes();
    QList<models::DomainRow> rows;
    rows.reserve(domains.size());
    for (const api::Domain &domain : domains)
        rows.append(
            {domain, hasNotes ? m_notes->rowNote(objectOf(domain)) : models::RowNote(), m_mail->of(domain.name)});
    m_table.setRows(inPortions(std::move(rows)));
    showChips();
}

void DomainsPage::showChips()
{
    m_chips->show(tr("All"), {{elsewhereChip, tr("Email elsewhere")}, {unguardedChip, tr("SPF or DMARC faulty")}},
                  locale());
    m_ui->chips->setVisible(m_table.rowCount() > 0);
    m_chips->narrowAgain();
}

QList<QuickFilters *> DomainsPage::quickFilters() const
{
    return {m_ui->chips};
}

bool DomainsPage::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitTop();
    return ListPage::event(event);
}

void DomainsPage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    fitTop();
}

/// A splitter does not ask how high its parts must be in their width: large text needs several rows of chips.
void DomainsPage::fitTop()
{
    const int high = m_ui->topLayout->minimumHeightForWidth(width());
    if (m_ui->top->minimumHeight() != high)
        m_ui->top->setMinimumHeight(high);
}

void DomainsPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_mail->setWatched(true);
}

void DomainsPage::hideEvent(QHideEvent *event)
{
    ListPage::hideEvent(event);
    m_mail->setWatched(false);
}

void DomainsPage::showDetails()
{
    allow(*m_copyName, !selectedRows().isEmpty(), whyNotOne());
    QStringList customers;
    if (const int row = shownRow(); row >= 0) {
        for (const api::Customer &customer : m_table.row(row).customers)
            customers.append(customer.name);
    }
    m_customers->setCustomers(customers, whyNotOne());
    // Before the list has come, what was remembered may well be in it.
    const bool shown = shownRow() >= 0 || !state().hasValues();
    if (shown && !selected().isEmpty())
        m_ui->records->showDomain(selected(), m_inventory.domainDetail(selected()), m_inventory.state(detail()));
    else
        m_ui->records->showNothing(absence());
    const QString name = shown ? selected() : QString();
    // Its records stand beside it.
    m_ui->leads->showObject(name.isEmpty() ? insight::Object() : insight::domainObject(name),
                            insight::ObjectKind::Record);
    m_ui->mail->showDomain(name);
    // A certificate goes by the name of its domain.
    m_ui->history->showObjects(name.isEmpty()
                                   ? QList<HistoryPanel::Object>()
                                   : QList<HistoryPanel::Object>{{u"domain"_s, name}, {u"certificate"_s, name}});
}

} // namespace gui

#include "moc_domainspage.cpp"
