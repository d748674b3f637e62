// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server.h"

#include "demo/life.h"

#include <QEventLoop>
#include <QHttpServer>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QTcpServer>

#include <array>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <utility>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

QString root()
{
    return u"/api/v2"_s;
}

QUrl addressAt(quint16 port)
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(root()));
}

QByteArray randomKey()
{
    std::array<quint32, 5> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QByteArray key;
    for (const quint32 word : words)
        key += QByteArray::number(word, 16).rightJustified(8, '0');
    return key;
}

QByteArray verbOf(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method))).toUpper();
}

Call callOf(const QHttpServerRequest &request)
{
    return {.verb = verbOf(request.method()),
            .path = request.url().path(QUrl::FullyDecoded),
            .key = request.value("api_key"_ba),
            .body = request.body()};
}

/// Qt 6.8 has no QHttpServerResponse::addHeader(), Qt 6.4 nothing else. The class itself is asked which it is, not the
/// version: what the rest of the program knows of versions is not for this folder, which includes nothing of it.
template <typename Response>
void addHeaders(Response &response, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    if constexpr (requires { response.addHeader(QByteArray(), QByteArray()); }) {
        for (const auto &[name, value] : headers)
            response.addHeader(name, value);
    } else {
        auto all = response.headers();
        for (const auto &[name, value] : headers)
            all.append(name, value);
        response.setHeaders(std::move(all));
    }
}

QHttpServerResponse responseOf(const Answer &answer)
{
    QHttpServerResponse response("application/json"_ba, answer.body,
                                 static_cast<QHttpServerResponse::StatusCode>(answer.status));
    addHeaders(response, answer.headers);
    return response;
}

} // namespace

/// The server's thread, from its start to its end. Everything that serves lives on its stack: made, used and destroyed
/// in it.
///
/// A std::thread, because join() waits for what libraries clean up as a thread ends; QThread::wait() returns before
/// that, and OpenSSL, which QHttpServer begins to use, must not be cleaning up there while the program's own exit does.
class ServerThread
{
public:
    ServerThread(const Size &size, const QDate &today, const QByteArray &key)
    {
        std::promise<Started> started;
        std::future<Started> future = started.get_future();
        m_thread = std::thread([this, size, today, key, promise = std::move(started)]() mutable {
            run(size, today, key, std::move(promise));
        });
        m_started = future.get();
    }
    ~ServerThread()
    {
        // Queued, so that it is not lost when the loop has not begun yet.
        if (m_started.loop)
            QMetaObject::invokeMethod(m_started.loop, &QEventLoop::quit, Qt::QueuedConnection);
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(ServerThread)

    /// The port that it listens on; 0 when it could not.
    quint16 port() const { return m_started.port; }
    /// Done before the next answer: no call that is sent after this is answered before it.
    void run(std::function<void(Life &)> work)
    {
        const std::lock_guard lock(m_mutex);
        m_asked.append(std::move(work));
    }

private:
    struct Started
    {
        quint16 port = 0;
        /// Ends when it is quit; null when the thread has ended by itself.
        QEventLoop *loop = nullptr;
    };

    QList<std::function<void(Life &)>> takeAsked()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_asked, {});
    }

    void run(const Size &size, const QDate &today, const QByteArray &key, std::promise<Started> started)
    {
        // First of all: it gives the thread what sockets need.
        QEventLoop loop;
        auto listener = std::make_unique<QTcpServer>();
        if (!listener->listen(QHostAddress::LocalHost)) {
            started.set_value({});
            return;
        }
        const quint16 port = listener->serverPort();
        started.set_value({.port = port, .loop = &loop});

        Life life(size, today, addressAt(port).toString(), root(), key);
        QHttpServer http;
        http.route(u"<arg>"_s, QHttpServerRequest::Method::AnyKnown,
                   [&](const QUrl &, const QHttpServerRequest &request) {
                       for (const auto &work : takeAsked())
                           work(life);
                       return responseOf(life.answer(callOf(request)));
                   });
        // It takes the listener over.
        http.bind(listener.release());
        loop.exec();
    }

    /// What was asked for. Before the thread, which reads it.
    std::mutex m_mutex;
    QList<std::function<void(Life &)>> m_asked;
    std::thread m_thread;
    Started m_started;
};

Server::Server(const Size &size, const QDate &today, QObject *parent)
    : QObject(parent)
    , m_size(size)
    , m_today(today)
    , m_key(randomKey())
{
}

Server::~Server() = default;

bool Server::start()
{
    if (!m_thread)
        m_thread = std::make_unique<ServerThread>(m_size, m_today, m_key);
    if (m_thread->port() == 0)
        m_thread.reset();
    return m_thread != nullptr;
}

void Server::remember(const QString &file, bool isContinued)
{
    if (m_thread)
        m_thread->run([file, isContinued](Life &life) { life.remember(file, isContinued); });
}

void Server::letSomethingHappen()
{
    if (m_thread)
        m_thread->run([](Life &life) { life.letSomethingHappen(); });
}

void Server::doTasks(const QList<Task> &tasks)
{
    if (!m_thread)
        return;
    m_thread->run([tasks](Life &life) {
        for (const Task &task : tasks)
            life.carryOut(task);
    });
}

QUrl Server::address() const
{
    return m_thread ? addressAt(m_thread->port()) : QUrl();
}

QString Server::accountName() const
{
    return u"Byrån Norr AB"_s;
}

} // namespace demo

#include "moc_server.cpp"
