// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/pausenotice.h"

#include "api/clock.h"
#include "commandline/consoletext.h"
#include "inventory/inventory.h"

#include <chrono>
#include <utility>

namespace commandline {

namespace {

/// Of shorter pauses it is told once that they come.
constexpr std::chrono::seconds longestUntold(10);

} // namespace

PauseNotice::PauseNotice(inventory::Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
{
    connect(&inventory, &inventory::Inventory::pauseChanged, this, &PauseNotice::tell);
}

void PauseNotice::tell()
{
    const std::optional<QDateTime> until = m_inventory.pausedUntil();
    if (!until)
        return;
    const std::chrono::milliseconds left(m_inventory.clock().utc().msecsTo(*until));
    // What fails for a longer one says so itself.
    if (left > longestUntold && left <= m_inventory.longestPause())
        printError(ConsoleText::pause(static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count())));
    else if (left <= longestUntold && !std::exchange(m_toldSlow, true))
        printError(ConsoleText::slow());
}

} // namespace commandline

#include "moc_pausenotice.cpp"
