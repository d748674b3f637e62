// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"

#include "app/finding.h"
#include "app/rooms.h"
#include "gui/shell/mainwindow.h"
#include "session/session.h"
#include "settings/settings.h"

#include <QEvent>

namespace app {

namespace {

/// So far from the one before, so that both are seen.
constexpr QPoint beside(36, 36);

} // namespace

Windows::Windows(session::Session &session, settings::Settings &settings, words::Language &language, gui::Theme &theme,
                 gui::MainWindow &first)
    : QObject(&first)
    , m_session(session)
    , m_settings(settings)
    , m_language(language)
    , m_theme(theme)
    , m_first(first)
{
    first.installEventFilter(this);
}

Windows::~Windows()
{
    const QList<gui::MainWindow *> left = m_windows;
    for (gui::MainWindow *window : left) {
        window->disconnect(this);
        delete window;
    }
}

Windows *Windows::of(const gui::MainWindow *first)
{
    return first ? first->findChild<Windows *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

gui::MainWindow *Windows::open()
{
    auto *window = new gui::MainWindow(m_session.label(), m_session.inventory(), m_settings, m_language, m_theme);
    const gui::Registry registry = joinRooms(m_session, m_settings, m_language, m_theme);
    for (const gui::Registry::PageMaker &make : registry.pages())
        window->addPage(make(window));
    offerFinder(m_session, m_settings, *window, [this] { return open(); });
    connect(window, &gui::MainWindow::replaceKeyAsked, &m_first, &gui::MainWindow::replaceKeyAsked);
    connect(window, &gui::MainWindow::happeningAsked, &m_first, &gui::MainWindow::happeningAsked);
    connect(window, &gui::MainWindow::closed, this, [this, window] {
        m_windows.removeOne(window);
        window->deleteLater();
    });
    window->restoreLayout();
    const QWidget &last = m_windows.isEmpty() ? m_first : *m_windows.constLast();
    if (!window->isMaximized() && !window->isFullScreen()) {
        window->resize(last.size());
        window->move(last.pos() + beside);
    }
    m_windows.append(window);
    window->showPage(0);
    window->show();
    return window;
}

bool Windows::closeAll()
{
    const QList<gui::MainWindow *> open = m_windows;
    for (gui::MainWindow *window : open) {
        if (!window->close())
            return false;
    }
    return true;
}

void Windows::setAccount(const settings::AccountLabel &account)
{
    for (gui::MainWindow *window : std::as_const(m_windows))
        window->setAccount(account);
}

/// The first closes after the others have.
bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_first || event->type() != QEvent::Close || closeAll())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace app

#include "moc_windows.cpp"
