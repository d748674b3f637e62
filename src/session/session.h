// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/apikey.h"
#include "api/client.h"
#include "demo/server.h"
#include "findings/findings.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "inventory/requestlog.h"
#include "session/runaccount.h"
#include "settings/accountlabel.h"

#include <memory>
#include <tl/expected.hpp>

namespace inventory {
class History;
class Notes;
} // namespace inventory

namespace cases {
class CaseBook;
}

namespace ends {
class EndMemory;
}

/// One account in use.
namespace session {

struct KeptAccount;

/// One account in use: where it is, the client that speaks to it, and what is known of it.
class Session
{
public:
    enum class Fault { NoKey, BadKey, BadAddress, CaFileUnreadable, DemoFailed };

    /// The demo account, or the account at the address with the key for one run.
    static tl::expected<std::unique_ptr<Session>, Fault> open(const RunAccount &wanted);
    /// An account that is kept, with the key that was read or typed for it.
    static tl::expected<std::unique_ptr<Session>, Fault> open(const accounts::Account &account,
                                                              const accounts::ApiKey &key);
    /// The client for one try of a key; nothing when the account's authorities cannot be read.
    static std::unique_ptr<api::Client> clientFor(const accounts::Account &account, const accounts::ApiKey &key);

    /// As it was opened; without an id for one of this run only.
    const accounts::Account &account() const { return m_account; }
    /// The account is called and coloured so now.
    void rename(const QString &name, const QString &colour);
    /// Another key of the same account, from now on.
    void setKey(const accounts::ApiKey &key);
    const accounts::ApiKey &key() const { return m_key; }
    /// The demo account's server; null for any other account.
    demo::Server *demo() const { return m_demo.get(); }
    inventory::Inventory &inventory() { return m_inventory; }
    api::Client &client() { return m_client; }
    /// Of the inventory. Whoever connects to the inventory hears of a change after it has followed it.
    const insight::Index &index() const { return m_index; }
    /// What is wrong with the account.
    findings::Findings &findings() { return m_findings; }
    /// Keeps what the API answers from now on in the account's place on this computer, and brings back what is there.
    /// Nothing of an account of one run only, or where the person wants none. @p keepDemo: what the demo account had in
    /// the last run is there still.
    void remember(bool keepDemo);
    /// The same, and asks nothing of the API; the caller has it loaded.
    void rememberOnly(bool keepDemo);
    /// The demo account is kept in @p folder, which begins empty.
    void rememberIn(const QString &folder);
    /// The demo account's server ends, as a network does; what was read stays.
    void cutOff() { m_demo.reset(); }
    /// What is kept; null for nothing.
    KeptAccount *kept() { return m_kept.get(); }
    inventory::History *history();
    inventory::Notes *notes();
    ends::EndMemory *ends();
    cases::CaseBook *cases();
    /// Brings back what is kept, then reads the account, and goes on reading it.
    void start();
    inventory::RequestLog &requests() { return m_requests; }
    const settings::AccountLabel &label() const { return m_label; }
    /// The authorities that are trusted beside the system's.
    const QList<QSslCertificate> &authorities() const { return m_authorities; }

    ~Session();

private:
    template <typename... Arguments>
    void rememberWith(const QString &folder, bool keepDemo, Arguments... arguments);
    /// Where the account is kept; empty for nowhere.
    QString ownFolder() const;
    void joinCases();

    Session(accounts::Account account, accounts::ApiKey key, settings::AccountLabel label,
            QList<QSslCertificate> authorities, std::unique_ptr<demo::Server> demo);

    std::unique_ptr<demo::Server> m_demo;
    accounts::Account m_account;
    accounts::ApiKey m_key;
    settings::AccountLabel m_label;
    QList<QSslCertificate> m_authorities;
    api::Client m_client;
    inventory::RequestLog m_requests;
    insight::Index m_index;
    inventory::Inventory m_inventory;
    std::unique_ptr<KeptAccount> m_kept;
    findings::Findings m_findings;
};

} // namespace session
