// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"
#include "inventory/history.h"
#include "models/undotable.h"

#include <memory>

namespace tables {
class ArrangedModel;
}

namespace Ui {
class UndoDialog;
}

namespace gui {

class DetailRows;

/// Shows what is written when edits are taken back, asks, and then shows what came of each. It writes nothing itself.
class UndoDialog final : public Dialog
{
    Q_OBJECT

public:
    /// What a server is called, by its name.
    using NameOf = std::function<QString(const QString &instance)>;

    UndoDialog(const QList<store::Edit> &edits, NameOf nameOf, QWidget *parent);
    ~UndoDialog() override;

    /// So many edits were saved at once with the only one: all of them can be taken back too.
    void setTogether(int edits);
    /// It is over, and this came of it.
    void showResults(const inventory::History::UndoneList &results);

Q_SIGNALS:
    /// The person wants these to be taken back.
    void undoAsked(const QList<store::Edit> &edits);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void retranslate();
    void showRows();
    void showSummary();
    void showWhole();

    std::unique_ptr<Ui::UndoDialog> m_ui;
    QList<store::Edit> m_edits;
    NameOf m_nameOf;
    std::unique_ptr<tables::Table<models::UndoRow>> m_table;
    std::unique_ptr<tables::ArrangedModel> m_model;
    inventory::History::UndoneList m_results;
    DetailRows *m_whole;
    int m_together = 1;
    bool m_isAsked = false;
};

} // namespace gui
