// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sessionbus.h"

#include <QFileInfo>
#include <QThread>
#include <QUuid>

#include <utility>

namespace accounts {

using namespace Qt::StringLiterals;

namespace {

/// Without an address libdbus looks in the run-time folder, and then starts a bus of its own, which takes its time and
/// has no keychain.
bool hasAddress()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

SessionBus::SessionBus(QObject *parent)
    : QObject(parent)
{
}

SessionBus::~SessionBus()
{
    // One that is still being made would have to be waited for.
    if (!m_connecting && !m_name.isEmpty())
        QDBusConnection::disconnectFromBus(m_name);
}

void SessionBus::open(Ready ready)
{
    m_waiting.append(std::move(ready));
    if (m_connecting)
        return;
    const bool isOpen = !m_name.isEmpty() && QDBusConnection(m_name).isConnected();
    if (isOpen || !hasAddress()) {
        QMetaObject::invokeMethod(this, &SessionBus::deliver, Qt::QueuedConnection);
        return;
    }
    if (!m_name.isEmpty())
        QDBusConnection::disconnectFromBus(std::exchange(m_name, QString()));
    connectInThread();
}

void SessionBus::connectInThread()
{
    m_connecting = true;
    m_name = u"cloudnet-console-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    // It deletes itself: a bus that does not answer may hold it for longer than this object lives.
    QThread *thread =
        QThread::create([name = m_name] { QDBusConnection::connectToBus(QDBusConnection::SessionBus, name); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this] {
        m_connecting = false;
        deliver();
    });
    thread->start();
}

void SessionBus::deliver()
{
    std::optional<QDBusConnection> bus;
    if (!m_name.isEmpty() && QDBusConnection(m_name).isConnected())
        bus.emplace(m_name);
    const QList<Ready> waiting = std::exchange(m_waiting, {});
    for (const Ready &ready : waiting)
        ready(bus);
}

} // namespace accounts

#include "moc_sessionbus.cpp"
