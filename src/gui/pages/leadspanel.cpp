// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/leadspanel.h"

#include "gui/pages/linktree.h"
#include "gui/pages/objectplace.h"
#include "insight/index.h"
#include "insight/peoplebehind.h"
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
        const auto describe = [this, &names](const insight::Object &end, models::EdgeRow &row) {
            row.shown = names.name(end);
            row.leads = hasPlace(end, index());
            row.way = models::wayBetween(m_object.kind, end.kind);
            if (end.kind == insight::ObjectKind::Key && m_object.kind != insight::ObjectKind::Person)
                row.owner = ownerOf(end, names);
        };
        rows = models::edgeRows(edges, describe);
        if (m_object.kind == insight::ObjectKind::Domain)
            rows += models::peopleOverServers(peopleOf(rows), describe);
    }
    m_table->setRows(std::move(rows));
    m_tree->showReady();
}

QString LeadsPanel::ownerOf(const insight::Object &key, models::ObjectNames &names) const
{
    QStringList owners;
    const QList<insight::Edge> edges = index().chain().ownersOf(key);
    for (const insight::Edge &edge : edges) {
        const QString name = names.name(edge.to);
        owners.append(edge.certainty == insight::Certainty::Certain ? name : tr("%1 (guessed)").arg(name));
    }
    return owners.join(QLatin1StringView(", "));
}

/// Nothing says of people and domains that they belong together: whose servers it leads to are meant.
QList<models::EdgeRow::Over> LeadsPanel::peopleOf(const QList<models::EdgeRow> &rows) const
{
    QList<models::EdgeRow::Over> servers;
    for (const models::EdgeRow &row : rows) {
        if (row.to.kind == insight::ObjectKind::Server)
            servers.append({row.shown, insight::peopleBehind(row.to, index().chain(), index().access().ties())});
    }
    return servers;
}

void LeadsPanel::retranslate()
{
    m_tree->setTexts(tr("Related"), tr("Nothing that is known leads here or from here."));
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
