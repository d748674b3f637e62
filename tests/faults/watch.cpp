// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/watch.h"

#include "support/testcase.h"

#include <QFile>

#include <ctime>

namespace faults {

namespace {

#if defined(CONSOLE_ADDRESS_SANITIZER)
constexpr bool underSanitizer = true;
#else
constexpr bool underSanitizer = false;
#endif

std::chrono::nanoseconds workOfThisThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

qint64 bytesOf(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

Heartbeat::Heartbeat()
    : m_workedUntil(workOfThisThread())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_timer.start(5);
    m_since.start();
}

void Heartbeat::beat()
{
    const std::chrono::nanoseconds work = workOfThisThread();
    m_longest = std::max(m_longest, std::chrono::milliseconds(m_since.restart()));
    m_longestWork =
        std::max(m_longestWork, std::chrono::duration_cast<std::chrono::milliseconds>(work - m_workedUntil));
    m_workedUntil = work;
}

PeakMemory::PeakMemory()
{
    if (underSanitizer)
        return;
    // 5 sets the peak to what is held now (proc(5)).
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && reset.write("5") == 1)
        m_before = bytesOf("VmHWM");
}

qint64 PeakMemory::growth() const
{
    return bytesOf("VmHWM") - m_before;
}

int slowness()
{
    return underSanitizer ? 10 : 1;
}

} // namespace faults
