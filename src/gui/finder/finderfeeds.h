// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/entry.h"
#include "gui/finder/finderhost.h"

#include <functional>
#include <optional>

namespace gui {

/// Gives one entry after the other, then nothing: they are asked for in portions.
using FinderFeed = std::function<std::optional<finder::Entry>()>;

/// @name What can be found beside the account's own, in the language of the moment.
/// @{
FinderFeed feedPages(const FinderHost &host);
FinderFeed feedActions(const FinderHost &host);
FinderFeed feedSavedFilters(const FinderHost &host, const FinderAccount &account);
FinderFeed feedFindings(const FinderAccount &account);
/// What was asked of support: the latest first.
FinderFeed feedCases(const FinderAccount &account);
FinderFeed feedChanges(const FinderAccount &account);
FinderFeed feedNotes(const FinderAccount &account);
/// What is no longer in the account.
FinderFeed feedGone(const FinderAccount &account);
/// @}

/// By what an action is found again.
QString actionId(const QAction &action);

} // namespace gui
