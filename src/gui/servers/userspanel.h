// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"
#include "gui/servers/supportpanel.h"
#include "models/usertable.h"

namespace gui {

/// The people of one server: those with access, and those who could be given it.
class UsersPanel final : public SupportPanel
{
    Q_OBJECT

public:
    /// @p opener opens a mail to somebody. All must outlive the panel.
    UsersPanel(inventory::Inventory &inventory, settings::Settings &settings, Opener opener, QWidget *parent);
    ~UsersPanel() override;

    int count() const override;

protected:
    void takeRows() override;
    ListTexts texts(int list) const override;
    QString countText(int count) const override;
    QString nameOf(int list, int row) const override;
    QList<DetailRow> facts(int list, int row) const override;
    QString askText(int list) const override;
    exchange::SupportRequest request(int list, const QList<int> &rows) const override;
    void retranslateActions() override;
    void enableActions(int list, const QList<int> &rows) override;

private:
    QList<api::User> usersOf(int list) const;
    QList<const api::User *> chosen() const;
    void setUpActions();
    void mail();
    void goToPerson();

    Opener m_opener;
    std::vector<models::Table<api::User> *> m_tables;
    QAction *m_mail = nullptr;
    QAction *m_copyAddress = nullptr;
    QAction *m_copyPhone = nullptr;
    QAction *m_goToPerson = nullptr;
};

} // namespace gui
