// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/recordspanel.h"

#include "gui/domains/recordchips.h"
#include "gui/lists/filtermenu.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "gui/look/fonts.h"
#include "names/domainname.h"
#include "ui_recordspanel.h"

#include <QEvent>
#include <QMap>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gui {

RecordsPanel::RecordsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecordsPanel>())
    , m_table(models::makeRecordTable())
    , m_view(new QTableView(this))
{
    m_ui->setupUi(this);
    m_ui->count->setForegroundRole(QPalette::PlaceholderText);
    scaleFont(*m_ui->title, 1.2);
    m_ui->note->setInRow(true);
    m_model.setTable(m_table.get());
    m_view->setModel(&m_model);
    prepareTable(*m_view, {100, 300, 0, 90, 90}, m_table->columnIndex("content"));
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
    connect(&m_model, &models::ArrangedModel::countsChanged, this, &RecordsPanel::showCount);
    retranslate();
}

RecordsPanel::~RecordsPanel() = default;

NoteSection &RecordsPanel::note()
{
    return *m_ui->note;
}

void RecordsPanel::setSettings(settings::Settings &settings)
{
    auto *tools = new TableTools(*m_view, m_model, QStringLiteral("records"), settings, this);
    tools->offer([] { return QList<QAction *>(); });
    const auto now = [this, tools] {
        return SavedFilter{.name = {},
                           .text = m_ui->filter->text(),
                           .columns = tools->columns(),
                           .grouping = {},
                           .chips = {m_ui->types->chosen().value_or(QString())}};
    };
    const auto apply = [this, tools](const SavedFilter &filter) {
        const QString type = filter.chips.value(0);
        m_ui->types->choose(type.isEmpty() ? std::nullopt : std::optional(type));
        tools->takeColumns(filter.columns);
        m_ui->filter->setText(filter.text);
    };
    auto *saved = new FilterMenu({.id = QStringLiteral("records"), .now = now, .apply = apply}, settings, m_view);
    tools->addButtons(*m_ui->head, m_ui->filter->lastControl(), {saved->menuAction()});
}

void RecordsPanel::showNothing(const QString &sentence)
{
    m_whyNothing = sentence;
    showDomain({}, nullptr, {});
}

void RecordsPanel::showDomain(const QString &domain, const api::DomainDetail *detail, const inventory::State &state)
{
    m_domain = domain;
    m_known = detail != nullptr;
    setPaneTexts();
    m_ui->title->setText(domain.isEmpty() ? tr("Records") : names::shownName(domain));
    m_table->setRows(detail ? detail->records : QList<api::Record>());
    showTypes();
    narrow();
    m_ui->pane->setState(state);
    showCount();
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
