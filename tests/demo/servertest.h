// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/server.h"
#include "demo/wire.h"
#include "support/testcase.h"

#include <QDate>

#include <memory>

/// A demo server that is new for each function, and a way to it.
class ServerTest : public support::TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void init();

protected:
    static const QDate today;
    /// The eleven calls, but for the PATCH, which stands in tst_demopatch.
    static const QStringList paths;

    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<Wire> m_wire;
};
