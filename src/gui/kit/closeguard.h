// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>

#include <functional>

class QWidget;

namespace gui {

/// CloseGuard a window, to quit or for another account, without losing what was typed: a form with unsaved text asks
/// for itself, and what was wanted goes on when all forms have gone.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    /// @p window must outlive this.
    explicit CloseGuard(QWidget &window);

    /// Closes the window's forms. True when none is left; otherwise @p then is called later, once, when they have gone.
    /// It is forgotten when the person goes on with a form.
    bool settle(std::function<void()> then);

    /// What the window's focus widget is sent first, and each Waiting: what is edited in place is to be kept now, or
    /// asked about by a form.
    static QEvent::Type settlingEvent();

    /// Base of a widget that keeps what was typed for other objects than the one that is shown.
    class Waiting
    {
    public:
        virtual ~Waiting() = default;
        /// Asks by a form about what waits; nothing where nothing does.
        virtual void settle() = 0;
    };

private:
    QWidget &m_window;
    std::function<void()> m_then;
};

} // namespace gui
