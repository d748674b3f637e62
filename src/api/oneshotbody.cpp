// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/oneshotbody.h"

#include <algorithm>

namespace api {

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    // Unbuffered: what QIODevice took into a buffer of its own would count as read.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const qint64 length = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    std::copy_n(m_bytes.constData() + m_position, length, data);
    m_position += length;
    return length;
}

qint64 OneShotBody::writeData(const char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

} // namespace api

#include "moc_oneshotbody.cpp"
