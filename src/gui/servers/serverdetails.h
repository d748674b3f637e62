// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "exchange/sshcommand.h"
#include "gui/kit/detailrows.h"
#include "inventory/state.h"
#include "settings/place.h"
#include "tables/table.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QAction;
class QTabWidget;

namespace Ui {
class ServerDetails;
}

namespace gui {

class CaseLinks;
class NoteSection;

/// All that is known of one server, to read and to copy. What the detail call has not told yet is left out, not shown
/// as empty.
class ServerDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ServerDetails(QWidget *parent = nullptr);
    ~ServerDetails() override;

    NoteSection &note();
    CaseLinks &cases();
    /// Its parts, the overview first.
    QTabWidget &tabs();
    /// What the buttons in the head do.
    void setHeadActions(QAction *openSsh, QAction *edit);
    /// @p sentence says why there is no server to show. @p action, unless it is empty, says what can be done all the
    /// same: actionAsked().
    void showNothing(const QString &sentence, const QString &action = {});
    /// Where its names lead: places without a page for nowhere.
    struct Leads
    {
        settings::Place contact = {};
        settings::Place domain = {};
        /// By the names of people, and by the server's addresses.
        QHash<QString, settings::Place> references = {};
        QHash<QString, settings::Place> addresses = {};
    };
    /// @p detail is null until it was read; @p state is the detail's; @p ssh is where the server is reached.
    void showInstance(const api::Instance &instance, const api::InstanceDetail *detail, const inventory::State &state,
                      const tl::expected<exchange::SshTarget, exchange::SshFault> &ssh, const Leads &leads);
    /// Whether details known as @p a and as @p b say look different where their values are the same.
    static bool tellsApart(const inventory::State &a, const inventory::State &b);

Q_SIGNALS:
    /// The detail could not be read, and the person wants it to be tried again.
    void retryAsked();
    /// What showNothing() offers is wanted.
    void actionAsked();
    /// A link was followed.
    void wanted(const settings::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHead();
    void showHead(const api::Instance &instance);
    void showFacts(const api::Instance &instance, const api::InstanceDetail *detail, const DetailRow &ssh);
    void showContacts(const api::InstanceDetail &detail);
    void showNotice(bool hasDetail, const inventory::State &state);

    Leads m_leads;
    std::unique_ptr<Ui::ServerDetails> m_ui;
    std::unique_ptr<tables::Table<api::Network>> m_networks;
    std::unique_ptr<tables::Table<api::Disk>> m_disks;
};

} // namespace gui
