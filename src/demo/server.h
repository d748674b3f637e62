// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/size.h"
#include "demo/tasks.h"

#include <QByteArray>
#include <QDate>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

/// The built-in demo account: a Cloudnet API v2 on this machine with an invented account. It is the other side of the
/// wire, so nothing here is shared with the client.
namespace demo {

class ServerThread;

/// The demo account as a real HTTP server on 127.0.0.1. It runs in a thread of its own and answers until it is
/// destroyed; changes made with PATCH, and what happens, last as long, unless they are remembered.
class Server : public QObject
{
    Q_OBJECT

public:
    /// @p today is the day that expiry dates are laid around. The same size and day give the same account.
    explicit Server(const Size &size, const QDate &today, QObject *parent = nullptr);
    /// Waits for the thread to end. Calls in flight lose their connection.
    ~Server() override;

    /// Listens on a free port; false when there is none. The account is invented after that, in the server's thread: a
    /// call that comes sooner waits for it. Once it listens, calling it again changes nothing.
    bool start();

    /// From the next call on, the account is what @p file has remembered of it, where @p isContinued and it was of this
    /// size, and what happens in it is remembered there. Not while another server remembers there. The folder must
    /// exist by then.
    void remember(const QString &file, bool isContinued);

    /// From the next call on, one more thing has happened in the account: a colleague has edited a server, a person has
    /// a new key, a certificate was renewed, a person has gone, a DNS record has another content, there is a new
    /// server, a person has access to one more; and from the start again. The same each time.
    void letSomethingHappen();
    /// From the next call on, the account's support has done these.
    void doTasks(const QList<Task> &tasks);

    /// http://127.0.0.1:PORT/api/v2; empty before start().
    QUrl address() const;
    /// The API key that it accepts, made at random for this server.
    QByteArray key() const { return m_key; }
    /// What the account is called.
    QString accountName() const;

private:
    const Size m_size;
    const QDate m_today;
    const QByteArray m_key;
    std::unique_ptr<ServerThread> m_thread;
};

} // namespace demo
