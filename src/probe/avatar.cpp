// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/avatar.h"

#include "probe/avatarfetch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

constexpr qsizetype longestAddress = 2048;

} // namespace

QUrl avatarAddress(const QString &text)
{
    if (text.size() > longestAddress)
        return {};
    const QUrl address(text.trimmed(), QUrl::StrictMode);
    const bool accepted = address.isValid() && address.scheme() == "https"_L1 && !address.host().isEmpty() &&
                          address.userInfo().isEmpty();
    return accepted ? address : QUrl();
}

Avatars::Avatars(const QList<QSslCertificate> &extraAuthorities, const AvatarLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_extraAuthorities(extraAuthorities)
    , m_known(limits.remembered)
{
}

Avatars::~Avatars() = default;

void Avatars::need(const QString &address)
{
    const auto asks = [&address](const auto &fetch) { return fetch->address() == address; };
    if (!avatarAddress(address).isValid() || m_known.contains(address) || m_waiting.contains(address) ||
        std::any_of(m_fetches.begin(), m_fetches.end(), asks))
        return;
    m_waiting.append(address);
    pump();
}

QByteArray Avatars::picture(const QString &address) const
{
    const QByteArray *known = m_known.object(address);
    return known ? *known : QByteArray();
}

void Avatars::setProxy(const QNetworkProxy &proxy)
{
    if (proxy == m_proxy)
        return;
    m_proxy = proxy;
    const QList<QString> addresses = m_known.keys();
    for (const QString &address : addresses) {
        if (picture(address).isEmpty())
            m_known.remove(address);
    }
}

void Avatars::stop()
{
    m_waiting.clear();
    m_fetches.clear();
}

void Avatars::pump()
{
    while (!m_waiting.isEmpty() && m_fetches.size() < static_cast<std::size_t>(m_limits.atOnce)) {
        // The one asked for last is the one that is looked at.
        const QString address = m_waiting.takeLast();
        m_fetches.push_back(std::make_unique<AvatarFetch>(
            m_extraAuthorities, m_proxy, m_limits, address,
            [this](AvatarFetch *fetch, const QByteArray &picture) { finished(fetch, picture); }, this));
    }
}

void Avatars::finished(AvatarFetch *fetch, const QByteArray &picture)
{
    const QString address = fetch->address();
    m_fetches.erase(
        std::find_if(m_fetches.begin(), m_fetches.end(), [fetch](const auto &owned) { return owned.get() == fetch; }));
    // A failure takes room too: there may be as many as there are addresses.
    const qsizetype cost = picture.size() + 2 * address.size() + 64;
    m_known.insert(address, new QByteArray(picture), cost);
    pump();
    if (!picture.isEmpty())
        Q_EMIT arrived(address);
}

} // namespace probe

#include "moc_avatar.cpp"
