// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/publickey.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace gui {

/// Reads public keys into a reader a few milliseconds at a time: thousands of them would hold up the window.
class KeyReading : public QObject
{
    Q_OBJECT

public:
    /// @p reader must outlive this.
    KeyReading(insight::KeyReader &reader, QObject *parent);

    /// Reads these, and no longer those that were on their way; done() may come at once.
    void start(const QStringList &texts);
    bool isReading() const { return m_timer.isActive(); }

Q_SIGNALS:
    void done();

private:
    void readSome();

    insight::KeyReader &m_reader;
    QStringList m_texts;
    qsizetype m_next = 0;
    QTimer m_timer;
};

} // namespace gui
