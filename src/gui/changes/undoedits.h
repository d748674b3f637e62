// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/changes/undodialog.h"
#include "inventory/history.h"

#include <QObject>
#include <QPointer>

namespace gui {

/// Takes edits back: shows what is written, asks, and tells what came of it.
class UndoEdits : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over the window of @p parent. @p history must outlive this.
    UndoEdits(inventory::History &history, UndoDialog::NameOf nameOf, QWidget *parent);

    void open(const QList<store::Edit> &edits);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void undo(UndoDialog *dialog, const QList<store::Edit> &edits);

    inventory::History &m_history;
    UndoDialog::NameOf m_nameOf;
    QWidget *m_parent;
};

} // namespace gui
