// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/insightpanel.h"

#include "gui/pages/objectplace.h"
#include "insight/index.h"
#include "inventory/inventory.h"

#include <chrono>

namespace gui {

namespace {

/// Changes that come within this time are shown together.
constexpr std::chrono::milliseconds answersGathered{200};

} // namespace

InsightPanel::InsightPanel(QWidget *parent)
    : QWidget(parent)
{
    m_askSoon.setSingleShot(true);
    connect(&m_askSoon, &QTimer::timeout, this, &InsightPanel::askNow);
}

InsightPanel::~InsightPanel() = default;

void InsightPanel::follow(const inventory::Inventory &inventory, const insight::Index &index)
{
    m_inventory = &inventory;
    m_index = &index;
    connect(&inventory, &inventory::Inventory::changed, this, &InsightPanel::askSoon);
    connect(&index, &insight::Index::followed, this, &InsightPanel::askSoon);
}

void InsightPanel::askSoon()
{
    m_isBehind = true;
    if (isVisible() && !m_askSoon.isActive())
        m_askSoon.start(answersGathered);
}

void InsightPanel::askNow()
{
    m_isBehind = !m_index || !isVisible();
    if (!m_isBehind)
        ask();
}

void InsightPanel::goTo(const insight::Object &object)
{
    const settings::Place place = placeOf(object, *m_index, m_inventory->values());
    if (!place.page.isEmpty())
        Q_EMIT wanted(place);
}

void InsightPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isBehind)
        askNow();
}

} // namespace gui

#include "moc_insightpanel.cpp"
