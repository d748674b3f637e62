// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/leadspanel.h"

#include "gui/pages/linktree.h"
#include "gui/pages/objectplace.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "models/objectnames.h"

#include <QEvent>
#include <QVBoxLayout>

namespace gui {

LeadsPanel::LeadsPanel(QWidget *parent)
    : InsightPanel(parent)
    , m_table(models::makeEdgeTable())
    , m_tree(new LinkTree(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    retranslate();
}

LeadsPanel::~LeadsPanel() = default;

void LeadsPanel::setUp(const inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings,
                       const QString &id)
{
    const auto *table = m_table.get();
    m_tree->setUp(
        {.table = m_table.get(),
         .group = [table](int row) { return models::edgeGroup(table->row(row)); },
         .rank = models::edgeGroupRank,
         .heading = models::edgeGroupHeading,
         .object = [table](int row) { return table->row(row).leads ? table->row(row).to : insight::Object(); },
         .widths = {260, 0, 120},
         .stretched = m_table->columnNamed("reason"),
         .hidden = {"kind"}},
        settings, id);
    connect(m_tree, &LinkTree::followed, this, &LeadsPanel::goTo);
    follow(inventory, index);
}

void LeadsPanel::showObject(const insight::Object &object, insight::ObjectKind leftOut)
{
    if (m_object == object && m_leftOut == leftOut)
        return;
    m_object = object;
    m_leftOut = leftOut;
    askNow();
}

void LeadsPanel::ask()
{
    QList<models::EdgeRow> rows;
    if (!m_object.isNothing()) {
        models::ObjectNames names(m_object, inventory().values(), index().links());
        QList<insight::Edge> edges = index().chain().edgesOf(m_object);
        edges.removeIf([this](const insight::Edge &edge) { return edge.to.kind == m_leftOut; });
        rows = models::edgeRows(edges, [this, &names](const insight::Object &end, models::EdgeRow &row) {
            row.shown = names.name(end);
            row.leads = hasPlace(end, index());
        });
    }
    m_table->setRows(std::move(rows));
    m_tree->showReady();
}

void LeadsPanel::retranslate()
{
    m_tree->setTexts(tr("Leads to"), tr("Nothing that is known leads here or from here."));
    m_table->setLocale(locale());
}

void LeadsPanel::changeEvent(QEvent *event)
{
    InsightPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace gui

#include "moc_leadspanel.cpp"
