// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/keyreading.h"

#include <QDeadlineTimer>

#include <chrono>

namespace gui {

namespace {

/// Half a frame.
constexpr std::chrono::milliseconds slice{8};

} // namespace

KeyReading::KeyReading(insight::KeyReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &KeyReading::readSome);
}

void KeyReading::start(const QStringList &texts)
{
    m_texts = texts;
    m_next = 0;
    readSome();
}

void KeyReading::readSome()
{
    const QDeadlineTimer end(slice);
    while (m_next < m_texts.size() && !end.hasExpired())
        m_reader.read(m_texts.at(m_next++));
    if (m_next < m_texts.size()) {
        m_timer.start();
        return;
    }
    m_timer.stop();
    m_texts.clear();
    Q_EMIT done();
}

} // namespace gui

#include "moc_keyreading.cpp"
