// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/bulkresults.h"

#include "gui/kit/detailsdialog.h"
#include "gui/kit/flow.h"
#include "gui/kit/notice.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "names/plaintext.h"
#include "words/bulktext.h"
#include "words/errortext.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using models::BulkResult;

namespace gui {

namespace {

/// Enough rows to see what ended how; the rest is scrolled to.
constexpr int leastResultRows = 6;

} // namespace

BulkResults::BulkResults(QWidget *parent)
    : QWidget(parent)
    , m_table(models::makeBulkResultTable())
    , m_notice(new Notice(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_view(new QTableView(this))
    , m_said(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_details(new QPushButton(this))
{
    m_summary->setObjectName(u"resultSummary"_s);
    m_said->setObjectName(u"explanation"_s);
    for (QLabel *label : {m_summary, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_progress->setTextVisible(false);
    m_choose->setObjectName(u"choose"_s);
    m_details->setObjectName(u"resultDetails"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 8);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_view, 1);
    auto *buttons = new Flow(Qt::AlignLeft);
    for (QPushButton *button : {m_choose, m_details}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    m_model.setTable(m_table.get());
    m_view->setModel(&m_model);
    prepareTable(*m_view, {220, 110, 0}, m_table->columnNamed("explanation"));
    m_view->sortByColumn(0, Qt::AscendingOrder);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BulkResults::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &BulkResults::showCurrent);
    connect(m_view, &QTableView::activated, this, [this] {
        if (m_choose->isEnabled())
            choose();
        else if (m_details->isEnabled())
            showDetails();
    });
    connect(m_choose, &QPushButton::clicked, this, &BulkResults::choose);
    connect(m_details, &QPushButton::clicked, this, &BulkResults::showDetails);
    connect(m_notice, &Notice::retryAsked, this, [this] {
        for (const BulkResult &row : m_table->rows()) {
            if (!row.row.isConflict())
                continue;
            Q_EMIT chooseAsked(row.row.name);
            return;
        }
    });
    retranslate();
}

BulkResults::~BulkResults() = default;

void BulkResults::setSettings(settings::Settings &settings)
{
    auto *tools = new TableTools(*m_view, m_model, u"bulk-results"_s, settings, this);
    tools->offer([] { return QList<QAction *>(); });
}

void BulkResults::showRows(const QList<BulkResult> &rows, const inventory::BulkSave::Counts &counts,
                           const std::optional<api::Error> &stoppedBy)
{
    m_counts = counts;
    m_stoppedBy = stoppedBy;
    m_table->setRows(rows);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0, 0));
    if (std::exchange(m_wasRunning, counts.pending > 0) && counts.pending == 0)
        lookAtFirstFault();
    showTexts();
    showCurrent();
}

/// Once all has ended, the person sees first what is left to do.
void BulkResults::lookAtFirstFault()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const inventory::BulkRow &saved = m_table->row(m_model.sourceRow(index)).row;
        if (saved.isFailed() || saved.isConflict()) {
            m_view->setCurrentIndex(index);
            return;
        }
    }
}

void BulkResults::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::FontChange)
        retranslate();
}

const BulkResult *BulkResults::current() const
{
    const int row = m_model.sourceRow(m_view->currentIndex());
    return row < 0 ? nullptr : &m_table->row(row);
}

void BulkResults::choose()
{
    if (const BulkResult *row = current(); row && row->row.isConflict())
        Q_EMIT chooseAsked(row->row.name);
}

void BulkResults::showDetails()
{
    const BulkResult *row = current();
    if (!row)
        return;
    DetailsDialog::open([row = row->row] { return u"%1: %2"_s.arg(row.name, words::BulkText::explanation(row)); },
                        [row = row->row] { return words::BulkText::details(row); }, this);
}

/// What there is to say about the current row, and what can be done about it.
void BulkResults::showCurrent()
{
    const BulkResult *row = current();
    const QString explanation = row ? words::BulkText::explanation(row->row) : QString();
    m_said->setText(names::withSigns(explanation.isEmpty() ? QString() : row->row.name + u": "_s + explanation));
    m_choose->setEnabled(row && row->row.isConflict());
    m_details->setEnabled(row && !words::BulkText::details(row->row).isEmpty());
}

void BulkResults::showTexts()
{
    const bool running = m_counts.pending > 0;
    const int all = m_counts.all();
    m_progress->setVisible(running);
    m_progress->setRange(0, qMax(1, all));
    m_progress->setValue(all - m_counts.pending);
    m_summary->setText(
        running ? tr("Saving: %1 of %Ln server(s) done.", nullptr, all).arg(locale().toString(all - m_counts.pending))
                : words::BulkText::summary(m_counts));
    if (!running && m_stoppedBy) {
        const api::Error error = *m_stoppedBy;
        m_notice->say(
            Notice::Kind::Error,
            [error] { return words::ErrorText::sentence(error) + u' ' + tr("The rest was not started."); },
            [error] { return words::ErrorText::details(error); });
    } else if (!running && m_counts.conflicts > 0) {
        m_notice->setRetryText(tr("Choose text…"));
        m_notice->say(
            Notice::Kind::Warning,
            [count = m_counts.conflicts] {
                return tr("Someone else has changed the same text on %Ln server(s). Nothing was saved there yet.",
                          nullptr, count);
            },
            [] { return QString(); }, true);
    } else {
        m_notice->clear();
    }
}

void BulkResults::retranslate()
{
    m_table->setLocale(locale());
    m_view->setAccessibleName(tr("Results"));
    m_progress->setAccessibleName(tr("Progress"));
    m_choose->setText(tr("Choose text…"));
    m_details->setText(tr("Details"));
    // The table stays where it is from one row to the next.
    m_said->setMinimumHeight(2 * m_said->fontMetrics().lineSpacing());
    m_view->setMinimumHeight((leastResultRows + 1) * (m_view->fontMetrics().height() + 10));
    showTexts();
    showCurrent();
}

} // namespace gui

#include "moc_bulkresults.cpp"
