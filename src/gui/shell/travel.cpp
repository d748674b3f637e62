// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/travel.h"

#include "settings/settings.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace gui {

Travel::Travel(QAction &back, QAction &forward, settings::Settings &settings, QWidget &window)
    : QObject(&window)
    , m_back(back)
    , m_forward(forward)
    , m_settings(settings)
    , m_window(window)
{
    m_clock.start();
    connect(&back, &QAction::triggered, this, [this] { go(&settings::History::back); });
    connect(&forward, &QAction::triggered, this, [this] { go(&settings::History::forward); });
    qApp->installEventFilter(this);
}

void Travel::visit(const settings::Place &place)
{
    if (!m_travelling)
        m_history.visit(place, now());
    m_settings.setLastPlace(place);
    m_back.setEnabled(m_history.canGoBack());
    m_forward.setEnabled(m_history.canGoForward());
}

void Travel::leave(const settings::Place &place)
{
    if (!m_travelling && !m_history.isEmpty())
        visit(place);
}

void Travel::go(Step step)
{
    m_travelling = true;
    Q_EMIT wanted((m_history.*step)(now()));
    m_travelling = false;
}

bool Travel::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const auto *widget = press ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != &m_window)
        return QObject::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QObject::eventFilter(watched, event);
    (button == Qt::BackButton ? m_back : m_forward).trigger();
    return true;
}

} // namespace gui

#include "moc_travel.cpp"
