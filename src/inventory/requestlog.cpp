// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/requestlog.h"

#include "api/client.h"

#include <chrono>

namespace inventory {

namespace {

/// A list follows this often without anybody seeing that it does not follow at once.
constexpr std::chrono::milliseconds oftenestNotes(50);

} // namespace

RequestLog::RequestLog(api::Client &client, QObject *parent)
    : QObject(parent)
    , m_tellSoon(client.clock().makeAlarm([this] { Q_EMIT added(); }))
    , m_base(
          client.base().toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment))
{
    connect(&client, &api::Client::noted, this, [this](const api::RequestNote &note) {
        if (m_notes.size() == most)
            m_notes.removeFirst();
        m_notes.append(note);
        if (!m_tellSoon->isSet())
            m_tellSoon->set(oftenestNotes);
    });
}

RequestLog::~RequestLog() = default;

void RequestLog::clear()
{
    m_tellSoon->stop();
    m_notes.clear();
    Q_EMIT cleared();
}

} // namespace inventory

#include "moc_requestlog.cpp"
