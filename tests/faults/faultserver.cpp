// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultserver.h"

#include <QMutexLocker>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <optional>

namespace faults {

using support::Received;

namespace {

// As much as is under way at a time: the peak of memory is the client's, not ours.
constexpr qint64 mostUnderWay = 256LL * 1024;

const QByteArray fencePath = QByteArray("/") + support::HttpServer::fence + '/';
const QByteArray fenceAnswer =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";

void closeWithReset(QTcpSocket &socket)
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

} // namespace

/// One connection.
class Line : public QObject
{
public:
    Line(FaultServer &server, QTcpSocket *socket, QObject *parent);
    ~Line() override { m_server.m_lines.removeOne(this); }

    void resetIfStanding();

private:
    void read();
    std::optional<Received> takeRequest();
    void begin(const Script &script);
    void written();
    qint64 underWay() const;
    void sendPieces();
    void finish();
    void standWhenSent();

    FaultServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_buffer;
    Script m_script;
    bool m_busy = false;
    bool m_stands = false;
    QTimer m_pace;
};

Line::Line(FaultServer &server, QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_socket(socket)
{
    m_server.m_lines.append(this);
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &Line::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &Line::written);
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &Line::written);
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        read();
        const QMutexLocker lock(&m_server.m_mutex);
        --m_server.m_open;
        deleteLater();
    });
    connect(&m_pace, &QTimer::timeout, this, &Line::sendPieces);
    if (m_server.m_cue == Cue::Connection)
        begin(m_server.m_answers({}, 1, m_server.m_identity.isValid()));
    else
        read();
}

void Line::read()
{
    if (m_socket->isReadable())
        m_buffer += m_socket->readAll();
    if (m_busy || m_buffer.isEmpty())
        return;
    if (m_server.m_cue == Cue::FirstBytes) {
        begin(m_server.m_answers({}, 1, m_server.m_identity.isValid()));
        return;
    }
    const std::optional<Received> request = takeRequest();
    if (!request)
        return;
    if (request->path.endsWith(fencePath)) {
        begin({.bytes = fenceAnswer, .end = Script::End::Close});
        return;
    }
    qsizetype number = 0;
    {
        const QMutexLocker lock(&m_server.m_mutex);
        m_server.m_requests.append(*request);
        number = m_server.m_requests.size();
    }
    begin(m_server.m_answers(*request, static_cast<int>(number), m_server.m_identity.isValid()));
}

std::optional<Received> Line::takeRequest()
{
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = m_buffer.first(headEnd).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    Received request{words.value(0), words.value(1), {}, {}};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype end = headEnd + 4 + request.header("Content-Length").toLongLong();
    if (m_buffer.size() < end)
        return std::nullopt;
    request.body = m_buffer.sliced(headEnd + 4, end - headEnd - 4);
    m_buffer.remove(0, end);
    return request;
}

void Line::begin(const Script &script)
{
    m_busy = true;
    m_script = script;
    m_socket->write(script.bytes);
    if (m_script.pieces != 0 && m_script.pace.count() > 0)
        m_pace.start(m_script.pace);
    else
        sendPieces();
}

void Line::written()
{
    // With a pace it is the clock that says when.
    if (m_script.pace.count() == 0)
        sendPieces();
}

qint64 Line::underWay() const
{
    const auto *secure = qobject_cast<QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (secure != nullptr ? secure->encryptedBytesToWrite() : 0);
}

void Line::sendPieces()
{
    if (!m_busy || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_script.pieces < 0 && m_script.pace.count() > 0)
        standWhenSent();
    while (m_script.pieces != 0 && underWay() < mostUnderWay) {
        m_script.pieces -= m_script.pieces > 0 ? 1 : 0;
        m_socket->write(m_script.piece);
        if (m_script.pace.count() > 0)
            break;
    }
    if (m_script.pieces == 0) {
        m_pace.stop();
        finish();
    }
}

void Line::finish()
{
    switch (m_script.end) {
    case Script::End::Keep:
        m_busy = false;
        read();
        return;
    case Script::End::Close:
        m_socket->disconnectFromHost();
        return;
    case Script::End::Reset:
        // At once it would take from the client what has come and is not read yet.
        if (m_script.bytes.isEmpty())
            QTimer::singleShot(0, this, [this] { closeWithReset(*m_socket); });
        else
            standWhenSent();
        return;
    case Script::End::Stall:
        standWhenSent();
        return;
    }
}

void Line::standWhenSent()
{
    if (m_stands || underWay() > 0)
        return;
    m_stands = true;
    const QMutexLocker lock(&m_server.m_mutex);
    ++m_server.m_standing;
}

void Line::resetIfStanding()
{
    if (m_stands && m_script.end == Script::End::Reset)
        closeWithReset(*m_socket);
}

/// Tells of who comes before any handshake.
class SecureListener : public QSslServer
{
public:
    explicit SecureListener(std::function<void(QTcpSocket &)> came)
        : m_came(std::move(came))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QSslServer::incomingConnection(descriptor);
        // The handshake begins with the first bytes, so that the socket is still among the children.
        const QList<QSslSocket *> sockets = findChildren<QSslSocket *>(Qt::FindDirectChildrenOnly);
        if (!sockets.isEmpty())
            m_came(*sockets.constLast());
    }

private:
    std::function<void(QTcpSocket &)> m_came;
};

/// Listens, in the server's thread.
class FaultServer::Worker : public QObject
{
public:
    explicit Worker(FaultServer &server)
        : m_server(server)
    {
    }

    void listen();

private:
    void accept();

    FaultServer &m_server;
    std::unique_ptr<QTcpServer> m_listener;
};

void FaultServer::Worker::listen()
{
    if (m_server.m_identity.isValid()) {
        auto secure =
            std::make_unique<SecureListener>([this](QTcpSocket &socket) { m_server.countWhenSpoken(socket); });
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_server.m_identity.certificate);
        configuration.setPrivateKey(m_server.m_identity.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        secure->setSslConfiguration(configuration);
        m_listener = std::move(secure);
    } else {
        m_listener = std::make_unique<QTcpServer>();
    }
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, &Worker::accept);
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("The server of faults cannot listen");
    m_server.m_port = m_listener->serverPort();
}

void FaultServer::Worker::accept()
{
    while (QTcpSocket *socket = m_listener->nextPendingConnection()) {
        {
            const QMutexLocker lock(&m_server.m_mutex);
            ++m_server.m_open;
        }
        if (!m_server.m_identity.isValid())
            m_server.countWhenSpoken(*socket);
        new Line(m_server, socket, this);
    }
}

FaultServer::FaultServer(const support::Identity &identity, Answers answers, Cue cue)
    : m_identity(identity)
    , m_answers(std::move(answers))
    , m_cue(cue)
{
    auto *worker = new Worker(*this);
    m_worker = worker;
    worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        worker, [worker] { worker->listen(); }, Qt::BlockingQueuedConnection);
}

FaultServer::~FaultServer()
{
    m_thread.quit();
    m_thread.wait();
}

void FaultServer::countWhenSpoken(QTcpSocket &socket)
{
    const auto count = [this] {
        const QMutexLocker lock(&m_mutex);
        ++m_spoken;
    };
    QObject::connect(&socket, &QIODevice::readyRead, &socket, count, Qt::SingleShotConnection);
}

QList<Received> FaultServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

int FaultServer::spokenConnections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_spoken;
}

int FaultServer::openConnections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_open;
}

int FaultServer::standing() const
{
    const QMutexLocker lock(&m_mutex);
    return m_standing;
}

void FaultServer::resetWhatStands()
{
    const auto reset = [this] {
        for (Line *line : std::as_const(m_lines))
            line->resetIfStanding();
    };
    QMetaObject::invokeMethod(m_worker, reset, Qt::QueuedConnection);
}

} // namespace faults
