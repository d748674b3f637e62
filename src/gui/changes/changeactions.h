// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/changes/changedetails.h"
#include "gui/kit/opener.h"
#include "models/changetable.h"
#include "settings/place.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class QAction;

namespace cases {
class CaseBook;
}

namespace inventory {
class History;
class Inventory;
} // namespace inventory

namespace settings {
class Settings;
}

namespace gui {

class UndoEdits;

/// What can be done about changes and edits: go to what they are about, mark them as seen, ask support to take them
/// back, undo one's own.
class ChangeActions : public QObject
{
    Q_OBJECT

public:
    /// @p history may be null: then nothing can be done. Dialogs stand over the window of @p parent. All must outlive
    /// this.
    ChangeActions(inventory::History *history, inventory::Inventory &inventory, settings::Settings &settings,
                  Opener opener, QWidget *parent);

    /// Where what is asked of support is followed; null for nowhere.
    void setCases(cases::CaseBook *book) { m_cases = book; }
    /// All, a null for a line; those that stand beside what is looked at.
    QList<QAction *> all() const;
    QList<QAction *> main() const { return {m_goTo, m_mark, m_ask, m_undo}; }
    /// Since when changes are new for the person; invalid for always.
    void setLastTime(const QDateTime &time);
    /// They concern @p rows from now on. @p isOne: the only one of them is looked at; else @p whyNotOne says why not.
    void setRows(const QList<models::ChangeRow> &rows, bool isOne, const QString &whyNotOne);
    /// Whether the row is an edit that nobody but support can take back.
    bool isOutOfReach(const models::ChangeRow &row) const;
    /// What servers are called, by their names, as it is when the first is asked for.
    std::function<QString(const QString &)> serverNames() const;

    /// Where what the row names is shown, as far as the account has it.
    ChangeLeads leadsOf(const models::ChangeRow &row) const;

    /// Whether what the change is about is in the account.
    bool leads(const store::Change &change) const { return placeOf(change).has_value(); }
    void goToObject();
    void retranslate();

Q_SIGNALS:
    void wanted(const settings::Place &place);
    void said(const QString &sentence);

private:
    QAction *add(void (ChangeActions::*run)());
    void undoThese() { undo(false); }
    void undoBatches() { undo(true); }
    void undo(bool wantsBatches);
    void mark();
    void markAll();
    void ask();
    void enable();
    /// Those that are new for the person.
    QList<qint64> newOnes() const;
    bool isUndoable(const models::ChangeRow &row) const;
    /// Where its object is, while the account has it.
    std::optional<settings::Place> placeOf(const store::Change &change) const;
    /// Where the key stands that it is of, while it does.
    settings::Place keyPlaceOf(const store::Change &change) const;

    inventory::History *m_history;
    inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    Opener m_opener;
    QWidget *m_parent;
    cases::CaseBook *m_cases = nullptr;
    UndoEdits *m_undoing = nullptr;
    QAction *m_goTo;
    QAction *m_mark;
    QAction *m_markAll;
    QAction *m_ask;
    QAction *m_undo;
    QAction *m_undoBatch;
    QList<models::ChangeRow> m_rows;
    QDateTime m_lastTime;
    bool m_isOne = false;
    QString m_whyNotOne;
};

} // namespace gui
