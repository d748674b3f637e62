// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/allrecordspanel.h"

#include "gui/domains/allrecords.h"
#include "gui/domains/recordchips.h"
#include "gui/domains/recordtools.h"
#include "gui/kit/buttons.h"
#include "gui/lists/views.h"
#include "gui/look/fonts.h"
#include "gui/pages/customerlinks.h"
#include "gui/pages/objectplace.h"
#include "insight/object.h"
#include "inventory/inventory.h"
#include "ui_allrecordspanel.h"

#include <QAction>
#include <QEvent>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gui {

using models::DomainRecord;

namespace {

const inventory::Resource listOfDomains{inventory::Kind::Domains, {}};

/// So many new rows are taken in one turn of the event loop.
constexpr qsizetype recordsATurn = 2000;

enum RecordColumnNumber { RecordName = 1, RecordContent = 2, RecordDomain = 5, RecordCustomer = 6, RecordServer = 7 };

} // namespace

AllRecordsPanel::AllRecordsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AllRecordsPanel>())
    , m_table(models::makeAllRecordTable(
          [this](const api::Record &record) { return !contentPlaceOf(record).page.isEmpty(); }))
    , m_view(new QTableView(this))
    , m_goToDomain(new QAction(this))
    , m_goToServer(new QAction(this))
    , m_customers(new CustomerLinks(this))
{
    m_ui->setupUi(this);
    m_ui->count->setTone(words::Tone::Muted);
    scaleFont(*m_ui->allTitle, 1.2);
    m_model.setTable(m_table.get());
    m_view->setModel(&m_model);
    prepareTable(*m_view, {80, 220, 0, 70, 70, 150, 150, 170}, m_table->columnNamed("content"));
    m_view->setColumnHidden(m_table->columnNamed("priority"), true);
    m_view->sortByColumn(m_table->columnNamed("domain"), Qt::AscendingOrder);
    m_ui->pane->setView(m_view, &m_model);
    m_ui->filter->setModel(&m_model);
    m_ui->filter->setView(m_view);
    m_showMore.setSingleShot(true);
    connect(&m_showMore, &QTimer::timeout, this, &AllRecordsPanel::showSome);
    connect(m_ui->types, &QuickFilters::chosenChanged, this, [this] {
        showTypes();
        narrow();
    });
    connect(m_ui->pane, &ListPane::retryAsked, this, &AllRecordsPanel::retryAsked);
    connect(m_ui->pane, &ListPane::clearFilterAsked, this, [this] {
        m_ui->types->reset();
        m_ui->filter->clear();
    });
    connect(&m_model, &tables::ArrangedModel::countsChanged, this, &AllRecordsPanel::showCount);
    setUpActions();
    retranslate();
}

AllRecordsPanel::~AllRecordsPanel() = default;

void AllRecordsPanel::setUpActions()
{
    connect(m_goToDomain, &QAction::triggered, this, [this] {
        const DomainRecord *row = looked();
        if (!row)
            return;
        settings::Place place{u"domains"_s, row->domain, {}};
        place.row = insight::recordObject(row->domain, row->record).id;
        Q_EMIT wanted(place);
    });
    connect(m_goToServer, &QAction::triggered, this, [this] {
        if (const DomainRecord *row = looked(); row && !row->servers.isEmpty())
            Q_EMIT wanted({u"servers"_s, row->servers.constFirst().name, {}});
    });
    connect(m_customers, &CustomerLinks::wanted, this, &AllRecordsPanel::wanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AllRecordsPanel::enableActions);
    connect(m_view, &QTableView::activated, this, &AllRecordsPanel::follow);
    followClicks(*m_view, [this](const QModelIndex &index) {
        const int column = index.column();
        const DomainRecord *row = looked();
        if (column == RecordName || column == RecordDomain || (column == RecordServer && m_goToServer->isEnabled()) ||
            (column == RecordCustomer && row && !row->customers.isEmpty()) ||
            (column == RecordContent && row && !contentPlaceOf(row->record).page.isEmpty()))
            follow(index);
    });
    enableActions();
}

settings::Place AllRecordsPanel::contentPlaceOf(const api::Record &record) const
{
    return m_index ? contentPlace(record, *m_index, m_inventory->values()) : settings::Place();
}

/// Where the cell leads; where it leads nowhere, to the record in its domain.
void AllRecordsPanel::follow(const QModelIndex &index)
{
    const DomainRecord *row = looked();
    if (!row)
        return;
    const settings::Place content = index.column() == RecordContent ? contentPlaceOf(row->record) : settings::Place();
    if (!content.page.isEmpty())
        Q_EMIT wanted(content);
    else if (index.column() == RecordServer && m_goToServer->isEnabled())
        m_goToServer->trigger();
    else if (index.column() == RecordCustomer && !row->customers.isEmpty())
        m_customers->actions().constFirst()->trigger();
    else
        m_goToDomain->trigger();
}

void AllRecordsPanel::narrowTo(const QString &filter)
{
    m_ui->types->reset();
    m_ui->filter->setText(filter);
}

void AllRecordsPanel::setUp(inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings)
{
    m_inventory = &inventory;
    m_index = &index;
    m_records = new AllRecords(inventory, index, this);
    connect(m_records, &AllRecords::renewed, this, &AllRecordsPanel::takeRows);
    connect(&inventory, &inventory::Inventory::changed, this, [this](const inventory::Changes &changes) {
        if (changes.states(listOfDomains))
            showState();
    });
    setUpRecordTools(
        {*m_view, m_model, *m_ui->filter, *m_ui->types, *m_ui->head}, u"all-records"_s, settings,
        [this] {
            return QList<QAction *>{m_goToDomain, m_goToServer} + m_customers->actions();
        },
        this);
    showState();
}

void AllRecordsPanel::takeRows()
{
    m_rows = m_records->rows();
    showSome();
}

void AllRecordsPanel::showSome()
{
    const qsizetype most = m_table->rowCount() + recordsATurn;
    const bool isAll = m_rows.size() <= most;
    m_table->setRows(isAll ? m_rows : m_rows.first(most));
    if (!isAll) {
        m_showMore.start(0);
        return;
    }
    m_rows.clear();
    showTypes();
    narrow();
    showState();
    enableActions();
}

const DomainRecord *AllRecordsPanel::looked() const
{
    const int row = m_model.sourceRow(m_view->currentIndex());
    return row < 0 ? nullptr : &m_table->row(row);
}

void AllRecordsPanel::enableActions()
{
    const DomainRecord *row = looked();
    allow(*m_goToDomain, row, {});
    allow(*m_goToServer, row && !row->servers.isEmpty(), {});
    m_customers->setCustomers(row ? row->customers : QStringList(), {});
}

void AllRecordsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void AllRecordsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_records)
        m_records->setWatched(true);
}

void AllRecordsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_records)
        m_records->setWatched(false);
}

void AllRecordsPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->allTitle->setText(tr("Records of all domains"));
    m_table->setLocale(locale());
    m_view->setAccessibleName(tr("DNS records of all domains"));
    m_ui->filter->setHint(tr("Filter all records"));
    m_ui->pane->setTexts({
        .nothing = tr("No records of any domain have been read."),
        .hidden = tr("No record of any domain matches the filter."),
        .reading = tr("Reading domains and their records…"),
        .notAsked = tr("The records of the domains have not been read yet."),
    });
    m_goToDomain->setText(tr("Go to domain"));
    m_goToServer->setText(tr("Go to server"));
    m_customers->retranslate();
    showTypes();
    showCount();
}

void AllRecordsPanel::showState()
{
    // What is wrong with a list that stands is told above the domains.
    inventory::State state = m_inventory->state(listOfDomains);
    if (state.hasValues() && state.phase != inventory::State::Phase::Loading)
        state = {.phase = inventory::State::Phase::Ready, .at = state.at, .error = {}, .flaws = {}};
    state.missing.reset();
    m_ui->pane->setState(state);
    showCount();
}

void AllRecordsPanel::showTypes()
{
    QMap<QString, int> counts;
    for (const DomainRecord &row : m_table->rows())
        ++counts[row.record.type];
    m_ui->types->setChips(RecordChips::byType(counts, m_ui->types->chosen(), true, locale()));
}

void AllRecordsPanel::narrow()
{
    const std::optional<QString> type = m_ui->types->chosen();
    if (!type)
        m_model.setNarrowing({});
    else
        m_model.setNarrowing(
            [table = m_table.get(), type = *type](int row) { return table->row(row).record.type == type; });
}

FilterBox &AllRecordsPanel::filterBox() const
{
    return *m_ui->filter;
}

QString AllRecordsPanel::countText() const
{
    const int total = m_model.totalCount();
    const int shown = m_model.shownCount();
    QString text = shown == total ? tr("%Ln record(s)", nullptr, total)
                                  : tr("%1 of %Ln record(s)", nullptr, total).arg(locale().toString(shown));
    // What is missing is said: else what is not found might be there.
    if (m_records && m_records->known() < m_records->domains())
        text +=
            u" · "_s +
            tr("%1 of %Ln domain(s) read", nullptr, m_records->domains()).arg(locale().toString(m_records->known()));
    return text;
}

void AllRecordsPanel::showCount()
{
    m_ui->count->setText(countText());
    m_ui->count->setVisible(m_model.totalCount() > 0);
    Q_EMIT counted();
}

} // namespace gui

#include "moc_allrecordspanel.cpp"
