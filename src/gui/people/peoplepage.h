// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"
#include "gui/lists/page.h"
#include "inventory/changes.h"
#include "models/arrangedmodel.h"
#include "models/usertable.h"

#include <memory>

class QTableView;
class QTimer;

namespace inventory {
class Inventory;
}

namespace probe {
class Avatars;
}

namespace Ui {
class PeoplePage;
}

namespace settings {
class Settings;
}

namespace gui {

class CurrentRow;
class TableTools;

/// The people as a table, and the selected one's page. A picture is fetched only for the one who is looked at, and
/// only while the settings allow it.
class PeoplePage final : public Page
{
    Q_OBJECT

public:
    /// All must outlive the page.
    PeoplePage(inventory::Inventory &inventory, settings::Settings &settings, probe::Avatars &avatars, Opener opener,
               QWidget *parent = nullptr);
    ~PeoplePage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    int count() const override;
    QString countText() const override;
    inventory::State state() const override;
    FilterBox *filterBox() override;
    QList<QAction *> menuActions() const override;
    QString menuTitle() const override;
    QStringList parts() const override;
    settings::Place place() const override;
    void goTo(const settings::Place &place) override;
    void activate() override;
    void refresh() override;

    /// Goes to the person of that id, or of that name where the API gave no id.
    void select(const QString &key);
    /// The key of the selected person; empty for none.
    QString selected() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpActions();
    void retranslate();
    void heard(const inventory::Changes &changes);
    void showState();
    void showRows();
    void showPerson();
    void showPicture();
    void followSettings();
    void enableActions();
    void mail();
    /// The selected person as the list tells it; null when they are not in it.
    const api::User *person() const;
    /// What the selected person's detail is read by; without a name when there is no id.
    inventory::Resource resource() const;
    void needDetail();

    inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    probe::Avatars &m_avatars;
    Opener m_opener;
    std::unique_ptr<Ui::PeoplePage> m_ui;
    std::unique_ptr<models::Table<api::User>> m_table;
    models::ArrangedModel m_model;
    QTableView *m_view;
    CurrentRow *m_current = nullptr;
    TableTools *m_tools = nullptr;
    QAction *m_mail = nullptr;
    QAction *m_copyName = nullptr;
    QAction *m_copyEmail = nullptr;
    QAction *m_goToServer = nullptr;
    QAction *m_copyPublicKey = nullptr;
    QAction *m_copyFingerprint = nullptr;
    /// Who walks down the list does not fetch every picture on the way.
    QTimer *m_pictureSoon;
};

} // namespace gui
