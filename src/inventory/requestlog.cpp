// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/requestlog.h"

#include "api/client.h"

namespace inventory {

RequestLog::RequestLog(api::Client &client, QObject *parent)
    : QObject(parent)
    , m_base(
          client.base().toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment))
{
    connect(&client, &api::Client::noted, this, [this](const api::RequestNote &note) {
        if (m_notes.size() == most)
            m_notes.removeFirst();
        m_notes.append(note);
        Q_EMIT added();
    });
}

void RequestLog::clear()
{
    m_notes.clear();
    Q_EMIT cleared();
}

} // namespace inventory
