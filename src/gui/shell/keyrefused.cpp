// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/keyrefused.h"

#include "gui/kit/notice.h"
#include "inventory/inventory.h"
#include "words/errortext.h"

#include <algorithm>
#include <array>

namespace gui {

using inventory::Kind;
using Phase = inventory::State::Phase;

KeyRefused::KeyRefused(inventory::Inventory &inventory, QWidget *parent)
    : WindowBar(parent)
    , m_inventory(inventory)
    , m_notice(addNotice())
{
    connect(&inventory, &inventory::Inventory::changed, this, [this](const inventory::Changes &changes) {
        const QList<inventory::Resource> different = changes.states();
        for (const inventory::Resource &resource : different) {
            const inventory::State state = m_inventory.state(resource);
            if (state.phase == Phase::Failed && state.error && state.error->kind == api::Error::Kind::KeyRefused)
                m_refused = true;
            else if (state.phase == Phase::Ready)
                m_refused = false;
        }
        if (!different.isEmpty())
            showState();
    });
    connect(m_notice, &Notice::retryAsked, this, &KeyRefused::replaceAsked);
    showState();
}

QString KeyRefused::sentence() const
{
    return m_notice->sentence();
}

/// Whatever answers 401, or every list 403: some servers answer so to a key that they do not know. What is being read
/// again tells nothing new yet.
bool KeyRefused::isRefused() const
{
    const auto fails = [this](Kind list, api::Error::Kind kind) {
        const inventory::State state = m_inventory.state({list, {}});
        return state.error && state.error->kind == kind &&
               (state.phase == Phase::Failed || state.phase == Phase::Loading);
    };
    // A list that is refused leaves it to this to say so, whatever else is answered.
    return m_refused ||
           std::any_of(inventory::everyList.begin(), inventory::everyList.end(),
                       [&fails](Kind list) { return fails(list, api::Error::Kind::KeyRefused); }) ||
           std::all_of(inventory::everyList.begin(), inventory::everyList.end(),
                       [&fails](Kind list) { return fails(list, api::Error::Kind::Forbidden); });
}

void KeyRefused::showState()
{
    if (!isRefused()) {
        hide();
        m_notice->clear();
        return;
    }
    m_notice->setRetryText(tr("Replace key…"));
    const bool known = std::any_of(inventory::everyList.begin(), inventory::everyList.end(), [this](Kind list) {
        return m_inventory.state({list, {}}).hasValues();
    });
    m_notice->say(Notice::Kind::Warning,
                  known ? tr("The API no longer accepts the key. The last known data is still shown.")
                        : tr("The API does not accept the key."),
                  true);
    appear();
}

} // namespace gui

#include "moc_keyrefused.cpp"
