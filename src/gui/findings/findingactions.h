// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"
#include "models/findingtable.h"
#include "settings/place.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QWidget;

namespace cases {
class CaseBook;
}

namespace findings {
class Findings;
}

namespace inventory {
class Inventory;
}

namespace settings {
class Settings;
}

namespace gui {

class UntilDialog;

/// Opens the form of a server, which is known in detail, over a window.
using ServerEditor = std::function<void(const QString &server, QWidget *over)>;

/// What can be done about findings: go to what they are about, edit the server, ask support, accept for a time, mute.
class FindingActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; dialogs open over the window of @p parent.
    FindingActions(findings::Findings &findings, inventory::Inventory &inventory, settings::Settings &settings,
                   Opener opener, ServerEditor editor, QWidget *parent);

    /// Where what is asked of support is followed; null for nowhere.
    void setCases(cases::CaseBook *book) { m_cases = book; }
    /// For the menu, a null for a line.
    QList<QAction *> all() const;
    /// Those that stand beside the details.
    QAction &goToAction() const { return *m_goTo; }
    QAction &editAction() const { return *m_edit; }
    QAction &askAction() const { return *m_ask; }
    QAction &acceptAction() const { return *m_accept; }
    /// What is selected, and whether it is one row that is looked at; else @p whyNotOne says why.
    void setRows(const QList<models::FindingRow> &rows, bool isOne, const QString &whyNotOne);
    void retranslate();

    /// Asks until when, and why, the person lives with these.
    static std::unique_ptr<UntilDialog> makeAcceptDialog(const QList<models::FindingRow> &rows, const QDate &today,
                                                         QWidget *window);

    /// Goes to what the one is about; where there are several, asks at @p at, on the screen.
    void goTo(const QPoint &at);

Q_SIGNALS:
    void wanted(const settings::Place &place);
    void said(const QString &sentence);

private:
    QAction *add(void (FindingActions::*run)());
    void enable();
    void enableTriage();
    void goToObject();
    void edit();
    void ask();
    void accept();
    void reopen();
    void muteRules();
    void muteObjects();
    bool all(bool (*is)(const models::FindingRow &)) const;

    findings::Findings &m_findings;
    inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    Opener m_opener;
    ServerEditor m_editor;
    QWidget *m_parent;
    cases::CaseBook *m_cases = nullptr;
    QList<models::FindingRow> m_rows;
    bool m_isOne = false;
    QString m_whyNotOne;
    QAction *m_goTo;
    QAction *m_edit;
    QAction *m_ask;
    QAction *m_accept;
    QAction *m_reopen;
    QAction *m_muteRule;
    QAction *m_muteObject;
};

} // namespace gui
