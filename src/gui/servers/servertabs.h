// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "exchange/supportmail.h"
#include "gui/kit/opener.h"
#include "inventory/changes.h"
#include "settings/place.h"

#include <QList>
#include <QObject>
#include <QTimer>

class QTabWidget;

namespace cases {
class CaseBook;
}

namespace insight {
class Index;
}

namespace inventory {
class History;
class Inventory;
} // namespace inventory

namespace settings {
class Settings;
}

namespace gui {

class DependentsPanel;
class HistoryPanel;
class LeadsPanel;
class SupportPanel;

/// The parts of a server beside its overview, which is the first tab: SSH keys, deploy keys, users, what
/// hangs on it, where it leads, history. What a
/// part needs is read when it is shown; the others' numbers follow when the person stays on a server.
class ServerTabs : public QObject
{
    Q_OBJECT

public:
    /// Adds its tabs to @p tabs. @p index hears of a change before this does; @p history may be null. All must outlive
    /// this.
    ServerTabs(QTabWidget &tabs, inventory::Inventory &inventory, const insight::Index &index,
               const inventory::History *history, settings::Settings &settings, Opener opener, QObject *parent);
    ~ServerTabs() override;

    /// Null for none.
    void showServer(const api::Instance *instance);
    /// Reads what the shown part needs and has not got.
    void need();
    /// Reads it again.
    void refresh();

    /// "overview", "keys", "deploy-keys", "users", "dependents", "leads" or "history".
    QString part() const;
    /// Shows that part; the overview for anything else.
    void setPart(const QString &part);
    /// Goes to the row of that object in the part that is shown; empty for none.
    void goTo(const QString &object);

    /// Where what is asked of support is followed; null for nowhere.
    void setCases(cases::CaseBook *book) { m_cases = book; }

    void retranslate();

Q_SIGNALS:
    /// Another part is shown.
    void moved();
    void wanted(const settings::Place &place);
    void said(const QString &sentence);

private:
    SupportPanel *shownPanel() const;
    void readOthers();
    void heard(const inventory::Changes &changes);
    void showTitles();
    void ask(const exchange::SupportRequest &request);

    QTabWidget &m_tabs;
    inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    Opener m_opener;
    /// In the order of the tabs after the overview.
    QList<SupportPanel *> m_panels;
    DependentsPanel *m_dependents;
    LeadsPanel *m_leads;
    HistoryPanel *m_history;
    QString m_server;
    cases::CaseBook *m_cases = nullptr;
    QTimer m_stay;
};

} // namespace gui
