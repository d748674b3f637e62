// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"
#include "models/gonenotetable.h"
#include "tables/arrangedmodel.h"

#include <memory>

class QTableView;

namespace Ui {
class GoneNotesDialog;
}

namespace settings {
class Settings;
}

namespace gui {

/// The notes of one kind whose objects are not in the account any longer, to read, to find and to copy. It changes
/// nothing itself: it tells what the person wants.
class GoneNotesDialog : public Dialog
{
    Q_OBJECT

public:
    GoneNotesDialog(models::NotesOf kind, settings::Settings &settings, QWidget *parent);
    ~GoneNotesDialog() override;

    void showNotes(const QList<models::GoneNote> &notes);

Q_SIGNALS:
    /// The note on @p object is not wanted any longer.
    void removeAsked(const QString &object);
    /// What was removed last is wanted after all.
    void restoreAsked(const models::GoneNote &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void remove();
    void restore();
    void enableButtons();

    std::unique_ptr<Ui::GoneNotesDialog> m_ui;
    models::NotesOf m_kind;
    std::unique_ptr<tables::Table<models::GoneNote>> m_table;
    tables::ArrangedModel m_model;
    QTableView *m_view;
    /// The last one stands last.
    QList<models::GoneNote> m_removed;
};

} // namespace gui
