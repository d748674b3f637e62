// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worker.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace store {

namespace {

// So many answers come in a second while an account is read, and each end of a transaction waits for the disk.
constexpr auto together = 250ms;
// What could not be written is tried again.
constexpr auto again = 10s;
constexpr auto followEvery = 2s;

} // namespace

Worker::Worker(const QString &folder, Begin begin)
    : m_files(folder, begin)
    , m_writing(this)
    , m_following(this)
{
    m_writing.setSingleShot(true);
    connect(&m_writing, &QTimer::timeout, this, &Worker::write);
    m_following.setInterval(followEvery);
    connect(&m_following, &QTimer::timeout, this, &Worker::follow);
}

void Worker::open()
{
    m_files.open();
    if (!m_files.status().isWriter)
        m_following.start();
    tell();
}

void Worker::run(const std::function<void(Files &)> &work)
{
    // In the order in which it was asked for.
    writeParts();
    work(m_files);
    tell();
}

void Worker::writeMine(Files::Part part, std::function<void(bool)> done)
{
    m_waiting.append({std::move(part), std::move(done)});
    // Behind all that is in the queue by now: each end of a transaction waits for the disk.
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &Worker::writeParts, Qt::QueuedConnection);
}

void Worker::writeParts()
{
    if (m_waiting.isEmpty())
        return;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    QList<Files::Part> parts;
    for (const Waiting &one : waiting)
        parts.append(one.part);
    const QList<bool> written = m_files.writeMine(parts);
    for (qsizetype i = 0; i < waiting.size(); ++i)
        waiting.at(i).done(written.at(i));
    tell();
}

void Worker::change(const std::function<void(Files &)> &work)
{
    if (m_isRemoved)
        return;
    work(m_files);
    if (!m_writing.isActive())
        m_writing.start(together);
}

void Worker::write()
{
    m_writing.stop();
    m_files.write();
    if (m_files.hasUnwritten())
        m_writing.start(again);
    tell();
}

void Worker::follow()
{
    const bool isNews = m_files.follow();
    if (m_files.status().isWriter)
        m_following.stop();
    tell();
    if (isNews)
        Q_EMIT followed();
}

bool Worker::removeAll()
{
    writeParts();
    m_isRemoved = true;
    m_writing.stop();
    m_following.stop();
    const bool isDone = m_files.removeAll();
    tell();
    return isDone;
}

void Worker::close()
{
    writeParts();
    m_files.write();
    m_files.close();
}

void Worker::tell()
{
    if (m_told == m_files.status())
        return;
    m_told = m_files.status();
    Q_EMIT statusChanged(m_told);
}

} // namespace store

#include "moc_worker.cpp"
