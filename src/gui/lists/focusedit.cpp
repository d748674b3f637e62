// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/focusedit.h"

#include "gui/kit/valuetext.h"
#include "gui/lists/views.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace gui {

namespace {

/// Lets no line of text have the keys of actions.
class KeyKeeper : public QObject
{
public:
    KeyKeeper(QList<QAction *> actions, QObject *parent)
        : QObject(parent)
        , m_actions(std::move(actions))
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
        const bool kept = std::any_of(m_actions.begin(), m_actions.end(), [&keys](const QAction *action) {
            return action && action->shortcutContext() != Qt::WidgetShortcut && action->shortcuts().contains(keys);
        });
        // Whoever is above the line hears of a key whose action is off.
        if (kept)
            event->ignore();
        return kept;
    }

private:
    QList<QAction *> m_actions;
};

} // namespace

int copyFocused()
{
    QWidget *focus = QApplication::focusWidget();
    if (const auto *view = qobject_cast<QAbstractItemView *>(focus))
        return copySelected(*view);
    if (const auto *label = qobject_cast<QLabel *>(focus); label && label->hasSelectedText())
        QGuiApplication::clipboard()->setText(label->selectedText());
    else if (const auto *line = qobject_cast<QLineEdit *>(focus))
        line->copy();
    else if (auto *value = qobject_cast<ValueText *>(focus))
        value->copy();
    return 0;
}

void selectAllFocused()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *view = qobject_cast<QAbstractItemView *>(focus))
        view->selectAll();
    else if (auto *label = qobject_cast<QLabel *>(focus);
             label && label->textInteractionFlags() != Qt::NoTextInteraction)
        label->setSelection(0, static_cast<int>(label->text().size()));
    else if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->selectAll();
    else if (auto *value = qobject_cast<ValueText *>(focus))
        value->selectAll();
}

void keepKeys(QWidget &page, const QList<QAction *> &actions)
{
    auto *keeper = new KeyKeeper(actions, &page);
    const QList<QLineEdit *> lines = page.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->installEventFilter(keeper);
}

} // namespace gui
