// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/taborder.h"

#include <QList>
#include <QWidget>

namespace gui {

namespace {

/// While it lives, the keyboard stops at the widget: Qt orders nothing beside one where it does not.
class PassingStop
{
public:
    explicit PassingStop(QWidget &widget)
        : m_widget(widget)
        , m_proxy(widget.focusProxy())
        , m_policy(widget.focusPolicy())
    {
        if (m_policy != Qt::NoFocus)
            return;
        // The proxy would take the policy over.
        m_widget.setFocusProxy(nullptr);
        m_widget.setFocusPolicy(Qt::TabFocus);
    }
    PassingStop(const PassingStop &) = delete;
    PassingStop &operator=(const PassingStop &) = delete;
    ~PassingStop()
    {
        if (m_policy != Qt::NoFocus)
            return;
        m_widget.setFocusPolicy(Qt::NoFocus);
        m_widget.setFocusProxy(m_proxy);
    }

private:
    QWidget &m_widget;
    QWidget *m_proxy;
    Qt::FocusPolicy m_policy;
};

} // namespace

void reachAfter(QWidget &before, QWidget &widget)
{
    const PassingStop stop(before);
    const PassingStop moved(widget);
    // The chain is a ring: without its window as a stop, the last would count as just before the first.
    const PassingStop end(*before.window());
    QWidget::setTabOrder(&before, &widget);
}

void putLast(QWidget &part)
{
    QWidget *window = part.window();
    QList<QWidget *> widgets;
    for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        if ((next == &part || part.isAncestorOf(next)) && next->focusPolicy() != Qt::NoFocus)
            widgets.append(next);
    }
    for (QWidget *widget : std::as_const(widgets)) {
        if (QWidget *last = window->previousInFocusChain(); last != widget)
            reachAfter(*last, *widget);
    }
}

} // namespace gui
