// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/leadspanel.h"

#include "gui/lists/currentrow.h"
#include "gui/lists/listpane.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "gui/pages/objectplace.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "models/objectnames.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Changes that come within this time are shown together.
constexpr std::chrono::milliseconds leadsGathered{200};
constexpr int leadsIndentation = 12;

} // namespace

LeadsPanel::LeadsPanel(QWidget *parent)
    : QWidget(parent)
    , m_table(models::makeEdgeTable())
    , m_pane(new ListPane(this))
    , m_view(new QTreeView(this))
    , m_current(nullptr)
    , m_goTo(new QAction(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_model.setTable(m_table.get());
    m_model.setGroupOrder(models::edgeGroupRank, models::edgeGroupHeading);
    m_model.setGrouping([table = m_table.get()](int row) { return QStringList{models::edgeGroup(table->row(row))}; });
    m_current = new CurrentRow(*m_view, m_model, this);
    prepareTree(*m_view, {260, 0, 120}, m_table->columnIndex("reason"));
    m_view->setIndentation(leadsIndentation);
    m_view->setColumnHidden(m_table->columnIndex("kind"), true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_pane->setView(m_view, &m_model);
    m_askSoon.setSingleShot(true);
    connect(&m_askSoon, &QTimer::timeout, this, &LeadsPanel::ask);
    connect(m_view, &QTreeView::activated, this, &LeadsPanel::follow);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        // With a modifier a click selects; where the desktop activates on a click, that is enough.
        if (index.column() == 0 && QGuiApplication::keyboardModifiers() == Qt::NoModifier &&
            !m_view->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_view))
            follow(index);
    });
    connect(m_goTo, &QAction::triggered, this, [this] { follow(m_view->currentIndex()); });
    connect(m_current, &CurrentRow::moved, this, &LeadsPanel::enableActions);
    retranslate();
    enableActions();
}

LeadsPanel::~LeadsPanel() = default;

void LeadsPanel::setUp(const inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings,
                       const QString &id)
{
    m_inventory = &inventory;
    m_index = &index;
    auto *tools = new TableTools(*m_view, m_model, id, settings, this);
    tools->offer([this] { return QList<QAction *>{m_goTo}; });
    connect(&inventory, &inventory::Inventory::changed, this, &LeadsPanel::askSoon);
    connect(&index, &insight::Index::followed, this, &LeadsPanel::askSoon);
}

void LeadsPanel::showObject(const insight::Object &object, insight::ObjectKind leftOut)
{
    if (m_object == object && m_leftOut == leftOut)
        return;
    m_object = object;
    m_leftOut = leftOut;
    m_isBehind = true;
    if (isVisible())
        ask();
}

void LeadsPanel::askSoon()
{
    m_isBehind = true;
    if (isVisible() && !m_askSoon.isActive())
        m_askSoon.start(leadsGathered);
}

void LeadsPanel::ask()
{
    if (!m_index || !isVisible() || !std::exchange(m_isBehind, false))
        return;
    QList<models::EdgeRow> rows;
    if (!m_object.isNothing()) {
        models::ObjectNames names(m_object, m_inventory->values(), m_index->links());
        const QList<insight::Edge> edges = m_index->chain().edgesOf(m_object);
        for (const insight::Edge &edge : edges) {
            if (edge.to.kind != m_leftOut)
                rows.append({edge, names.name(edge.to), hasPlace(edge.to, *m_index)});
        }
    }
    m_table->setRows(std::move(rows));
    m_pane->setState(
        {.phase = inventory::State::Phase::Ready, .at = QDateTime::currentDateTimeUtc(), .error = {}, .flaws = {}});
    enableActions();
}

void LeadsPanel::follow(const QModelIndex &index)
{
    const int row = m_model.sourceRow(index);
    if (row < 0 || !m_table->row(row).leads)
        return;
    const settings::Place place = placeOf(m_table->row(row).edge.to, *m_index, m_inventory->values());
    if (!place.page.isEmpty())
        Q_EMIT wanted(place);
}

void LeadsPanel::enableActions()
{
    const int row = m_model.sourceRow(m_view->currentIndex());
    m_goTo->setEnabled(row >= 0 && m_table->row(row).leads);
}

void LeadsPanel::retranslate()
{
    m_view->setAccessibleName(tr("Leads to"));
    m_goTo->setText(tr("Go there"));
    m_pane->setTexts(
        {.nothing = tr("Nothing that is known leads here or from here."), .hidden = {}, .reading = {}, .notAsked = {}});
    m_table->setLocale(locale());
}

void LeadsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void LeadsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

} // namespace gui

#include "moc_leadspanel.cpp"
