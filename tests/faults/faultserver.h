// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/authority.h"
#include "support/httpserver.h"

#include <QMutex>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace faults {

class Line;

/// What the server does with a connection after a request: bytes as they go out, then perhaps more of them, then an
/// end.
struct Script
{
    enum class End {
        Keep,  ///< the connection waits for the next request
        Close, ///< all is sent, then the end
        Reset, ///< then RST; where something was sent, only when resetWhatStands() is called
        Stall, ///< nothing more, and no end
    };

    QByteArray bytes = {};
    /// Sent after `bytes` as often as `pieces` says, -1 for ever; only as fast as the other side takes it.
    QByteArray piece = {};
    int pieces = 0;
    std::chrono::milliseconds pace{0};
    End end = End::Keep;
};

/// When the script begins.
enum class Cue {
    Request,    ///< each time a whole request is here
    FirstBytes, ///< at the first bytes, whatever they are; once
    Connection, ///< at once; once
};

/// A server on a port of 127.0.0.1 whose answers are faults: bytes, paces and ends that no well-behaved server has. It
/// lives in a thread of its own, so that a flood of bytes takes no time of the loop that is watched. What asks for
/// support::HttpServer::fence is answered as it should be, on a connection that then ends, and is not remembered.
class FaultServer
{
public:
    /// The script for a request, which is the @p number th, from 1; @p secure over TLS. Runs in the server's thread.
    using Answers = std::function<Script(const support::Received &request, int number, bool secure)>;

    /// Speaks TLS as @p identity; plainly with an invalid one.
    FaultServer(const support::Identity &identity, Answers answers, Cue cue = Cue::Request);
    ~FaultServer();

    quint16 port() const { return m_port; }
    QList<support::Received> requests() const;
    /// Connections so far on which something came, be it no request: after one that failed Qt 6.8 opens another, and
    /// says nothing on it when there is nothing to say.
    int spokenConnections() const;
    /// Those open now.
    int openConnections() const;
    /// Scripts so far that have sent all that they had to send before they stall, drip for ever, or wait for their
    /// reset: the client's side of the connection holds it, and nothing new comes of them by themselves.
    int standing() const;
    /// Ends with RST what waits for it.
    void resetWhatStands();

private:
    friend class Line;
    class Worker;

    void countWhenSpoken(QTcpSocket &socket);

    mutable QMutex m_mutex;
    QList<support::Received> m_requests;
    int m_spoken = 0;
    int m_open = 0;
    int m_standing = 0;
    /// Touched in the server's thread only.
    QList<Line *> m_lines;

    support::Identity m_identity;
    Answers m_answers;
    Cue m_cue;
    quint16 m_port = 0;
    QThread m_thread;
    QObject *m_worker;
};

} // namespace faults
