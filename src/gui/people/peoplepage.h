// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"
#include "gui/pages/listpage.h"
#include "gui/people/persondetails.h"
#include "models/usertable.h"

#include <memory>

namespace cases {
class CaseBook;
}

namespace insight {
class Index;
}

namespace inventory {
class History;
class Notes;
} // namespace inventory

namespace probe {
class Avatars;
}

namespace Ui {
class PeoplePage;
}

namespace gui {

class CustomerLinks;
class PageNotes;
class PersonPicture;

/// The people as a table, and the selected one's page. A row's key is the person's id, or the name where the API gave
/// no id. A picture is fetched only for the one who is looked at, and only while the settings allow it.
class PeoplePage final : public ListPage
{
    Q_OBJECT

public:
    /// @p index hears of a change before the page does; @p history and @p notes may be null. All must outlive the page.
    PeoplePage(inventory::Inventory &inventory, const insight::Index &index, const inventory::History *history,
               settings::Settings &settings, inventory::Notes *notes, probe::Avatars &avatars, Opener opener,
               QWidget *parent = nullptr);
    ~PeoplePage() override;

    /// Follows what is asked of support, and shows it; null for an account of which nothing is kept. It must outlive
    /// the page.
    void followCases(cases::CaseBook *book);

    QStringList parts() const override;
    settings::Place place() const override;
    void goTo(const settings::Place &place) override;
    void activate() override;

protected:
    Words words() const override;
    QString amount(int count) const override;
    void showRows() override;
    void showDetails() override;
    void showState() override;
    QList<QAction *> ownActions() const override;
    QList<QAction *> rowActions() const override;
    inventory::Resource detail() const override;
    void needDetail() override;
    bool concernsDetails(const inventory::Changes &changes) const override;
    void retranslate() override;

private:
    void setUpActions(const insight::Index &index, const inventory::History *history, settings::Settings &settings);
    void enableActions();
    void mail();
    void leave();
    void stopTelling();
    template <typename Request>
    void ask(const Request &request);
    /// The selected person as the list tells it; null when they are not in it.
    const api::User *person() const;
    /// What is known of them, with their servers' hostnames.
    Person known(const api::User &person) const;

    inventory::Inventory &m_inventory;
    const insight::Index &m_index;
    settings::Settings &m_settings;
    Opener m_opener;
    std::unique_ptr<Ui::PeoplePage> m_ui;
    tables::Table<models::UserRow> &m_table;
    PageNotes *m_notes = nullptr;
    QAction *m_mail = nullptr;
    QAction *m_leave = nullptr;
    CustomerLinks *m_customers = nullptr;
    QAction *m_stopTelling = nullptr;
    cases::CaseBook *m_cases = nullptr;
    QAction *m_copyName = nullptr;
    QAction *m_copyEmail = nullptr;
    QAction *m_goToServer = nullptr;
    QAction *m_copyPublicKey = nullptr;
    QAction *m_copyFingerprint = nullptr;
    PersonPicture *m_picture;
};

} // namespace gui
