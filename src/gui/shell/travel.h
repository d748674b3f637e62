// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/history.h"

#include <QElapsedTimer>
#include <QObject>

class QAction;
class QWidget;

namespace settings {
class Settings;
}

namespace gui {

/// Back and forward over what was looked at, by two actions and by the mouse's own buttons for it wherever in the
/// window the mouse is; and what was looked at last, for the next start.
class Travel : public QObject
{
    Q_OBJECT

public:
    /// Both actions are the window's; all must outlive this.
    Travel(QAction &back, QAction &forward, settings::Settings &settings, QWidget &window);

    /// The person looks at @p place now.
    void visit(const settings::Place &place);
    /// The person goes elsewhere from @p place, which may be one that they looked at without having gone there.
    void leave(const settings::Place &place);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// It is to be shown at once: what is visited within is no visit of its own.
    void wanted(const settings::Place &place);

private:
    using Step = settings::Place (settings::History::*)(settings::History::Time);
    void go(Step step);
    settings::History::Time now() const { return settings::History::Time(m_clock.elapsed()); }

    QAction &m_back;
    QAction &m_forward;
    settings::Settings &m_settings;
    QWidget &m_window;
    settings::History m_history;
    QElapsedTimer m_clock;
    bool m_travelling = false;
};

} // namespace gui
