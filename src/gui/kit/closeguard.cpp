// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/closeguard.h"

#include "gui/kit/form.h"

#include <QCoreApplication>

#include <utility>

namespace gui {

CloseGuard::CloseGuard(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

QEvent::Type CloseGuard::settlingEvent()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

bool CloseGuard::settle(std::function<void()> then)
{
    if (QWidget *edited = m_window.focusWidget()) {
        QEvent settling(settlingEvent());
        QCoreApplication::sendEvent(edited, &settling);
    }
    const QList<QWidget *> widgets = m_window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (auto *waiting = dynamic_cast<Waiting *>(widget))
            waiting->settle();
    }
    m_then = std::move(then);
    const QList<Form *> forms = m_window.findChildren<Form *>();
    for (Form *form : forms) {
        if (!form->isVisible())
            continue;
        form->raise();
        if (form->close())
            continue;
        disconnect(form, nullptr, this, nullptr);
        connect(
            form, &QDialog::finished, this,
            [this] {
                if (!m_then)
                    return;
                const auto next = std::exchange(m_then, {});
                if (settle(next))
                    next();
            },
            Qt::QueuedConnection);
        connect(form, &Form::keptOpen, this, [this] { m_then = {}; });
        return false;
    }
    m_then = {};
    return true;
}

} // namespace gui

#include "moc_closeguard.cpp"
