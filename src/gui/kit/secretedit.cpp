// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/secretedit.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Whether @p action of Qt's menu is the one that Qt calls @p text: on the floor it has no name of its own. What stands
/// after the tab is its key.
bool isQtAction(const QAction &action, const char *text)
{
    return action.text().section(u'\t', 0, 0) == QCoreApplication::translate("QLineEdit", text);
}

} // namespace

/// While it lives, the field is one of dots, of which Qt copies nothing: after each key, and when the mouse is let go,
/// it would else put what is marked into the desktop's selection (docs/qt-facts.md, Fields 1).
class SecretEdit::Veil
{
public:
    explicit Veil(SecretEdit &edit)
        : m_edit(&edit)
        , m_shown(edit.isShown())
    {
        edit.setShown(false);
    }
    Veil(const Veil &) = delete;
    Veil &operator=(const Veil &) = delete;
    ~Veil()
    {
        // What it did may have been its last.
        if (m_edit && m_shown)
            m_edit->setShown(true);
    }

private:
    QPointer<SecretEdit> m_edit;
    bool m_shown;
};

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_clipboard(*QGuiApplication::clipboard())
{
    setShown(false);
}

SecretEdit::~SecretEdit() = default;

void SecretEdit::setShown(bool shown)
{
    const EchoMode mode = shown ? Normal : Password;
    if (mode != echoMode())
        setEchoMode(mode);
}

void SecretEdit::copyMarked()
{
    if (isShown() && hasSelectedText())
        m_clipboard.copy(selectedText());
}

void SecretEdit::cutMarked()
{
    if (!isShown() || !hasSelectedText())
        return;
    copyMarked();
    del();
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    const bool shown = isShown();
    if (event->matches(QKeySequence::Copy)) {
        copyMarked();
    } else if (event->matches(QKeySequence::Cut)) {
        // Of dots Qt would take away what is marked, and copy nothing.
        cutMarked();
    } else if (shown && event->matches(QKeySequence::Undo)) {
        // Of dots it would take everything back.
        undo();
    } else if (shown && event->matches(QKeySequence::Redo)) {
        redo();
    } else {
        const Veil veil(*this);
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void SecretEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const Veil veil(*this);
    QLineEdit::mouseReleaseEvent(event);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool canCopy = isShown() && hasSelectedText();
    std::unique_ptr<QMenu> menu;
    {
        // As that of a field of dots: nothing in it copies but what is made to here.
        const Veil veil(*this);
        menu.reset(createStandardContextMenu());
    }
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        const bool copies = isQtAction(*action, "&Copy");
        if (!copies && !isQtAction(*action, "Cu&t"))
            continue;
        action->setObjectName(copies ? u"edit-copy"_s : u"edit-cut"_s);
        disconnect(action, nullptr, this, nullptr);
        action->setEnabled(canCopy);
        connect(action, &QAction::triggered, this, copies ? &SecretEdit::copyMarked : &SecretEdit::cutMarked);
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu.release()->popup(event->globalPos());
    event->accept();
}

} // namespace gui

#include "moc_secretedit.cpp"
