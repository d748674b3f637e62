// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCache>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

/// What the world outside the API says.
namespace probe {

class AvatarFetch;

/// How much an avatar may take.
struct AvatarLimits
{
    /// Largest picture.
    qint64 bytes = 512LL * 1024;
    /// Longest silence.
    std::chrono::milliseconds idle = std::chrono::seconds(5);
    /// Longest time for one picture, redirects included.
    std::chrono::milliseconds deadline = std::chrono::seconds(10);
    int redirects = 3;
    int atOnce = 4;
    /// All that is remembered; beyond it what was used longest ago is forgotten.
    qsizetype remembered = 8LL * 1024 * 1024;
};

/// The address of a picture as the API gave it: https, with a host and without a user name or password. Invalid for
/// anything else.
QUrl avatarAddress(const QString &text);

/// Fetches people's pictures from where the API says that they are: somewhere in the world, which learns nothing but
/// that a picture is asked for. Its connections are its own; neither key, cookie, password nor referrer ever goes
/// there. It follows redirects only from https to https. Each address is asked once, also when that fails.
class Avatars : public QObject
{
    Q_OBJECT

public:
    /// @p extraAuthorities are trusted beside the system's.
    explicit Avatars(const QList<QSslCertificate> &extraAuthorities = {}, const AvatarLimits &limits = {},
                     QObject *parent = nullptr);
    /// Ends what is under way, down to the sockets.
    ~Avatars() override;

    /// Asks for the picture unless its answer is known or on its way. An address that avatarAddress() refuses is not
    /// asked.
    void need(const QString &address);
    /// PNG, JPEG, GIF or WebP as its server calls it, yet unread; empty when there is none (yet).
    QByteArray picture(const QString &address) const;
    /// What is asked for from now on goes through @p proxy; a default-constructed one is the system's choice. What
    /// could not be had by the way before may be asked for again.
    void setProxy(const QNetworkProxy &proxy);
    /// Ends what is under way and forgets what waits; it may be asked for again.
    void stop();

Q_SIGNALS:
    /// There is a picture() of that address now.
    void arrived(const QString &address);

private:
    void pump();
    void finished(AvatarFetch *fetch, const QByteArray &picture);

    AvatarLimits m_limits;
    QList<QSslCertificate> m_extraAuthorities;
    QNetworkProxy m_proxy;
    QStringList m_waiting;
    std::vector<std::unique_ptr<AvatarFetch>> m_fetches;
    /// By address; an empty one says that there is none to be had.
    mutable QCache<QString, QByteArray> m_known;
};

} // namespace probe
