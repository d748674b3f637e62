// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyrefused.h"

#include "gui/errortext.h"
#include "gui/notice.h"
#include "inventory/inventory.h"

#include <QEvent>
#include <QVBoxLayout>

#include <array>

namespace gui {

using inventory::Kind;
using Phase = inventory::State::Phase;

namespace {

constexpr std::array lists{Kind::Instances, Kind::Domains, Kind::Certificates, Kind::Users};

} // namespace

KeyRefused::KeyRefused(inventory::Inventory &inventory, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    connect(&inventory, &inventory::Inventory::stateChanged, this, [this](const inventory::Resource &resource) {
        if (resource.name.isEmpty())
            showState();
    });
    connect(m_notice, &Notice::retryAsked, this, &KeyRefused::replaceAsked);
    showState();
}

QString KeyRefused::sentence() const
{
    return m_notice->sentence();
}

void KeyRefused::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

/// A list that answers 401, or every list 403: some servers answer so to a key that they do not know. A list that is
/// being read again tells nothing new yet.
bool KeyRefused::isRefused() const
{
    size_t forbidden = 0;
    for (const Kind list : lists) {
        const inventory::State state = m_inventory.state({list, {}});
        if (!state.error || (state.phase != Phase::Failed && state.phase != Phase::Loading))
            continue;
        if (state.error->kind == api::Error::Kind::KeyRefused)
            return true;
        forbidden += state.error->kind == api::Error::Kind::Forbidden ? 1 : 0;
    }
    return forbidden == lists.size();
}

void KeyRefused::showState()
{
    const bool refused = isRefused();
    setVisible(refused);
    if (!refused) {
        m_notice->clear();
        return;
    }
    m_notice->setRetryText(tr("Replace key…"));
    m_notice->say(Notice::Kind::Warning,
                  tr("The API does not accept the key any longer. What was last known is still shown."), {}, true);
}

} // namespace gui
