// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keytest.h"

#include "api/calls.h"
#include "api/client.h"

namespace accounts {

namespace {

template <typename T>
T listOf(const api::Request<T> &);

} // namespace

KeyTest::KeyTest(std::unique_ptr<api::Client> client, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
{
}

KeyTest::~KeyTest() = default;

void accounts::KeyTest::start()
{
    count(api::instances(), &accounts::KeySight::servers);
    count(api::domains(), &accounts::KeySight::domains);
    count(api::certificates(), &accounts::KeySight::certificates);
}

template <typename Request>
void accounts::KeyTest::count(const Request &request, std::optional<qsizetype> accounts::KeySight::*number)
{
    using List = decltype(listOf(request));
    Request counted = request;
    counted.keepsRaw = false;
    m_client->send<List>(counted, this, [this, number](const api::Result<List> &result) {
        if (result)
            m_sight.*number = result->value.size();
        settle(result ? std::nullopt : std::optional(result.error()));
    });
}

void accounts::KeyTest::settle(const std::optional<api::Error> &error)
{
    const bool forbidden = error && error->kind == api::Error::Kind::Forbidden;
    if (forbidden && !m_forbidden)
        m_forbidden = error;
    if (error && !forbidden && !m_sight.error)
        m_sight.error = error;
    if (--m_left > 0)
        return;
    // A key that may read nothing is a refused one: some servers answer 403 for any key they do not know.
    if (!m_sight.error && !m_sight.servers && !m_sight.domains && !m_sight.certificates) {
        m_sight.error = m_forbidden;
        if (m_sight.error)
            m_sight.error->kind = api::Error::Kind::KeyRefused;
    }
    Q_EMIT finished(m_sight);
}

} // namespace accounts

#include "moc_keytest.cpp"
