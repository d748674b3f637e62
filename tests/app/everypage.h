// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class WindowOn;

/// Shows every page and every tab, each with its first row selected and all read, and calls @p look at each.
void onEveryPage(WindowOn &on, const std::function<void()> &look);
