// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/historypanel.h"

#include "gui/lists/listpane.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "inventory/history.h"

#include <QAction>
#include <QEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_table(models::makeChangeTable())
    , m_pane(new ListPane(this))
    , m_view(new QTableView(this))
    , m_showAll(new QAction(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_model.setTable(m_table.get());
    m_view->setModel(&m_model);
    prepareTable(*m_view, {130, 160, 110, 130, 0, 200, 200, 110, 120}, m_table->columnNamed("change"));
    for (const char *id : {"object", "kind", "fields", "before", "after"})
        m_view->setColumnHidden(m_table->columnNamed(id), true);
    m_view->sortByColumn(m_table->columnNamed("time"), Qt::DescendingOrder);
    m_pane->setView(m_view, &m_model);
    connect(m_view, &QTableView::activated, this, &HistoryPanel::follow);
    connect(m_showAll, &QAction::triggered, this, [this] { follow(m_view->currentIndex()); });
    retranslate();
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::setUp(const inventory::History *history, settings::Settings &settings, const QString &id)
{
    m_history = history;
    auto *tools = new TableTools(*m_view, m_model, id, settings, this);
    tools->offer([this] { return QList<QAction *>{m_showAll}; });
    if (history)
        connect(history, &inventory::History::changed, this, &HistoryPanel::showRows);
    retranslate();
    showRows();
}

void HistoryPanel::showObjects(const QList<Object> &objects)
{
    if (m_objects == objects)
        return;
    m_objects = objects;
    showRows();
}

int HistoryPanel::count() const
{
    return m_history && m_history->isLoaded() && !m_objects.isEmpty() ? m_table->rowCount() : -1;
}

void HistoryPanel::showRows()
{
    QList<store::Change> changes;
    QList<store::Edit> edits;
    if (m_history) {
        for (const auto &[kind, object] : std::as_const(m_objects)) {
            changes += m_history->changesOf(kind, object);
            if (kind == "instance"_L1)
                edits += m_history->editsOf(object);
        }
    }
    if (m_objects.size() > 1)
        std::stable_sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) { return a.seen > b.seen; });
    m_table->setRows(
        models::changeRows(changes, edits,
                           {.lookedAt = m_history ? m_history->lookedAt() : QDateTime(),
                            .isUnderWay = [this](const store::Edit &edit) { return m_history->isUnderWay(edit); }}));
    inventory::State state;
    // Where nothing is kept, nothing is awaited either.
    if (!m_history || m_history->isLoaded()) {
        state.phase = inventory::State::Phase::Ready;
        state.at = m_history ? m_history->loadedAt() : QDateTime::currentDateTimeUtc();
    } else {
        state.phase = inventory::State::Phase::Loading;
    }
    m_pane->setState(state);
    m_showAll->setEnabled(m_table->rowCount() > 0);
    Q_EMIT counted();
}

void HistoryPanel::retranslate()
{
    m_view->setAccessibleName(tr("History"));
    m_showAll->setText(tr("Show in Changes"));
    m_pane->setTexts({.nothing = m_history ? tr("No change has been seen yet.")
                                           : tr("Nothing is saved about this account, so its changes are not known."),
                      .hidden = {},
                      .reading = tr("Reading the history…"),
                      .notAsked = {}});
    m_table->setLocale(locale());
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void HistoryPanel::follow(const QModelIndex &index)
{
    if (const int row = m_model.sourceRow(index); row >= 0)
        Q_EMIT wanted({u"changes"_s, m_table->key(row), {}});
}

} // namespace gui

#include "moc_historypanel.cpp"
