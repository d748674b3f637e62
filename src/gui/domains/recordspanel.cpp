// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/recordspanel.h"

#include "gui/domains/recordchips.h"
#include "gui/domains/recordtools.h"
#include "gui/lists/awaitedrow.h"
#include "gui/lists/views.h"
#include "gui/look/fonts.h"
#include "gui/pages/objectplace.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "names/domainname.h"
#include "ui_recordspanel.h"

#include <QAction>
#include <QDeadlineTimer>
#include <QEvent>
#include <QMap>
#include <QTableView>

#include <chrono>

using namespace Qt::StringLiterals;

namespace gui {

using models::LeadingRecord;

namespace {

/// Half a frame.
constexpr std::chrono::milliseconds leadingSlice{6};
/// Changes that come within this time are followed together.
constexpr std::chrono::milliseconds leadingGathered{200};

} // namespace

RecordsPanel::RecordsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecordsPanel>())
    , m_table(models::makeLeadingRecordTable(
          [this](const api::Record &record) { return !contentPlaceOf(record).page.isEmpty(); }))
    , m_view(new QTableView(this))
    , m_goToServer(new QAction(this))
{
    m_ui->setupUi(this);
    m_ui->count->setForegroundRole(QPalette::PlaceholderText);
    scaleFont(*m_ui->title, 1.2);
    m_ui->note->setInRow(true);
    m_model.setTable(m_table.get());
    m_view->setModel(&m_model);
    prepareTable(*m_view, {100, 300, 0, 190, 90, 90}, m_table->columnNamed("content"));
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_ui->pane->setView(m_view, &m_model);
    m_ui->filter->setModel(&m_model);
    m_ui->filter->setView(m_view);
    connect(m_ui->types, &QuickFilters::chosenChanged, this, [this] {
        showTypes();
        narrow();
    });
    connect(m_ui->pane, &ListPane::retryAsked, this, &RecordsPanel::retryAsked);
    connect(m_ui->pane, &ListPane::clearFilterAsked, this, [this] {
        m_ui->types->reset();
        m_ui->filter->clear();
    });
    connect(&m_model, &tables::ArrangedModel::countsChanged, this, &RecordsPanel::showCount);
    m_awaited = new AwaitedRow(*m_view, m_model, this);
    m_leadSoon.setSingleShot(true);
    connect(&m_leadSoon, &QTimer::timeout, this, &RecordsPanel::lead);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (!followContent(index))
            goToServer(index);
    });
    followClicks(*m_view, [this](const QModelIndex &index) {
        if (index.column() == m_table->columnNamed("servers") || index.column() == m_table->columnNamed("name"))
            goToServer(index);
        else
            followContent(index);
    });
    connect(m_goToServer, &QAction::triggered, this, [this] { goToServer(m_view->currentIndex()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordsPanel::enableActions);
    enableActions();
    retranslate();
}

RecordsPanel::~RecordsPanel() = default;

NoteSection &RecordsPanel::note()
{
    return *m_ui->note;
}

void RecordsPanel::setSettings(settings::Settings &settings)
{
    setUpRecordTools(
        {*m_view, m_model, *m_ui->filter, *m_ui->types, *m_ui->head}, u"records"_s, settings,
        [this] { return QList<QAction *>{m_goToServer}; }, this);
}

void RecordsPanel::goTo(const QString &record)
{
    if (record.isEmpty())
        return m_awaited->drop();
    m_awaited->await(
        [this, record](int row) { return insight::recordObject(m_domain, m_table->row(row)).id == record; },
        [this] {
            m_ui->types->reset();
            m_ui->filter->clear();
        });
}

void RecordsPanel::showNothing(const QString &sentence)
{
    m_whyNothing = sentence;
    showDomain({}, nullptr, {});
}

void RecordsPanel::showDomain(const QString &domain, const api::DomainDetail *detail, const inventory::State &state)
{
    m_ui->title->setText(domain.isEmpty() ? tr("Records") : names::shownName(domain));
    const bool isOther = m_domain != domain;
    m_domain = domain;
    m_known = detail != nullptr;
    setPaneTexts();
    takeRecords(detail ? detail->records : QList<api::Record>(), isOther);
    showTypes();
    narrow();
    m_ui->pane->setState(state);
    showCount();
}

/// What a record led to stays in sight until it is known where it leads now.
void RecordsPanel::takeRecords(const QList<api::Record> &records, bool isOther)
{
    QList<LeadingRecord> rows;
    rows.reserve(records.size());
    for (const api::Record &record : records) {
        const qsizetype number = rows.size();
        const bool isThere =
            !isOther && number < m_rows.size() && m_rows.at(number) == LeadingRecord(record, m_rows.at(number).servers);
        rows.append({record, isThere ? m_rows.at(number).servers : QList<LeadingRecord::Server>()});
    }
    m_rows = std::move(rows);
    m_toLead = 0;
    const bool leadsNow = m_index && isVisible();
    if (leadsNow)
        lead();
    if (!leadsNow || m_toLead < m_rows.size())
        m_table->setRows(m_rows);
}

void RecordsPanel::follow(const inventory::Inventory &inventory, const insight::Index &index)
{
    m_inventory = &inventory;
    m_index = &index;
    connect(&inventory, &inventory::Inventory::changed, this, &RecordsPanel::leadSoon);
    connect(&index, &insight::Index::followed, this, &RecordsPanel::leadSoon);
}

void RecordsPanel::leadSoon()
{
    m_toLead = 0;
    if (isVisible() && !m_leadSoon.isActive())
        m_leadSoon.start(leadingGathered);
}

void RecordsPanel::lead()
{
    const insight::Chain chain = m_index->chain();
    const QDeadlineTimer end(leadingSlice);
    for (; m_toLead < m_rows.size() && !end.hasExpired(); ++m_toLead) {
        LeadingRecord &row = m_rows[m_toLead];
        row.servers.clear();
        const QList<insight::Edge> edges = chain.serversOfRecord(insight::recordObject(m_domain, row), row);
        for (const insight::Edge &edge : edges) {
            const LeadingRecord::Server server{edge.to.id, m_index->links().shownAs(edge.to.id)};
            if (!row.servers.contains(server))
                row.servers.append(server);
        }
    }
    if (m_toLead < m_rows.size()) {
        m_leadSoon.start(std::chrono::milliseconds(0));
        return;
    }
    m_table->setRows(m_rows);
    enableActions();
}

settings::Place RecordsPanel::contentPlaceOf(const api::Record &record) const
{
    return m_index ? contentPlace(record, *m_index, m_inventory->values()) : settings::Place();
}

bool RecordsPanel::followContent(const QModelIndex &index)
{
    const int row = m_model.sourceRow(index);
    if (row < 0 || index.column() != m_table->columnNamed("content"))
        return false;
    const settings::Place place = contentPlaceOf(m_table->row(row));
    if (!place.page.isEmpty())
        Q_EMIT wanted(place);
    return !place.page.isEmpty();
}

void RecordsPanel::goToServer(const QModelIndex &index)
{
    const int row = m_model.sourceRow(index);
    if (row >= 0 && !m_table->row(row).servers.isEmpty())
        Q_EMIT wanted({u"servers"_s, m_table->row(row).servers.constFirst().name, {}});
}

void RecordsPanel::enableActions()
{
    const int row = m_model.sourceRow(m_view->currentIndex());
    m_goToServer->setEnabled(row >= 0 && !m_table->row(row).servers.isEmpty());
}

void RecordsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_index && m_toLead < m_rows.size())
        lead();
}

void RecordsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void RecordsPanel::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_domain.isEmpty())
        m_ui->title->setText(tr("Records"));
    m_table->setLocale(locale());
    m_goToServer->setText(tr("Go to server"));
    m_view->setAccessibleName(tr("DNS records"));
    m_ui->filter->setHint(tr("Filter records"));
    setPaneTexts();
    showTypes();
    showCount();
}

/// Without a domain nothing is being read, and nothing failed: the pane then says why there is none.
void RecordsPanel::setPaneTexts()
{
    m_ui->pane->setTexts({
        .nothing = tr("The domain has no records here."),
        .hidden = tr("No record matches the filter."),
        .reading = tr("Reading records…"),
        .notAsked = m_domain.isEmpty() ? m_whyNothing : tr("The records have not been read yet."),
    });
}

void RecordsPanel::showTypes()
{
    QMap<QString, int> counts;
    for (const api::Record &record : m_table->rows())
        ++counts[record.type];
    // The one that was chosen stays, also in a domain that has none.
    m_ui->types->setChips(RecordChips::byType(counts, m_ui->types->chosen(), m_known, locale()));
}

void RecordsPanel::narrow()
{
    const std::optional<QString> type = m_ui->types->chosen();
    if (!type)
        m_model.setNarrowing({});
    else
        m_model.setNarrowing([table = m_table.get(), type = *type](int row) { return table->row(row).type == type; });
}

void RecordsPanel::showCount()
{
    const int total = m_model.totalCount();
    const int shown = m_model.shownCount();
    m_ui->count->setText(shown == total ? tr("%Ln record(s)", nullptr, total)
                                        : tr("%1 of %Ln record(s)", nullptr, total).arg(locale().toString(shown)));
    m_ui->count->setVisible(total > 0);
}

} // namespace gui

#include "moc_recordspanel.cpp"
