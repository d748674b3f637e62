// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/undoedits.h"

#include "words/undotext.h"

#include <QWidget>

namespace gui {

UndoEdits::UndoEdits(inventory::History &history, UndoDialog::NameOf nameOf, QWidget *parent)
    : QObject(parent)
    , m_history(history)
    , m_nameOf(std::move(nameOf))
    , m_parent(parent)
{
}

void UndoEdits::open(const QList<store::Edit> &edits)
{
    if (edits.isEmpty())
        return;
    auto *dialog = new UndoDialog(edits, m_nameOf, m_parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTogether(static_cast<int>(m_history.batchOf(edits.constFirst()).size()));
    connect(dialog, &UndoDialog::undoAsked, this,
            [this, dialog](const QList<store::Edit> &asked) { undo(dialog, asked); });
    dialog->open();
}

void UndoEdits::undo(UndoDialog *dialog, const QList<store::Edit> &edits)
{
    // It goes on, and is told, also when the dialog is closed meanwhile.
    m_history.undo(edits, this, [this, open = QPointer(dialog)](const inventory::History::UndoneList &results) {
        if (open)
            open->showResults(results);
        const words::UndoText::Counted count = words::UndoText::counted(results);
        Q_EMIT said(
            tr("%1 of %Ln edit(s) undone.", nullptr, count.all).arg(m_parent->locale().toString(count.restored)));
    });
}

} // namespace gui

#include "moc_undoedits.cpp"
