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
    ListTexts texts() const override;
    QString countText(int count) const override;
    bool isAssigned(int row) const override;
    QString objectOf(int row) const override;
    QString nameOf(int row) const override;
    QList<DetailRow> facts(int row) const override;
    settings::Place placeOf(const QString &target) const override;
    QString askText(Chosen chosen) const override;
    exchange::SupportRequest request(Chosen chosen, const QList<int> &rows) const override;
    void retranslateActions() override;
    void enableActions(const QList<int> &rows) override;

private:
    QList<const api::User *> chosen() const;
    void setUpActions();
    void mail();
    void goToPerson();

    Opener m_opener;
    tables::Table<models::ServerUser> *m_table = nullptr;
    QAction *m_mail = nullptr;
    QAction *m_copyAddress = nullptr;
    QAction *m_copyPhone = nullptr;
    QAction *m_goToPerson = nullptr;
};

} // namespace gui
