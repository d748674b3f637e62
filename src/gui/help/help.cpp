// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/help.h"

#include "gui/help/helpdialog.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

namespace gui {

Help::Help(words::Language &language, QWidget *root, QObject *parent)
    : QObject(parent)
    , m_language(language)
    , m_root(root)
{
    qApp->installEventFilter(this);
}

void Help::open(QWidget &window)
{
    if (m_dialog && &window != m_dialog && m_dialog->parentWidget() != &window)
        delete m_dialog;
    // Its child: what is modal stands before all else.
    if (!m_dialog)
        m_dialog = new HelpDialog(m_language, &window);
    m_dialog->showAbout(window);
    showOnce(*m_dialog);
}

bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    QWidget *window = static_cast<QWidget *>(watched)->window();
    if (!serves(*window))
        return false;
    open(*window);
    return true;
}

bool Help::serves(const QWidget &window) const
{
    const QWidget *top = &window;
    while (top->parentWidget())
        top = top->parentWidget();
    return m_root ? top == m_root : !qobject_cast<const QMainWindow *>(top);
}

} // namespace gui

#include "moc_help.cpp"
