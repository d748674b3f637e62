// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"

#include <QObject>

#include <memory>
#include <optional>

namespace api {
class Client;
}

namespace accounts {

/// What a key can see: how many there are of each, nothing for a list that it may not read.
struct KeySight
{
    std::optional<qsizetype> servers;
    std::optional<qsizetype> domains;
    std::optional<qsizetype> certificates;
    /// Why the key cannot be used, or why that could not be found out. A key that may read only some of the lists can
    /// be used.
    std::optional<api::Error> error;
};

/// Tries a key: reads the three lists once and counts. Its end aborts what is under way.
class KeyTest : public QObject
{
    Q_OBJECT

public:
    /// @p client has the address and the key to be tried.
    explicit KeyTest(std::unique_ptr<api::Client> client, QObject *parent = nullptr);
    ~KeyTest() override;

    /// Begins; `finished` comes once, later.
    void start();

Q_SIGNALS:
    void finished(const KeySight &sight);

private:
    template <typename Request>
    void count(const Request &request, std::optional<qsizetype> KeySight::*number);
    void settle(const std::optional<api::Error> &error);

    std::unique_ptr<api::Client> m_client;
    KeySight m_sight;
    int m_left = 3;
    /// The first list that may not be read.
    std::optional<api::Error> m_forbidden;
};

} // namespace accounts
