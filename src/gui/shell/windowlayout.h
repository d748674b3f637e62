// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QMainWindow;

namespace settings {
class Settings;
}

namespace gui {

class Page;

/// Keeps the window's size and place, and how its pages are divided, for restoreLayout().
void saveLayout(const QMainWindow &window, const QList<Page *> &pages, settings::Settings &settings);
/// Gives them back; the first time the window's own size, or what the screen has room for.
void restoreLayout(QMainWindow &window, const QList<Page *> &pages, const settings::Settings &settings);

} // namespace gui
