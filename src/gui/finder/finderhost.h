// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/place.h"

#include <QList>

#include <functional>

class QAction;

namespace cases {
class CaseBook;
}

namespace findings {
class Findings;
}

namespace insight {
class Index;
}

namespace inventory {
class History;
class Inventory;
class Notes;
} // namespace inventory

namespace settings {
class Settings;
}

namespace gui {

class Page;

/// The account that is searched. All must outlive whoever has it; history, notes and cases are null where nothing is
/// kept.
struct FinderAccount
{
    inventory::Inventory &inventory;
    const insight::Index &index;
    findings::Findings &findings;
    inventory::History *history = nullptr;
    inventory::Notes *notes = nullptr;
    cases::CaseBook *cases = nullptr;
    settings::Settings &settings;
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
