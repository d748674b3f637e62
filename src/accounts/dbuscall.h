// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <functional>

namespace accounts {

/// Names of the Secret Service's API (freedesktop.org, Secret Service 0.2).
inline constexpr QLatin1StringView secretsService{"org.freedesktop.secrets"};
inline constexpr QLatin1StringView secretsPath{"/org/freedesktop/secrets"};
inline constexpr QLatin1StringView serviceInterface{"org.freedesktop.Secret.Service"};
inline constexpr QLatin1StringView collectionInterface{"org.freedesktop.Secret.Collection"};
inline constexpr QLatin1StringView promptInterface{"org.freedesktop.Secret.Prompt"};

/// Longer than every deadline of ours: those decide, not libdbus.
inline constexpr int dbusPatience = 10 * 60 * 1000;

/// Sends @p message; @p done gets the reply or the error, later, unless @p context died.
inline void callDBus(const QDBusConnection &bus, const QDBusMessage &message, QObject *context,
                     std::function<void(const QDBusMessage &)> done)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, dbusPatience), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [done = std::move(done)](QDBusPendingCallWatcher *ended) {
                         const QDBusMessage reply = ended->reply();
                         ended->deleteLater();
                         done(reply);
                     });
}

/// Finds which process has the Secret Service's name now, by its unique name; empty when none has. A reply says in
/// Qt 6.4 whose it is, and in Qt 6.8 no longer.
inline void findOwner(const QDBusConnection &bus, QObject *context, std::function<void(const QString &)> done)
{
    using namespace Qt::StringLiterals;
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                          u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
    message << QString(secretsService);
    callDBus(bus, message, context, [done = std::move(done)](const QDBusMessage &reply) {
        done(reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toString() : QString());
    });
}

/// Whether the error says that nobody is there to answer.
inline bool isNobodyThere(const QDBusMessage &error)
{
    const QString name = error.errorName();
    return name == QLatin1StringView("org.freedesktop.DBus.Error.ServiceUnknown") ||
           name == QLatin1StringView("org.freedesktop.DBus.Error.NameHasNoOwner") ||
           name == QLatin1StringView("org.freedesktop.DBus.Error.Disconnected") ||
           name.startsWith(QLatin1StringView("org.freedesktop.DBus.Error.Spawn."));
}

/// The error's name and words, for details.
inline QString detailOf(const QDBusMessage &error)
{
    return error.errorName() + QLatin1StringView(": ") + error.errorMessage();
}

} // namespace accounts
