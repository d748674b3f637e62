// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace accounts {

/// A connection of our own to the session's bus. It is made in another thread: connecting waits for the bus, and
/// QDBusConnection::sessionBus() would wait in ours.
class SessionBus : public QObject
{
    Q_OBJECT

public:
    using Ready = std::function<void(std::optional<QDBusConnection>)>;

    explicit SessionBus(QObject *parent = nullptr);
    ~SessionBus() override;

    /// Gives the connection, later; nothing when there is no bus. A connection that broke is made again. A bus that
    /// does not answer is waited for as long as libdbus does (half a minute). @p ready is not called after this object
    /// died.
    void open(Ready ready);

private:
    void connectInThread();
    void deliver();

    /// What Qt knows the connection by; empty before the first.
    QString m_name;
    bool m_connecting = false;
    QList<Ready> m_waiting;
};

} // namespace accounts
