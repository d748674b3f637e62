// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/focusedit.h"

#include "gui/kit/valuetext.h"
#include "gui/lists/views.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

namespace gui {

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

} // namespace gui
