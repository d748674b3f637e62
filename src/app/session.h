// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "app/options.h"
#include "demo/server.h"
#include "gui/accountlabel.h"
#include "inventory/inventory.h"

#include <memory>
#include <tl/expected.hpp>

namespace app {

/// One account in use: where it is, the client that speaks to it, and what is known of it.
class Session
{
public:
    enum class Fault { NoKey, BadKey, CaFileUnreadable, DemoFailed };

    /// The demo account, or the account at the address with the key from CLOUDNET_API_KEY. The variable is cleared for
    /// what this process may start.
    static tl::expected<std::unique_ptr<Session>, Fault> open(const Options &options);
    /// What to say of the fault.
    static QString sentence(Fault fault, const Options &options);

    inventory::Inventory &inventory() { return m_inventory; }
    api::Client &client() { return m_client; }
    const gui::AccountLabel &label() const { return m_label; }
    /// The authorities that are trusted beside the system's.
    const QList<QSslCertificate> &authorities() const { return m_authorities; }

private:
    Session(api::Connection connection, gui::AccountLabel label, std::unique_ptr<demo::Server> demo);

    std::unique_ptr<demo::Server> m_demo;
    gui::AccountLabel m_label;
    QList<QSslCertificate> m_authorities;
    api::Client m_client;
    inventory::Inventory m_inventory;
};

} // namespace app
