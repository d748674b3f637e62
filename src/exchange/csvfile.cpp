// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvfile.h"

#include "exchange/specialfile.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <utility>

namespace exchange {

namespace {

/// How long one slice may keep the event loop, in milliseconds.
constexpr int sliceTime = 8;

} // namespace

CsvFile::CsvFile(const QString &path, const CsvFormat &format, QObject *parent)
    : QObject(parent)
    , m_file(path)
    , m_format(format)
{
}

void CsvFile::start(NextRow next)
{
    m_next = std::move(next);
    const QByteArray begin = csvStart(m_format);
    if (isSpecialFile(m_file.fileName()))
        m_failure = specialFileError();
    else if (!m_file.open(QIODevice::WriteOnly) || m_file.write(begin) != begin.size())
        m_failure = m_file.errorString();
    m_timer.start(0, this);
}

void CsvFile::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        QObject::timerEvent(event);
    else if (!m_failure.isEmpty())
        finish(m_failure);
    else if (writeSlice())
        finish(m_failure.isEmpty() && !commitWhole(m_file) ? m_file.errorString() : m_failure);
}

/// Returns whether there is nothing more to write.
bool CsvFile::writeSlice()
{
    constexpr int rowsAtOnce = 64;
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(sliceTime)) {
        QByteArray bytes;
        bool more = true;
        for (int i = 0; i < rowsAtOnce && more; ++i) {
            const std::optional<QStringList> row = m_next();
            more = row.has_value();
            if (more)
                bytes += csvBytes(*row, m_format);
        }
        if (m_file.write(bytes) != bytes.size()) {
            m_failure = m_file.errorString();
            return true;
        }
        if (!more)
            return true;
    }
    return false;
}

void CsvFile::finish(const QString &error)
{
    m_timer.stop();
    m_next = {};
    if (!error.isEmpty())
        m_file.cancelWriting();
    Q_EMIT finished(error);
}

} // namespace exchange

#include "moc_csvfile.cpp"
