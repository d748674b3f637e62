// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/accountparts.h"
#include "settings/place.h"

#include <QList>

#include <functional>

class QAction;

namespace findings {
class Findings;
}

namespace gui {

class Page;

/// The account that is searched. All must outlive whoever has it.
struct FinderAccount : AccountParts
{
    findings::Findings &findings;
};

/// An action of the window's menus, and the menus that it stands in.
struct FoundAction
{
    QAction *action = nullptr;
    QString path;
};

/// The window in which things are opened, as the finder needs it.
struct FinderHost
{
    std::function<QList<Page *>()> pages;
    /// What can be done now.
    std::function<QList<FoundAction>()> actions;
    std::function<void(const settings::Place &)> goTo;
    std::function<void(const QString &sentence)> say;
    /// Opens one more window on the account, which lives on its own; null where there can be none.
    std::function<FinderHost()> openWindow = {};
};

} // namespace gui
