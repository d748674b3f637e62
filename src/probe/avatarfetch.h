// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/avatar.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <functional>

namespace probe {

/// One picture on its way, over as many addresses as it is redirected to.
class AvatarFetch : public QObject
{
    Q_OBJECT

public:
    /// With the picture's bytes, or none when it is not to be had.
    using Done = std::function<void(AvatarFetch *, const QByteArray &)>;

    /// Asks at once; @p address is one that avatarAddress() accepts. @p done is called once, from the event loop; it
    /// may delete this. Deleting this ends it down to the socket, without a call. Its timers are its children "idle"
    /// and "deadline", and it is one of @p parent, so that a test finds them and need not wait for them.
    AvatarFetch(const QList<QSslCertificate> &extraAuthorities, const QNetworkProxy &proxy, const AvatarLimits &limits,
                const QString &address, Done done, QObject *parent);
    ~AvatarFetch() override;

    QString address() const { return m_address; }

private:
    void ask(const QUrl &url);
    void readBody();
    void answered();
    void endReply();
    void end(const QByteArray &picture);

    // One's own: with a shared one, a server that closes without an answer leaves others' requests to it unsent.
    QNetworkAccessManager m_manager;
    QList<QSslCertificate> m_extraAuthorities;
    AvatarLimits m_limits;
    QString m_address;
    Done m_done;
    QTimer m_idle{this};
    QTimer m_deadline{this};
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_body;
    int m_redirects = 0;
    bool m_failed = false;
};

} // namespace probe
