// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/worker.h"

#include <QMetaType>

using namespace Qt::StringLiterals;

namespace store {

Store::Store(const QString &folder, Begin begin, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_worker(new Worker(folder, begin))
{
    qRegisterMetaType<Status>();
    m_thread.setObjectName(u"store"_s);
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &Worker::statusChanged, this, &Store::setStatus);
    connect(m_worker, &Worker::followed, this, &Store::followed);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &Worker::open, Qt::QueuedConnection);
}

Store::~Store()
{
    // After all that was asked for before: events of one object keep their order.
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker] {
            worker->close();
            delete worker;
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Store::run(std::function<void(Files &)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { worker->run(work); }, Qt::QueuedConnection);
}

void Store::writeMine(Files::Part part, QObject *context, std::function<void(bool)> done)
{
    auto told = [this, context = QPointer(context), done = std::move(done)](bool isWritten) {
        post([context, done, isWritten] {
            if (context)
                done(isWritten);
        });
    };
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, part = std::move(part), told = std::move(told)] { worker->writeMine(part, told); },
        Qt::QueuedConnection);
}

void Store::writeMine(Files::Part part)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, part = std::move(part)] { worker->writeMine(part, [](bool) {}); },
        Qt::QueuedConnection);
}

void Store::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

void Store::keep(std::function<Answer()> make)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, make = std::move(make)] { worker->change([&](Files &files) { files.keep(make()); }); },
        Qt::QueuedConnection);
}

void Store::forget(const QString &path)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, path] { worker->change([&](Files &files) { files.forget(path); }); },
        Qt::QueuedConnection);
}

void Store::removeAll(QObject *context, std::function<void(bool)> done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, context = QPointer(context), done = std::move(done)] {
            const bool isDone = worker->removeAll();
            post([context, done, isDone] {
                if (context)
                    done(isDone);
            });
        },
        Qt::QueuedConnection);
}

void Store::setStatus(const Status &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

} // namespace store

#include "moc_store.cpp"
